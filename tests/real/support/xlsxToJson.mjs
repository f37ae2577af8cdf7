/** Prints an .xlsx as JSON: values with dates as serial numbers, number formats, tables, merges, pivots. */
import { readFileSync } from 'node:fs';
import { openXlsx } from 'hucre';

const dayMs = 86_400_000;

const serialOf = (date, dateSystem) => {
  const serial = date.getTime() / dayMs + 25569;
  return Math.round((dateSystem === 1904 ? serial - 1462 : serial < 61 ? serial - 1 : serial) * 1e6) / 1e6;
};

const workbook = await openXlsx(new Uint8Array(readFileSync(process.argv[2])), { readStyles: true });
const dateSystem = workbook.dateSystem === 1904 ? 1904 : 1900;
const valueOf = (value) =>
  value instanceof Date
    ? serialOf(value, dateSystem)
    : value === undefined
      ? null
      : typeof value === 'object' && value !== null
        ? String(value.text ?? '')
        : value;
const formatsOf = (sheet) => {
  const rows = [];
  for (let row = 0; row < 64; row++) {
    rows.push(
      Array.from(
        { length: sheet.rows[row]?.length ?? 0 },
        (_, column) => sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? 'General',
      ),
    );
  }
  return rows;
};
const mergeOf = ({ startRow, startCol, endRow, endCol }) => ({
  top: startRow,
  left: startCol,
  bottom: endRow,
  right: endCol,
});

const sheets = workbook.sheets.map((sheet) => ({
  name: sheet.name,
  isHidden: Boolean(sheet.hidden || sheet.veryHidden),
  rows: sheet.rows.map((row) => Array.from(row ?? [], valueOf)),
  formats: formatsOf(sheet),
  merges: (sheet.merges ?? []).map(mergeOf),
  tables: (sheet.tables ?? []).map(({ name, range, showTotalRow }) => ({
    name,
    range,
    showTotals: Boolean(showTotalRow),
  })),
  pivots: (sheet.pivotTables ?? []).map(({ location }) => location),
}));
process.stdout.write(JSON.stringify({ dateSystem, sheets }));
