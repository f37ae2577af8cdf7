/** Why a visit is in no route. */
export const UNPLANNED_REASONS = [
  /** On no allowed day does anybody work who may come: holidays, absences, days that are not for the field. */
  'NO_WORKDAY',
  /** No allowed day has a shift, an opening hour and time enough for this visit alone. */
  'NEVER_POSSIBLE',
  /** There and back takes more driving, or more time, than a day has. */
  'TOO_FAR',
  /** It would fit, but the detour costs more than its points. */
  'NOT_WORTH_IT',
  /** The days it may be on are full. */
  'NO_ROOM',
  /** The other visits of its account stand too near. */
  'TOO_CLOSE',
] as const;
export type UnplannedReason = (typeof UNPLANNED_REASONS)[number];

/** Beside what a plan says: taken out or postponed by hand, or a reason someone wrote. */
export type UnplannedCode = UnplannedReason | 'TAKEN_OUT' | 'POSTPONED' | 'OTHER';

/** Where a visit would go. */
interface Spot {
  readonly rep: number;
  readonly day: number;
}

/** The smallest change found that lets the visit in, the rest of the plan as it is. */
export type Remedy = Spot &
  (
    | { readonly kind: 'raisePoints'; readonly points: number }
    | { readonly kind: 'otherDay' | 'otherRep' | 'widerWindow' }
    | { readonly kind: 'longerDay'; readonly minutes: number }
    /** One more than the visits a day may have. */
    | { readonly kind: 'moreVisits' }
    /** So much more in the field that week; null: more than four hours. */
    | { readonly kind: 'moreFieldTime'; readonly minutes: number | null }
    /** One more day in the field that week. */
    | { readonly kind: 'extraDay' }
    | { readonly kind: 'dropStop'; readonly visit: number }
    /** Two changes, the second being more time in the field. */
    | { readonly kind: 'andFieldTime'; readonly change: 'otherDay' | 'widerWindow' }
    | { readonly kind: 'andFieldTime'; readonly change: 'longerDay'; readonly minutes: number }
  );

export interface UnplannedVisit {
  readonly visit: number;
  readonly reason: UnplannedReason;
  /** Undefined when none of the changes tried is enough. */
  readonly remedy?: Remedy;
  /** Where the remedy is more time in the field: the least valuable stop whose place the visit could take instead. */
  readonly instead?: Remedy & { readonly kind: 'dropStop' };
}
