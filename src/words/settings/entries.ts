/**
 * How a setting is declared. The catalogue is data: its key, what may stand in its cell, what holds when nothing does, and its
 * words. Sheet, command line and pane are all made from it, so that a setting is added by one entry.
 */
import type { Bilingual } from '../language';

/** What a cell may hold. Bounds are included. */
export type ValueKind =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly isWhole?: true }
  /** Hour of the day, 8.5 = 8:30. */
  | { readonly kind: 'hour'; readonly min: number; readonly max: number }
  /** 0–1, shown as a percentage. */
  | { readonly kind: 'share'; readonly min: number; readonly max: number }
  /** A serial day of the 1900 system. */
  | { readonly kind: 'day' }
  /** A time of day, in minutes from midnight. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Bilingual>> }
  /** Several of the choices; "none" for none of them. `usual`: what an empty cell stands for, where it may be empty. */
  | {
      readonly kind: 'choices';
      readonly choices: Readonly<Record<string, Bilingual>>;
      readonly usual?: readonly string[];
    }
  /** So many shares, each larger than the one before. */
  | { readonly kind: 'shares'; readonly count: number }
  /** Numbers in order, each once; `count` of them where it is given. */
  | { readonly kind: 'numbers'; readonly order: 'ascending' | 'descending'; readonly count?: number }
  | { readonly kind: 'text'; readonly longest: number };

/** What a cell of some kind means, once read. */
export type KindValue = number | boolean | string | readonly number[] | readonly string[];

export interface SettingWords {
  readonly label: Bilingual;
  readonly unit?: Bilingual;
  readonly why: Bilingual;
}

/** `fallback` null: when the cell is empty the job decides, as `why` says. */
export interface SettingEntry<Value extends KindValue | null> extends SettingWords {
  readonly kind: ValueKind;
  readonly fallback: Value;
  /** An option of one run (`--set`), with no row in the sheet. */
  readonly isForOneRun?: true;
}

type Bounds = readonly [min: number, max: number];

export const number = (fallback: number, [min, max]: Bounds, words: SettingWords): SettingEntry<number> => ({
  kind: { kind: 'number', min, max },
  fallback,
  ...words,
});

export const hourOfDay = (fallback: number, words: SettingWords): SettingEntry<number> => ({
  kind: { kind: 'hour', min: 0, max: 24 },
  fallback,
  ...words,
});

const whole = ([min, max]: Bounds): ValueKind => ({ kind: 'number', min, max, isWhole: true });

export const wholeNumber = (fallback: number, bounds: Bounds, words: SettingWords): SettingEntry<number> => ({
  kind: whole(bounds),
  fallback,
  ...words,
});

export const optionalWhole = (bounds: Bounds, words: SettingWords): SettingEntry<number | null> => ({
  kind: whole(bounds),
  fallback: null,
  ...words,
});

export const share = (fallback: number, [min, max]: Bounds, words: SettingWords): SettingEntry<number> => ({
  kind: { kind: 'share', min, max },
  fallback,
  ...words,
});

export const shares = (
  fallback: readonly number[],
  words: SettingWords,
): SettingEntry<readonly number[]> => ({
  kind: { kind: 'shares', count: fallback.length },
  fallback,
  ...words,
});

/** So many thresholds, from the highest to the lowest. */
export const thresholds = (
  fallback: readonly number[],
  words: SettingWords,
): SettingEntry<readonly number[]> => ({
  kind: { kind: 'numbers', order: 'descending', count: fallback.length },
  fallback,
  ...words,
});

/** As many steps as one likes, from the lowest to the highest. */
export const steps = (fallback: readonly number[], words: SettingWords): SettingEntry<readonly number[]> => ({
  kind: { kind: 'numbers', order: 'ascending' },
  fallback,
  ...words,
});

/** As many numbers as by default, each larger than the one before. */
export const answers = (
  fallback: readonly number[],
  words: SettingWords,
): SettingEntry<readonly number[]> => ({
  kind: { kind: 'numbers', order: 'ascending', count: fallback.length },
  fallback,
  ...words,
});

export const flag = (fallback: boolean, words: SettingWords): SettingEntry<boolean> => ({
  kind: { kind: 'flag' },
  fallback,
  ...words,
});

export const optionalDay = (words: SettingWords): SettingEntry<number | null> => ({
  kind: { kind: 'day' },
  fallback: null,
  ...words,
});

type Choices<Id extends string> = Readonly<Record<Id, Bilingual>>;

export const choice = <Id extends string>(
  fallback: NoInfer<Id>,
  choices: Choices<Id>,
  words: SettingWords,
): SettingEntry<Id> => ({ kind: { kind: 'choice', choices }, fallback, ...words });

export const optionalChoice = <Id extends string>(
  choices: Choices<Id>,
  words: SettingWords,
): SettingEntry<Id | null> => ({ kind: { kind: 'choice', choices }, fallback: null, ...words });

/** A text that may be left out. */
export const optionalText = (longest: number, words: SettingWords): SettingEntry<string | null> => ({
  kind: { kind: 'text', longest },
  fallback: null,
  ...words,
});

/** Several of the choices, or none of them. */
export const choices = <Id extends string>(
  fallback: readonly NoInfer<Id>[],
  ids: Choices<Id>,
  words: SettingWords,
): SettingEntry<readonly Id[]> => ({ kind: { kind: 'choices', choices: ids }, fallback, ...words });

/** As `choices`; an empty cell stands for the usual ones. */
export const optionalChoices = <Id extends string>(
  usual: readonly NoInfer<Id>[],
  ids: Choices<Id>,
  words: SettingWords,
): SettingEntry<readonly Id[] | null> => ({
  kind: { kind: 'choices', choices: ids, usual },
  fallback: null,
  ...words,
});

/** The entry as an option of one run. */
export const forOneRun = <Value extends KindValue | null>(
  entry: SettingEntry<Value>,
): SettingEntry<Value> => ({ ...entry, isForOneRun: true });
