/** A rep's day: visits (indices into the model) in the order they are made. */
export interface Route {
  readonly rep: number;
  readonly day: number;
  readonly visits: readonly number[];
}

/** Routes without visits are left out; ordered by rep, then day. */
export interface TourPlan {
  readonly routes: readonly Route[];
}
