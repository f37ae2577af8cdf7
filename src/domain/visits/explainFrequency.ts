import { numberAt, textAt } from '../accounts/columnAccess';
import { STATUSES, TYPOLOGIES, type Status, type Typology } from '../accounts/types';
import { CLASSES, type ClassLetter } from '../scoring/types';
import { ADJUSTER_OF, MOST_STEPS, REASON, stepsOfReasons, type Adjuster, type Reason } from './adjusters';
import { categoriesIn, categoryMultiplier } from './categories';
import { DEFAULT_FREQUENCIES } from './defaultFrequencies';
import { stepsUpTo } from './ladder';
import type { Combination } from './types';
import {
  SOURCES,
  type FrequencyInput,
  type FrequencySource,
  type VisitFrequencies,
} from './visitFrequencies';

/** One adjuster at work: how many steps it asked for, and the figures that made it do so. */
export interface Adjustment {
  readonly adjuster: Adjuster;
  readonly reason: Reason;
  readonly steps: number;
  /** Figures the sentence names: turnover, previousTurnover, potential, objective, asked, expectedMargin, cost, top. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Why an account has the visits it has. */
export interface FrequencyExplanation {
  readonly source: FrequencySource;
  readonly class: ClassLetter | null;
  readonly status: Status;
  readonly typology: Typology;
  readonly categories: readonly string[];
  readonly combination: Combination;
  readonly multiplier: number;
  /** Visits a year by the rule, categories included; null without a rule. */
  readonly ruleVisits: number | null;
  readonly adjustments: readonly Adjustment[];
  /** Steps in force after the limit of two. */
  readonly steps: number;
  /** True when the adjusters asked for more steps than the limit lets through. */
  readonly isCapped: boolean;
  readonly visits: number | null;
  readonly calls: number;
  readonly videos: number;
  readonly intervalDays: number | null;
  readonly minutes: number;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function figuresOf(
  input: FrequencyInput,
  columns: VisitFrequencies,
  i: number,
): Record<Reason, Record<string, number>> {
  const turnover = numberAt(input.turnover, i);
  const { profit } = input;
  const minutes = (columns.minutes[i] ?? 0) + (profit?.travelMinutes ?? 0);
  return {
    top: { top: input.tops?.[i] ?? 0 },
    target: { objective: numberAt(input.objective, i), turnover },
    asked: { asked: numberAt(input.asked, i) },
    toWin: { potential: numberAt(input.potential, i), turnover },
    falling: { turnover, previousTurnover: numberAt(input.previousTurnover, i) },
    dissatisfied: {},
    unprofitable: {
      expectedMargin: profit?.expectedMargin[i] ?? NaN,
      cost: (columns.ruleVisits[i] ?? 0) * minutes * (profit?.costPerMinute ?? 0),
    },
  };
}

const wantedSteps = (input: FrequencyInput, columns: VisitFrequencies, i: number): number =>
  stepsUpTo(
    columns.ruleVisits[i] ?? 0,
    numberAt(input.asked, i),
    (input.table ?? DEFAULT_FREQUENCIES).ladder,
  );

function adjustmentsOf(input: FrequencyInput, columns: VisitFrequencies, i: number): Adjustment[] {
  const bits = columns.reasons[i] ?? 0;
  const figures = figuresOf(input, columns, i);
  return (Object.keys(REASON) as Reason[])
    .filter((reason) => (bits & REASON[reason]) !== 0)
    .map((reason) => ({
      adjuster: ADJUSTER_OF[reason],
      reason,
      steps: reason === 'asked' ? wantedSteps(input, columns, i) : stepsOfReasons(REASON[reason]),
      figures: figures[reason],
    }));
}

/** Steps asked for before the limit: each adjuster once, the expectations as a minimum. */
function uncappedSteps(adjustments: readonly Adjustment[]): number {
  const sumOf = (sign: 1 | -1): number =>
    new Set(
      adjustments
        .filter(({ steps, reason }) => reason !== 'asked' && steps * sign > 0)
        .map(({ adjuster }) => adjuster),
    ).size * sign;
  const asked = adjustments.find(({ reason }) => reason === 'asked')?.steps ?? 0;
  return Math.max(sumOf(1) + sumOf(-1), asked);
}

/** The explanation of one account of the columns `visitFrequencies` made from the same input. */
export function explainFrequency(
  input: FrequencyInput,
  columns: VisitFrequencies,
  account: number,
): FrequencyExplanation {
  const table = input.table ?? DEFAULT_FREQUENCIES;
  const category = textAt(input.category, account);
  const adjustments = adjustmentsOf(input, columns, account);
  return {
    source: SOURCES[columns.sources[account] ?? 0] ?? 'rule',
    class: CLASSES[input.classes[account] ?? CLASSES.length] ?? null,
    status: STATUSES[input.statuses[account] ?? 0] ?? 'client',
    typology: TYPOLOGIES[input.typologies[account] ?? 0] ?? 'small',
    categories: categoriesIn(category),
    combination: table.combination,
    multiplier: categoryMultiplier(category, table).multiplier,
    ruleVisits: orNull(columns.ruleVisits[account]),
    adjustments,
    steps: columns.steps[account] ?? 0,
    isCapped: Math.abs(uncappedSteps(adjustments)) > MOST_STEPS,
    visits: orNull(columns.visits[account]),
    calls: columns.calls[account] ?? 0,
    videos: columns.videos[account] ?? 0,
    intervalDays: orNull(columns.intervals[account]),
    minutes: columns.minutes[account] ?? 0,
  };
}
