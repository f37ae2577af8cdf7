/**
 * A text file as a workbook of one sheet. Lines that hold more or fewer fields than most are kept as they are: a field
 * too many stays in the next column (an unquoted comma shifts the rest of that line, and nobody can know where it
 * belongs), and the lines are reported so that they can be looked at.
 */
import Papa from 'papaparse';
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from '../../model/types';
import { createWorkbook } from '../../model/workbookModel';
import { accept, refuse, type FileFailure, type FileResult } from '../fileResult';
import { DEFAULT_LIMITS, type FileLimits } from '../fileLimits';
import type { OpenedWorkbook, OpenOptions, RaggedLine, TextFileReport } from '../fileTypes';
import { declaredDelimiter, detectDelimiter } from './csvDelimiter';
import { decodeText, isBinary } from './csvText';
import { csvValue, detectHabits } from './csvValues';

const MOST_RAGGED = 1000;

export function openCsvFile(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): FileResult<OpenedWorkbook> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  if (bytes.length > limits.maxTextBytes)
    return refuse('FILE_TOO_LARGE', 'bytes', { value: bytes.length, limit: limits.maxTextBytes });
  if (isBinary(bytes)) return refuse('FILE_UNREADABLE', 'not text');
  const { text, encoding } = decodeText(bytes);
  const declared = declaredDelimiter(text);
  const data = declared ? text.slice(declared.start) : text;
  const delimiter = declared?.delimiter ?? detectDelimiter(data);
  const rows = Papa.parse<string[]>(data, { delimiter }).data;
  while (rows.length > 0 && rows[rows.length - 1]?.length === 1 && rows[rows.length - 1]?.[0] === '')
    rows.pop();
  const refusal = refuseSize(rows, limits);
  if (refusal) return refusal;
  const locale = options.locale === undefined ? {} : { locale: options.locale };
  const workbook = createWorkbook({ name: fileName, ...locale, sheets: [sheetName(fileName)] });
  const { decimalSeparator, shortDatePattern } = workbook.culture;
  const habits = detectHabits(rows, { delimiter, decimalSeparator, shortDatePattern });
  const [sheet] = workbook.sheets;
  if (sheet)
    fill(sheet, rows, { intern: (format) => workbook.styles.intern({ numberFormat: format }), habits });
  const textFile = { encoding, delimiter, decimal: habits.numbers.decimal, ...raggedLines(rows) };
  return accept({ workbook, source: { package: null, ...locale }, textFile });
}

function refuseSize(rows: readonly (readonly string[])[], limits: FileLimits): FileFailure | null {
  if (rows.length > MAX_ROWS)
    return refuse('FILE_TOO_LARGE', 'rows', { value: rows.length, limit: MAX_ROWS });
  let cells = 0;
  for (const row of rows) {
    cells += row.length;
    if (row.length > MAX_COLUMNS)
      return refuse('FILE_TOO_LARGE', 'columns', { value: row.length, limit: MAX_COLUMNS });
  }
  return cells > limits.maxCells
    ? refuse('FILE_TOO_LARGE', 'cells', { value: cells, limit: limits.maxCells })
    : null;
}

/** Excel names the sheet after the file: without ending, 31 characters, nothing a sheet's name may not hold. */
function sheetName(fileName: string): string {
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = stem
    .replace(/[:\\/?*[\]]/g, '_')
    .slice(0, 31)
    .trim()
    .replace(/^'|'$/g, '_');
  return name === '' ? 'Sheet1' : name;
}

interface Filling {
  readonly habits: ReturnType<typeof detectHabits>;
  readonly intern: (format: string) => number;
}

function fill(sheet: SheetModel, rows: readonly (readonly string[])[], { habits, intern }: Filling): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((field, column) => {
      const { value, format } = csvValue(field, habits);
      if (value === null) return;
      sheet.cells.set(rowIndex, column, value);
      if (format !== undefined) sheet.cells.setStyleId(rowIndex, column, intern(format));
    });
  });
}

function raggedLines(
  rows: readonly (readonly string[])[],
): Pick<TextFileReport, 'usualFields' | 'raggedLines' | 'raggedCount'> {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usualFields = rows[0]?.length ?? 0;
  for (const [fields, count] of counts) if (count > (counts.get(usualFields) ?? 0)) usualFields = fields;
  const ragged: RaggedLine[] = [];
  rows.forEach(({ length }, index) => {
    if (length !== usualFields && length > 1) ragged.push({ row: index + 1, fields: length });
  });
  return { usualFields, raggedLines: ragged.slice(0, MOST_RAGGED), raggedCount: ragged.length };
}
