/**
 * How cells are meant to be read, without saying which colour that is: what a style looks like is decided once, in
 * `src/excel/palette.ts`. Looks are put on when a sheet is made; afterwards they are the user's. Rules and lists are
 * put on again with each write, because the table may have grown.
 */

/** `input`: the user may type here. `hypothesis`: a default nobody has confirmed. `flagged`: something is wrong here. */
export type CellStyle =
  'title' | 'heading' | 'note' | 'figure' | 'goodFigure' | 'badFigure' | 'input' | 'hypothesis' | 'flagged';

export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

export type Comparison =
  | 'LessThan'
  | 'LessThanOrEqual'
  | 'GreaterThan'
  | 'GreaterThanOrEqual'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'Between';

/** What a cell shows by its value. Texts of `compare` are compared as texts. */
export type CellRule =
  | { readonly kind: 'dataBar'; readonly tone: Tone }
  /** From low to high; three tones put the middle one at the median. */
  | { readonly kind: 'colorScale'; readonly tones: readonly [Tone, Tone] | readonly [Tone, Tone, Tone] }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly value: number | string;
      readonly to?: number;
      readonly tone: Tone;
    }
  /** `formula` (English, without "=") is given the cell of the first body row in another column of the table: `$C5`. */
  | {
      readonly kind: 'where';
      readonly formula: (cell: (header: string) => string) => string;
      readonly tone: Tone;
    };

/** What may be typed into a column; anything else is refused by Excel with `message`, unless the list is open. */
export type AllowedInput =
  | {
      readonly kind: 'list';
      readonly choices: readonly string[];
      readonly message?: string;
      /** The choices are offered, other words do as well. */
      readonly isOpen?: true;
    }
  | {
      readonly kind: 'number' | 'wholeNumber';
      readonly from: number;
      readonly to: number;
      readonly message?: string;
    };

/** A4, one page wide, as many pages long as it takes. */
export interface PageLook {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page: those down to the header of the (first) table. */
  readonly repeatsHeader?: true;
  /** All on one page, picture included. */
  readonly isOnePage?: true;
  /** A page begins before it; it shares that of the rows above where nothing is said. */
  readonly picture?: 'onItsOwnPage';
}

export interface SheetLook {
  readonly page?: PageLook;
  /** Tabs of one family share a tone. */
  readonly tab?: Tone;
  /** The tab stands right of this sheet's; last where absent. */
  readonly after?: string;
}
