import { shiftRect } from '../calc/shiftRect';
import { containsRect, intersect, isEntireColumns, isEntireRows, overlaps } from '../model/rects';
import type { Rect, SheetModel, TableModel } from '../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { ApiError } from '../session/apiError';
import type { ChangeType } from '../session/cellEdit';
import { EVENT } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { assertAllowed } from './guard';
import type { CellsChange } from './shiftObjects';
import { shiftSheetObjects } from './shiftObjects';
import { shiftWorkbookFormulas } from './shiftWorkbook';
import { shiftTableColumns } from './tableColumns';

/** Inserts blank cells at a rectangle; what stands there moves down or right, and all that refers to it follows. */
export function insertCells(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  shift: 'Down' | 'Right',
): void {
  const change: CellsChange = { kind: 'insert', sheet: sheet.name, rect, shift };
  assertAllowed(sheet, permissionFor(rect, 'Insert'));
  assertNothingIsTorn(sheet, change);
  assertNothingFallsOff(sheet, rect, shift);
  moveLane(sheet, rect, shift);
  finish(context, sheet, change);
  takeFormats(sheet, rect, shift);
}

/** Deletes the cells of a rectangle; those behind move up or left. */
export function deleteCells(context: HostContext, sheet: SheetModel, rect: Rect, shift: 'Up' | 'Left'): void {
  const change: CellsChange = { kind: 'delete', sheet: sheet.name, rect, shift };
  assertAllowed(sheet, permissionFor(rect, 'Delete'));
  assertNothingIsTorn(sheet, change);
  assertHeadersStay(sheet, rect);
  sheet.cells.clear(rect, 'all');
  moveLane(sheet, rect, shift);
  const emptied = sheet.tables.filter((table) => losesAllRows(table, rect));
  finish(context, sheet, change);
  // A table keeps one blank row when all its data rows are deleted.
  for (const table of emptied) {
    const row = { ...table.rect, top: table.rect.top + 1, bottom: table.rect.top + 1 };
    insertCells(context, sheet, row, 'Down');
    table.rect = { ...table.rect, bottom: table.rect.top + 1 };
  }
}

function permissionFor(
  rect: Rect,
  verb: 'Insert' | 'Delete',
): 'allowInsertRows' | 'allowInsertColumns' | 'allowDeleteRows' | 'allowDeleteColumns' | undefined {
  if (isEntireRows(rect)) return `allow${verb}Rows`;
  return isEntireColumns(rect) ? `allow${verb}Columns` : undefined;
}

const isVertical = (shift: CellsChange['shift']): boolean => shift === 'Down' || shift === 'Up';

/** The cells that a shift can move: the rectangle and all behind it. */
function laneOf(rect: Rect, shift: CellsChange['shift']): Rect {
  return isVertical(shift) ? { ...rect, bottom: MAX_ROWS - 1 } : { ...rect, right: MAX_COLUMNS - 1 };
}

/** A table, pivot or merge may move as a whole or grow; a shift that would tear it is refused. */
function assertNothingIsTorn(sheet: SheetModel, change: CellsChange): void {
  const lane = laneOf(change.rect, change.shift);
  const across = isVertical(change.shift)
    ? (block: Rect): boolean => block.left >= lane.left && block.right <= lane.right
    : (block: Rect): boolean => block.top >= lane.top && block.bottom <= lane.bottom;
  const blocks = [...sheet.tables, ...sheet.pivots].map(({ rect }) => rect);
  for (const block of [...blocks, ...sheet.merges]) {
    if (overlaps(block, lane) && !across(block)) throw new ApiError('InsertDeleteConflict');
  }
}

function assertNothingFallsOff(sheet: SheetModel, rect: Rect, shift: 'Down' | 'Right'): void {
  const lane = laneOf(rect, shift);
  const edge =
    shift === 'Down'
      ? { ...lane, top: MAX_ROWS - (rect.bottom - rect.top + 1) }
      : { ...lane, left: MAX_COLUMNS - (rect.right - rect.left + 1) };
  const used = sheet.cells.usedRect(true);
  if (used === null || intersect(used, edge) === null) return;
  for (const cell of sheet.cells.cells(edge)) {
    if (cell.value !== null || sheet.cells.formula(cell.row, cell.column))
      throw new ApiError('NonBlankCellOffSheet');
  }
}

function assertHeadersStay(sheet: SheetModel, rect: Rect): void {
  for (const table of sheet.tables) {
    const header = { ...table.rect, bottom: table.rect.top };
    const isHeaderHit = table.showHeaders && containsRect(rect, header);
    if (isHeaderHit && !containsRect(rect, table.rect)) throw new ApiError('InsertDeleteConflict');
  }
}

function losesAllRows(table: TableModel, rect: Rect): boolean {
  const first = table.rect.top + (table.showHeaders ? 1 : 0);
  const body = { ...table.rect, top: first, bottom: table.rect.bottom - (table.showTotals ? 1 : 0) };
  return table.showHeaders && containsRect(rect, body) && !containsRect(rect, table.rect);
}

function moveLane(sheet: SheetModel, rect: Rect, shift: CellsChange['shift']): void {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (isEntireColumns(rect) && shift === 'Right') return sheet.cells.insertColumns(rect.left, columns);
  if (isEntireColumns(rect) && shift === 'Left') return sheet.cells.deleteColumns(rect.left, columns);
  const lane = laneOf(rect, shift);
  const used = sheet.cells.usedRect(false);
  const behind =
    shift === 'Up'
      ? { ...lane, top: rect.bottom + 1 }
      : shift === 'Left'
        ? { ...lane, left: rect.right + 1 }
        : lane;
  const block =
    used && behind.top <= behind.bottom && behind.left <= behind.right ? intersect(used, behind) : null;
  if (block === null) return;
  const sign = shift === 'Down' || shift === 'Right' ? 1 : -1;
  sheet.cells.moveBlock(block, isVertical(shift) ? sign * rows : 0, isVertical(shift) ? 0 : sign * columns);
}

function finish(context: HostContext, sheet: SheetModel, change: CellsChange): void {
  shiftTables(context, sheet, change);
  shiftSheetObjects(sheet, change);
  context.references.moveAll(sheet, (place) => shiftRect(place, change));
  shiftWorkbookFormulas(context, change);
  const isWhole = isEntireRows(change.rect) || isEntireColumns(change.rect);
  context.calculation.cellsChanged(sheet, isWhole ? change.rect : laneOf(change.rect, change.shift));
  context.record({ kind: 'structure', sheetId: sheet.id });
  context.edits.push({
    sheet,
    rect: change.rect,
    changeType: changeTypeOf(change),
    shiftDirection: change.shift,
  });
}

function shiftTables(context: HostContext, sheet: SheetModel, change: CellsChange): void {
  for (const table of [...sheet.tables]) {
    const before = table.rect;
    const after = shiftRect(before, change);
    if (after === null) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      context.record({ kind: 'objects', sheetId: sheet.id });
      context.events.emit(EVENT.tableDeleted, ['Workbook', sheet.id], () => ({
        type: 'TableDeleted',
        tableId: table.id,
        tableName: table.name,
        worksheetId: sheet.id,
        source: 'Local',
      }));
      continue;
    }
    table.rect = after;
    shiftTableColumns(context, sheet, table, { before, change });
  }
}

function changeTypeOf(change: CellsChange): ChangeType {
  const ending = change.kind === 'insert' ? 'Inserted' : 'Deleted';
  if (isEntireRows(change.rect)) return `Row${ending}`;
  return isEntireColumns(change.rect) ? `Column${ending}` : `Cell${ending}`;
}

/** New rows look like the row above, new columns like the one at their left (Excel's default for inserted cells). */
function takeFormats(sheet: SheetModel, rect: Rect, shift: 'Down' | 'Right'): void {
  const isDown = shift === 'Down';
  const source = isDown ? rect.top - 1 : rect.left - 1;
  if (source < 0) return;
  const band = isDown ? { ...rect, top: source, bottom: source } : { ...rect, left: source, right: source };
  for (const { row, column, style } of [...sheet.cells.cells(band)]) {
    if (style === 0) continue;
    const count = isDown ? rect.bottom - rect.top + 1 : rect.right - rect.left + 1;
    for (let step = 1; step <= count; step++) {
      sheet.cells.setStyleId(isDown ? source + step : row, isDown ? column : source + step, style);
    }
  }
  takeLineFormat(sheet, rect, source);
}

function takeLineFormat(sheet: SheetModel, rect: Rect, source: number): void {
  const lines = isEntireRows(rect) ? sheet.rows : isEntireColumns(rect) ? sheet.columns : null;
  const line = lines?.get(source);
  if (lines === null || line === undefined) return;
  const isRow = lines === sheet.rows;
  const [first, last] = isRow ? [rect.top, rect.bottom] : [rect.left, rect.right];
  for (let index = first; index <= last; index++) {
    // A new column is as wide as its neighbour; a new row keeps the standard height.
    const size = isRow || line.size === undefined ? {} : { size: line.size };
    const style = line.style === undefined ? {} : { style: line.style };
    if (Object.keys({ ...size, ...style }).length > 0) lines.set(index, { ...size, ...style });
  }
}
