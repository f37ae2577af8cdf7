import type { SheetDescription, SheetHead } from '../app/workbookPort';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { parseAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { SheetTable, WorkbookLocale } from '../sheet/sheetPicture';
import { RESTORE_SHEET } from '../words/ownSheets';

/** Zero-based rectangle of a range whose place and size are loaded. */
export const rectOf = (range: Excel.Range): Rect => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});
/** Queues the loading of what rectOf needs. */
export const loadPlace = (range: Excel.Range): void => {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
};

export const listSheets = async (context: Excel.RequestContext): Promise<SheetHead[]> => {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  await context.sync();
  return sheets.items
    .filter((sheet) => !sheet.name.startsWith(RESTORE_SHEET))
    .map((sheet) => ({ name: sheet.name, kind: 'worksheet', isVisible: sheet.visibility === 'Visible' }));
};

/** Office.js lists no chart sheets: when one is active there is no active worksheet to be had. */
const NO_WORKSHEET_CODES = new Set(['ItemNotFound', 'InvalidOperation', 'InvalidReference']);

const activeSheetName = async (context: Excel.RequestContext): Promise<Result<string>> => {
  try {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return succeed(sheet.name);
  } catch (error) {
    if (NO_WORKSHEET_CODES.has(String((error as { code?: unknown }).code))) return fail('CHART_SHEET');
    throw error;
  }
};

interface SheetParts {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

const loadParts = (context: Excel.RequestContext, name: string): SheetParts => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const used = sheet.getUsedRangeOrNullObject(true);
  loadPlace(used);
  used.load('rowHidden');
  return { sheet, used };
};

const readTables = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetTable[]> => {
  const ranges = sheet.tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load('address');
  await context.sync();
  return sheet.tables.items.flatMap((table, index) => {
    const rect = parseAddress(ranges[index]?.address ?? '');
    return rect
      ? [{ name: table.name, rect, showHeaders: table.showHeaders, showTotals: table.showTotals }]
      : [];
  });
};

const pivotRects = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Rect[]> => {
  sheet.pivotTables.load('items/name');
  await context.sync();
  const ranges = sheet.pivotTables.items.map((pivot) => pivot.layout.getRange());
  for (const range of ranges) range.load('address');
  await context.sync();
  return ranges.flatMap((range) => parseAddress(range.address) ?? []);
};

/** A host without pivot tables holds none. */
const readPivots = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Rect[]> => {
  try {
    return await pivotRects(context, sheet);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ApiNotFound') return [];
    throw error;
  }
};

/** Rows of the used range that are hidden or filtered away; the view is asked only when some are. */
const countHiddenRows = async (context: Excel.RequestContext, used: Excel.Range): Promise<number> => {
  if (used.isNullObject || used.rowHidden === false) return 0;
  if (used.rowHidden === true) return used.rowCount;
  const view = used.getVisibleView();
  view.load('rowCount');
  await context.sync();
  return used.rowCount - view.rowCount;
};

/** The cell the user stands on, when it is on this sheet. */
const readSelection = async (context: Excel.RequestContext, sheetId: string): Promise<Rect | null> => {
  try {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    const cell = context.workbook.getActiveCell();
    loadPlace(cell);
    await context.sync();
    return active.id === sheetId ? rectOf(cell) : null;
  } catch {
    return null; // A chart or a picture is selected: no cell to speak of.
  }
};

/** No property tells the date system: 1 January 1904 is day 0 in one, 1,462 in the other. */
const readDateSystem = async (context: Excel.RequestContext): Promise<1900 | 1904> => {
  try {
    const day = context.workbook.functions.date(1904, 1, 1);
    day.load('value');
    await context.sync();
    return day.value === 0 ? 1904 : 1900;
  } catch {
    return 1900;
  }
};

export const readLocale = async (context: Excel.RequestContext): Promise<WorkbookLocale> => {
  const culture = context.workbook.application.cultureInfo;
  culture.load('name');
  culture.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
  await context.sync();
  return {
    tag: culture.name,
    decimalSeparator: culture.numberFormat.numberDecimalSeparator,
    groupSeparator: culture.numberFormat.numberGroupSeparator,
    dateSystem: await readDateSystem(context),
  };
};

/** Everything about a sheet but its cells. Merged blocks are not asked for here: the question costs the undo stack. */
export const describeSheet = async (
  context: Excel.RequestContext,
  name: string | undefined,
  locale: WorkbookLocale,
): Promise<Result<SheetDescription>> => {
  const wanted = name === undefined ? await activeSheetName(context) : succeed(name);
  if (!wanted.ok) return wanted;
  const { sheet, used } = loadParts(context, wanted.value);
  await context.sync();
  if (sheet.isNullObject && name === undefined) return fail('CHART_SHEET', { sheet: wanted.value });
  if (sheet.isNullObject) {
    const sheets = (await listSheets(context)).filter((head) => head.isVisible);
    return fail('SHEET_NOT_FOUND', {
      sheet: wanted.value,
      sheets: sheets.map((head) => head.name).join(', '),
    });
  }
  return succeed({
    id: sheet.id,
    name: sheet.name,
    kind: 'worksheet',
    locale,
    tables: await readTables(context, sheet),
    merges: [],
    pivots: await readPivots(context, sheet),
    hiddenRowCount: await countHiddenRows(context, used),
    isFiltered: sheet.autoFilter.isDataFiltered,
    isProtected: sheet.protection.protected,
    selection: await readSelection(context, sheet.id),
    usedRect: used.isNullObject ? null : rectOf(used),
  });
};
