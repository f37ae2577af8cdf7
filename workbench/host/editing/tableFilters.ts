import type { TableModel } from '../model/types';
import type { HostContext } from '../session/hostContext';
import { sheetOfTable } from '../session/locate';
import { filterRows } from './filterRows';

/** Hides the rows that fail the table's filters, shows the others. */
export function reapplyTableFilters(context: HostContext, table: TableModel): void {
  const sheet = sheetOfTable(context.workbook, table.sheetId);
  const criteria = Object.fromEntries(table.columns.map((column, index) => [index, column.filter]));
  const rect = { ...table.rect, bottom: table.rect.bottom - (table.showTotals ? 1 : 0) };
  filterRows(context, sheet, { rect, criteria });
}

export function clearTableFilters(context: HostContext, table: TableModel): void {
  for (const column of table.columns) delete column.filter;
  reapplyTableFilters(context, table);
}
