/** What a tours report says of a plan beside its stops. */

/** Positive is saved. Cash comes from km, freed visits from driving: never added up (method R12). */
export interface GainReport {
  readonly minutes: number;
  readonly km: number;
  readonly euros: number;
  readonly co2Kg: number;
  readonly freedVisits: number;
}

export interface TourInsightReport {
  readonly objective: string;
  /** Driving minutes one point of score is worth, and the share of the points due that the plan serves. */
  readonly pointMinutes: number;
  readonly valueShare: number;
  /** True where the weekly field share was lifted for this plan (method R10). */
  readonly fieldShareLifted: boolean;
  readonly gains: { readonly sheetOrder: GainReport; readonly lastPlan: GainReport | null };
  /** Per tour, in the order of `weeks`. */
  readonly tours: readonly {
    readonly week: string;
    readonly rep: string;
    readonly euros: number;
    /** null where the margin of one of its accounts cannot be told. */
    readonly margin: number | null;
    readonly roi: number | null;
    /** Where each day lies seen from home, in words. */
    readonly sectors: string;
    /** Marguerite, trèfle…; "" where the days make no figure. */
    readonly pattern: string;
    /** Between the longest and the shortest day. */
    readonly daySpreadHours: number;
    /** ISO days in whose evening the rep stays away. */
    readonly nights: readonly string[];
  }[];
  /** TOP prospects that fit into a gap. */
  readonly offers: readonly {
    readonly key: string;
    readonly name: string;
    readonly rep: string;
    readonly date: string;
    /** HH:MM. */
    readonly arrive: string;
    /** "" for the first stop of the day. */
    readonly after: string;
    readonly minutes: number;
    readonly km: number;
    readonly euros: number;
  }[];
  /** Accounts a colleague passes nearer: suggested, never applied (method R17). */
  readonly swaps: readonly {
    readonly key: string;
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly minutes: number;
  }[];
}

/** Of a report of tours, beside its stops. */
export interface TourJudgement {
  readonly insight: TourInsightReport;
  /** Where each rep's days begin; `supposedTown` null where `DC Commerciaux` says it. */
  readonly homes: readonly {
    readonly rep: string;
    readonly supposedTown: string | null;
    readonly latitude: number;
    readonly longitude: number;
  }[];
}

/** What coherence adds to each visit: the setting, or the mean of the tours that stand (method R10). */
export interface TravelCounted {
  readonly travel: { readonly minutes: number; readonly basis: 'flat' | 'lastPlan' };
}
