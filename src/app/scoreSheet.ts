import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { AppContext } from './appContext';
import type { RunControls, ScoreRequest } from './dcPilot';
import { changesSinceLastScore, changesText, rememberScore } from './journal/lastScore';
import { liveReport } from './live/liveReport';
import { planScore } from './planScore';
import type { ResultsPlan } from './planResults';
import type { ScoreReport } from './report';
import { needScores, readScoredSheet } from './scoredSheet';
import { scoreReport } from './scoreReport';
import { tablesByName } from './writePreview';
import { previewOf, writeOf } from './writingJob';
import type { PreparedJob, WritingJob } from './writingJob';

interface PreparedScore extends ResultsPlan, PreparedJob {
  readonly changes: ScoreReport['changes'];
}

const prepare = async (
  app: AppContext,
  request: ScoreRequest,
  run: RunControls,
): Promise<Result<PreparedScore>> => {
  const result = needScores(await readScoredSheet(app, request, run));
  if (!result.ok) return result;
  const changes = await changesSinceLastScore(app, result.value);
  const planned = await planScore(app, request, result.value);
  if (!planned.ok) return planned;
  const plan = { ...planned.value.plan, detail: changesText(changes, request.language) };
  const standing = tablesByName(planned.value.result.ownTables);
  return succeed({ ...planned.value, plan, standing, changes });
};

const JOB: WritingJob<ScoreRequest, PreparedScore, ScoreReport> = {
  prepare,
  report: ({ result, changes, live }, written, { language }) => ({
    ...scoreReport(result, changes, written),
    ...liveReport(live, language),
  }),
  afterwards: (app, { result }) => rememberScore(app, result),
};

export const previewScore = previewOf(JOB);

/** Scores a sheet and writes the results. */
export const scoreSheet = writeOf(JOB);
