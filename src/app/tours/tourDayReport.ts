/** A day of a tour, as reports tell it. */
export interface TourDayReport {
  readonly date: string;
  readonly leave: string;
  readonly back: string;
  /** Where he sleeps instead of going home: `back` is when he gets there. */
  readonly night?: { readonly town: string; readonly latitude: number; readonly longitude: number };
  /** The stops in order for a phone's map, ten to a link; `from` and `to` count the day's stops from 1. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly link: string }[];
  readonly stops: readonly {
    /** "C10#1": outlives replanning. */
    readonly visit: string;
    readonly key: string;
    readonly name: string;
    /** HH:MM; the visit begins and ends. */
    readonly arrive: string;
    readonly leave: string;
    readonly driveMinutes: number;
    readonly km: number;
    /** Decimal degrees, for the map. */
    readonly latitude: number;
    readonly longitude: number;
    /** What the stop breaks, where something was fixed or ordered by hand that cannot be kept. */
    readonly check?: string;
  }[];
}
