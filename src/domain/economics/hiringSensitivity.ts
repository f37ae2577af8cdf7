/** What would turn the answer to "hire or not": every limit of the rule is solved for each input in turn, then tried. */
import { exclTax, type EurosExclTax } from './euros';
import {
  HIRING_LIMITS,
  hiringAnswer,
  type HiringAnswer,
  type HiringCase,
  type HiringVerdict,
} from './hiringAnswer';

/** Inputs whose change can turn the answer. `requiredHours` and `hoursPerRep` stand for the workload. */
export const HIRING_INPUTS = [
  'annualCost',
  'marginRate',
  'turnoverGain',
  'requiredHours',
  'hoursPerRep',
  'reps',
] as const;
export type HiringLeverInput = (typeof HIRING_INPUTS)[number];

/** The nearest value of one input, all others held, beyond which the verdict is another. */
export interface VerdictFlip {
  readonly input: HiringLeverInput;
  readonly from: number;
  readonly to: number;
  /** to ÷ from − 1. */
  readonly change: number;
  readonly verdict: HiringVerdict;
}

/** The case with one input at another value; a cost moves its range along. */
function withInput(given: HiringCase, input: HiringLeverInput, value: number): HiringCase {
  const { workload, annualCost } = given;
  if (input === 'annualCost') {
    const scaled = (cost: EurosExclTax): EurosExclTax => exclTax((cost * value) / annualCost);
    return {
      ...given,
      annualCost: exclTax(value),
      annualCostLow: scaled(given.annualCostLow),
      annualCostHigh: scaled(given.annualCostHigh),
    };
  }
  if (input === 'marginRate') return { ...given, marginRate: value };
  if (input === 'turnoverGain') return { ...given, turnoverGain: exclTax(value) };
  const key = input === 'requiredHours' ? 'hours' : input;
  return { ...given, workload: { ...workload, [key]: value } };
}

const valueOf = (given: HiringCase, input: HiringLeverInput): number => {
  if (input === 'requiredHours') return given.workload.hours;
  return input === 'hoursPerRep' || input === 'reps' ? given.workload[input] : given[input];
};

/** Values at which the gap or a ratio (gain × rate ÷ cost) of the rule stands exactly on one of its limits. */
function limitsOf(given: HiringCase, answer: HiringAnswer, input: HiringLeverInput): number[] {
  const { gapYes, gapNo, ratioYes, ratioNo } = HIRING_LIMITS;
  const { annualCost, annualCostLow, annualCostHigh, marginRate, turnoverGain, workload } = given;
  const gaps = [gapNo, gapYes];
  if (input === 'requiredHours') return gaps.map((gap) => (workload.reps + gap) * workload.hoursPerRep);
  if (input === 'hoursPerRep') return gaps.map((gap) => workload.hours / (workload.reps + gap));
  if (input === 'reps') return gaps.map((gap) => answer.workload.repsByHours - gap);
  return [annualCostLow, annualCostHigh].flatMap((cost) =>
    [ratioNo, ratioYes].map((limit) => {
      if (input === 'turnoverGain') return (limit * cost) / marginRate;
      if (input === 'marginRate') return (limit * cost) / turnoverGain;
      return ((turnoverGain * marginRate) / limit) * (annualCost / cost);
    }),
  );
}

const isPossible = (input: HiringLeverInput, value: number): boolean =>
  value > 0 && Number.isFinite(value) && (input !== 'marginRate' || value <= 1);

const BEYOND = 1e-6;

/** The first limit from `from` on, upwards or downwards, beyond which the verdict is another. */
function nearestFlip(given: HiringCase, answer: HiringAnswer, input: HiringLeverInput): VerdictFlip[] {
  const from = valueOf(given, input);
  const limits = limitsOf(given, answer, input).filter((limit) => isPossible(input, limit));
  return [1, -1].flatMap((direction) => {
    const ahead = limits
      .filter((limit) => (limit - from) * direction >= 0)
      .sort((a, b) => (a - b) * direction);
    for (const to of ahead) {
      const { verdict } = hiringAnswer(withInput(given, input, to * (1 + direction * BEYOND)));
      if (verdict && verdict !== answer.verdict) return [{ input, from, to, change: to / from - 1, verdict }];
    }
    return [];
  });
}

/** What would turn the answer: per input the nearest value on either side, the smallest relative change first. */
export function hiringSensitivity(given: HiringCase): readonly VerdictFlip[] {
  const answer = hiringAnswer(given);
  if (answer.verdict === null) return [];
  return HIRING_INPUTS.flatMap((input) => nearestFlip(given, answer, input)).sort(
    (a, b) =>
      Math.abs(a.change) - Math.abs(b.change) ||
      HIRING_INPUTS.indexOf(a.input) - HIRING_INPUTS.indexOf(b.input),
  );
}
