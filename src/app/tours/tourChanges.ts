/** What the report says of tours that were edited: visits moved, added, taken out, and what that makes. */
/** A visit in a tour: whose, when. */
export interface TourMoment {
  readonly rep: string;
  /** ISO day and "HH:MM". */
  readonly date: string;
  readonly time: string;
}

export interface TourFigures {
  readonly visits: number;
  readonly driveMinutes: number;
  /** Driving, visits and waiting. */
  readonly workMinutes: number;
  readonly km: number;
  readonly euros: number;
}

/** The tours as they stood and as they are now. */
export interface TourChanges {
  readonly before: TourFigures;
  readonly after: TourFigures;
  readonly moved: readonly (ChangedVisit & { readonly from: TourMoment; readonly to: TourMoment })[];
  readonly added: readonly (ChangedVisit & { readonly to: TourMoment })[];
  readonly removed: readonly (ChangedVisit & { readonly from: TourMoment })[];
  /** Visits of the same day at another time. */
  readonly retimed: number;
}

export interface ChangedVisit {
  /** "C10#1". */
  readonly visit: string;
  readonly key: string;
  readonly name: string;
}
