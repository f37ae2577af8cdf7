/** Decimal degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * How near to the door a place is known: the sheet's or a service's coordinates, the middle of the town, of the communes
 * that share its postcode, of its group of communes, of its département.
 */
export const PRECISIONS = ['address', 'town', 'postcode', 'area', 'department'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The file of places as `scripts/places/makePlaces.mjs` writes it: French communes first, then the towns of each country. */
export interface PlaceTable {
  readonly version: number;
  readonly sources: string;
  /** Places per country (ISO 3166 two letters), in the order of the lists below; FR first. */
  readonly countries: Readonly<Record<string, number>>;
  /** One name a line. */
  readonly names: string;
  /** Thousandths of a degree. */
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  /** log2 of the inhabitants, one base-36 digit a place; 0 for quarters of towns too. */
  readonly sizes: string;
  /** For French communes and the towns that became part of one, one digit each: 0 town, 1 postcode, 2 area, 3 department. */
  readonly levels: string;
  /** For French communes: postcodes parted by blanks, one commune a line. */
  readonly postcodes: string;
}

/** What the user wrote about where an account is; "" where nothing. */
export interface PlaceQuery {
  readonly postcode: string;
  readonly town: string;
  /** ISO 3166 two letters, or "" when not said; ABROAD: any but France. */
  readonly country: string;
}

/** How the town's name was found. */
export type Likeness = 'same' | 'alike' | 'none';

export type GeocodeOutcome =
  | {
      readonly kind: 'found';
      readonly place: Place;
      readonly precision: Precision;
      /** Name in the table; "" when only the postcode or the département was found. */
      readonly name: string;
      readonly country: string;
      /** `alike`: a spelling was forgiven; `none`: the town is not known and the postcode alone decided. */
      readonly likeness: Likeness;
    }
  /** Several towns bear the name; none is much larger than the others. */
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'blank' };

export type Geocode = (query: PlaceQuery) => GeocodeOutcome;
