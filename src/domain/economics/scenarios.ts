/**
 * What if: the same accounts under several sets of parameters, side by side. Nothing is written, nothing is changed: a
 * scenario is a value, its outcome another.
 */
import type { AccountEconomics, Portfolio } from './accountEconomics';
import { accountEconomics } from './accountEconomics';
import type { EconomicsParameters } from './economicsParameters';
import type { EurosExclTax } from './euros';
import { exclTax } from './euros';
import { returnOnVisits } from './returnOnVisits';
import { changeVisits, type ChangedVisits, type VisitChange } from './visitChanges';
import { fieldHours, visitCostRange } from './visitCost';

export interface Scenario {
  readonly id: string;
  readonly parameters: EconomicsParameters;
  readonly reps: number;
  readonly visitChanges?: readonly VisitChange[];
  /** Every account's minutes at the customer times this. */
  readonly minutesShare?: number;
}

/** Margin of an account of a class (index into CLASSES) and status when its visits are `share` times the rule's; 1 at 1. */
export type VisitResponse = (classIndex: number, statusIndex: number, share: number) => number;

export interface ScenarioOptions {
  /** Steps a number of visits may have. */
  readonly ladder: readonly number[];
  /** Without it, fewer visits are taken to cost no margin (and `isMarginHeld` says so). */
  readonly response?: VisitResponse;
}

export interface ScenarioOutcome {
  readonly id: string;
  readonly costPerVisit: EurosExclTax;
  /** A year, all accounts. */
  readonly visits: number;
  /** At the customers, travel included. */
  readonly hours: number;
  /** Field hours of all reps. */
  readonly capacityHours: number;
  /** Reps these hours need; unrounded. */
  readonly repsNeeded: number;
  readonly cost: EurosExclTax;
  readonly turnover: EurosExclTax;
  /** Of every account whose margin is known, visited or not, so that scenarios compare the same accounts. */
  readonly margin: EurosExclTax;
  /** Margin − cost of visits. */
  readonly result: EurosExclTax;
  /** Ratio; all turnover is credited to the visits. */
  readonly return: number;
  /** True when visits changed and no response curve says what that does to the margin. */
  readonly isMarginHeld: boolean;
}

function visitsOf(
  portfolio: Portfolio,
  economics: AccountEconomics,
  { visitChanges = [], parameters, ladder }: Scenario & Pick<ScenarioOptions, 'ladder'>,
): ChangedVisits {
  let visits: ChangedVisits = { visits: portfolio.visits, coverage: portfolio.visits };
  for (const change of visitChanges)
    visits = changeVisits(visits, change, {
      portfolio,
      economics,
      ladder,
      phoneShare: parameters.phoneShare,
    });
  return visits;
}

const sumOf = (count: number, figure: (account: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const value = figure(i);
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
};

/** Share of each account's turnover and margin that its changed visits keep. */
function keptShares(
  portfolio: Portfolio,
  changed: ChangedVisits,
  response: VisitResponse | undefined,
): (account: number) => number {
  if (!response || changed.coverage === portfolio.visits) return () => 1;
  return (account) => {
    const rule = portfolio.visits[account] ?? NaN;
    const share = (changed.coverage[account] ?? NaN) / rule;
    return rule > 0 && share !== 1
      ? response(portfolio.classes[account] ?? 0, portfolio.statuses[account] ?? 0, share)
      : 1;
  };
}

const withMinutes = (portfolio: Portfolio, share: number): Portfolio =>
  share === 1 ? portfolio : { ...portfolio, minutes: portfolio.minutes.map((minutes) => minutes * share) };

/** What a scenario comes to. */
export function scenarioOutcome(
  accounts: Portfolio,
  scenario: Scenario,
  options: ScenarioOptions,
): ScenarioOutcome {
  const { parameters, reps, minutesShare = 1 } = scenario;
  const portfolio = withMinutes(accounts, minutesShare);
  const economics = accountEconomics(portfolio, parameters);
  const changed = visitsOf(portfolio, economics, { ...scenario, ladder: options.ladder });
  const kept = keptShares(portfolio, changed, options.response);
  const total = (figure: (account: number) => number): number => sumOf(portfolio.table.count, figure);
  const visitsAt = (i: number): number => changed.visits[i] ?? NaN;
  const minutesAt = (i: number): number => (portfolio.minutes[i] ?? NaN) + parameters.travelMinutes;
  const hours = total((i) => (visitsAt(i) * minutesAt(i)) / 60);
  const cost = total((i) => visitsAt(i) * (economics.visitCosts[i] ?? NaN));
  const margin = total((i) => (economics.margins[i] ?? NaN) * kept(i));
  const perRep = fieldHours(parameters);
  return {
    id: scenario.id,
    costPerVisit: visitCostRange(parameters).own,
    visits: total(visitsAt),
    hours,
    capacityHours: reps * perRep,
    repsNeeded: hours / perRep,
    cost: exclTax(cost),
    turnover: exclTax(total((i) => (economics.turnovers[i] ?? NaN) * kept(i))),
    margin: exclTax(margin),
    result: exclTax(margin - cost),
    return: returnOnVisits(margin, cost),
    isMarginHeld: changed.visits !== portfolio.visits && !options.response,
  };
}

/** A scenario beside the first one: differences are this − first. */
export interface ComparedScenario extends ScenarioOutcome {
  readonly change: Readonly<
    Record<'visits' | 'hours' | 'capacityHours' | 'repsNeeded' | 'cost' | 'margin' | 'result', number>
  >;
}

const differenceOf = (outcome: ScenarioOutcome, first: ScenarioOutcome): ComparedScenario['change'] => ({
  visits: outcome.visits - first.visits,
  hours: outcome.hours - first.hours,
  capacityHours: outcome.capacityHours - first.capacityHours,
  repsNeeded: outcome.repsNeeded - first.repsNeeded,
  cost: outcome.cost - first.cost,
  margin: outcome.margin - first.margin,
  result: outcome.result - first.result,
});

/** The comparison table: one row per scenario, in the order given, the first being what the others are compared with. */
export function compareScenarios(
  portfolio: Portfolio,
  scenarios: readonly Scenario[],
  options: ScenarioOptions,
): readonly ComparedScenario[] {
  const outcomes = scenarios.map((scenario) => scenarioOutcome(portfolio, scenario, options));
  const [first] = outcomes;
  return first ? outcomes.map((outcome) => ({ ...outcome, change: differenceOf(outcome, first) })) : [];
}
