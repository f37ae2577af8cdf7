/** From a relative rule and the values known to fixed bands, in the order of `from`. One band per step, so that the next run finds its rule again. */
import { shareCut, type Cumulative } from './cumulative';
import { quantile } from './quantile';
import type { Band, CriterionRule } from './types';

/** Amounts below one cent are nothing: separates "zero or less" from the lowest positive band. */
const SMALLEST_AMOUNT = 0.01;

type ParetoRule = Extract<CriterionRule, { kind: 'pareto' }>;
type QuantileRule = Extract<CriterionRule, { kind: 'quantile' }>;

/** Chains lower limits into bands: each ends where the next begins, the last is open. */
const chain = (
  first: number | null,
  limits: readonly { from: number; points: number }[],
  firstPoints: number,
): Band[] => {
  const starts = [{ from: first, points: firstPoints }, ...limits];
  return starts.map(({ from, points }, i) => ({ from, to: limits[i]?.from ?? null, points }));
};

/** Null when no value is positive: there is nothing to share out. */
function fitPareto(rule: ParetoRule, cumulative: Cumulative): Band[] | null {
  const smallest = cumulative.values.at(-1);
  if (smallest === undefined) return null;
  const cuts = rule.steps.map(({ share, points }) => ({ from: shareCut(cumulative, share), points }));
  const floor = Math.min(SMALLEST_AMOUNT, smallest);
  return chain(null, [{ from: floor, points: rule.rest }, ...cuts.reverse()], rule.nonPositive);
}

/** Null when all values are equal: the criterion tells nobody apart. */
function fitQuantile(rule: QuantileRule, sorted: Float64Array): Band[] | null {
  if (sorted.length === 0 || sorted[0] === sorted.at(-1)) return null;
  const count = rule.points.length;
  const floor = rule.negative === null ? -Infinity : 0;
  const cuts = rule.points
    .map((points, i) => ({ from: Math.max(floor, quantile(sorted, i / count) + (rule.shift ?? 0)), points }))
    .slice(1);
  const lowest = rule.points[0] ?? 0;
  if (rule.negative === null) return chain(null, cuts, lowest);
  return chain(null, [{ from: 0, points: lowest }, ...cuts], rule.negative);
}

/** What relative rules are fitted to; asked only for what the rule needs. */
export interface KnownValues {
  readonly cumulative: () => Cumulative;
  /** Ascending. */
  readonly sorted: () => Float64Array;
}

/**
 * Fixed bands of a rule for the values known; [] for rules that need none (labels, yes/no, scales), null when the values tell nothing. Equal values always
 * share a band.
 */
export function fitRule(rule: CriterionRule, values: KnownValues): readonly Band[] | null {
  switch (rule.kind) {
    case 'bands':
      return rule.bands;
    case 'labels':
    case 'yesNo':
    case 'linear':
      return [];
    case 'pareto':
      return fitPareto(rule, values.cumulative());
    case 'quantile':
      return fitQuantile(rule, values.sorted());
  }
}
