import { columnCountOf, rectOf } from '../model/rects';
import type { Rect, SheetModel, TableModel } from '../model/types';
import { MAX_ROWS } from '../model/types';
import { ApiError, invalidArgument, itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { sheetOfTable } from '../session/locate';
import { deleteCells, insertCells } from './insertDelete';
import { addColumnModel } from './tableColumns';
import { assertFree, bodyRect, writeHeaders } from './tables';
import { gridInput, writeCells } from './writeCells';

/** Rows of an `add`: none (one blank row), one row, or rows; each as wide as the table. */
export function rowsArgument(value: unknown, width: number): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) return [new Array<unknown>(width).fill(null)];
  if (!Array.isArray(value)) return [new Array<unknown>(width).fill(value)];
  const rows = (Array.isArray(value[0]) ? value : [value]) as readonly (readonly unknown[])[];
  if (rows.some((row) => row.length !== width)) throw invalidArgument();
  return rows;
}

/** Puts rows in at an index of the data (at the end when null); returns the index of the first. */
export function addTableRows(
  context: HostContext,
  table: TableModel,
  task: { readonly index: number | null; readonly rows: readonly (readonly unknown[])[] },
): number {
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const body = bodyRect(table);
  const count = body.bottom - body.top + 1;
  const index = task.index === null || task.index < 0 ? count : task.index;
  if (index > count) throw invalidArgument();
  const block = { ...table.rect, top: body.top + index, bottom: body.top + index + task.rows.length - 1 };
  makeRoom(context, { sheet, table, block, isAtEnd: index === count });
  const isBlank = task.rows.every((row) => row.every((value) => value === null));
  if (!isBlank)
    writeCells(context, { sheet, rect: block, input: gridInput(task.rows, block), form: 'english' });
  return index;
}

/** At the end free cells below are taken in; otherwise cells move down in the table's columns. */
function makeRoom(
  context: HostContext,
  place: {
    readonly sheet: SheetModel;
    readonly table: TableModel;
    readonly block: Rect;
    readonly isAtEnd: boolean;
  },
): void {
  const { sheet, table, block, isAtEnd } = place;
  const isFree = isAtEnd && !table.showTotals && isBlankBlock(sheet, block);
  if (!isFree) insertCells(context, sheet, block, 'Down');
  if (isAtEnd && !table.showTotals) table.rect = { ...table.rect, bottom: block.bottom };
  context.calculation.structureChanged();
  context.record({ kind: 'objects', sheetId: sheet.id });
}

function isBlankBlock(sheet: SheetModel, block: Rect): boolean {
  for (const cell of sheet.cells.cells(block)) {
    if (cell.value !== null || sheet.cells.formula(cell.row, cell.column)) return false;
  }
  return sheet.tables.every(
    ({ rect }) =>
      rect.top > block.bottom ||
      rect.bottom < block.top ||
      rect.left > block.right ||
      rect.right < block.left,
  );
}

export function deleteTableRows(context: HostContext, table: TableModel, first: number, count: number): void {
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const body = bodyRect(table);
  const available = body.bottom - body.top + 1;
  if (first < 0 || count < 1 || first + count > available) throw invalidArgument();
  deleteCells(context, sheet, { ...body, top: body.top + first, bottom: body.top + first + count - 1 }, 'Up');
}

/** Adds a column at an index (at the end when null), with values for header and data where given. */
export function addTableColumn(
  context: HostContext,
  table: TableModel,
  task: { readonly index: number | null; readonly values: unknown; readonly name: string | null },
): number {
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const width = table.columns.length;
  const index = task.index === null || task.index < 0 ? width : task.index;
  if (index > width) throw invalidArgument();
  const block = { ...table.rect, left: table.rect.left + index, right: table.rect.left + index };
  if (index === width) growRight(context, sheet, table, block);
  else insertCells(context, sheet, block, 'Right');
  writeColumn(context, { sheet, table, block, values: task.values });
  if (task.name !== null) {
    const header = rectOf(table.rect.top, block.left, 1, 1);
    writeCells(context, { sheet, rect: header, input: gridInput(`'${task.name}`, header), form: 'english' });
  }
  const column = table.columns[index];
  if (column === undefined) throw itemNotFound();
  return column.id;
}

function growRight(context: HostContext, sheet: SheetModel, table: TableModel, block: Rect): void {
  if (!isBlankBlock(sheet, block)) insertCells(context, sheet, block, 'Right');
  assertFree(sheet, block, table);
  table.rect = { ...table.rect, right: block.right };
  addColumnModel(context, table, table.columns.length);
  writeHeaders(sheet, table);
  context.calculation.structureChanged();
  context.record({ kind: 'objects', sheetId: sheet.id });
}

/** Values for the whole column (with header) or for its data; a formula or value alone fills the data. */
function writeColumn(
  context: HostContext,
  task: {
    readonly sheet: SheetModel;
    readonly table: TableModel;
    readonly block: Rect;
    readonly values: unknown;
  },
): void {
  const { sheet, table, block, values } = task;
  if (values === null || values === undefined) return;
  const body = { ...bodyRect(table), left: block.left, right: block.left };
  const rows = Array.isArray(values)
    ? values.map((value: unknown) => (Array.isArray(value) ? value : [value]))
    : values;
  const isWhole = Array.isArray(rows) && rows.length === table.rect.bottom - table.rect.top + 1;
  const rect = isWhole ? { ...block, top: table.rect.top, bottom: table.rect.bottom } : body;
  writeCells(context, { sheet, rect, input: gridInput(rows, rect), form: 'english' });
}

export function deleteTableColumn(context: HostContext, table: TableModel, columnId: number): void {
  if (table.columns.length === 1) throw new ApiError('InvalidOperation');
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const index = table.columns.findIndex(({ id }) => id === columnId);
  const column = table.rect.left + index;
  deleteCells(context, sheet, { ...table.rect, left: column, right: column }, 'Left');
}

/** Shows or hides the header row: its cells come or go above the data. */
export function showHeaders(context: HostContext, table: TableModel, isShown: boolean): void {
  if (table.showHeaders === isShown) return;
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const header = { ...table.rect, bottom: table.rect.top };
  if (isShown) {
    insertCells(context, sheet, header, 'Down');
    table.rect = { ...table.rect, top: header.top };
    table.showHeaders = true;
    writeHeaders(sheet, table);
  } else {
    sheet.cells.clear(header, 'contents');
    table.rect = { ...table.rect, top: table.rect.top + 1 };
    table.showHeaders = false;
  }
  context.calculation.cellsChanged(sheet, header);
  context.record({ kind: 'objects', sheetId: sheet.id });
}

/** Shows or hides the row of totals below the data (Excel's label in its first cell; sums are not invented). */
export function showTotals(context: HostContext, table: TableModel, isShown: boolean): void {
  if (table.showTotals === isShown) return;
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const row = isShown ? table.rect.bottom + 1 : table.rect.bottom;
  if (row >= MAX_ROWS) throw new ApiError('InvalidOperation');
  const totals = rectOf(row, table.rect.left, 1, columnCountOf(table.rect));
  if (isShown) {
    insertCells(context, sheet, totals, 'Down');
    sheet.cells.set(row, table.rect.left, 'Total');
    table.rect = { ...table.rect, bottom: row };
  } else {
    sheet.cells.clear(totals, 'all');
    table.rect = { ...table.rect, bottom: row - 1 };
  }
  table.showTotals = isShown;
  context.calculation.cellsChanged(sheet, totals);
  context.record({ kind: 'objects', sheetId: sheet.id });
}
