import type { RestoreIndex } from '../sheet/restoreIndex';
import { RESTORE_SHEET } from '../words/ownSheets';
import { showSheets } from './hiddenSheets';
import { clearMarkIfAny } from './jobMark';
import {
  deleteSheetIfAny,
  demoteWorkingSheet,
  readIndex,
  readyRestoreSheet,
  WORKING_SHEET,
} from './restoreSheet';
import { NOTHING_UNDONE, undoColumns } from './undoColumns';
import type { UndoPart } from './undoColumns';
import { undoReports } from './undoReports';
import { undoSheets } from './undoSheets';

/** Where the job's old blocks are: in the working sheet, or already promoted when its very last sync broke. */
const restoreSheetOf = async (
  context: Excel.RequestContext,
  index: RestoreIndex,
): Promise<Excel.Worksheet | null> => {
  const working = await readyRestoreSheet(context, WORKING_SHEET);
  if (working) return working;
  const promoted = await readIndex(context, RESTORE_SHEET);
  return promoted?.serial === index.serial ? readyRestoreSheet(context, RESTORE_SHEET) : null;
};

/** Puts a job that did not end back as if it had not begun. Without complete old blocks nothing was written yet. */
export const rollBack = async (context: Excel.RequestContext, index: RestoreIndex): Promise<UndoPart> => {
  context.runtime.enableEvents = false;
  const restore = await restoreSheetOf(context, index);
  const scope = restore ? ({ context, restore, mode: 'rollback' } as const) : null;
  const columns = scope && index.columns ? await undoColumns(scope, index.columns) : NOTHING_UNDONE;
  const sheets = scope ? await undoSheets(scope, index.sheets) : NOTHING_UNDONE;
  const reports = scope ? await undoReports(scope, index.reports) : NOTHING_UNDONE;
  if (index.hidden) await showSheets(context, index.hidden);
  await deleteSheetIfAny(context, restore ? restore.name : WORKING_SHEET);
  await demoteWorkingSheet(context);
  await clearMarkIfAny(context);
  context.runtime.enableEvents = true;
  await context.sync();
  const parts = [columns, sheets, reports];
  return { restored: parts.flatMap((part) => part.restored), kept: parts.flatMap((part) => part.kept) };
};
