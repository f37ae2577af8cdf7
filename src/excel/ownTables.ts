import type { OwnTable } from '../app/workbookPort';
import type { RawCell } from '../sheet/cellGrid';
import { cellsFrom1904 } from '../sheet/dateSystem';
import { parseAddress } from '../sheet/rect';

const toOwnTable = (table: Excel.Table, range: Excel.Range, dateSystem: 1900 | 1904): OwnTable | null => {
  const rect = parseAddress(range.address);
  const [headers = [], ...cells] = range.formulas as RawCell[][];
  const [, ...values] = range.values as RawCell[][];
  if (!rect) return null;
  const own = { sheetName: table.worksheet.name, rect, headers: headers.map(String) };
  if (dateSystem === 1900) return { ...own, rows: cells, values };
  const [, ...formats] = range.numberFormat as string[][];
  return {
    ...own,
    ...{ rows: cellsFrom1904(cells, formats), verbatim: cells, values: cellsFrom1904(values, formats) },
  };
};

/** Our tables, with what would have to be written back to keep their cells. They are small: one answer holds them. */
export const readOwnTables = async (
  context: Excel.RequestContext,
  names: readonly string[],
  dateSystem: 1900 | 1904,
): Promise<(OwnTable | null)[]> => {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of tables) table.load('name');
  await context.sync();
  const ranges = tables.map((table) => {
    if (table.isNullObject) return null;
    const range = table.getRange();
    range.load('address,formulas,values');
    if (dateSystem === 1904) range.load('numberFormat');
    table.worksheet.load('name');
    return range;
  });
  await context.sync();
  return tables.map((table, at) => {
    const range = ranges[at];
    return range ? toOwnTable(table, range, dateSystem) : null;
  });
};
