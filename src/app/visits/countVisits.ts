import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AppContext } from '../appContext';
import type { RunControls, ScoreRequest, VisitsPreview } from '../dcPilot';
import type { ResultsPlan } from '../planResults';
import type { VisitsReport } from '../report';
import { changesSinceLastScore, changesText, rememberScore } from '../journal/lastScore';
import { readScoredSheet } from '../scoredSheet';
import { reviewWork } from '../review/reviewWork';
import type { ReviewWork } from '../review/reviewWork';
import { readSummaryTables } from '../summary/carrySummary';
import { liveReport } from '../live/liveReport';
import { tablesByName, writePreview } from '../writePreview';
import { planVisits } from './planVisits';
import { visitProblems } from './visitProblems';
import type { VisitWork } from './visitWork';
import { visitsOf } from './visitsOf';
import { visitsReport } from './visitsReport';

interface PreparedVisits extends ResultsPlan {
  readonly work: VisitWork;
  readonly review: ReviewWork;
}

const prepare = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls,
): Promise<Result<PreparedVisits>> => {
  const result = await readScoredSheet(app, request, run);
  if (!result.ok) return result;
  if (run.signal?.aborted) return fail('CANCELLED');
  const inForce = visitsOf(result.value);
  const { work, voice } = inForce;
  const review = reviewWork(result.value, inForce);
  const problems = [...result.value.problems, ...voice.problems, ...visitProblems(result.value, inForce)];
  const summary = await readSummaryTables(app);
  if (!summary.ok) return summary;
  const plan = await planVisits(
    app,
    request,
    { ...result.value, problems },
    { ...inForce, review, summary: summary.value },
  );
  if (!plan.ok) return plan;
  const detail = changesText(await changesSinceLastScore(app, result.value), request.language);
  return succeed({ ...plan.value, plan: { ...plan.value.plan, detail }, work, review });
};

/** What the visits job would write; nothing is written. */
export const previewVisits = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<VisitsPreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, live } = prepared.value;
  const report = { ...visitsReport(result, prepared.value, []), ...liveReport(live, request.language) };
  return succeed({ report, ...writePreview(plan, tablesByName(result.ownTables)) });
};

/** Frequencies, coherence, costs, decisions and hiring of a sheet, written beside the accounts and into `DC Synthèse`. */
export const countVisits = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<VisitsReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  if (unfinished.value) return fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet });
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, live } = prepared.value;
  const applied = await app.workbook.apply(plan, run);
  if (!applied.ok) return applied;
  await rememberScore(app, result);
  return succeed({
    ...visitsReport(result, prepared.value, applied.value.written),
    ...liveReport(live, request.language),
  });
};
