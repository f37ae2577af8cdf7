import type { FoundTable } from '../foundTable';
import type { Rect } from '../rect';
import { intersect } from '../rect';
import type { SheetPicture, SheetTable } from '../sheetPicture';
import { cutBlocks } from './blocks';
import { readBodyRows } from './bodyRows';
import { CellView } from './cellView';
import { findHeaderLines } from './headerRows';
import { joinHeaders } from './headerTexts';

const isWide = (block: Rect): boolean => block.right > block.left;

/** Titles and notes are columns of their own beside or above a table; alone on a sheet, one column may be a list. */
const isWorthReading = (block: Rect, blocks: readonly Rect[]): boolean =>
  isWide(block) ||
  block.bottom - block.top >= 20 ||
  !blocks.some((other) => isWide(other) && other.bottom > other.top);

/** Columns at the edges that hold nothing from the header down are not the table's. */
const trimColumns = (view: CellView, rect: Rect): Rect => {
  let { left, right } = rect;
  while (left < right && !view.hasContent(left, rect.top, rect.bottom)) left++;
  while (right > left && !view.hasContent(right, rect.top, rect.bottom)) right--;
  return { ...rect, left, right };
};

const tableOfBlock = (view: CellView, block: Rect, merges: readonly Rect[]): FoundTable => {
  const lines = findHeaderLines(view, block, merges);
  const rect = trimColumns(view, { ...block, top: lines?.top ?? block.top });
  const headers = lines
    ? joinHeaders(view, rect, lines, merges)
    : Array.from({ length: rect.right - rect.left + 1 }, () => '');
  const body = readBodyRows(view, { ...rect, top: lines ? lines.bottom + 1 : rect.top }, headers);
  const headerRowCount = lines ? lines.bottom - lines.top + 1 : 0;
  return {
    rect: { ...rect, bottom: Math.max(body.bottom, rect.top + headerRowCount - 1) },
    headerRowCount,
    headers,
    bodyRows: body.bodyRows,
    totalsRows: body.totalsRows,
  };
};

/** An Excel table's own header row and totals row are known; subtotals typed into its body are found like elsewhere. */
const tableOfExcel = (view: CellView, table: SheetTable): FoundTable => {
  const { rect } = table;
  const width = rect.right - rect.left + 1;
  const headers = Array.from({ length: width }, (_, c) =>
    table.showHeaders ? view.text(rect.top, rect.left + c) : '',
  );
  const top = rect.top + (table.showHeaders ? 1 : 0);
  const bottom = rect.bottom - (table.showTotals ? 1 : 0);
  const body = readBodyRows(view, { ...rect, top, bottom }, headers);
  return {
    rect,
    headerRowCount: table.showHeaders ? 1 : 0,
    headers,
    bodyRows: body.bodyRows,
    totalsRows: table.showTotals ? [...body.totalsRows, rect.bottom] : body.totalsRows,
    excelTable: table.name,
  };
};

/** Every table of a sheet in reading order: Excel tables as they are, plain ranges wherever they lie; pivots are left out. */
export const findTables = (picture: SheetPicture): FoundTable[] => {
  const { grid } = picture;
  if (!grid || picture.kind === 'chart') return [];
  const tables = picture.tables.filter(({ rect }) => intersect(rect, grid.rect) !== null);
  const whole = new CellView(grid, []);
  const view = new CellView(grid, [...tables.map(({ rect }) => rect), ...picture.pivots]);
  const blocks = cutBlocks(view, grid.rect);
  const plain = blocks
    .filter((block) => isWorthReading(block, blocks))
    .map((block) => tableOfBlock(view, block, picture.merges));
  return [...tables.map((table) => tableOfExcel(whole, table)), ...plain].sort(
    (a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left,
  );
};
