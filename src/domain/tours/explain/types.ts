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

/** The smallest change found that lets the visit in; `day` and `rep` say where it would go. */
export type Remedy =
  | { readonly kind: 'raisePoints'; readonly points: number; readonly rep: number; readonly day: number }
  | { readonly kind: 'otherDay'; readonly rep: number; readonly day: number }
  | { readonly kind: 'otherRep'; readonly rep: number; readonly day: number }
  | { readonly kind: 'widerWindow'; readonly rep: number; readonly day: number }
  | { readonly kind: 'longerDay'; readonly minutes: number; readonly rep: number; readonly day: number }
  | { readonly kind: 'moreFieldTime'; readonly rep: number; readonly day: number }
  | { readonly kind: 'dropStop'; readonly visit: number; readonly rep: number; readonly day: number };

export interface UnplannedVisit {
  readonly visit: number;
  readonly reason: UnplannedReason;
  /** Undefined when none of the changes tried is enough. */
  readonly remedy?: Remedy;
}
