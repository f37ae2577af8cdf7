import { shiftWorkbookFormulas } from './shiftWorkbook';
import { intersect, overlaps } from '../model/rects';
import type { Rect, SheetModel, TableModel } from '../model/types';
import type { HostContext } from '../session/hostContext';
import { cellText } from '../text/cellText';

export const headerRect = (table: TableModel): Rect => ({ ...table.rect, bottom: table.rect.top });

/** A table's column names are its header cells: after a write there, the names follow, unique and never empty. */
export function renameColumnsFromHeaders(context: HostContext, sheet: SheetModel, rect: Rect): void {
  for (const table of sheet.tables) {
    const touched = table.showHeaders ? intersect(headerRect(table), rect) : null;
    if (touched === null) continue;
    for (let column = touched.left; column <= touched.right; column++) {
      const model = table.columns[column - table.rect.left];
      const value = sheet.cells.get(table.rect.top, column);
      const written = cellText(value, 'General', context.workbook.culture, context.workbook.dateSystem);
      if (model === undefined) continue;
      const name = uniqueColumnName(
        table,
        written || defaultColumnName(context, column - table.rect.left),
        model.id,
      );
      if (value !== name) sheet.cells.set(table.rect.top, column, name);
      if (name !== model.name) renameColumn(context, table, model.name, name);
    }
  }
}

function renameColumn(context: HostContext, table: TableModel, from: string, to: string): void {
  const column = table.columns.find((candidate) => candidate.name === from);
  if (column) column.name = to;
  shiftWorkbookFormulas(context, { kind: 'renameTableColumn', table: table.name, from, to });
}

/** "Colonne3" / "Column3", as Excel names a column without header. */
export function defaultColumnName(context: HostContext, index: number): string {
  return `${context.workbook.culture.name.startsWith('fr') ? 'Colonne' : 'Column'}${index + 1}`;
}

/** The name itself, or with the first free number behind it. */
export function uniqueColumnName(table: Pick<TableModel, 'columns'>, wanted: string, ownId: number): string {
  const taken = new Set(table.columns.filter(({ id }) => id !== ownId).map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

export const tablesIn = (sheet: SheetModel, rect: Rect): TableModel[] =>
  sheet.tables.filter((table) => overlaps(table.rect, rect));
