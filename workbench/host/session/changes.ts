import type { Rect } from '../model/types';

/**
 * What became different, for views of the workbook. One list per request or gesture. `cells` covers values, formulas
 * and styles; `structure` means rows, columns or cells moved (read the sheet again); `lines` sizes, hidden and grouped
 * rows or columns; `objects` tables, charts, images, conditional formats, validations, hyperlinks, merges, freeze, filters.
 */
export type HostChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly rect: Rect;
      readonly what: 'contents' | 'formats';
    }
  | { readonly kind: 'structure'; readonly sheetId: string }
  | { readonly kind: 'lines'; readonly sheetId: string }
  | { readonly kind: 'objects'; readonly sheetId: string }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'names' }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: 'workbook' };

export type ChangeListener = (changes: readonly HostChange[]) => void;
