import { ColumnarCellStore } from './cellStore';
import { cultureOf } from './cultures';
import type { IdSource } from './ids';
import { createIds } from './ids';
import { rectOf } from './rects';
import { STANDARD_WIDTH_CHARACTERS } from './sizes';
import type { StringTable } from './stringTable';
import { createStringTable } from './stringTable';
import { createStyleTable } from './styleTable';
import type { SheetModel, WorkbookModel } from './types';

/** What a workbook has beside the contract: its texts and its ids. */
interface Belongings {
  readonly texts: StringTable;
  readonly ids: IdSource;
}
const belongings = new WeakMap<WorkbookModel, Belongings>();

function belongingsOf(workbook: WorkbookModel): Belongings {
  const found = belongings.get(workbook);
  if (found === undefined) throw new Error(`Workbook "${workbook.name}" was not made by createWorkbook.`);
  return found;
}

export interface WorkbookOptions {
  /** File name; "Classeur1.xlsx" or "Book1.xlsx" by default. */
  readonly name?: string;
  /** Culture of the user: "fr-FR" by default. */
  readonly locale?: string;
  readonly dateSystem?: 1900 | 1904;
  /** Names of the first sheets: one, named by the language ("Feuil1", "Sheet1"), by default; [] for none. */
  readonly sheets?: readonly string[];
}

/** Empty workbook; its first sheet is active. */
export function createWorkbook(options: WorkbookOptions = {}): WorkbookModel {
  const locale = options.locale ?? 'fr-FR';
  const isFrench = locale.startsWith('fr');
  const workbook: WorkbookModel = {
    name: options.name ?? (isFrench ? 'Classeur1.xlsx' : 'Book1.xlsx'),
    sheets: [],
    activeSheetId: '',
    styles: createStyleTable(),
    names: [],
    settings: new Map(),
    documentSettings: new Map(),
    properties: {},
    customProperties: new Map(),
    customXmlParts: [],
    protection: { isProtected: false },
    calculationMode: 'Automatic',
    dateSystem: options.dateSystem ?? 1900,
    culture: cultureOf(locale),
  };
  belongings.set(workbook, { texts: createStringTable(), ids: createIds() });
  for (const name of options.sheets ?? [isFrench ? 'Feuil1' : 'Sheet1']) addSheet(workbook, { name });
  return workbook;
}

export interface SheetOptions {
  readonly name: string;
  readonly kind?: SheetModel['kind'];
  readonly visibility?: SheetModel['visibility'];
  /** Zero-based tab position; last by default. */
  readonly position?: number;
  /** Only for files that hold one. */
  readonly id?: string;
}

/** Adds a sheet; the caller has checked the name (see sheetNames). The first sheet of a workbook becomes active. */
export function addSheet(workbook: WorkbookModel, options: SheetOptions): SheetModel {
  const { texts, ids } = belongingsOf(workbook);
  const sheet: SheetModel = {
    id: options.id ?? ids.nextGuid('sheet'),
    name: options.name,
    kind: options.kind ?? 'worksheet',
    visibility: options.visibility ?? 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: STANDARD_WIDTH_CHARACTERS,
    cells: new ColumnarCellStore(texts),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    hyperlinks: new Map(),
    tables: [],
    charts: [],
    images: [],
    pivots: [],
    conditionalFormats: [],
    dataValidations: [],
    customProperties: new Map(),
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    protection: { isProtected: false, options: {} },
    pageLayout: {},
    selection: rectOf(0, 0, 1, 1),
    enableCalculation: true,
  };
  workbook.sheets.splice(options.position ?? workbook.sheets.length, 0, sheet);
  if (workbook.activeSheetId === '') workbook.activeSheetId = sheet.id;
  return sheet;
}

/** Sheet by name, without case; undefined when there is none. */
export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function findSheetById(workbook: WorkbookModel, id: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** The active sheet; a workbook always has one once a sheet was added. */
export function activeSheet(workbook: WorkbookModel): SheetModel {
  const sheet = findSheetById(workbook, workbook.activeSheetId) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error(`Workbook "${workbook.name}" has no sheet.`);
  return sheet;
}

/** Fresh number of a kind ("table", "chart" …), from 1. */
export const nextNumber = (workbook: WorkbookModel, kind: string): number =>
  belongingsOf(workbook).ids.next(kind);
/** Fresh GUID-like id of a kind. */
export const nextId = (workbook: WorkbookModel, kind: string): string =>
  belongingsOf(workbook).ids.nextGuid(kind);
