import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { CellGrid } from '../../../src/sheet/cellGrid';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { parseAddress } from '../../../src/sheet/rect';
import type { SheetPicture, WorkbookLocale } from '../../../src/sheet/sheetPicture';

export const DATA = resolve(__dirname, '../../../../shared/data');
export const hasData = existsSync(DATA);

const ENGLISH: WorkbookLocale = {
  tag: 'en-US',
  decimalSeparator: '.',
  groupSeparator: ',',
  dateSystem: 1900,
};
export const FRENCH: WorkbookLocale = {
  tag: 'fr-FR',
  decimalSeparator: ',',
  groupSeparator: ' ',
  dateSystem: 1900,
};

interface SheetParts {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: SheetPicture['merges'];
  readonly tables?: SheetPicture['tables'];
  readonly pivots?: SheetPicture['pivots'];
  readonly locale?: WorkbookLocale;
}

/** A picture of rows of values, as the workbook port would fill it. */
export const pictureOf = (parts: SheetParts): SheetPicture => {
  const width = parts.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isEmpty = width === 0 || parts.rows.every((row) => row.every((cell) => cell === null || cell === ''));
  const grid = isEmpty
    ? null
    : new CellGrid({ top: 0, left: 0, bottom: parts.rows.length - 1, right: width - 1 });
  grid?.fill(0, parts.rows);
  return {
    id: 'sheet',
    name: parts.name,
    kind: 'worksheet',
    locale: parts.locale ?? ENGLISH,
    grid,
    sampleFormats: parts.formats ?? [],
    tables: parts.tables ?? [],
    merges: parts.merges ?? [],
    pivots: parts.pivots ?? [],
    hiddenRowCount: 0,
    isProtected: false,
    selection: null,
  };
};

/** 'typed' makes plain numbers numbers, as opening a CSV in Excel does; 'text' leaves every cell a text. */
export type CsvCells = 'typed' | 'text';

const typedCell = (text: string): RawCell => (/^-?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

export const openCsv = (
  path: string,
  cells: CsvCells = 'typed',
  locale: WorkbookLocale = ENGLISH,
): SheetPicture => {
  const { data } = Papa.parse<string[]>(decode(readFileSync(resolve(DATA, path))), { skipEmptyLines: false });
  const rows = data.map((row) => (cells === 'typed' ? row.map(typedCell) : row));
  return pictureOf({ name: path.replace(/^.*\//, ''), rows, locale });
};

interface XlsxJson {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly rows: RawCell[][];
    readonly formats: string[][];
    readonly merges: SheetPicture['merges'];
    readonly tables: readonly {
      readonly name: string;
      readonly range: string;
      readonly showTotals: boolean;
    }[];
    readonly pivots: readonly string[];
  }[];
}

const rectOf = (address: string): NonNullable<ReturnType<typeof parseAddress>> => {
  const rect = parseAddress(address);
  if (!rect) throw new Error(`Not an address: ${address}.`);
  return rect;
};

const opened = new Map<string, XlsxJson>();

/** A process of its own, because the library comes as ES modules only; each file is opened once. */
const readXlsx = (path: string): XlsxJson => {
  const known = opened.get(path);
  if (known) return known;
  const script = resolve(__dirname, 'xlsxToJson.mjs');
  const json = execFileSync(process.execPath, [script, resolve(DATA, path)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const workbook = JSON.parse(json) as XlsxJson;
  opened.set(path, workbook);
  return workbook;
};

/** Every visible sheet of a workbook. */
export const openXlsxPictures = (path: string): SheetPicture[] => {
  const workbook = readXlsx(path);
  return workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) =>
      pictureOf({
        name: sheet.name,
        rows: sheet.rows,
        formats: sheet.formats,
        merges: sheet.merges,
        tables: sheet.tables.map(({ name, range, showTotals }) => ({
          name,
          rect: rectOf(range),
          showHeaders: true,
          showTotals,
        })),
        pivots: sheet.pivots.map(rectOf),
        locale: { ...ENGLISH, dateSystem: workbook.dateSystem },
      }),
    );
};

export const openPictures = (path: string, cells: CsvCells = 'typed'): SheetPicture[] =>
  path.endsWith('.csv') ? [openCsv(path, cells)] : openXlsxPictures(path);
