/** Hire or not, for the whole team: the workload of the frequencies, and what one more rep's hours would earn. */
import type { AccountEconomics } from '../../domain/economics/accountEconomics';
import type { EconomicsParameters } from '../../domain/economics/economicsParameters';
import { exclTax } from '../../domain/economics/euros';
import { hiringAnswer } from '../../domain/economics/hiringAnswer';
import type { HiringAnswer, HiringCase } from '../../domain/economics/hiringAnswer';
import { hiringSensitivity } from '../../domain/economics/hiringSensitivity';
import type { VerdictFlip } from '../../domain/economics/hiringSensitivity';
import { threeYearAccount } from '../../domain/economics/threeYearAccount';
import type { ThreeYearAccount } from '../../domain/economics/threeYearAccount';
import { fieldHours } from '../../domain/economics/visitCost';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { Settings } from '../../domain/settings/types';
import { gainOfHours } from '../../domain/visits/adviseVisits';
import type { VisitFrequencies } from '../../domain/visits/visitFrequencies';
import { responsesOf } from './responsesOf';
import type { RepGroups } from './repGroups';
import type { RepWork } from './repWork';

export interface HiringWork {
  readonly given: HiringCase;
  readonly answer: HiringAnswer;
  readonly flips: readonly VerdictFlip[];
  readonly threeYears: ThreeYearAccount;
}

interface HiringWorkInput {
  readonly economics: AccountEconomics;
  readonly frequencies: VisitFrequencies;
  readonly parameters: EconomicsParameters;
  readonly groups: RepGroups;
  readonly reps: readonly RepWork[];
  readonly scored: ScoredAccounts;
  readonly settings: Settings;
}

/** Turnover-weighted margin rate of the accounts; the default where none is known. */
const meanMarginRate = ({ margins, turnovers }: AccountEconomics, fallback: number): number => {
  let [margin, turnover] = [0, 0];
  margins.forEach((amount, i) => {
    if (Number.isNaN(amount)) return;
    margin += amount;
    turnover += turnovers[i] ?? 0;
  });
  return turnover > 0 && margin > 0 ? margin / turnover : fallback;
};

/** NaN where no turnover is expected of anybody: then nothing can be said. */
const turnoverGain = (input: HiringWorkInput): number => {
  if (input.economics.turnovers.every((turnover) => Number.isNaN(turnover))) return NaN;
  const { economics, frequencies, parameters, groups, reps, scored, settings } = input;
  return gainOfHours(
    {
      ...{ statuses: scored.statuses, classes: scored.classes, frequencies, worth: economics.turnovers },
      reps: groups.groups,
      hours: Float64Array.from(reps, ({ possible }) => possible?.hours ?? 0),
      travelMinutes: parameters.travelMinutes,
      phoneShare: parameters.phoneShare,
      ladder: settings.frequencies.ladder,
      responses: responsesOf(settings.values),
    },
    fieldHours(parameters),
  ).gain;
};

export const hiringWork = (input: HiringWorkInput): HiringWork => {
  const { economics, parameters, reps } = input;
  const sum = (of: (rep: RepWork) => number): number => reps.reduce((total, rep) => total + of(rep), 0);
  const working = reps.filter(({ possible }) => possible !== null);
  const count = Math.max(1, working.length);
  const given: HiringCase = {
    ...parameters,
    marginRate: meanMarginRate(economics, parameters.marginRate),
    turnoverGain: exclTax(turnoverGain(input)),
    workload: {
      visits: sum(({ required }) => required.visits),
      hours: sum(({ required }) => required.hours),
      visitsPerRep: sum(({ possible }) => possible?.visits ?? 0) / count,
      hoursPerRep: sum(({ possible }) => possible?.hours ?? 0) / count,
      reps: count,
    },
  };
  return {
    given,
    answer: hiringAnswer(given),
    flips: hiringSensitivity(given),
    threeYears: threeYearAccount(given, parameters),
  };
};
