/**
 * What the workbook itself says about each theme, as a figure and a mark of 0–100. A mark is a straight line between "as it
 * should be" and "as bad as matters"; what cannot be measured has no fact, and never a mark of 0.
 */
import type { ThemeId } from '../../words/questionnaire';

/** Figures measured on the workbook; NaN where there is nothing to measure. Shares are 0–1, amounts € a year without tax. */
export interface Measures {
  /** Turnover carried by scored accounts, and the share aimed at. */
  readonly scoredShare: number;
  readonly threshold: number;
  /** Months from the list's reference date to today. */
  readonly ageMonths: number;
  /** Mean share of the grid the scored accounts have data for. */
  readonly completeness: number;
  /** Done visits above the accounts' frequencies. */
  readonly excessShare: number;
  /** Required ÷ possible field hours of the team. */
  readonly load: number;
  /** Accounts with visits whose last one is more than one interval and a half ago. */
  readonly overdueShare: number;
  readonly visitCost: number;
  readonly referenceCost: number;
  /** Visited accounts whose margin does not pay their visits. */
  readonly underCostShare: number;
  /** (Margin − cost of visits) ÷ cost of visits. */
  readonly return: number;
  readonly fieldShare: number;
  readonly fieldAim: number;
  /** Missed ÷ (missed + done). */
  readonly missedShare: number;
  /** Accounts with visits left this year that have a date ahead. */
  readonly bookedShare: number;
  /** Done ÷ what the year's share so far plans. */
  readonly doneShare: number;
  /** Reps whose review has nothing to be said against. */
  readonly balancedShare: number;
  /** −100…100 and 0–100. */
  readonly nps: number;
  readonly csat: number;
  /** Of the accounts that answered. */
  readonly atRiskShare: number;
  /** Clients with an answer. */
  readonly answeredShare: number;
}

const clamp = (mark: number): number => Math.max(0, Math.min(100, mark));
/** 100 at `good`, 0 at `bad`, straight between. */
const between = (value: number, good: number, bad: number): number =>
  clamp((100 * (value - bad)) / (good - bad));

interface FactRule {
  readonly theme: ThemeId;
  readonly value: (measures: Measures) => number;
  readonly mark: (measures: Measures) => number;
}

const fact = (theme: ThemeId, value: FactRule['value'], mark: FactRule['mark']): FactRule => ({
  ...{ theme, value, mark },
});

/** In the order they are told. */
export const FACT_RULES = {
  coverage: fact(
    'targeting',
    (m) => m.scoredShare,
    (m) => between(m.scoredShare, m.threshold, 0),
  ),
  freshness: fact(
    'targeting',
    (m) => m.ageMonths,
    (m) => between(m.ageMonths, 12, 24),
  ),
  completeness: fact(
    'targeting',
    (m) => m.completeness,
    (m) => between(m.completeness, 1, 0.3),
  ),
  excess: fact(
    'targeting',
    (m) => m.excessShare,
    (m) => between(m.excessShare, 0, 0.5),
  ),
  load: fact(
    'visits',
    (m) => m.load,
    (m) => Math.min(between(m.load, 1.1, 2), between(m.load, 0.8, 0.2)),
  ),
  overdue: fact(
    'visits',
    (m) => m.overdueShare,
    (m) => between(m.overdueShare, 0, 0.5),
  ),
  visitCost: fact(
    'costs',
    (m) => m.visitCost,
    (m) => between(m.visitCost / m.referenceCost, 1, 2),
  ),
  underCost: fact(
    'costs',
    (m) => m.underCostShare,
    (m) => between(m.underCostShare, 0, 0.5),
  ),
  return: fact(
    'costs',
    (m) => m.return,
    (m) => between(m.return, 1, -1),
  ),
  fieldTime: fact(
    'tours',
    (m) => m.fieldShare,
    (m) => between(m.fieldShare / m.fieldAim, 1, 0.4),
  ),
  missed: fact(
    'appointments',
    (m) => m.missedShare,
    (m) => between(m.missedShare, 0, 0.3),
  ),
  booked: fact(
    'appointments',
    (m) => m.bookedShare,
    (m) => between(m.bookedShare, 0.8, 0),
  ),
  done: fact(
    'followup',
    (m) => m.doneShare,
    (m) => between(m.doneShare, 1, 0.3),
  ),
  balance: fact(
    'followup',
    (m) => m.balancedShare,
    (m) => between(m.balancedShare, 1, 0),
  ),
  nps: fact(
    'satisfaction',
    (m) => m.nps,
    (m) => between(m.nps, 50, -50),
  ),
  csat: fact(
    'satisfaction',
    (m) => m.csat,
    (m) => between(m.csat, 90, 40),
  ),
  atRisk: fact(
    'satisfaction',
    (m) => m.atRiskShare,
    (m) => between(m.atRiskShare, 0, 0.4),
  ),
  answered: fact(
    'satisfaction',
    (m) => m.answeredShare,
    (m) => between(m.answeredShare, 0.5, 0),
  ),
} as const satisfies Record<string, FactRule>;
export type FactId = keyof typeof FACT_RULES;

export interface Fact {
  readonly id: FactId;
  readonly theme: ThemeId;
  readonly value: number;
  /** 0–100. */
  readonly mark: number;
}

/** Those that can be measured, in the order of the themes. */
export const measuredFacts = (measures: Measures): readonly Fact[] =>
  (Object.keys(FACT_RULES) as FactId[]).flatMap((id): Fact[] => {
    const { theme, value, mark } = FACT_RULES[id];
    const [figure, points] = [value(measures), mark(measures)];
    return Number.isFinite(figure) && Number.isFinite(points)
      ? [{ id, theme, value: figure, mark: points }]
      : [];
  });
