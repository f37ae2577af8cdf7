/**
 * What if: the accounts of the sheet under other settings, beside what holds now. Nothing is written. Hours there are follow
 * each rep's own time, absences deducted, in proportion to the settings; a new rep has the settings' year.
 */
import { exclTax } from '../../domain/economics/euros';
import { compareScenarios } from '../../domain/economics/scenarios';
import type { Scenario, ScenarioOutcome } from '../../domain/economics/scenarios';
import { fieldHours } from '../../domain/economics/visitCost';
import type { WhatIfChange, WhatIfReport, WhatIfSide } from './visitAnswers';
import type { VisitWork } from './visitWork';

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const scenarioOf = ({ parameters }: VisitWork, reps: number, change: WhatIfChange): Scenario => {
  const { fieldShare = parameters.fieldShare, travelMinutes = parameters.travelMinutes } = change;
  const annualCost = exclTax(change.annualCost ?? parameters.annualCost);
  const fewer = change.fewerVisitsC ?? 0;
  return {
    ...{ id: 'then', reps: reps + (change.extraReps ?? 0) },
    parameters: { ...parameters, fieldShare, travelMinutes, annualCost },
    ...(fewer === 0 ? {} : { visitChanges: [{ kind: 'class', letter: 'C', visits: -fewer }] }),
  };
};

const sideOf = (work: VisitWork, scenario: Scenario, outcome: ScenarioOutcome): WhatIfSide => {
  const working = work.reps.filter(({ possible }) => possible !== null);
  const hours = working.reduce((sum, { possible }) => sum + (possible?.hours ?? 0), 0);
  const perRep = fieldHours(scenario.parameters);
  const added = scenario.reps - working.length;
  return {
    ...{ reps: scenario.reps, visits: outcome.visits, hours: outcome.hours },
    capacityHours: (hours * perRep) / fieldHours(work.parameters) + added * perRep,
    costPerVisit: orNull(outcome.costPerVisit),
    cost: orNull(outcome.cost),
    margin: orNull(outcome.margin),
    result: orNull(outcome.result),
    payroll: scenario.reps * scenario.parameters.annualCost,
    isMarginHeld: outcome.isMarginHeld,
  };
};

export const whatIfReport = (work: VisitWork, change: WhatIfChange): WhatIfReport => {
  const reps = work.reps.filter(({ possible }) => possible !== null).length;
  const scenarios = [scenarioOf(work, reps, {}), scenarioOf(work, reps, change)];
  const options = { ladder: work.settings.frequencies.ladder };
  const [now, then] = compareScenarios(work.portfolio, scenarios, options).map((outcome, at) =>
    sideOf(work, scenarios[at] ?? scenarioOf(work, reps, {}), outcome),
  );
  if (!now || !then) throw new Error('Two scenarios have two outcomes.');
  const { fieldShare, annualCost, travelMinutes } = work.parameters;
  return { settings: { fieldShare, annualCost, travelMinutes }, now, then };
};
