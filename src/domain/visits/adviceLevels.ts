/** The levels the advice chooses from: the steps of the ladder and the rule's own number, each with its minutes and euros. */
import { DEFAULT_LADDER } from './ladder';
import { responseLookup, type ResponseTable } from './defaultResponses';
import { responseAt, type ResponseCurve } from './responseCurve';
import type { LevelChoices } from './knapsack/types';
import { SOURCES, type VisitFrequencies } from './visitFrequencies';

export interface AdviceInput {
  readonly statuses: Uint8Array;
  readonly classes: Uint8Array;
  /** What the rule gives: the columns of `visitFrequencies`. */
  readonly frequencies: Pick<VisitFrequencies, 'visits' | 'calls' | 'minutes' | 'sources'> &
    Partial<Pick<VisitFrequencies, 'videos'>>;
  /** Euros a year expected at the visits of the rule: margin, or turnover where that is what is asked. NaN unknown. */
  readonly worth: Float64Array;
  /** Rep of each account, index into `hours`; −1 for none. */
  readonly reps: Int32Array;
  /** Field hours a year of each rep. */
  readonly hours: Float64Array;
  /** Minutes of travel per visit. */
  readonly travelMinutes: number;
  /** Share of a visit a call by phone counts for. */
  readonly phoneShare: number;
  /** Share of a visit a video meeting counts for; half unless said. */
  readonly videoShare?: number;
  readonly responses?: ResponseTable;
  readonly ladder?: readonly number[];
  /** Least and most visits a year by account, where promised or pointless beyond; NaN for none. */
  readonly least?: Float64Array;
  readonly most?: Float64Array;
}

export interface AccountLevels extends LevelChoices {
  /** Visits a year of each level. */
  readonly visits: Float64Array;
  /** The rule's own level per account, or the nearest the limits allow. */
  readonly rule: Int32Array;
}

const VIDEO_SHARE = 0.5;
const OVERRIDE = SOURCES.indexOf('override');

interface Levels {
  readonly visits: number[];
  readonly worthOf: (visits: number) => number;
}

/** Visits to choose from, ascending; the rule's own among them, unless limits forbid it. */
function visitsToChoose(input: AdviceInput, account: number, rule: number): number[] {
  const least = input.least?.[account] ?? NaN;
  const most = input.most?.[account] ?? NaN;
  const all = [...new Set([...(input.ladder ?? DEFAULT_LADDER), rule])].sort((a, b) => a - b);
  const allowed = all.filter((visits) => !(visits < least) && !(visits > most));
  return allowed.length > 0 ? allowed : [rule];
}

/** Worth by visits: the curve at visits (calls and video meetings counted as a share) over those of the rule. */
const worthBy =
  (curve: ResponseCurve, worth: number, covered: { rule: number; remote: number }) =>
  (visits: number): number =>
    (worth * responseAt(curve, (visits + covered.remote) / (covered.rule + covered.remote))) / 100;

/**
 * A pinned account, one the rule never contacts, and one whose worth or class is unknown stay as the rule has them:
 * there is nothing to reason with.
 */
function levelsOf(input: AdviceInput, account: number, curveOf: ReturnType<typeof responseLookup>): Levels {
  const { frequencies, worth, phoneShare, videoShare = VIDEO_SHARE } = input;
  const rule = frequencies.visits[account] ?? NaN;
  const videos = frequencies.videos?.[account] ?? 0;
  const remote = (frequencies.calls[account] ?? 0) * phoneShare + videos * videoShare;
  const euros = worth[account] ?? NaN;
  const curve = curveOf(input.statuses[account] ?? 0, input.classes[account] ?? 0);
  const isFixed = frequencies.sources[account] === OVERRIDE || !(euros > 0) || !(rule + remote > 0);
  if (isFixed || !curve) return { visits: [rule > 0 ? rule : 0], worthOf: () => (euros > 0 ? euros : 0) };
  return {
    visits: visitsToChoose(input, account, rule),
    worthOf: worthBy(curve, euros, { rule, remote }),
  };
}

/** Index of the number nearest to the rule's: the rule itself, unless limits forbid it. */
const nearestTo = (rule: number, visits: readonly number[]): number =>
  visits.reduce(
    (best, count, i) => (Math.abs(count - rule) < Math.abs((visits[best] ?? 0) - rule) ? i : best),
    0,
  );

/** Levels of some accounts, in their order; minutes are rounded up, so that no plan exceeds its hours. */
export function adviceLevels(input: AdviceInput, accounts: ArrayLike<number>): AccountLevels {
  const curveOf = responseLookup(input.responses);
  const starts = new Int32Array(accounts.length + 1);
  const rule = new Int32Array(accounts.length);
  const visits: number[] = [];
  const minutes: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < accounts.length; i++) {
    const account = accounts[i] ?? 0;
    const levels = levelsOf(input, account, curveOf);
    const each = (input.frequencies.minutes[account] ?? 0) + input.travelMinutes;
    rule[i] = (starts[i] ?? 0) + nearestTo(input.frequencies.visits[account] ?? NaN, levels.visits);
    for (const count of levels.visits) {
      visits.push(count);
      minutes.push(Math.ceil(count * each));
      values.push(levels.worthOf(count));
    }
    starts[i + 1] = (starts[i] ?? 0) + levels.visits.length;
  }
  return {
    starts,
    rule,
    visits: Float64Array.from(visits),
    minutes: Int32Array.from(minutes),
    values: Float64Array.from(values),
  };
}
