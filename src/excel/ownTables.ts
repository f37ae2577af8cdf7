import type { OwnTable } from '../app/workbookPort';
import type { RawCell } from '../sheet/cellGrid';
import { parseAddress } from '../sheet/rect';

const toOwnTable = (table: Excel.Table, range: Excel.Range): OwnTable | null => {
  const rect = parseAddress(range.address);
  const [headers = [], ...rows] = range.formulas as RawCell[][];
  return rect ? { sheetName: table.worksheet.name, rect, headers: headers.map(String), rows } : null;
};

/** Our tables, with what would have to be written back to keep their cells. They are small: one answer holds them. */
export const readOwnTables = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<(OwnTable | null)[]> => {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of tables) table.load('name');
  await context.sync();
  const ranges = tables.map((table) => {
    if (table.isNullObject) return null;
    const range = table.getRange();
    range.load('address,formulas');
    table.worksheet.load('name');
    return range;
  });
  await context.sync();
  return tables.map((table, at) => {
    const range = ranges[at];
    return range ? toOwnTable(table, range) : null;
  });
};
