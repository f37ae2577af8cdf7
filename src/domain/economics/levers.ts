/** What would bring most: each lever moves one thing of the present situation, and is ranked by the euros it moves. */
import type { Portfolio } from './accountEconomics';
import type { EconomicsParameters } from './economicsParameters';
import { exclTax } from './euros';
import { compareScenarios, type ComparedScenario, type Scenario, type ScenarioOptions } from './scenarios';
import { allInMinutes } from './visitCost';

export const LEVER_IDS = [
  'fieldShare',
  'travel',
  'duration',
  'annualCost',
  'fewerC',
  'phone',
  'reduce',
] as const;
export type LeverId = (typeof LEVER_IDS)[number];

/** How far each lever is moved: points of field share, shares of minutes and of cost, visits a year. */
export const LEVER_STEPS = {
  fieldShare: 0.1,
  travel: 0.2,
  duration: 0.1,
  annualCost: 0.05,
  fewerC: 1,
} as const;

const parametersOf = (id: LeverId, now: EconomicsParameters): Partial<EconomicsParameters> => {
  if (id === 'fieldShare') return { fieldShare: Math.min(1, now.fieldShare + LEVER_STEPS.fieldShare) };
  if (id === 'travel') return { travelMinutes: now.travelMinutes * (1 - LEVER_STEPS.travel) };
  if (id === 'annualCost') return { annualCost: exclTax(now.annualCost * (1 - LEVER_STEPS.annualCost)) };
  return id === 'duration' ? { visitMinutes: now.visitMinutes * (1 - LEVER_STEPS.duration) } : {};
};

const workOf = (id: LeverId): Pick<Scenario, 'visitChanges' | 'minutesShare'> => {
  if (id === 'duration') return { minutesShare: 1 - LEVER_STEPS.duration };
  if (id === 'fewerC') return { visitChanges: [{ kind: 'class', letter: 'C', visits: -LEVER_STEPS.fewerC }] };
  return id === 'phone' || id === 'reduce' ? { visitChanges: [{ kind: id }] } : {};
};

export interface Lever {
  readonly id: LeverId;
  /** Change of margin − cost of visits, € a year without tax. */
  readonly gain: number;
  /** Field hours set free, in visits; shown beside the gain, never added to it (those hours are paid already). */
  readonly visitsFreed: number;
  readonly outcome: ComparedScenario;
}

export interface LeverOptions extends ScenarioOptions {
  readonly parameters: EconomicsParameters;
  readonly reps: number;
}

/** All levers, the largest gain first; equal ones in the order of LEVER_IDS. */
export function rankLevers(portfolio: Portfolio, options: LeverOptions): readonly Lever[] {
  const { parameters, reps } = options;
  const levers = LEVER_IDS.map((id): Scenario => ({
    id,
    parameters: { ...parameters, ...parametersOf(id, parameters) },
    reps,
    ...workOf(id),
  }));
  const [, ...outcomes] = compareScenarios(portfolio, [{ id: 'now', parameters, reps }, ...levers], options);
  const minutes = allInMinutes(parameters);
  return outcomes
    .map((outcome, i): Lever => {
      const hoursFreed = outcome.change.capacityHours - outcome.change.hours;
      return {
        id: LEVER_IDS[i] ?? 'fieldShare',
        gain: outcome.change.result,
        visitsFreed: (60 * hoursFreed) / minutes,
        outcome,
      };
    })
    .sort((a, b) => b.gain - a.gain || LEVER_IDS.indexOf(a.id) - LEVER_IDS.indexOf(b.id));
}
