import { CellGrid } from '../../sheet/cellGrid';
import type { RawCell } from '../../sheet/cellGrid';
import type { FoundTable } from '../../sheet/foundTable';
import type { Rect } from '../../sheet/rect';
import type { SheetPicture } from '../../sheet/sheetPicture';

/** A sheet of literal cells, for tests. The first row is the header. */
export const pictureOf = (
  rows: readonly (readonly RawCell[])[],
  more: Partial<SheetPicture> = {},
): SheetPicture => {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const grid = new CellGrid({ top: 0, left: 0, bottom: rows.length - 1, right });
  grid.fill(0, rows);
  return {
    id: '{1}',
    name: 'Comptes',
    kind: 'worksheet',
    locale: { tag: 'fr-FR', decimalSeparator: ',', groupSeparator: ' ', dateSystem: 1900 },
    grid,
    sampleFormats: [],
    tables: [],
    merges: [],
    pivots: [],
    hiddenRowCount: 0,
    isFiltered: false,
    isProtected: false,
    selection: null,
    ...more,
  };
};

/** A table over a block whose first row is its header and whose other rows are accounts. */
export const tableOf = (
  rect: Rect,
  headers: readonly string[],
  more: Partial<FoundTable> = {},
): FoundTable => ({
  rect,
  headerRowCount: 1,
  headers,
  bodyRows: Int32Array.from({ length: rect.bottom - rect.top }, (_, row) => rect.top + 1 + row),
  totalsRows: [],
  ...more,
});
