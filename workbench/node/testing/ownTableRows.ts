import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';

/** Writes rows into a table of ours, cells by header; the table grows with them. */
export const fill = (session: Session, name: string, rows: readonly Readonly<Record<string, RawCell>>[]) =>
  session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const [head, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    head.load('values');
    body.load('formulas');
    await context.sync();
    const headers = (head.values[0] as string[]) ?? [];
    const standing = (body.formulas as RawCell[][]).filter((row) => row.some((cell) => cell !== ''));
    const cells = [...standing, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
    table.resize(head.getResizedRange(cells.length, 0));
    await context.sync();
    table.getDataBodyRange().formulas = cells;
    await context.sync();
  });

/** Body rows of a table of ours as header → cell. */
export const rowsOf = (session: Session, name: string): Promise<Record<string, RawCell>[]> =>
  session.excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as RawCell[][];
    return rows.map((row) =>
      Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])),
    );
  });
