/**
 * What if: the same accounts under several sets of parameters, side by side. Nothing is written, nothing is changed: a
 * scenario is a value, its outcome another. What stands for the worth of a scenario is the margin in reach less the cost of
 * the reps: visits nobody has hours for are not made, so all visits are taken to be stretched alike to the hours there are.
 */
import type { AccountEconomics, Portfolio } from './accountEconomics';
import { accountEconomics } from './accountEconomics';
import { decisionsOf } from './decisions';
import type { EconomicsParameters } from './economicsParameters';
import type { EurosExclTax } from './euros';
import { exclTax } from './euros';
import { returnOnVisits } from './returnOnVisits';
import { changeVisits, type ChangedVisits, type VisitChange } from './visitChanges';
import { carCost, fieldHours, visitCostRange } from './visitCost';

export interface Scenario {
  readonly id: string;
  readonly parameters: EconomicsParameters;
  readonly reps: number;
  readonly visitChanges?: readonly VisitChange[];
  /** Every account's minutes at the customer times this. */
  readonly minutesShare?: number;
  /** Points of margin rate more, on every account's expected turnover. */
  readonly marginPoints?: number;
  /** Field hours of all reps; so many years of the parameters where not said. */
  readonly capacityHours?: number;
  /** € a year of all reps; so many annual costs where not said. */
  readonly payroll?: number;
  /** Minutes a visit takes beside those it is costed at: visits missed, the way of the tours that stand. */
  readonly addedMinutes?: number;
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
  /** € a year of all reps, what they do not carry themselves (kilometres) included. */
  readonly payroll: EurosExclTax;
  /** Of `margin`, what remains when all visits are stretched to the hours there are. */
  readonly inReach: EurosExclTax;
  /** `inReach` − `payroll`. */
  readonly net: EurosExclTax;
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

/** Share of each account's turnover and margin that its changed visits keep when `done` of the visits are made. */
function keptShares(
  portfolio: Portfolio,
  changed: ChangedVisits,
  { response, done }: { readonly response: VisitResponse | undefined; readonly done: number },
): (account: number) => number {
  if (!response || (changed.coverage === portfolio.visits && done === 1)) return () => 1;
  return (account) => {
    const rule = portfolio.visits[account] ?? NaN;
    const undone = (changed.visits[account] ?? NaN) * (1 - done);
    const share = ((changed.coverage[account] ?? NaN) - undone) / rule;
    return rule > 0 && share !== 1
      ? response(portfolio.classes[account] ?? 0, portfolio.statuses[account] ?? 0, share)
      : 1;
  };
}

const withMinutes = (portfolio: Portfolio, share: number): Portfolio =>
  share === 1 ? portfolio : { ...portfolio, minutes: portfolio.minutes.map((minutes) => minutes * share) };

/** Margins raised by so many points of the turnover, and what is then decided. */
function withMarginPoints(economics: AccountEconomics, points: number): AccountEconomics {
  if (points === 0) return economics;
  const { turnovers, margins } = economics;
  const raised = margins.map((margin, i) => margin + ((turnovers[i] ?? NaN) * points) / 100);
  return { ...economics, margins: raised, decisions: decisionsOf({ ...economics, margins: raised }) };
}

interface Work {
  readonly economics: AccountEconomics;
  readonly changed: ChangedVisits;
  readonly visits: number;
  readonly hours: number;
  readonly cost: number;
  readonly capacityHours: number;
  /** Share of the visits there are hours for. */
  readonly done: number;
}

/** The visits of a scenario, and how far the hours go. */
function workOf(portfolio: Portfolio, scenario: Scenario, ladder: readonly number[]): Work {
  const { parameters, reps, marginPoints = 0, addedMinutes = 0 } = scenario;
  const economics = withMarginPoints(accountEconomics(portfolio, parameters), marginPoints);
  const changed = visitsOf(portfolio, economics, { ...scenario, ladder });
  const total = (figure: (account: number) => number): number => sumOf(portfolio.table.count, figure);
  const visitsAt = (i: number): number => changed.visits[i] ?? NaN;
  const around = parameters.travelMinutes + addedMinutes;
  const hours = total((i) => (visitsAt(i) * ((portfolio.minutes[i] ?? NaN) + around)) / 60);
  const { capacityHours = reps * fieldHours(parameters) } = scenario;
  return {
    ...{ economics, changed, hours, capacityHours },
    visits: total(visitsAt),
    cost: total((i) => visitsAt(i) * (economics.visitCosts[i] ?? NaN)),
    done: hours > capacityHours ? capacityHours / hours : 1,
  };
}

/** What a scenario comes to. */
export function scenarioOutcome(
  accounts: Portfolio,
  scenario: Scenario,
  { ladder, response }: ScenarioOptions,
): ScenarioOutcome {
  const { parameters, reps, minutesShare = 1 } = scenario;
  const portfolio = withMinutes(accounts, minutesShare);
  const { economics, changed, visits, hours, cost, capacityHours, done } = workOf(
    portfolio,
    scenario,
    ladder,
  );
  const total = (amounts: Float64Array, share: number): number => {
    const kept = keptShares(portfolio, changed, { response, done: share });
    return sumOf(portfolio.table.count, (i) => (amounts[i] ?? NaN) * kept(i));
  };
  const margin = total(economics.margins, 1);
  const inReach = done < 1 ? total(economics.margins, done) : margin;
  const { payroll = reps * parameters.annualCost } = scenario;
  const paid = payroll + visits * done * carCost(parameters);
  return {
    id: scenario.id,
    costPerVisit: visitCostRange(parameters).own,
    ...{ visits, hours, capacityHours },
    repsNeeded: hours / fieldHours(parameters),
    cost: exclTax(cost),
    turnover: exclTax(total(economics.turnovers, 1)),
    margin: exclTax(margin),
    result: exclTax(margin - cost),
    return: returnOnVisits(margin, cost),
    payroll: exclTax(paid),
    inReach: exclTax(inReach),
    net: exclTax(inReach - paid),
    isMarginHeld: changed.visits !== portfolio.visits && !response,
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
