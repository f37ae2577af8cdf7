import type { ChallengeReport } from '../portfolioReportTypes';
import type { ScoredSheet } from '../scoredSheet';
import { challengeStandings, marksOf } from './challengeSheet';
import { topSizes } from './topSheet';

/** The progress of the challenge, by the marks on the TOP sheets; null while none is on. */
export const challengeReport = ({ sheet, scored, all, ownTables }: ScoredSheet): ChallengeReport => {
  const { values, reps } = all.settings;
  if (!values.challenge || scored.top.reps.length === 0) return null;
  return challengeStandings({
    ...{ lists: scored.top.reps, keys: sheet.accounts.keys, reps, repTargets: values.repTargets },
    ...{ longest: Math.max(0, ...topSizes(values.lists)), marks: marksOf(ownTables) },
  });
};
