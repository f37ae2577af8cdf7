/** From scored accounts to visits, money, decisions, per rep and per class: what the `visits` job knows before it writes. */
import { accountEconomics } from '../../domain/economics/accountEconomics';
import type { AccountEconomics, Portfolio } from '../../domain/economics/accountEconomics';
import { economicsParameters } from '../../domain/economics/economicsParameters';
import type { EconomicsParameters } from '../../domain/economics/economicsParameters';
import { expectedTurnovers } from '../../domain/economics/expectedTurnover';
import { groupEconomics } from '../../domain/economics/groupEconomics';
import type { GroupEconomics } from '../../domain/economics/groupEconomics';
import { rankLevers } from '../../domain/economics/levers';
import type { Lever } from '../../domain/economics/levers';
import { expectedMargins } from '../../domain/economics/marginRates';
import { fieldHours, visitCostRange } from '../../domain/economics/visitCost';
import type { VisitCostRange } from '../../domain/economics/visitCost';
import type { Steps } from '../../domain/steps';
import { crossAbc } from '../../domain/scoring/crossAbc';
import type { CrossCells } from '../../domain/scoring/crossAbc';
import { CLASSES } from '../../domain/scoring/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { AccountTable } from '../../domain/accounts/types';
import type { Settings } from '../../domain/settings/types';
import type { Pins } from '../../domain/visits/pins';
import { SOURCES, visitFrequencies } from '../../domain/visits/visitFrequencies';
import type { FrequencyInput, VisitFrequencies } from '../../domain/visits/visitFrequencies';
import { moneyState, moneyTable } from './moneyTable';
import type { MoneyState } from './moneyTable';
import { groupByRep } from './repGroups';
import type { RepGroups } from './repGroups';
import { hiringWork } from './hiringWork';
import type { HiringWork } from './hiringWork';
import { repWork } from './repWork';
import type { RepWork, TravelPerVisit } from './repWork';

export interface VisitWork {
  /** What decided the frequencies, to explain one. */
  readonly frequencyInput: FrequencyInput;
  readonly frequencies: VisitFrequencies;
  readonly portfolio: Portfolio;
  readonly economics: AccountEconomics;
  readonly parameters: EconomicsParameters;
  readonly settings: Settings;
  readonly cross: CrossCells;
  readonly groups: RepGroups;
  readonly reps: readonly RepWork[];
  /** What coherence adds to each visit. */
  readonly travel: TravelPerVisit;
  /** In the order of CLASSES. */
  readonly classes: readonly GroupEconomics[];
  readonly total: GroupEconomics;
  readonly visitCost: VisitCostRange;
  readonly levers: readonly Lever[];
  /** Worked out when first asked for: the jobs of appointments and tours have no use for the longest sum of all. */
  readonly hiring: HiringWork;
  readonly money: MoneyState;
}

const OVERRIDE = SOURCES.indexOf('override');
/** What the accounts' frequencies are worked out from, beside the accounts themselves. */
export interface VisitChoices {
  readonly settings: Settings;
  /** 1 where satisfaction is low or falls. */
  readonly dissatisfied: Uint8Array;
  /** Visits decided by hand. */
  readonly pins?: Pick<Pins, 'visits' | 'intervals'> | null;
  /** Minutes of travel per visit of the tours that stand; null where none do. */
  readonly plannedTravelMinutes?: number | null;
}

const frequencyInputOf = (
  table: AccountTable,
  scored: ScoredAccounts,
  {
    settings,
    parameters,
    dissatisfied,
    pins = null,
  }: VisitChoices & { readonly parameters: EconomicsParameters },
): FrequencyInput => {
  const { statuses, typologies, classes, tops } = scored;
  const { amounts } = expectedTurnovers(
    { table: moneyTable(table), statuses, typologies, classes },
    parameters,
  );
  const { margins } = expectedMargins(table.numbers, amounts, parameters.marginRate);
  const { turnover, previousTurnover, potential, objective } = table.numbers;
  return {
    ...{ classes, statuses, typologies, tops, turnover, previousTurnover, potential, objective },
    category: table.texts.category,
    dissatisfied,
    asked: table.numbers.visits,
    ...(pins ? { overrides: pins.visits, overrideIntervals: pins.intervals } : {}),
    profit: {
      expectedMargin: margins,
      costPerMinute: parameters.annualCost / (60 * fieldHours(parameters)),
      travelMinutes: parameters.travelMinutes,
    },
    table: settings.frequencies,
    year: settings.values,
    adjusters: settings.values.adjusters,
    visitMinutes: settings.values.visitMinutes,
  };
};

const groupsOf = (
  economics: AccountEconomics,
  work: { readonly frequencies: VisitFrequencies; readonly parameters: EconomicsParameters },
  groups: ArrayLike<number>,
  groupCount: number,
): readonly GroupEconomics[] =>
  groupEconomics(economics, {
    ...{ groups, groupCount },
    minutes: work.frequencies.minutes,
    travelMinutes: work.parameters.travelMinutes,
  });

const EMPTY_GROUP: GroupEconomics = {
  ...{ accounts: 0, visits: 0, hours: 0, cost: 0, turnover: 0, margin: 0 },
  ...{ return: NaN, unprofitable: 0, marginUnknown: 0 },
};

/** Until the user has said what the amounts are (method R3). */
const withoutCosts = (economics: AccountEconomics): AccountEconomics => {
  const none = new Float64Array(economics.visits.length).fill(NaN);
  return { ...economics, visitCosts: none, yearCosts: none };
};

/** The mean of the tours that stand, else the flat setting (method R10). */
const travelOf = (
  { plannedTravelMinutes }: VisitChoices,
  { travelMinutes }: EconomicsParameters,
): TravelPerVisit =>
  plannedTravelMinutes == null
    ? { minutes: travelMinutes, basis: 'flat' }
    : { minutes: plannedTravelMinutes, basis: 'lastPlan' };

/** In steps: one pass per column, nothing written. The classes of `scored` are those in force, pinned ones too. */
export function* visitWorkInSteps(
  table: AccountTable,
  scored: ScoredAccounts,
  choices: VisitChoices,
): Steps<VisitWork> {
  const { settings } = choices;
  const parameters = economicsParameters(settings.values);
  const frequencyInput = frequencyInputOf(table, scored, { ...choices, parameters });
  yield;
  const frequencies = visitFrequencies(frequencyInput);
  yield;
  const { statuses, typologies, classes, scores } = scored;
  const { visits, minutes, sources } = frequencies;
  const pinned = sources.map((source) => (source === OVERRIDE ? 1 : 0));
  const portfolio: Portfolio = {
    table: moneyTable(table),
    statuses,
    typologies,
    classes,
    scores,
    visits,
    minutes,
    pinned,
  };
  const money = moneyState(table);
  const isBlank = money.blank !== null;
  const economics = isBlank
    ? withoutCosts(accountEconomics(portfolio, parameters))
    : accountEconomics(portfolio, parameters);
  yield;
  const groups = groupByRep(table, settings.reps);
  const work = { frequencies, parameters };
  const travel = travelOf(choices, parameters);
  yield;
  const reps = repWork({
    ...{ table, settings, groups, frequencies, parameters, travel },
    economics: groupsOf(economics, work, groups.groups, groups.names.length),
  });
  yield;
  let hiring: HiringWork | null = null;
  let levers: readonly Lever[] | null = null;
  const repCount = Math.max(1, reps.filter(({ possible }) => possible !== null).length);
  return {
    ...{ frequencyInput, frequencies, portfolio, economics, parameters, settings, groups, reps, travel },
    cross: crossAbc({ table, statuses, abc: scored.abc, shares: settings.values.abc }),
    classes: groupsOf(economics, work, classes, CLASSES.length),
    total: groupsOf(economics, work, new Uint8Array(table.count), 1)[0] ?? EMPTY_GROUP,
    visitCost: visitCostRange(parameters),
    money,
    get levers(): readonly Lever[] {
      const { ladder } = settings.frequencies;
      return (levers ??= isBlank ? [] : rankLevers(portfolio, { parameters, reps: repCount, ladder }));
    },
    get hiring(): HiringWork {
      return (hiring ??= hiringWork({ economics, frequencies, parameters, groups, reps, scored, settings }));
    },
  };
}
