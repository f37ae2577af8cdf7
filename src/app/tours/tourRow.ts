export type TourRowQuery =
  /** 1-based row of a sheet. */
  | { readonly sheet: string; readonly row: number }
  /** "C10#1" in week "2026-W49". */
  | { readonly visit: string; readonly week: string };

export interface TourRow {
  readonly visit: string;
  readonly week: string;
  /** The cells a phone shows. */
  readonly address: string;
}
