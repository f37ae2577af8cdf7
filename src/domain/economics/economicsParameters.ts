import type { ClassLetter } from '../scoring/types';
import type { SettingValues } from '../settings/types';
import { CAPACITY_SETTINGS } from '../../words/settings/capacitySettings';
import { MONEY_SETTINGS } from '../../words/settings/moneySettings';
import { exclTax, inclTax, type EurosExclTax, type EurosInclTax } from './euros';

/** How much of a rep's year is spent in the field. */
export interface WorkParameters {
  /** Worked days a year, absences deducted. */
  readonly workDays: number;
  readonly hoursPerDay: number;
  /** Share of working time in the field, 0–1. */
  readonly fieldShare: number;
}

/** What a visit costs and what it is compared with. */
export interface CostParameters extends WorkParameters {
  /** One rep's full cost a year. */
  readonly annualCost: EurosExclTax;
  /** Ends of the range while only a range is known; equal to `annualCost` once it is confirmed. */
  readonly annualCostLow: EurosExclTax;
  readonly annualCostHigh: EurosExclTax;
  /** Whether the annual cost holds car and expenses; if not, kilometres are added at `kmCost`. */
  readonly costIncludesCar: boolean;
  /** € per km. */
  readonly kmCost: number;
  /** Minutes at the customer. */
  readonly visitMinutes: number;
  /** Minutes of travel per visit. */
  readonly travelMinutes: number;
  readonly referenceVisitCost: EurosInclTax;
  /** Travel included. */
  readonly referenceVisitMinutes: number;
  readonly vatRate: number;
}

/** What an account is expected to bring. Rates and probabilities are shares, 0–1. */
export interface TurnoverParameters {
  /** Margin rate on turnover of accounts that have none of their own. */
  readonly marginRate: number;
  /** Share of what is left to win that a client is expected to give within the year. */
  readonly potentialShare: number;
  /** That a prospect of the class is won within the year. */
  readonly probabilityA: number;
  readonly probabilityB: number;
  readonly probabilityC: number;
  readonly probabilityD: number;
}

/** What one more rep costs and brings over three years. */
export interface HiringParameters {
  /** Share of the first year's effect that remains in the second and in the third. */
  readonly carryOver2: number;
  readonly carryOver3: number;
  /** Share of a full year's effect reached in the first year. */
  readonly rampUp: number;
  readonly recruitmentCost: EurosExclTax;
}

/** All a user can set about money; the ids are those of the settings sheet. */
export interface EconomicsParameters extends CostParameters, TurnoverParameters, HiringParameters {
  /** Cash cost of a kilometre (fuel, tolls), for gains; never added to time saved. */
  readonly kmCash: number;
  /** A call counts as this share of a visit in keeping a customer. */
  readonly phoneShare: number;
}

/** What the settings sheet says about money, as plain numbers. */
export type EconomicsSettings = Pick<SettingValues, keyof EconomicsParameters>;

/** The settings with their amounts marked: without tax, but for the reference. */
export const economicsParameters = (settings: EconomicsSettings): EconomicsParameters => ({
  ...settings,
  annualCost: exclTax(settings.annualCost),
  annualCostLow: exclTax(settings.annualCostLow),
  annualCostHigh: exclTax(settings.annualCostHigh),
  referenceVisitCost: inclTax(settings.referenceVisitCost),
  recruitmentCost: exclTax(settings.recruitmentCost),
});

/** The two topics money is in; the whole catalogue would weigh on the functions' script, which is loaded first. */
const MONEY_TOPICS = { ...CAPACITY_SETTINGS, ...MONEY_SETTINGS };

const FALLBACKS = Object.fromEntries(
  Object.entries(MONEY_TOPICS).map(([key, { fallback }]) => [key, fallback]),
) as { readonly [Key in keyof typeof MONEY_TOPICS]: (typeof MONEY_TOPICS)[Key]['fallback'] };

/** What holds where nothing is set (docs/method.md, section 2). */
export const DEFAULT_ECONOMICS: EconomicsParameters = economicsParameters(FALLBACKS);

/** Probability of winning a prospect, in the order of CLASSES. */
export const probabilities = (parameters: TurnoverParameters): Readonly<Record<ClassLetter, number>> => ({
  A: parameters.probabilityA,
  B: parameters.probabilityB,
  C: parameters.probabilityC,
  D: parameters.probabilityD,
});
