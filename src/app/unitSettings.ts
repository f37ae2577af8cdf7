/** The units of amounts as settings: `unit.turnover=k€`, `tax.turnover=TTC`, `period.potential=last12Months`. */
import type { UnitChoice, UnitChoices } from '../domain/accounts/unitChoice';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { AMOUNT_FIELDS } from '../words/fields';
import type { AmountField } from '../words/fields';
import { CURRENCY_WORDS } from '../words/valueWords';

export const UNIT_ASPECTS = ['unit', 'tax', 'period'] as const;
export type UnitAspect = (typeof UNIT_ASPECTS)[number];
export type UnitKey = `${UnitAspect}.${AmountField}`;

const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, md: 1e9 };
const TAXES = { ht: 'exclusive', ttc: 'inclusive', excl: 'exclusive', incl: 'inclusive' } as const;
const PERIODS = ['year', 'last12Months', 'yearToDate', 'wholeFile'] as const;
const EXPECTED: Readonly<Record<UnitAspect, string>> = {
  unit: '€, k€, M€, Md€, USD, kUSD, none',
  tax: 'HT, TTC',
  period: PERIODS.join(', '),
};

const readUnit = (text: string): UnitChoice | null => {
  if (text === 'none') return { currency: 'none', scale: 1 };
  const [, scale = '', currency = ''] = /^(k|md|m)?\s*([€$£¥]|[a-z]{3})$/.exec(text) ?? [];
  const code = CURRENCY_WORDS[currency];
  return code === undefined ? null : { currency: code, scale: SCALES[scale] ?? 1 };
};

const READERS: Readonly<Record<UnitAspect, (text: string) => UnitChoice | null>> = {
  unit: readUnit,
  tax: (text) => (Object.hasOwn(TAXES, text) ? { tax: TAXES[text as keyof typeof TAXES] } : null),
  period: (text) => {
    const period = PERIODS.find((known) => known.toLowerCase() === text);
    return period ? { period } : null;
  },
};

const partsOf = (key: string): readonly [UnitAspect, AmountField] | null => {
  const [name = '', amount = ''] = key.split('.');
  const aspect = UNIT_ASPECTS.find((known) => known === name);
  const field = AMOUNT_FIELDS.find((known) => known === amount);
  return aspect && field ? [aspect, field] : null;
};

export const isUnitKey = (key: string): key is UnitKey => partsOf(key) !== null;

/** The settings of a run without those of units. */
export const withoutUnits = (texts: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !isUnitKey(key)));

/** What is said of units among the settings of a run; "" says nothing. SETTING_INVALID names the key and what is expected. */
export const parseUnitChoices = (texts: Readonly<Record<string, string>> = {}): Result<UnitChoices> => {
  const choices: Partial<Record<AmountField, UnitChoice>> = {};
  for (const [key, value] of Object.entries(texts)) {
    const parts = partsOf(key);
    if (!parts || value.trim() === '') continue;
    const [aspect, field] = parts;
    const choice = READERS[aspect](value.trim().toLowerCase());
    if (!choice) return fail('SETTING_INVALID', { setting: key, value, expected: EXPECTED[aspect] });
    choices[field] = { ...choices[field], ...choice };
  }
  return succeed(choices);
};
