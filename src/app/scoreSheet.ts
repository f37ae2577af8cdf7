import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { AppContext } from './appContext';
import type { RunControls, ScorePreview, ScoreRequest } from './dcPilot';
import { changesSinceLastScore, changesText, rememberScore } from './journal/lastScore';
import { liveReport } from './live/liveReport';
import { planScore } from './planScore';
import type { ResultsPlan } from './planResults';
import type { ScoreReport } from './report';
import { readScoredSheet } from './scoredSheet';
import { scoreReport } from './scoreReport';
import { tablesByName, writePreview } from './writePreview';

interface PreparedScore extends ResultsPlan {
  readonly changes: ScoreReport['changes'];
}

const prepare = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls,
): Promise<Result<PreparedScore>> => {
  const result = await readScoredSheet(app, request, run);
  if (!result.ok) return result;
  const changes = await changesSinceLastScore(app, result.value);
  const planned = await planScore(app, request, result.value);
  if (!planned.ok) return planned;
  const plan = { ...planned.value.plan, detail: changesText(changes, request.language) };
  return succeed({ ...planned.value, plan, changes });
};

/** What a score would write; nothing is written. */
export const previewScore = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls = {},
): Promise<Result<ScorePreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, live, changes } = prepared.value;
  const report = { ...scoreReport(result, changes, []), ...liveReport(live, request.language) };
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
  const { plan, result, live, changes } = prepared.value;
  const applied = await app.workbook.apply(plan, run);
  if (!applied.ok) return applied;
  await rememberScore(app, result);
  return succeed({
    ...scoreReport(result, changes, applied.value.written),
    ...liveReport(live, request.language),
  });
};
