import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { AppContext } from './appContext';
import type { RunControls, ScorePreview, ScoreRequest } from './dcPilot';
import { liveReport } from './live/liveReport';
import { planScore } from './planScore';
import type { ResultsPlan } from './planResults';
import type { ScoreReport } from './report';
import { readScoredSheet } from './scoredSheet';
import { scoreReport } from './scoreReport';
import { tablesByName, writePreview } from './writePreview';

const prepare = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls,
): Promise<Result<ResultsPlan>> => {
  const result = await readScoredSheet(app, request, run);
  if (!result.ok) return result;
  return planScore(app, request, result.value);
};

/** What a score would write; nothing is written. */
export const previewScore = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<ScorePreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, live } = prepared.value;
  const report = { ...scoreReport(result, []), ...liveReport(live, request.language) };
  return succeed({ report, ...writePreview(plan, tablesByName(result.ownTables)) });
};

/** Scores a sheet and writes the results. UNFINISHED_JOB while an earlier job waits to be finished or restored. */
export const scoreSheet = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<ScoreReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  if (unfinished.value) return fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet });
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, live } = prepared.value;
  const applied = await app.workbook.apply(plan, run);
  if (!applied.ok) return applied;
  return succeed({
    ...scoreReport(result, applied.value.written),
    ...liveReport(live, request.language),
  });
};
