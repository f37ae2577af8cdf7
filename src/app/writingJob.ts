/**
 * Jobs that write are made of what is theirs: how they are prepared and what they report. That nothing starts while an
 * earlier write waits, that a preview is the same preparation without the write, is said here, once.
 */
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { WritePlan } from '../sheet/writePlan';
import type { AppContext } from './appContext';
import type { RunControls, WritePreview } from './dcPilot';
import { writePreview } from './writePreview';
import type { TablesByName } from './writePreview';

export interface PreparedJob {
  readonly plan: WritePlan;
  /** Our own tables as they stand, by name: what the plan would replace. */
  readonly standing: TablesByName;
}

export interface WritingJob<Request, Prepared extends PreparedJob, Report> {
  readonly prepare: (app: AppContext, request: Request, run: RunControls) => Promise<Result<Prepared>>;
  /** `written` is empty for a preview. */
  readonly report: (prepared: Prepared, written: readonly string[], request: Request) => Report;
  /** After a write that went well. */
  readonly afterwards?: (app: AppContext, prepared: Prepared) => Promise<void>;
}

/** UNFINISHED_JOB while an earlier job waits to be finished or restored. */
export const noUnfinishedJob = async ({ workbook }: AppContext): Promise<Result<void>> => {
  const unfinished = await workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  return unfinished.value ? fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet }) : succeed(undefined);
};

/** What the job would write; nothing is written. */
export const previewOf =
  <Request, Prepared extends PreparedJob, Report>(job: WritingJob<Request, Prepared, Report>) =>
  async (
    app: AppContext,
    request: Request,
    run: RunControls = {},
  ): Promise<Result<WritePreview & { readonly report: Report }>> => {
    const prepared = await job.prepare(app, request, run);
    if (!prepared.ok) return prepared;
    const { plan, standing } = prepared.value;
    return succeed({ report: job.report(prepared.value, [], request), ...writePreview(plan, standing) });
  };

/** Nothing changes: nothing is written, and the way back from the last write stays. */
const isEmpty = ({ columns, sheets, reports = [] }: WritePlan): boolean =>
  columns === null && sheets.length === 0 && reports.length === 0;

/** Prepares and writes. UNFINISHED_JOB while an earlier job waits to be finished or restored. */
export const writeOf =
  <Request, Prepared extends PreparedJob, Report>(job: WritingJob<Request, Prepared, Report>) =>
  async (app: AppContext, request: Request, run: RunControls = {}): Promise<Result<Report>> => {
    const free = await noUnfinishedJob(app);
    if (!free.ok) return free;
    const prepared = await job.prepare(app, request, run);
    if (!prepared.ok) return prepared;
    if (isEmpty(prepared.value.plan)) return succeed(job.report(prepared.value, [], request));
    const applied = await app.workbook.apply(prepared.value.plan, run);
    if (!applied.ok) return applied;
    await job.afterwards?.(app, prepared.value);
    return succeed(job.report(prepared.value, applied.value.written, request));
  };
