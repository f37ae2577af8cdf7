/**
 * "Affectif" or score: are the visits where the score says they pay? Each account's share of the visits made beside its share
 * of the score. Where the sheet has no visits made, the rep's own appetite is held against the score instead.
 */
import { numberAt } from '../accounts/columnAccess';
import { STATUSES, type AccountTable, type NumberColumn } from '../accounts/types';
import { rankCorrelation } from '../ranking/rankCorrelation';
import { numberSelector } from '../ranking/selectNumber';
import { CLASSES } from '../scoring/types';

export interface ServedAccount {
  readonly account: number;
  /** Visits made, or appetite. */
  readonly found: number;
  /** Visits it would have had by its share of the score; NaN by appetite. */
  readonly fair: number;
  /** Found − fair in visits; by appetite, how many hundredths of the list it stands above its place by score. */
  readonly gap: number;
}

export interface ClassAttention {
  readonly accounts: number;
  readonly visits: number;
  /** Of all points, and of all visits made: 0–1. */
  readonly scoreShare: number;
  readonly visitShare: number;
}

export interface AttentionCheck {
  /** What was held against the score; null: the sheet has neither. */
  readonly basis: 'visits' | 'appetite' | null;
  readonly accounts: number;
  /** Share of the visits that would go to other accounts if they followed the score (½ Σ |share − share|); NaN by appetite. */
  readonly misplaced: number;
  /** Spearman's ρ of visits (or appetite) and score. */
  readonly correlation: number;
  /** In the order of CLASSES; none by appetite. */
  readonly classes: readonly ClassAttention[];
  /** Widest gap first. */
  readonly over: readonly ServedAccount[];
  readonly under: readonly ServedAccount[];
}

export interface AttentionInput {
  readonly table: Pick<AccountTable, 'count' | 'keys' | 'numbers'>;
  readonly scores: Float64Array;
  readonly classes: Uint8Array;
  readonly statuses: Uint8Array;
}

export const LISTED = 10;
const FEWEST = 5;
/** Less than one visit, or ten places in a hundred, is no difference. */
const LEAST_GAP = { visits: 1, appetite: 10 } as const;
const EXCLUDED = STATUSES.indexOf('excluded');

const NOTHING: AttentionCheck = {
  ...{ basis: null, accounts: 0, misplaced: NaN, correlation: NaN },
  ...{ classes: [], over: [], under: [] },
};

/** Accounts that count: a score, a figure, not excluded. */
const knownIn = ({ scores, statuses }: AttentionInput, column: NumberColumn | undefined): number[] => {
  const known: number[] = [];
  for (let i = 0; i < scores.length; i++)
    if (statuses[i] !== EXCLUDED && !Number.isNaN(scores[i]) && !Number.isNaN(numberAt(column, i)))
      known.push(i);
  return known;
};

/** Of the accounts that count: the figure held against the score, what it would be by the score, and the difference. */
interface Gaps {
  readonly known: readonly number[];
  readonly found: Float64Array;
  readonly fair: (at: number) => number;
  readonly gaps: Float64Array;
}

/** The widest gaps of one sign; ties by score (those that deserve it least first, or most), then key. */
function widest(
  input: AttentionInput,
  { known, found, fair, gaps }: Gaps,
  { sign, least }: Side,
): ServedAccount[] {
  const signed = gaps.map((gap) => gap * sign);
  const cut = gaps.length > LISTED ? numberSelector(signed)(gaps.length - LISTED) : -Infinity;
  const scoreAt = (at: number): number => sign * (input.scores[known[at] ?? 0] ?? 0);
  const keyAt = (at: number): string => input.table.keys[known[at] ?? 0] ?? '';
  return [...signed.keys()]
    .filter((at) => (signed[at] ?? 0) >= Math.max(cut, least))
    .sort(
      (a, b) =>
        (signed[b] ?? 0) - (signed[a] ?? 0) || scoreAt(a) - scoreAt(b) || (keyAt(a) < keyAt(b) ? -1 : 1),
    )
    .slice(0, LISTED)
    .map((at) => ({
      account: known[at] ?? 0,
      ...{ found: found[at] ?? NaN, fair: fair(at), gap: gaps[at] ?? NaN },
    }));
}

interface Side {
  readonly sign: 1 | -1;
  readonly least: number;
}

const bothSides = (
  input: AttentionInput,
  gaps: Gaps,
  least: number,
): Pick<AttentionCheck, 'over' | 'under'> => ({
  over: widest(input, gaps, { sign: 1, least }),
  under: widest(input, gaps, { sign: -1, least }),
});

const sumOf = (accounts: readonly number[], of: (account: number) => number): number =>
  accounts.reduce((sum, account) => sum + of(account), 0);

function byClass(input: AttentionInput, known: readonly number[], made: NumberColumn): ClassAttention[] {
  const points = sumOf(known, (i) => input.scores[i] ?? 0);
  const visits = sumOf(known, (i) => numberAt(made, i));
  return CLASSES.map((_, letter) => {
    const members = known.filter((i) => input.classes[i] === letter);
    const his = sumOf(members, (i) => numberAt(made, i));
    return {
      ...{ accounts: members.length, visits: his, visitShare: his / visits },
      scoreShare: sumOf(members, (i) => input.scores[i] ?? 0) / points,
    };
  });
}

function byVisits(input: AttentionInput, made: NumberColumn): AttentionCheck | null {
  const known = knownIn(input, made);
  const points = sumOf(known, (i) => input.scores[i] ?? 0);
  const visits = sumOf(known, (i) => numberAt(made, i));
  if (known.length < FEWEST || !(visits > 0) || !(points > 0)) return null;
  const found = figures(known, made);
  const fair = (at: number): number => (visits * (input.scores[known[at] ?? 0] ?? 0)) / points;
  const gaps = found.map((count, at) => count - fair(at));
  return {
    ...{ basis: 'visits', accounts: known.length },
    misplaced: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / (2 * visits),
    correlation: rankCorrelation(found, scoresOf(known, input)).rho,
    classes: byClass(input, known, made),
    ...bothSides(input, { known, found, fair, gaps }, LEAST_GAP.visits),
  };
}

const figures = (known: readonly number[], column: NumberColumn): Float64Array =>
  Float64Array.from(known, (i) => numberAt(column, i));
const scoresOf = (known: readonly number[], { scores }: AttentionInput): Float64Array =>
  Float64Array.from(known, (i) => scores[i] ?? NaN);

/** Place in the list, 0 (lowest) to 100 (highest); equal figures share the middle of their places. */
function hundredths(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!first.has(value)) first.set(value, at);
    last.set(value, at);
  });
  const most = Math.max(1, values.length - 1);
  return values.map((value) => (50 * ((first.get(value) ?? 0) + (last.get(value) ?? 0))) / most);
}

function byAppetite(input: AttentionInput, appetite: NumberColumn): AttentionCheck | null {
  const known = knownIn(input, appetite);
  if (known.length < FEWEST) return null;
  const [liked, scored] = [figures(known, appetite), scoresOf(known, input)];
  const places = hundredths(scored);
  const gaps = hundredths(liked).map((place, at) => place - (places[at] ?? 0));
  return {
    ...NOTHING,
    ...{ basis: 'appetite', accounts: known.length, correlation: rankCorrelation(liked, scored).rho },
    ...bothSides(input, { known, found: liked, fair: () => NaN, gaps }, LEAST_GAP.appetite),
  };
}

/** Visits made against the score where the sheet has them, else the rep's appetite; nothing where it has neither. O(n log n) at most. */
export function attentionCheck(input: AttentionInput): AttentionCheck {
  const { visitsMade, appetite } = input.table.numbers;
  return (visitsMade && byVisits(input, visitsMade)) || (appetite && byAppetite(input, appetite)) || NOTHING;
}
