import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { CellGrid } from '../../../src/sheet/cellGrid';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { SheetPicture, WorkbookLocale } from '../../../src/sheet/sheetPicture';
import { openWorkbook } from '../../../workbench/host/files/openWorkbook';
import { effectiveStyleId, numberFormatOf } from '../../../workbench/host/model/cellStyles';
import type { Scalar, SheetModel, WorkbookModel } from '../../../workbench/host/model/types';

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
    isFiltered: false,
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

/** Rows whose formats a picture carries. */
const FORMAT_ROWS = 64;

const wireCell = (value: Scalar): RawCell =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

const pictureOfSheet = (sheet: SheetModel, { culture, dateSystem, styles }: WorkbookModel): SheetPicture => {
  const used = sheet.cells.usedRect(true);
  const whole = used && { ...used, top: 0, left: 0 };
  const formats = Array.from({ length: whole ? Math.min(FORMAT_ROWS, whole.bottom + 1) : 0 }, (_, row) =>
    Array.from({ length: (whole?.right ?? -1) + 1 }, (__, column) =>
      numberFormatOf(styles.get(effectiveStyleId(sheet, row, column))),
    ),
  );
  const { name: tag, decimalSeparator, groupSeparator } = culture;
  return pictureOf({
    name: sheet.name,
    rows: whole ? sheet.cells.readValues(whole).map((row) => row.map(wireCell)) : [],
    formats,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, rect, showHeaders, showTotals }) => ({
      name,
      rect,
      showHeaders,
      showTotals,
    })),
    pivots: sheet.pivots.map(({ rect }) => rect),
    locale: { tag, decimalSeparator, groupSeparator, dateSystem },
  });
};

const opened = new Map<string, readonly SheetPicture[]>();

/** Opens every file the way the product's workbench does; once, because opening is asynchronous and tests are not. */
export const openEveryFile = async (): Promise<void> => {
  for (const folder of ['accounts', 'messy', 'derived']) {
    for (const name of readdirSync(resolve(DATA, folder))) {
      const path = `${folder}/${name}`;
      const file = await openWorkbook(new Uint8Array(readFileSync(resolve(DATA, path))), name, {
        locale: ENGLISH.tag,
      });
      if (!file.ok) continue;
      const { workbook } = file.value;
      const visible = workbook.sheets.filter(
        ({ kind, visibility }) => kind === 'worksheet' && visibility === 'Visible',
      );
      opened.set(
        path,
        visible.map((sheet) => pictureOfSheet(sheet, workbook)),
      );
    }
  }
};

/** Every visible sheet of a file; a text file read by an independent parser where its cells are to stay texts. */
export const openPictures = (path: string, cells: CsvCells = 'typed'): readonly SheetPicture[] => {
  if (cells === 'text') return [openCsv(path, cells)];
  const pictures = opened.get(path);
  if (!pictures) throw new Error(`${path} was not opened.`);
  return pictures;
};
