import { containsRect, overlaps } from '../model/rects';
import type { Rect, SheetModel, TableModel } from '../model/types';
import { nextId } from '../model/workbookModel';
import { ApiError, invalidArgument } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { sheetOfTable } from '../session/locate';
import { cellText } from '../text/cellText';
import { freeTableName } from './copySheet';
import { assertAllowed } from './guard';
import { insertCells } from './insertDelete';
import { noteContents } from './noteEdit';
import { shiftWorkbookFormulas } from './shiftWorkbook';
import { addColumnModel } from './tableColumns';

/** Makes a table of a rectangle; without headers a row of them is put in above the data. */
export function createTable(
  context: HostContext,
  sheet: SheetModel,
  task: { readonly rect: Rect; readonly hasHeaders: boolean },
): TableModel {
  assertAllowed(sheet);
  const { hasHeaders } = task;
  assertFree(sheet, task.rect);
  if (!hasHeaders) insertCells(context, sheet, { ...task.rect, bottom: task.rect.top }, 'Down');
  // A table has at least one row of data.
  const last = Math.max(task.rect.top + 1, task.rect.bottom + (hasHeaders ? 0 : 1));
  const rect = { ...task.rect, bottom: last };
  const table: TableModel = {
    id: nextId(context.workbook, 'table'),
    name: freeTableName(context),
    sheetId: sheet.id,
    rect,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  nameColumns(context, sheet, table);
  sheet.tables.push(table);
  announce(context, sheet, table);
  return table;
}

/** A table must not overlap another one, a pivot or merged cells. */
export function assertFree(sheet: SheetModel, rect: Rect, own?: TableModel): void {
  const blocks = [...sheet.tables.filter((table) => table !== own), ...sheet.pivots].map(
    (block) => block.rect,
  );
  if ([...blocks, ...sheet.merges].some((block) => overlaps(block, rect)))
    throw new ApiError('MergedRangeConflict');
}

/** Column names are the header cells' texts, made unique; blank ones are filled in. */
export function nameColumns(context: HostContext, sheet: SheetModel, table: TableModel): void {
  const { culture, dateSystem } = context.workbook;
  for (let column = table.rect.left + table.columns.length; column <= table.rect.right; column++) {
    const text = cellText(sheet.cells.get(table.rect.top, column), 'General', culture, dateSystem);
    const model = addColumnModel(context, table, table.columns.length, text === '' ? undefined : text);
    if (!table.showHeaders) continue;
    sheet.cells.setFormula(table.rect.top, column, undefined);
    sheet.cells.set(table.rect.top, column, model.name);
  }
}

function announce(context: HostContext, sheet: SheetModel, table: TableModel): void {
  changed(context, sheet);
  context.events.emit(EVENT.tableAdded, [WORKBOOK_TARGET, sheet.id], () => ({
    type: 'TableAdded',
    tableId: table.id,
    worksheetId: sheet.id,
    source: 'Local',
  }));
}

function changed(context: HostContext, sheet: SheetModel): void {
  context.calculation.structureChanged();
  context.record({ kind: 'objects', sheetId: sheet.id });
}

/** Takes the table away: its cells go with `delete`, stay with `convert`. */
export function removeTable(context: HostContext, table: TableModel, how: 'delete' | 'convert'): void {
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  assertAllowed(sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  unfilter(sheet, table.rect);
  if (how === 'delete') {
    sheet.cells.clear(table.rect, 'all');
    noteContents(context, sheet, table.rect);
  }
  changed(context, sheet);
  context.events.emit(EVENT.tableDeleted, [WORKBOOK_TARGET, sheet.id], () => ({
    type: 'TableDeleted',
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
    source: 'Local',
  }));
}

function unfilter(sheet: SheetModel, rect: Rect): void {
  for (const [row, { filtered: _filtered, ...line }] of sheet.rows) {
    if (row >= rect.top && row <= rect.bottom) sheet.rows.set(row, line);
  }
}

/** Gives the table another rectangle: the header row must stay, and some of the old cells. */
export function resizeTable(context: HostContext, table: TableModel, rect: Rect): void {
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  assertAllowed(sheet);
  const keepsHeader = !table.showHeaders || rect.top === table.rect.top;
  if (!keepsHeader || !overlaps(rect, table.rect) || rect.bottom - rect.top < 1) throw invalidArgument();
  assertFree(sheet, rect, table);
  const before = table.rect;
  table.rect = rect;
  const first = rect.left - before.left;
  if (first > 0) table.columns.splice(0, first);
  for (let step = 0; step < -first; step++)
    addColumnModel(context, table, step, headerText(context, sheet, table, step));
  table.columns.splice(rect.right - rect.left + 1);
  nameColumns(context, sheet, table);
  writeHeaders(sheet, table);
  changed(context, sheet);
  const added = containsRect(rect, before) ? rect : before;
  context.record({ kind: 'cells', sheetId: sheet.id, rect: added, what: 'contents' });
}

function headerText(
  context: HostContext,
  sheet: SheetModel,
  table: TableModel,
  index: number,
): string | undefined {
  const { culture, dateSystem } = context.workbook;
  return (
    cellText(sheet.cells.get(table.rect.top, table.rect.left + index), 'General', culture, dateSystem) ||
    undefined
  );
}

export function writeHeaders(sheet: SheetModel, table: TableModel): void {
  if (!table.showHeaders) return;
  for (const [index, column] of table.columns.entries()) {
    sheet.cells.set(table.rect.top, table.rect.left + index, column.name);
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export function renameTable(context: HostContext, table: TableModel, name: string): void {
  const { workbook } = context;
  if (!NAME.test(name) || /^(?:[a-z]{1,3}[0-9]{1,7}|[rc])$/i.test(name)) throw invalidArgument();
  const lower = name.toLowerCase();
  const others = workbook.sheets.flatMap(({ tables }) => tables).filter((other) => other !== table);
  const isTaken =
    others.some((other) => other.name.toLowerCase() === lower) ||
    workbook.names.some((other) => other.name.toLowerCase() === lower);
  if (isTaken) throw new ApiError('ItemAlreadyExists');
  const from = table.name;
  if (from === name) return;
  shiftWorkbookFormulas(context, { kind: 'renameTable', from, to: name });
  table.name = name;
  changed(context, sheetOfTable(workbook, table.sheetId));
}

/** Data rows of a table: below the headers, above the totals. */
export function bodyRect(table: TableModel): Rect {
  return {
    ...table.rect,
    top: table.rect.top + (table.showHeaders ? 1 : 0),
    bottom: table.rect.bottom - (table.showTotals ? 1 : 0),
  };
}
