import { rfmMarks } from '../domain/scoring/rfmSegments';
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
  const { scored, sheet } = result;
  const rfm = rfmMarks(sheet.accounts, scored);
  return planResults(app, request, result, {
    job: 'score',
    wanted: wantedColumns(request.columns ?? columns ?? undefined, rfm),
    results: scoreSource({ scored, rfm }),
    formulas: liveScore(scored, result.all.settings.values),
  });
};
