import { shiftRect } from '../calc/shiftRect';
import type { FormulaChange } from '../calc/types';
import { isEntireColumns, isEntireRows } from '../model/rects';
import { columnWidth, leftOf, rowHeight, topOf } from '../model/geometry';
import type { LineProps, Rect, SheetModel } from '../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../model/types';

export type CellsChange = Extract<FormulaChange, { kind: 'insert' | 'delete' }>;

/** Everything of a sheet that stands at cells follows them: merges, links, rules, filters, freeze, objects, lines. */
export function shiftSheetObjects(sheet: SheetModel, change: CellsChange): void {
  replaceAll(sheet.merges, moved(sheet.merges, change));
  for (const holder of [...sheet.conditionalFormats, ...sheet.dataValidations])
    holder.rects = moved(holder.rects, change);
  keepThoseWithCells(sheet.conditionalFormats);
  keepThoseWithCells(sheet.dataValidations);
  shiftPivots(sheet, change);
  shiftHyperlinks(sheet, change);
  if (sheet.autoFilter) {
    const rect = shiftRect(sheet.autoFilter.rect, change);
    sheet.autoFilter = rect && { ...sheet.autoFilter, rect };
  }
  sheet.selection = shiftRect(sheet.selection, change) ?? sheet.selection;
  shiftDrawings(sheet, change);
  shiftLines(sheet, change);
}

const moved = (rects: readonly Rect[], change: CellsChange): Rect[] =>
  rects.map((rect) => shiftRect(rect, change)).filter((rect) => rect !== null);

function replaceAll<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...items);
}

function keepThoseWithCells<T extends { rects: Rect[] }>(list: T[]): void {
  replaceAll(
    list,
    list.filter(({ rects }) => rects.length > 0),
  );
}

function shiftPivots(sheet: SheetModel, change: CellsChange): void {
  for (const pivot of [...sheet.pivots]) {
    const rect = shiftRect(pivot.rect, change);
    if (rect) pivot.rect = rect;
    else sheet.pivots.splice(sheet.pivots.indexOf(pivot), 1);
  }
}

function shiftHyperlinks(sheet: SheetModel, change: CellsChange): void {
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const rect = shiftRect({ top: row, left: column, bottom: row, right: column }, change);
    if (rect) sheet.hyperlinks.set(`${rect.top},${rect.left}`, link);
  }
}

/** Charts and images move with the cell under their upper left corner. */
function shiftDrawings(sheet: SheetModel, change: CellsChange): void {
  const isRows = isEntireRows(change.rect);
  if (!isRows && !isEntireColumns(change.rect)) return;
  const sign = change.kind === 'insert' ? 1 : -1;
  const from = isRows ? topOf(sheet, change.rect.top) : leftOf(sheet, change.rect.left);
  const by = sign * sizeOfBlock(sheet, change, isRows);
  for (const drawing of [...sheet.charts, ...sheet.images]) {
    const at = isRows ? drawing.top : drawing.left;
    if (at < from) continue;
    if (isRows) drawing.top = Math.max(from, at + by);
    else drawing.left = Math.max(from, at + by);
  }
}

function sizeOfBlock(sheet: SheetModel, change: CellsChange, isRows: boolean): number {
  const [first, last] = isRows
    ? [change.rect.top, change.rect.bottom]
    : [change.rect.left, change.rect.right];
  let size = 0;
  for (let index = first; index <= last; index++)
    size += isRows ? rowHeight(sheet, index) : columnWidth(sheet, index);
  return size;
}

function shiftLines(sheet: SheetModel, change: CellsChange): void {
  if (isEntireRows(change.rect)) {
    shiftMap(sheet.rows, {
      first: change.rect.top,
      last: change.rect.bottom,
      limit: MAX_ROWS,
      kind: change.kind,
    });
    shiftFreeze(sheet, 'rows', change);
  } else if (isEntireColumns(change.rect)) {
    shiftMap(sheet.columns, {
      first: change.rect.left,
      last: change.rect.right,
      limit: MAX_COLUMNS,
      kind: change.kind,
    });
    shiftFreeze(sheet, 'columns', change);
  }
}

function shiftMap(
  lines: Map<number, LineProps>,
  move: {
    readonly first: number;
    readonly last: number;
    readonly limit: number;
    readonly kind: CellsChange['kind'];
  },
): void {
  const count = move.last - move.first + 1;
  const old = [...lines];
  lines.clear();
  for (const [index, line] of old) {
    if (index < move.first) lines.set(index, line);
    else if (move.kind === 'insert' && index + count < move.limit) lines.set(index + count, line);
    else if (move.kind === 'delete' && index > move.last) lines.set(index - count, line);
  }
}

function shiftFreeze(sheet: SheetModel, side: 'rows' | 'columns', change: CellsChange): void {
  const [first, last] =
    side === 'rows' ? [change.rect.top, change.rect.bottom] : [change.rect.left, change.rect.right];
  const frozen = sheet.freeze[side];
  if (first >= frozen) return;
  const count = change.kind === 'insert' ? last - first + 1 : -(Math.min(last, frozen - 1) - first + 1);
  sheet.freeze = { ...sheet.freeze, [side]: frozen + count };
}
