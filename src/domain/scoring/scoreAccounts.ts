import type { AccountTable } from '../accounts/types';
import { runSteps } from '../steps';
import type { Steps } from '../steps';
import { ranksOf } from '../ranking/ranks';
import { topColumn, topTargets, type TopOptions } from '../ranking/topTargets';
import { abcCuts, abcOf, coverageOf, DEFAULT_ABC_SHARES } from './abc';
import { applyModel } from './applyModel';
import { classesOf } from './classes';
import { DEFAULT_CLASSES, fitClasses } from './classRule';
import { fitModelInSteps, type FitModelOptions } from './fitModel';
import type { ScoredAccounts, ScoringModel } from './types';
import { Workings } from './workings';

export interface ScoreOptions extends FitModelOptions {
  /** Scores by these fixed cuts instead of fitting new ones. */
  readonly model?: ScoringModel;
  /** Shares of turnover at which A and B end, 0–1. */
  readonly abcShares?: readonly number[];
  /** Who is on the TOP lists, ranked by what; prospects by score when absent. */
  readonly top?: Pick<TopOptions, 'population' | 'key'>;
  /** Share of turnover the smallest set is to reach, 0–1; where A ends when absent. */
  readonly coverageThreshold?: number;
}

/**
 * Scores, classes, ABC, ranks, TOP lists and coverage of a table of accounts (method R5–R9), in steps. Nothing depends on
 * the order of its rows. O(n log n), in typed arrays: no object per account.
 */
export function* scoreInSteps(table: AccountTable, options: ScoreOptions = {}): Steps<ScoredAccounts> {
  const workings = new Workings(table);
  const fitted = options.model ?? (yield* fitModelInSteps(table, options, workings));
  yield;
  const abcShares = options.abcShares ?? DEFAULT_ABC_SHARES;
  const { scores, completeness, statuses, typologies, gridIndices } = applyModel(table, fitted, workings);
  yield;
  const classes = options.model?.classes ?? fitClasses(options.classes ?? DEFAULT_CLASSES, scores);
  const model = { ...fitted, classes };
  const { turnover } = table.numbers;
  const cumulative = workings.companyTurnover;
  const threshold = options.coverageThreshold ?? abcShares[0] ?? DEFAULT_ABC_SHARES[0];
  const top = topTargets({ table, scores, statuses, ...options.top });
  yield;
  return {
    scores,
    completeness,
    classes: classesOf(scores, classes.cuts),
    abc: abcOf(turnover, table.count, abcCuts(cumulative, abcShares)),
    ranks: ranksOf(scores),
    tops: topColumn(table.count, top.accounts),
    statuses,
    typologies,
    gridIndices,
    grids: model.grids,
    model,
    coverage: coverageOf({ cumulative, turnover, scores, threshold }),
    top,
  };
}

/** The same at once. */
export const scoreAccounts = (...given: Parameters<typeof scoreInSteps>): ScoredAccounts =>
  runSteps(scoreInSteps(...given));
