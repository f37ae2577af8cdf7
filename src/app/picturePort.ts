/** Pictures drawn for a sheet. `src/picture` implements it, fetched when first asked for. */

export interface PlaceOnMap {
  readonly latitude: number;
  readonly longitude: number;
}

/** Lines of the offline background: [lng, lat, lng, lat, …] in hundredths of a degree. */
export interface Outlines {
  readonly coasts: readonly (readonly number[])[];
  readonly borders: readonly (readonly number[])[];
  readonly departments: readonly (readonly number[])[];
}

export interface StopOnMap extends PlaceOnMap {
  /** Written beside it where there is room; "" where none is known. */
  readonly town?: string;
}

export interface RouteDay {
  /** "lun. 30/11". */
  readonly label: string;
  /** In order. */
  readonly stops: readonly StopOnMap[];
  /** Where the day begins and ends, if not at home: a night away. */
  readonly start?: PlaceOnMap;
  readonly end?: PlaceOnMap;
}

export interface RoutePicture {
  readonly home: PlaceOnMap;
  readonly days: readonly RouteDay[];
  /** null: none at hand, the route stands on a plain ground. */
  readonly outlines: Outlines | null;
}

export interface PicturePort {
  /** A PNG; the same bytes for the same route. */
  route(picture: RoutePicture): Uint8Array;
}
