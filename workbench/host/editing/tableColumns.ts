import type { Rect, SheetModel, TableColumnModel, TableModel } from '../model/types';
import type { HostContext } from '../session/hostContext';
import type { CellsChange } from './shiftObjects';
import { defaultColumnName, uniqueColumnName } from './tableHeaders';

/** Columns that a table gained or lost when columns of cells came or went inside it. */
export function shiftTableColumns(
  context: HostContext,
  sheet: SheetModel,
  table: TableModel,
  shifted: { readonly before: Rect; readonly change: CellsChange },
): void {
  const { before, change } = shifted;
  if (change.shift === 'Down' || change.shift === 'Up') return;
  const offset = Math.max(0, change.rect.left - before.left);
  const difference = table.rect.right - table.rect.left - (before.right - before.left);
  if (difference < 0) {
    const first = Math.max(before.left, change.rect.left) - before.left;
    table.columns.splice(first, -difference);
  }
  for (let step = 0; step < difference; step++) {
    const column = addColumnModel(context, table, offset + step);
    if (table.showHeaders) sheet.cells.set(table.rect.top, table.rect.left + offset + step, column.name);
  }
}

/** A new column model at an index, named as Excel does ("Colonne1"). */
export function addColumnModel(
  context: HostContext,
  table: Pick<TableModel, 'columns'>,
  index: number,
  wanted?: string,
): TableColumnModel {
  const id = table.columns.reduce((highest, column) => Math.max(highest, column.id), 0) + 1;
  const name = uniqueColumnName(table, wanted ?? freeDefaultName(context, table), id);
  const column: TableColumnModel = { id, name };
  table.columns.splice(index, 0, column);
  return column;
}

function freeDefaultName(context: HostContext, table: Pick<TableModel, 'columns'>): string {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let number = 0;
  while (taken.has(defaultColumnName(context, number).toLowerCase())) number++;
  return defaultColumnName(context, number);
}
