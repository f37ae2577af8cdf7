/** A stretch of a day, in whole seconds from midnight. */
export interface Window {
  readonly open: number;
  readonly close: number;
}
