/**
 * The rule as flat arrays, so that a million accounts cost a few look-ups each: one entry per kind of account (status,
 * typology, class) and effect of its categories, and per number of steps.
 */
import { STATUSES, TYPOLOGIES, type TextColumn } from '../accounts/types';
import { CLASSES } from '../scoring/types';
import { MOST_STEPS } from './adjusters';
import { categoryMultiplier } from './categories';
import { frequencyInterval, intervalDays, visitsPerYear, type WorkedYear } from './frequencyUnits';
import { moveOnLadder, roundToLadder } from './ladder';
import type { FrequencyRule, FrequencyTable } from './types';

const KINDS = STATUSES.length * TYPOLOGIES.length * CLASSES.length;
const MOVES = 2 * MOST_STEPS + 1;

/** Index of a kind; the class must be one (not NO_CLASS). */
export const kindIndex = (status: number, typology: number, letter: number): number =>
  (status * TYPOLOGIES.length + typology) * CLASSES.length + letter;

export interface FrequencyLookup {
  /** 1 where the table has a row for the kind. */
  readonly isKnown: Uint8Array;
  readonly calls: Float64Array;
  readonly videos: Float64Array;
  readonly minutes: Float64Array;
  /** Per category of the dictionary: index of its multiplier; the last entry is for no category (multiplier 1). */
  readonly effects: Uint8Array;
  readonly multipliers: readonly number[];
  /** Visits a year at [(effect × KINDS + kind) × MOVES + steps + MOST_STEPS]. */
  readonly visits: Float64Array;
  /** Days between them, at the same places: by the unit of the rule where nothing multiplied or moved it, else 365 ÷ visits. */
  readonly intervals: Float64Array;
  /** Categories no row knows. */
  readonly unknownCategories: readonly string[];
}

export const visitsAt = (effect: number, kind: number, steps: number): number =>
  (effect * KINDS + kind) * MOVES + steps + MOST_STEPS;

interface Effects {
  readonly effects: Uint8Array;
  readonly multipliers: readonly number[];
  readonly unknown: readonly string[];
}

/** Multiplier 1 is always there, first. More than 255 different ones are not told apart: the rest count as 1. */
function effectsOf(column: TextColumn | undefined, table: FrequencyTable): Effects {
  const multipliers = [1];
  const unknown = new Set<string>();
  const effects = Uint8Array.from(column?.dictionary ?? [], (cell) => {
    const effect = categoryMultiplier(cell, table);
    for (const one of effect.unknown) unknown.add(one);
    const at = multipliers.indexOf(effect.multiplier);
    if (at >= 0 || multipliers.length === 255) return Math.max(0, at);
    return multipliers.push(effect.multiplier) - 1;
  });
  return { effects, multipliers, unknown: [...unknown].sort() };
}

const indexOfRule = ({ status, typology, class: letter }: FrequencyRule): number =>
  kindIndex(STATUSES.indexOf(status), TYPOLOGIES.indexOf(typology), CLASSES.indexOf(letter));

export interface LookupInput {
  readonly table: FrequencyTable;
  readonly category: TextColumn | undefined;
  readonly year?: WorkedYear;
}

/** Where several rows are for the same kind, the first holds, as in `ruleFrequency`. */
export function frequencyLookup({ table, category, year }: LookupInput): FrequencyLookup {
  const { effects, multipliers, unknown } = effectsOf(category, table);
  const isKnown = new Uint8Array(KINDS);
  const empty = (): Float64Array => new Float64Array(KINDS);
  const [calls, videos, minutes] = [empty(), empty(), empty()];
  const visits = new Float64Array(multipliers.length * KINDS * MOVES).fill(NaN);
  const intervals = visits.slice();
  for (const rule of table.rules.toReversed()) {
    const kind = indexOfRule(rule);
    isKnown[kind] = 1;
    calls[kind] = rule.calls;
    videos[kind] = rule.videos;
    minutes[kind] = rule.minutes;
    const plain = visitsPerYear(rule.count, rule.unit, year);
    multipliers.forEach((multiplier, effect) => {
      const base = multiplier === 1 ? plain : roundToLadder(plain * multiplier, table.ladder);
      for (let steps = -MOST_STEPS; steps <= MOST_STEPS; steps++) {
        const at = visitsAt(effect, kind, steps);
        const moved = moveOnLadder(base, steps, table.ladder);
        const isPlain = multiplier === 1 && steps === 0;
        visits[at] = moved;
        if (moved > 0)
          intervals[at] = isPlain ? frequencyInterval({ ...rule, every: 1 }) : intervalDays(moved);
      }
    });
  }
  return {
    isKnown,
    calls,
    videos,
    minutes,
    intervals,
    effects,
    multipliers,
    visits,
    unknownCategories: unknown,
  };
}
