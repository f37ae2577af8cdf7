/**
 * A writing job from mark to unmark. First sync: the mark, the restore sheet and the old blocks, copied inside Excel.
 * Last sync: what was written is noted, the restore points change places, the mark goes. In between anything may fail;
 * then everything is put back from the old blocks, and where even that fails the mark tells the next start.
 */
import type { RunControls } from '../app/dcPilot';
import type { AppliedPlan } from '../app/workbookPort';
import { fail, succeed } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import { columnLetters, formatAddress } from '../sheet/rect';
import type {
  IndexedColumn,
  IndexedColumns,
  IndexedReport,
  IndexedSheet,
  RestoreIndex,
} from '../sheet/restoreIndex';
import { qualifyAddress } from '../sheet/qualifyAddress';
import { MAX_RESTORE_CELLS } from '../sheet/writePlan';
import type { ColumnsWrite, WritePlan } from '../sheet/writePlan';
import { RESTORE_SHEET } from '../words/ownSheets';
import type { ExcelSession } from './excelSession';
import { hideSheets } from './hiddenSheets';
import { clearMark, markOf, setMark } from './jobMark';
import { attempt, officeFailure } from './officeErrors';
import { columnsRowCount, imageRect, prepareJob } from './prepareJob';
import type { PreparedJob } from './prepareJob';
import { rangeOf } from './readBlocks';
import { addWorkingSheet, queuePromotion, queueReady, WORKING_SHEET, writeIndex } from './restoreSheet';
import { rollBack } from './rollBack';
import { widenFilter } from './sheetFilter';
import { writeColumns } from './writeColumns';
import type { ColumnTraces } from './writeColumns';
import { writeOwnSheet } from './writeOwnSheet';
import { writeReport } from './writeReport';

interface Written {
  readonly index: RestoreIndex;
}

const copyColumn = (
  from: Excel.Worksheet,
  to: Excel.Worksheet,
  columns: IndexedColumns,
  place: { readonly column: number; readonly image: number; readonly type: 'All' | 'Values' },
): void => {
  const rows = columnsRowCount(columns);
  const source = from.getRangeByIndexes(columns.headerRow, place.column, rows, 1);
  to.getRangeByIndexes(columns.headerRow, place.image, rows, 1).copyFrom(source, place.type);
};

const queueOldBlocks = (
  context: Excel.RequestContext,
  restore: Excel.Worksheet,
  index: RestoreIndex,
): void => {
  const { columns } = index;
  if (columns) {
    const sheet = context.workbook.worksheets.getItem(columns.sheetId);
    for (const { column, oldImage } of columns.columns) {
      if (oldImage !== undefined)
        copyColumn(sheet, restore, columns, { column, image: oldImage, type: 'All' });
    }
    for (const { column, image } of columns.identity)
      copyColumn(sheet, restore, columns, { column, image, type: 'Values' });
  }
  for (const { name, oldRect, oldImage } of index.sheets) {
    if (!oldRect || oldImage === undefined) continue;
    const source = rangeOf(context.workbook.worksheets.getItem(name), oldRect);
    rangeOf(restore, imageRect(oldRect, oldImage)).copyFrom(source, 'All');
  }
  for (const { name, sections } of index.reports.filter(({ isNew }) => !isNew)) {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { rect, image } of sections.flatMap(({ images }) => images))
      rangeOf(restore, imageRect(rect, image)).copyFrom(rangeOf(sheet, rect), 'All');
  }
};

const beginJob = async (context: Excel.RequestContext, index: RestoreIndex): Promise<void> => {
  context.runtime.enableEvents = false;
  setMark(context, markOf(index));
  const restore = addWorkingSheet(context);
  writeIndex(restore, index);
  queueOldBlocks(context, restore, index);
  queueReady(restore);
  await context.sync();
};

const withTraces = (columns: IndexedColumns, traces: ColumnTraces): IndexedColumns => ({
  ...columns,
  columns: columns.columns.map((column, at): IndexedColumn => ({ ...column, ...traces[at] })),
});

/** Outermost columns of the restore sheet that hold old cells of reports. */
const reportImages = ({ reports }: RestoreIndex): number[] =>
  reports
    .flatMap(({ sections }) => sections.flatMap(({ images }) => images))
    .flatMap(({ rect, image }) => [image, imageRect(rect, image).right]);

/** Images of what was written stand right of all others. */
const withWrittenImages = (index: RestoreIndex): RestoreIndex => {
  const { columns } = index;
  if (!columns || !index.canRestore || columnsRowCount(columns) * columns.columns.length > MAX_RESTORE_CELLS)
    return index;
  const used = [
    ...columns.columns.map((column) => column.oldImage ?? column.column),
    ...columns.identity.map((identity) => identity.image),
    ...index.sheets.map((sheet) => (sheet.oldRect ? imageRect(sheet.oldRect, sheet.oldImage ?? 0).right : 0)),
    ...reportImages(index),
  ];
  const first = Math.max(...used, 1) + 1;
  return {
    ...index,
    columns: {
      ...columns,
      columns: columns.columns.map((column, at) =>
        column.formula === undefined ? { ...column, writtenImage: first + at } : column,
      ),
    },
  };
};

const columnAddresses = (write: ColumnsWrite): string[] =>
  [...write.columns]
    .sort((a, b) => a.column - b.column)
    .map(({ column }) => {
      const rect = { top: write.headerRow, bottom: write.lastRow, left: column, right: column };
      return qualifyAddress(write.sheetName, formatAddress(rect));
    });

const writeSheets = async (
  context: Excel.RequestContext,
  plan: WritePlan,
  index: RestoreIndex,
  run: RunControls,
): Promise<Result<Pick<RestoreIndex, 'sheets' | 'written'>>> => {
  const sheets: IndexedSheet[] = [];
  const written: string[] = [];
  for (const [at, write] of plan.sheets.entries()) {
    const indexed = index.sheets[at];
    if (run.signal?.aborted) return fail('CANCELLED');
    if (!indexed) continue;
    const done = await writeOwnSheet(context, write, indexed, run);
    if (!done.ok) return done;
    const { rect, hashes, hashedColumns } = done.value;
    sheets.push({ ...indexed, hashes, hashedColumns });
    written.push(qualifyAddress(indexed.name, formatAddress(rect)));
  }
  return succeed({ sheets, written });
};

const writeReports = async (
  context: Excel.RequestContext,
  plan: WritePlan,
  { index, layouts }: PreparedJob,
  run: RunControls,
): Promise<Result<Pick<RestoreIndex, 'reports' | 'written'>>> => {
  const reports: IndexedReport[] = [];
  const written: string[] = [];
  for (const [at, write] of (plan.reports ?? []).entries()) {
    const [indexed, layout] = [index.reports[at], layouts[at]];
    if (!indexed || !layout) continue;
    const done = await writeReport(context, write, { indexed, layout }, run);
    if (!done.ok) return done;
    reports.push({ ...indexed, sections: done.value.sections });
    written.push(...done.value.written);
  }
  return succeed({ reports, written });
};

const writeBeside = async (
  context: Excel.RequestContext,
  plan: WritePlan,
  indexed: IndexedColumns | null,
  run: RunControls,
): Promise<Result<Pick<RestoreIndex, 'columns' | 'written'>>> => {
  if (!plan.columns || !indexed) return succeed({ columns: indexed, written: [] });
  const traces = await writeColumns(context, plan.columns, run);
  if (!traces.ok) return traces;
  widenFilter(context, plan.columns, indexed);
  await context.sync();
  return succeed({ columns: withTraces(indexed, traces.value), written: columnAddresses(plan.columns) });
};

/** Own sheets first: a formula cannot be entered before the table it names is there. */
const writeAll = async (
  context: Excel.RequestContext,
  plan: WritePlan,
  prepared: PreparedJob,
  run: RunControls,
): Promise<Result<Written>> => {
  const { index } = prepared;
  run.onProgress?.('write', 0);
  const sheets = await writeSheets(context, plan, index, run);
  if (!sheets.ok) return sheets;
  const beside = await writeBeside(context, plan, index.columns, run);
  if (!beside.ok) return beside;
  run.onProgress?.('finish', 0);
  if (run.signal?.aborted) return fail('CANCELLED');
  const reports = await writeReports(context, plan, prepared, run);
  if (!reports.ok) return reports;
  if (index.hidden) await hideSheets(context, index.hidden);
  const written = [...beside.value.written, ...sheets.value.written, ...reports.value.written];
  const parts = {
    columns: beside.value.columns,
    sheets: sheets.value.sheets,
    reports: reports.value.reports,
  };
  return succeed({ index: withWrittenImages({ ...index, ...parts, written }) });
};

const queueWrittenImages = (
  context: Excel.RequestContext,
  restore: Excel.Worksheet,
  columns: IndexedColumns,
): void => {
  const sheet = context.workbook.worksheets.getItem(columns.sheetId);
  for (const { column, writtenImage } of columns.columns) {
    if (writtenImage !== undefined)
      copyColumn(sheet, restore, columns, { column, image: writtenImage, type: 'Values' });
  }
};

/** Old blocks too many to keep are dropped; they served as a net while the job ran. */
const queueDrop = (restore: Excel.Worksheet, index: RestoreIndex): void => {
  const images = [
    ...(index.columns?.columns.flatMap((column) => column.oldImage ?? []) ?? []),
    ...(index.columns?.identity.map((identity) => identity.image) ?? []),
    ...index.sheets.flatMap((sheet) =>
      sheet.oldRect ? [sheet.oldImage ?? 0, imageRect(sheet.oldRect, sheet.oldImage ?? 0).right] : [],
    ),
    ...reportImages(index),
  ];
  if (images.length === 0) return;
  restore
    .getRange(`${columnLetters(Math.min(...images))}:${columnLetters(Math.max(...images))}`)
    .clear('All');
};

const endJob = async (
  context: Excel.RequestContext,
  prepared: PreparedJob,
  written: Written,
): Promise<void> => {
  const index: RestoreIndex = { ...written.index, state: 'done' };
  const restore = context.workbook.worksheets.getItem(WORKING_SHEET);
  if (!index.canRestore) queueDrop(restore, index);
  else if (index.columns) queueWrittenImages(context, restore, index.columns);
  writeIndex(restore, index);
  const dropLast = queuePromotion(
    context,
    prepared.hasLastPoint ? context.workbook.worksheets.getItem(RESTORE_SHEET) : null,
  );
  clearMark(context);
  context.runtime.enableEvents = true;
  dropLast();
  await context.sync();
};

const runJob = async (
  context: Excel.RequestContext,
  plan: WritePlan,
  prepared: PreparedJob,
  run: RunControls,
): Promise<Result<AppliedPlan>> => {
  run.onProgress?.('restorePoint', 0);
  await beginJob(context, prepared.index);
  run.onProgress?.('restorePoint', 1);
  const written = await writeAll(context, plan, prepared, run);
  if (!written.ok) return written;
  await endJob(context, prepared, written.value);
  return succeed({ written: written.value.index.written });
};

/** Puts everything back; when that is refused too, the mark stays and the next start offers to restore. */
const undoQuietly = async (session: ExcelSession, index: RestoreIndex): Promise<void> => {
  try {
    await session.write((context) => rollBack(context, index));
  } catch (error) {
    if (!officeFailure(error)) throw error;
  }
};

const failedJob = async (
  session: ExcelSession,
  index: RestoreIndex,
  failure: Failure,
): Promise<Result<AppliedPlan>> => {
  await undoQuietly(session, index);
  return { ok: false, failure };
};

/** Applies a plan: all of it, or none of it. */
export const applyPlan = async (
  session: ExcelSession,
  plan: WritePlan,
  run: RunControls = {},
): Promise<Result<AppliedPlan>> => {
  const details = { sheet: plan.sheet };
  const prepared = await attempt(() => session.write((context) => prepareJob(context, plan)), details);
  if (!prepared.ok) return prepared;
  const { index } = prepared.value;
  try {
    const applied = await session.write((context) => runJob(context, plan, prepared.value, run));
    return applied.ok ? applied : await failedJob(session, index, applied.failure);
  } catch (error) {
    const failure = officeFailure(error, details);
    if (failure) return failedJob(session, index, failure);
    await undoQuietly(session, index);
    throw error;
  }
};
