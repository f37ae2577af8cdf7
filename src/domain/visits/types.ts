import type { Status, Typology } from '../accounts/types';
import type { ClassLetter } from '../scoring/types';
import type { FrequencyUnit } from './frequencyUnits';

/** One row of the rule: how often accounts of this kind are visited. */
export interface FrequencyRule {
  readonly status: Status;
  readonly typology: Typology;
  readonly class: ClassLetter;
  /** Visits per `unit`; 0 when the account is not visited. */
  readonly count: number;
  readonly unit: FrequencyUnit;
  /** Calls by phone a year, beside the visits. */
  readonly calls: number;
  /** Video meetings a year, likewise. */
  readonly videos: number;
  /** At the customer's, travel apart. */
  readonly minutes: number;
}

/** What a product or service category does to the frequency of the class. */
export interface CategoryRule {
  /** As in the category column; compared without case or accents, also when the cell holds several or a longer text. */
  readonly category: string;
  readonly multiplier: number;
}

/** `max`: one visit serves all categories. `sum`: different people call. */
export type Combination = 'max' | 'sum';

/** All that turns class, status, typology and category into visits: the sheet `DC Fréquences`. */
export interface FrequencyTable {
  readonly rules: readonly FrequencyRule[];
  readonly categories: readonly CategoryRule[];
  readonly combination: Combination;
  /** Visits a year to move along, ascending, from 0. */
  readonly ladder: readonly number[];
}
