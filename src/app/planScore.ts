import type { Result } from '../domain/result';
import type { AppContext } from './appContext';
import type { ScoreRequest } from './dcPilot';
import { liveScore } from './live/liveScore';
import { planResults } from './planResults';
import type { ResultsPlan } from './planResults';
import { wantedColumns } from './resultCells';
import { scoreSource } from './resultSource';
import type { ScoredSheet } from './scoredSheet';

/** What a score writes. */
export const planScore = (
  app: AppContext,
  request: ScoreRequest,
  result: ScoredSheet,
): Promise<Result<ResultsPlan>> => {
  const { columns } = result.all.settings.values;
  return planResults(app, request, result, {
    job: 'score',
    wanted: wantedColumns(request.columns ?? columns ?? undefined),
    results: scoreSource(result.scored),
    formulas: liveScore(result.scored, result.all.settings.values),
  });
};
