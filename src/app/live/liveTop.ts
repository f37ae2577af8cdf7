/**
 * The smallest TOP list each account is in, as one formula that spills: ranks by key, score and amount put together into one
 * number, and that ranked again. Names, which come last (method R9), are left out: Excel sorts them its own way; where
 * they would decide a place on a list, the column stays values.
 */
import { topKey } from '../../domain/ranking/topTargets';
import { TOP_SIZES } from '../../domain/ranking/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { WrittenCell } from '../../sheet/sheetColumn';
import type { LivePart } from './liveColumn';
import { accountRange, cannotSpill, cellAt, fieldColumn } from './livePlace';
import type { LivePlace } from './livePlace';
import { statusTest } from './liveStatus';

const LEAST = '-1E+300';

const ranksOf = (values: string): string => `DCRANK(${values},${values})`;

/** Nested from the shortest list on. */
const listFormula = (place: string): string =>
  TOP_SIZES.reduceRight<string>((longer, size) => `IF(${place}<=${size},${size},${longer})`, '""');

const numberAtCell = (place: LivePlace, account: number, column: number | null): number => {
  const cell = column === null ? null : cellAt(place, account, column);
  return typeof cell === 'number' ? cell : NaN;
};

interface Ranked {
  readonly key: number;
  readonly score: number;
  readonly amount: number;
}

const compare = (a: Ranked, b: Ranked): number => b.key - a.key || b.score - a.score || b.amount - a.amount;

/** Places of the accounts that compete; equals share the first of theirs. */
const placesOf = (ranked: ReadonlyMap<number, Ranked>): ReadonlyMap<number, number> => {
  const sorted = [...ranked].sort(([, a], [, b]) => compare(a, b));
  const places = new Map<number, number>();
  sorted.forEach(([account, one], at) => {
    const before = sorted[at - 1];
    const shared = before && compare(before[1], one) === 0 ? places.get(before[0]) : undefined;
    places.set(account, shared ?? at + 1);
  });
  return places;
};

export const topPart = (place: LivePlace, { scores, top }: ScoredAccounts): LivePart => {
  if (top.population !== 'prospects' || top.key !== 'score') return 'noFormula';
  const refusal = cannotSpill(place);
  if (refusal) return refusal;
  const [score, turnover] = [place.columns.get('score'), fieldColumn(place, 'turnover')];
  if (score === undefined || turnover === null) return 'columnMissing';
  const [potential, appetite] = [fieldColumn(place, 'potential'), fieldColumn(place, 'appetite')];
  const isIn = statusTest(place, turnover, ['prospect']);
  const numbers = (column: number | null, otherwise: string): string => {
    if (column === null) return otherwise;
    const range = accountRange(place, column);
    return `IF(ISNUMBER(${range}),${range},${otherwise})`;
  };
  const ranked = new Map<number, Ranked>();
  for (let account = 0; account < scores.length; account++) {
    const own = scores[account] ?? NaN;
    if (Number.isNaN(own) || !isIn.answer(account)) continue;
    const [toWin, bought] = [potential, turnover].map((column) => numberAtCell(place, account, column));
    const amount = Number.isNaN(toWin ?? NaN) ? bought : toWin;
    ranked.set(account, {
      key: topKey(own, numberAtCell(place, account, appetite)),
      score: own,
      amount: amount === undefined || Number.isNaN(amount) ? -1e300 : amount,
    });
  }
  const places = placesOf(ranked);
  const scoreRange = accountRange(place, score);
  const keyFormula =
    appetite === null ? 'own' : `IF(ISNUMBER(wish)*(wish>=1)*(wish<=5),0.8*own+0.2*25*(wish-1),own)`;
  return {
    live: 'spilled',
    uses: ['score'],
    formula: () =>
      [
        `=LET(isIn,(${isIn.formula})*ISNUMBER(${scoreRange})`,
        `own,IF(isIn,${scoreRange},"")`,
        ...(appetite === null ? [] : [`wish,${accountRange(place, appetite)}`]),
        `key,IF(isIn,${keyFormula},"")`,
        `amount,IF(isIn,${numbers(potential, numbers(turnover, LEAST))},"")`,
        `joined,IF(isIn,-(${ranksOf('key')}*1E+10+${ranksOf('own')}*1E+5+${ranksOf('amount')}),"")`,
        `standing,${ranksOf('joined')}`,
        `IF(isIn,${listFormula('standing')},""))`,
      ].join(','),
    answer: (account): WrittenCell => {
      const at = places.get(account);
      return at === undefined ? '' : (TOP_SIZES.find((size) => at <= size) ?? '');
    },
  };
};
