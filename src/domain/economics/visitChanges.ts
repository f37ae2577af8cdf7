/** What a scenario does to the visits of the rule; the accounts themselves are never touched. */
import { CLASSES, type ClassLetter } from '../scoring/types';
import type { AccountEconomics, Portfolio } from './accountEconomics';
import { DECISIONS, keepsVisits, paidStep } from './decisions';

const PHONE = DECISIONS.indexOf('phone');
const REDUCE = DECISIONS.indexOf('reduce');

export type VisitChange =
  /** So many visits a year more (or fewer, down to none) to each visited account of a class. */
  | { readonly kind: 'class'; readonly letter: ClassLetter; readonly visits: number }
  /** Whoever is decided "phone" is called instead of visited. */
  | { readonly kind: 'phone' }
  /** Whoever is decided "reduce" gets the visits his margin pays. */
  | { readonly kind: 'reduce' };

export interface ChangedVisits {
  /** Visits a year that remain. */
  readonly visits: Float64Array;
  /** What they (and the calls) are worth in visits of the rule. */
  readonly coverage: Float64Array;
}

interface ChangeOptions {
  readonly portfolio: Portfolio;
  readonly economics: AccountEconomics;
  /** Steps a number of visits may have. */
  readonly ladder: readonly number[];
  /** A call counts as this share of a visit. */
  readonly phoneShare: number;
}

type Remaining = (account: number, visits: number) => number;

function remainingOf(change: VisitChange, { portfolio, economics, ladder }: ChangeOptions): Remaining {
  if (change.kind === 'class') {
    const index = CLASSES.indexOf(change.letter);
    return (account, visits) =>
      portfolio.classes[account] === index && visits > 0 ? Math.max(0, visits + change.visits) : visits;
  }
  if (change.kind === 'phone')
    return (account, visits) => (economics.decisions[account] === PHONE ? 0 : visits);
  return (account, visits) => {
    if (economics.decisions[account] !== REDUCE) return visits;
    const margin = economics.margins[account] ?? NaN;
    const visitCost = economics.visitCosts[account] ?? NaN;
    return Math.min(visits, paidStep(ladder, { margin, visitCost, keeps: keepsVisits(economics, account) }));
  };
}

/** Visits after one change, from `before`. */
export function changeVisits(
  before: ChangedVisits,
  change: VisitChange,
  options: ChangeOptions,
): ChangedVisits {
  const remaining = remainingOf(change, options);
  const visits = before.visits.slice();
  const coverage = before.coverage.slice();
  for (let i = 0; i < visits.length; i++) {
    const had = before.visits[i] ?? NaN;
    const left = remaining(i, had);
    if (left === had || Number.isNaN(had)) continue;
    const calls = change.kind === 'phone' ? (had - left) * options.phoneShare : 0;
    visits[i] = left;
    coverage[i] = (before.coverage[i] ?? 0) + left - had + calls;
  }
  return { visits, coverage };
}
