/**
 * The accounts of the sheet under several scenarios, beside today. Hours there are follow each rep's own time, absences
 * deducted, in proportion to the settings; a new rep has the settings' year, one who leaves takes the mean of the others'.
 * Refused: the settings' year for everybody, which would make "today" another one than the coherence beside it.
 */
import { exclTax } from '../../domain/economics/euros';
import { scenarioOutcome } from '../../domain/economics/scenarios';
import type { Scenario, ScenarioOptions, ScenarioOutcome } from '../../domain/economics/scenarios';
import type { VisitChange } from '../../domain/economics/visitChanges';
import { fieldHours } from '../../domain/economics/visitCost';
import { CLASSES } from '../../domain/scoring/types';
import { changesNothing } from '../../domain/settings/scenarioTable';
import type { ScenarioChange } from '../../domain/settings/types';
import { missedMinutesPerVisit } from '../../domain/visits/capacity';
import { shareResponse } from '../../domain/visits/shareResponse';
import type { ScenarioFigures, ScenarioInForce } from './scenarioTypes';
import { responsesOf } from './responsesOf';
import type { VisitWork } from './visitWork';

/** Today's team. */
interface Team {
  readonly reps: number;
  readonly hours: number;
  readonly payroll: number;
}

const teamOf = ({ reps, groups, parameters }: VisitWork): Team => {
  const working = reps.filter(({ possible }) => possible !== null);
  return {
    reps: working.length,
    hours: working.reduce((sum, { possible }) => sum + (possible?.hours ?? 0), 0),
    payroll: working.reduce(
      (sum, _, at) => sum + (groups.profiles[at]?.annualCost ?? parameters.annualCost),
      0,
    ),
  };
};

/** How many reps a scenario leaves; negative where it takes away more than there are. */
export const repsOf = (work: VisitWork, { extraReps = 0 }: ScenarioChange): number =>
  teamOf(work).reps + extraReps;

const visitChangesOf = (change: ScenarioChange): VisitChange[] => [
  ...CLASSES.flatMap((letter): VisitChange[] => {
    const visits = change[`visits${letter}`] ?? 0;
    return visits === 0 ? [] : [{ kind: 'class', letter, visits }];
  }),
  ...(change.decisions ?? []).map((kind): VisitChange => ({ kind })),
];

/** A visit missed costs its way (method, capacity); tours that stand say how long the way is, unless the scenario does. */
const addedMinutes = ({ settings, travel, parameters }: VisitWork, change: ScenarioChange): number => {
  const { values } = settings;
  return (
    missedMinutesPerVisit(values) +
    (change.travelMinutes === undefined ? travel.minutes - parameters.travelMinutes : 0)
  );
};

const scenarioOf = (work: VisitWork, change: ScenarioChange): Scenario => {
  const { parameters: now } = work;
  const { fieldShare = now.fieldShare, travelMinutes = now.travelMinutes, extraReps = 0 } = change;
  const parameters = {
    ...{ ...now, fieldShare, travelMinutes },
    annualCost: exclTax(change.annualCost ?? now.annualCost),
    visitMinutes: now.visitMinutes * (change.durationShare ?? 1),
  };
  const team = teamOf(work);
  const perRep = fieldHours(parameters);
  const hours = (team.hours * perRep) / fieldHours(now);
  const each = extraReps < 0 ? hours / Math.max(1, team.reps) : perRep;
  const reps = team.reps + extraReps;
  const leaving = extraReps < 0 ? team.payroll / Math.max(1, team.reps) : parameters.annualCost;
  return {
    ...{ id: '', parameters, reps },
    visitChanges: visitChangesOf(change),
    minutesShare: change.durationShare ?? 1,
    marginPoints: change.marginPoints ?? 0,
    capacityHours: hours + extraReps * each,
    payroll: change.annualCost === undefined ? team.payroll + extraReps * leaving : reps * change.annualCost,
    addedMinutes: addedMinutes(work, change),
  };
};

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const figuresOf = (work: VisitWork, scenario: Scenario, outcome: ScenarioOutcome): ScenarioFigures => {
  const { visits, hours, capacityHours } = outcome;
  const isKnown = work.money.blank === null && work.economics.margins.some((margin) => !Number.isNaN(margin));
  const money = (value: number): number | null => (isKnown ? orNull(value) : null);
  return {
    ...{ reps: scenario.reps, visits, hours, capacityHours },
    load: orNull(hours / capacityHours),
    costPerVisit: orNull(outcome.costPerVisit),
    payroll: outcome.payroll,
    cost: work.money.blank === null ? orNull(outcome.cost) : null,
    margin: money(outcome.margin),
    result: money(outcome.result),
    inReach: money(outcome.inReach),
    net: money(outcome.net),
  };
};

/** Figures of any change of today's, € a year without tax. */
export const scenarioFigures = (work: VisitWork): ((change: ScenarioChange) => ScenarioFigures) => {
  const options: ScenarioOptions = {
    ladder: work.settings.frequencies.ladder,
    response: shareResponse(responsesOf(work.settings.values)),
  };
  return (change) => {
    const scenario = scenarioOf(work, change);
    return figuresOf(work, scenario, scenarioOutcome(work.portfolio, scenario, options));
  };
};

/** A scenario worked out. */
export interface WorkedScenario extends ScenarioInForce {
  readonly figures: ScenarioFigures;
}

export interface ScenarioWork {
  readonly today: ScenarioFigures;
  readonly scenarios: readonly WorkedScenario[];
}

/** Today, and every scenario that leaves no fewer reps than none. */
export const scenarioWork = (work: VisitWork, scenarios: readonly ScenarioInForce[]): ScenarioWork => {
  const figures = scenarioFigures(work);
  const today = figures({});
  return {
    today,
    scenarios: scenarios
      .filter(({ scenario }) => repsOf(work, scenario) >= 0)
      .map((one) => ({ ...one, figures: changesNothing(one.scenario) ? today : figures(one.scenario) })),
  };
};
