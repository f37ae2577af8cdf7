/**
 * The restore point lives in one very hidden sheet. A running job builds its own beside the last one's and the two change
 * places in the job's last sync: a job that fails leaves the last restore point as it was.
 */
import type { RestoreIndex } from '../sheet/restoreIndex';
import { formatIndex, parseIndex } from '../sheet/restoreIndex';
import { RESTORE_SHEET } from '../words/ownSheets';

export const WORKING_SHEET = `${RESTORE_SHEET}_new`;
/** The last job's restore point while it gives up its place. */
const LEAVING_SHEET = `${RESTORE_SHEET}_old`;
/** First column that may hold an image; the index is in column A. */
export const FIRST_IMAGE_COLUMN = 2;
const MAX_INDEX_CELLS = 200;

/** Queues the index as texts down column A. */
export const writeIndex = (sheet: Excel.Worksheet, index: RestoreIndex): void => {
  const texts = formatIndex(index);
  sheet.getRangeByIndexes(0, 0, texts.length, 1).values = texts.map((text) => [text]);
};

/** Queues a new working sheet. */
export const addWorkingSheet = (context: Excel.RequestContext): Excel.Worksheet => {
  const sheet = context.workbook.worksheets.add(WORKING_SHEET);
  sheet.visibility = 'VeryHidden';
  return sheet;
};

/** Stands beside the index once every old block is there: without it nothing may be put back from the sheet. */
const READY = 'ready';

export const queueReady = (sheet: Excel.Worksheet): void => {
  sheet.getRange('B1').values = [[READY]];
};

/** The restore sheet of a job, when its old blocks are complete. */
export const readyRestoreSheet = async (
  context: Excel.RequestContext,
  name: string,
): Promise<Excel.Worksheet | null> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name');
  const sign = sheet.getRange('B1');
  sign.load('values');
  await context.sync();
  return !sheet.isNullObject && sign.values[0]?.[0] === READY ? sheet : null;
};

/** The index kept in a restore sheet, or null when the sheet or its index is not there. */
export const readIndex = async (
  context: Excel.RequestContext,
  name: string,
): Promise<RestoreIndex | null> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const cells = sheet.getRangeByIndexes(0, 0, MAX_INDEX_CELLS, 1);
  cells.load('values');
  await context.sync();
  return parseIndex(cells.values.map((row: unknown[]) => row[0]));
};

/** Excel refuses to delete a very hidden sheet: it is shown as hidden first. */
const queueDelete = (sheet: Excel.Worksheet): void => {
  sheet.visibility = 'Hidden';
  sheet.delete();
};

export const deleteSheetIfAny = async (context: Excel.RequestContext, name: string): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (!sheet.isNullObject) queueDelete(sheet);
  await context.sync();
};

/**
 * Queues the change of places: the working sheet becomes the restore point. The answer queues the end of the last one;
 * it has to be the very last thing of the sync, because until then the last one can come back.
 */
export const queuePromotion = (context: Excel.RequestContext, last: Excel.Worksheet | null): (() => void) => {
  if (last) last.name = LEAVING_SHEET;
  context.workbook.worksheets.getItem(WORKING_SHEET).name = RESTORE_SHEET;
  return () => {
    if (last) queueDelete(last);
  };
};

/** Gives the last job's restore point its place back. */
export const demoteWorkingSheet = async (context: Excel.RequestContext): Promise<void> => {
  const leaving = context.workbook.worksheets.getItemOrNullObject(LEAVING_SHEET);
  leaving.load('name');
  await context.sync();
  if (leaving.isNullObject) return;
  leaving.name = RESTORE_SHEET;
  leaving.visibility = 'VeryHidden';
  await context.sync();
};
