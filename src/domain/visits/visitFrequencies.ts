/**
 * Visits a year of every account: the rule by class, status, typology and category, moved by the four adjusters, or the
 * number someone pinned by hand. Columns of a million accounts in one pass over look-up tables; no object per account.
 */
import { STATUSES, VALUE, type NumberColumn, type TextColumn } from '../accounts/types';
import { NO_CLASS } from '../scoring/types';
import { ADJUSTERS, MOST_STEPS, REASON, markReasons, stepsOfReasons, type AdjusterInput } from './adjusters';
import { DEFAULT_FREQUENCIES } from './defaultFrequencies';
import { frequencyLookup, kindIndex, visitsAt, type FrequencyLookup } from './frequencyLookup';
import type { WorkedYear } from './frequencyUnits';
import { stepsUpTo } from './ladder';
import type { FrequencyTable } from './types';

/** Where a number of visits comes from, or why there is none: index in `sources`. */
export const SOURCES = ['rule', 'adjusted', 'override', 'excluded', 'noClass', 'noRule'] as const;
export type FrequencySource = (typeof SOURCES)[number];
const SOURCE = { rule: 0, adjusted: 1, override: 2, excluded: 3, noClass: 4, noRule: 5 } as const;

/** What decides the frequencies; `ScoredAccounts` has the first three. */
export interface FrequencyInput extends Omit<AdjusterInput, 'count'> {
  readonly classes: Uint8Array;
  readonly statuses: Uint8Array;
  readonly typologies: Uint8Array;
  readonly category?: TextColumn | undefined;
  /** Visits a year the customer asks for. */
  readonly asked?: NumberColumn | undefined;
  /** Visits a year pinned by hand: they win over the rule, but an excluded account is never visited. */
  readonly overrides?: NumberColumn | undefined;
  /** Days between the visits pinned, where their unit says them; else 365 ÷ visits. NaN for none. */
  readonly overrideIntervals?: Float64Array;
  /** To tell whether the expected margin (euros a year, NaN unknown) pays the visits of the rule. */
  readonly profit?: {
    readonly expectedMargin: Float64Array;
    /** Euros per minute, at the customer's or on the way. */
    readonly costPerMinute: number;
    readonly travelMinutes: number;
  };
  readonly table?: FrequencyTable;
  readonly year?: WorkedYear;
  /** Minutes at the customer's of a pinned account the rule does not know; 60 unless said. */
  readonly visitMinutes?: number;
}

export interface VisitFrequencies {
  /** Visits a year; NaN where none can be told (see `sources`). */
  readonly visits: Float64Array;
  /** By the rule alone, categories included. */
  readonly ruleVisits: Float64Array;
  /** Calls by phone a year. */
  readonly calls: Float64Array;
  /** Video meetings a year. */
  readonly videos: Float64Array;
  /** Days between two visits, not rounded; NaN without visits. */
  readonly intervals: Float64Array;
  /** Minutes at the customer's. */
  readonly minutes: Float64Array;
  /** Steps of the ladder the adjusters moved by, −2 to 2. */
  readonly steps: Int8Array;
  /** Bits of REASON. */
  readonly reasons: Uint8Array;
  /** Indices into SOURCES. */
  readonly sources: Uint8Array;
  /** Categories no row of the table knows. */
  readonly unknownCategories: readonly string[];
}

const DAYS_IN_YEAR = 365;
const VISIT_MINUTES = 60;
const EXCLUDED = STATUSES.indexOf('excluded');

function emptyColumns(reasons: Uint8Array, unknownCategories: readonly string[]): VisitFrequencies {
  const count = reasons.length;
  return {
    visits: new Float64Array(count),
    ruleVisits: new Float64Array(count),
    calls: new Float64Array(count),
    videos: new Float64Array(count),
    intervals: new Float64Array(count),
    minutes: new Float64Array(count),
    steps: new Int8Array(count),
    reasons,
    sources: new Uint8Array(count),
    unknownCategories,
  };
}

/** What one pass needs; columns of adjusters that are switched off are null. */
interface Pass {
  readonly input: FrequencyInput;
  readonly lookup: FrequencyLookup;
  readonly columns: VisitFrequencies;
  readonly profit: FrequencyInput['profit'] | null;
  readonly asked: NumberColumn | null;
  readonly ladder: readonly number[];
}

/** Marks an account whose margin does not pay the visits of the rule. */
function markProfit({ columns, profit }: Pass, i: number): void {
  if (!profit) return;
  const minutes = (columns.minutes[i] ?? 0) + profit.travelMinutes;
  const cost = (columns.ruleVisits[i] ?? 0) * minutes * profit.costPerMinute;
  if ((profit.expectedMargin[i] ?? NaN) < cost)
    columns.reasons[i] = (columns.reasons[i] ?? 0) | REASON.unprofitable;
}

/** Raises the steps to what the customer asks for, within the two steps. */
function stepsWithAsked({ columns, asked, ladder }: Pass, i: number, steps: number): number {
  if (asked?.kinds[i] !== VALUE) return steps;
  const wanted = stepsUpTo(columns.ruleVisits[i] ?? 0, asked.values[i] ?? 0, ladder);
  if (wanted <= Math.max(0, steps)) return steps;
  columns.reasons[i] = (columns.reasons[i] ?? 0) | REASON.asked;
  return Math.min(MOST_STEPS, wanted);
}

/** Sets source and visits of an account without a rule for it. */
function leaveOut(columns: VisitFrequencies, i: number, source: number): void {
  columns.sources[i] = source;
  columns.reasons[i] = 0;
  columns.visits[i] = columns.ruleVisits[i] = source === SOURCE.excluded ? 0 : NaN;
  columns.intervals[i] = NaN;
}

function applyRule(pass: Pass, i: number, kind: number): void {
  const { lookup, columns, input } = pass;
  const category = input.category?.indices[i] ?? -1;
  const effect = category < 0 ? 0 : (lookup.effects[category] ?? 0);
  columns.calls[i] = lookup.calls[kind] ?? 0;
  columns.videos[i] = lookup.videos[kind] ?? 0;
  columns.minutes[i] = lookup.minutes[kind] ?? 0;
  columns.ruleVisits[i] = lookup.visits[visitsAt(effect, kind, 0)] ?? NaN;
  markProfit(pass, i);
  const steps = stepsWithAsked(pass, i, stepsOfReasons(columns.reasons[i] ?? 0));
  const at = visitsAt(effect, kind, steps);
  columns.visits[i] = lookup.visits[at] ?? NaN;
  columns.intervals[i] = lookup.intervals[at] ?? NaN;
  columns.steps[i] = steps;
  columns.sources[i] = steps === 0 ? SOURCE.rule : SOURCE.adjusted;
}

function applyOverride({ input, columns }: Pass, i: number): void {
  if (input.overrides?.kinds[i] !== VALUE) return;
  const visits = input.overrides.values[i] ?? 0;
  if (visits < 0) return;
  columns.visits[i] = visits;
  const said = input.overrideIntervals?.[i] ?? NaN;
  columns.intervals[i] = visits > 0 ? (Number.isNaN(said) ? DAYS_IN_YEAR / visits : said) : NaN;
  if (Number.isNaN(columns.ruleVisits[i])) columns.minutes[i] = input.visitMinutes ?? VISIT_MINUTES;
  columns.sources[i] = SOURCE.override;
}

function passOver(input: FrequencyInput): Pass {
  const { classes, category, table = DEFAULT_FREQUENCIES, year, adjusters = ADJUSTERS } = input;
  const lookup = frequencyLookup({ table, category, ...(year ? { year } : {}) });
  const reasons = markReasons({ ...input, count: classes.length });
  return {
    input,
    lookup,
    columns: emptyColumns(reasons, lookup.unknownCategories),
    profit: (adjusters.includes('figures') && input.profit) || null,
    asked: (adjusters.includes('expectations') && input.asked) || null,
    ladder: table.ladder,
  };
}

/** Frequencies of all accounts. O(n); the same for any order of the rows. */
export function visitFrequencies(input: FrequencyInput): VisitFrequencies {
  const { classes, statuses, typologies } = input;
  const pass = passOver(input);
  const { columns, lookup } = pass;
  for (let i = 0; i < classes.length; i++) {
    const [status, letter] = [statuses[i] ?? 0, classes[i] ?? NO_CLASS];
    if (status === EXCLUDED) {
      leaveOut(columns, i, SOURCE.excluded);
      continue;
    }
    const kind = letter === NO_CLASS ? -1 : kindIndex(status, typologies[i] ?? 0, letter);
    if (kind < 0) leaveOut(columns, i, SOURCE.noClass);
    else if (lookup.isKnown[kind] === 1) applyRule(pass, i, kind);
    else leaveOut(columns, i, SOURCE.noRule);
    if (input.overrides) applyOverride(pass, i);
  }
  return columns;
}
