import type { LastWrite, RunControls, UnfinishedJob } from '../app/dcPilot';
import type { UndoOutcome } from '../app/workbookPort';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { RestoreIndex } from '../sheet/restoreIndex';
import { RESTORE_SHEET } from '../words/ownSheets';
import { showSheets } from './hiddenSheets';
import { clearMarkIfAny, isMarked, markOf, setMark } from './jobMark';
import type { JobMark } from './jobMark';
import { deleteSheetIfAny, readIndex, readyRestoreSheet, WORKING_SHEET } from './restoreSheet';
import { rollBack } from './rollBack';
import { NOTHING_UNDONE, undoColumns } from './undoColumns';
import type { UndoPart } from './undoColumns';
import { undoReports } from './undoReports';
import { undoSheets } from './undoSheets';

/** The job that did not end: its mark, or its working sheet where the mark was lost with the workbook's settings. */
export const findUnfinishedJob = async (context: Excel.RequestContext): Promise<UnfinishedJob | null> => {
  const mark = await isMarked(context);
  if (mark) return mark;
  const index = await readIndex(context, WORKING_SHEET);
  return index ? markOf(index) : null;
};

export const findLastWrite = async (context: Excel.RequestContext): Promise<LastWrite | null> => {
  const index = await readIndex(context, RESTORE_SHEET);
  if (!index || index.state !== 'done' || !index.canRestore) return null;
  return { job: index.job, at: index.startedAt, addresses: index.written };
};

const merge = (index: RestoreIndex, parts: readonly UndoPart[]): UndoOutcome => ({
  job: index.job,
  sheet: index.sheet,
  restored: parts.flatMap((part) => part.restored),
  kept: parts.flatMap((part) => part.kept),
});

/** A job that broke before its index was there wrote nothing: only its traces go. */
const undoUnfinished = async (context: Excel.RequestContext): Promise<UndoOutcome | null> => {
  const index = await readIndex(context, WORKING_SHEET);
  if (index) return merge(index, [await rollBack(context, index)]);
  const mark = await isMarked(context);
  await deleteSheetIfAny(context, WORKING_SHEET);
  return mark && mark.job !== 'restore' && !(await isPromoted(context, mark))
    ? { job: mark.job, sheet: mark.sheet, restored: [], kept: [] }
    : null;
};

/** True when the job got as far as its restore point. */
const isPromoted = async (context: Excel.RequestContext, mark: JobMark): Promise<boolean> =>
  (await readIndex(context, RESTORE_SHEET))?.serial === mark.serial;

/** Marked itself: a restore that breaks is found by the next start, and may be run again. */
const undoFinished = async (
  context: Excel.RequestContext,
  index: RestoreIndex,
  run: RunControls,
): Promise<UndoOutcome | null> => {
  const restore = await readyRestoreSheet(context, RESTORE_SHEET);
  if (!restore) return null;
  context.runtime.enableEvents = false;
  setMark(context, { ...markOf(index), job: 'restore' });
  await context.sync();
  const scope = { context, restore, mode: 'restore' } as const;
  const columns = index.columns ? await undoColumns(scope, index.columns) : NOTHING_UNDONE;
  run.onProgress?.('undo', 0.5);
  const sheets = await undoSheets(scope, index.sheets);
  const reports = await undoReports(scope, index.reports);
  if (index.hidden) await showSheets(context, index.hidden);
  await deleteSheetIfAny(context, RESTORE_SHEET);
  await clearMarkIfAny(context);
  run.onProgress?.('undo', 1);
  return merge(index, [columns, sheets, reports]);
};

/** Undoes the job that did not end, else the last one. */
export const undoLastWrite = async (
  context: Excel.RequestContext,
  run: RunControls = {},
): Promise<Result<UndoOutcome>> => {
  const unfinished = await undoUnfinished(context);
  if (unfinished) return succeed(unfinished);
  const index = await readIndex(context, RESTORE_SHEET);
  const undone = index?.state === 'done' && index.canRestore ? await undoFinished(context, index, run) : null;
  await clearMarkIfAny(context);
  context.runtime.enableEvents = true;
  await context.sync();
  return undone ? succeed(undone) : fail('NOTHING_TO_RESTORE');
};
