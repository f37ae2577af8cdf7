/**
 * Settings of one run (`--set key=value`): texts in, typed values out. Keys are language-free, the same as in the
 * settings sheet. An unknown key is a failure of its own: a typing mistake must not silently run with the default.
 */
import * as z from 'zod/mini';
import { parseIsoDay } from '../domain/calendar/serialDate';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { TOP_SIZES } from '../domain/ranking/types';
import type { TopSize } from '../domain/ranking/types';
import { SCORE_COLUMNS } from '../words/resultColumns';
import type { ResultColumnId } from '../words/resultColumns';
import type { WriteTarget } from './dcPilot';

export interface RunSettings {
  /** Serial days of the 1900 system. */
  readonly today?: number;
  readonly date?: number;
  readonly period?: 'wholeFile' | 'last12Months' | 'year';
  readonly year?: number;
  /** Share of turnover, 0–1. */
  readonly threshold?: number;
  readonly abc?: readonly number[];
  readonly classes?: readonly number[];
  readonly completeness?: number;
  readonly columns?: readonly ResultColumnId[];
  readonly target?: WriteTarget['kind'];
  readonly lists?: readonly TopSize[];
}

const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

const toNumber = (text: string): number =>
  NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;

/** "80 %" and "0.8" are the same share. */
const toShare = (text: string): number => {
  const isPercent = text.trim().endsWith('%');
  const number = toNumber(isPercent ? text.trim().slice(0, -1) : text);
  return isPercent ? number / 100 : number;
};

/** Lists are separated by ";" or "/", or by "," followed by anything but a decimal of a French number. */
const toList = (text: string): string[] =>
  text
    .split(/[;/]/.test(text) ? /[;/]/ : /,/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isShare = (share: number): boolean => share > 0 && share <= 1;
const isDescending = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? 0));

const day = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => parseIsoDay(text) ?? Number.NaN),
  ),
  z.number(),
);
const share = z.pipe(z.pipe(z.string(), z.transform(toShare)), z.number().check(z.refine(isShare)));
const shares = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => toList(text).map(toShare)),
  ),
  z.array(z.number().check(z.refine(isShare))).check(
    z.length(2),
    z.refine(([a = 0, b = 0]) => a < b),
  ),
);
const thresholds = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => toList(text).map(toNumber)),
  ),
  z.array(z.number()).check(z.length(3), z.refine(isDescending)),
);
const columnIds = z.pipe(
  z.pipe(z.string(), z.transform(toList)),
  z.array(z.enum(SCORE_COLUMNS)).check(z.minLength(1)),
);
const topSizes = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => (text.trim() === 'none' ? [] : toList(text).map(toNumber))),
  ),
  z.array(z.literal([...TOP_SIZES])),
);

interface SettingRule<T> {
  readonly schema: {
    safeParse(text: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
  };
  readonly expected: string;
}

type SettingRules = { readonly [K in keyof Required<RunSettings>]: SettingRule<Required<RunSettings>[K]> };

const SETTINGS: SettingRules = {
  today: { schema: day, expected: '2026-01-31' },
  date: { schema: day, expected: '2025-12-31' },
  period: {
    schema: z.enum(['wholeFile', 'last12Months', 'year']),
    expected: 'wholeFile | last12Months | year',
  },
  year: {
    schema: z.pipe(z.pipe(z.string(), z.transform(toNumber)), z.int().check(z.gte(1900), z.lte(9999))),
    expected: '2025',
  },
  threshold: { schema: share, expected: '80 % | 0.8' },
  abc: { schema: shares, expected: '80%/95%' },
  classes: { schema: thresholds, expected: '75/50/25' },
  completeness: { schema: share, expected: '30 % | 0.3' },
  columns: { schema: columnIds, expected: SCORE_COLUMNS.join(', ') },
  target: {
    schema: z.enum(['beside', 'insertColumns', 'ownSheet']),
    expected: 'beside | insertColumns | ownSheet',
  },
  lists: { schema: topSizes, expected: `none | ${TOP_SIZES.join(', ')}` },
};

const isKnown = (key: string): key is keyof RunSettings => Object.hasOwn(SETTINGS, key);

/** Reads the settings of a run. SETTING_UNKNOWN and SETTING_INVALID say which one and what is expected. */
export const parseRunSettings = (texts: Readonly<Record<string, string>> = {}): Result<RunSettings> => {
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts)) {
    if (!isKnown(key))
      return fail('SETTING_UNKNOWN', { setting: key, known: Object.keys(SETTINGS).join(', ') });
    const parsed = SETTINGS[key].schema.safeParse(value);
    if (!parsed.success)
      return fail('SETTING_INVALID', { setting: key, value, expected: SETTINGS[key].expected });
    settings[key] = parsed.data;
  }
  return succeed(settings as RunSettings);
};
