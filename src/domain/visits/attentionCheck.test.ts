import fc from 'fast-check';
import { STATUSES } from '../accounts/types';
import { sketchTable } from '../scoring/tableForTests';
import { attentionCheck, LISTED } from './attentionCheck';

const CLIENT = STATUSES.indexOf('client');
const EXCLUDED = STATUSES.indexOf('excluded');

interface Sketch {
  readonly scores: number[];
  readonly visitsMade?: number[];
  readonly appetite?: number[];
  readonly statuses?: number[];
}

const check = ({ scores, visitsMade, appetite, statuses }: Sketch) => {
  const table = sketchTable({
    numbers: { turnover: scores, ...(visitsMade ? { visitsMade } : {}), ...(appetite ? { appetite } : {}) },
  });
  return attentionCheck({
    table,
    scores: Float64Array.from(scores),
    classes: Uint8Array.from(scores, (score) => 3 - Math.min(3, Math.floor(score / 25))),
    statuses: Uint8Array.from(statuses ?? scores.map(() => CLIENT)),
  });
};

test('visits by the score leave nothing misplaced', () => {
  const result = check({ scores: [80, 60, 40, 20, 20], visitsMade: [8, 6, 4, 2, 2] });
  expect(result).toMatchObject({ basis: 'visits', accounts: 5, correlation: 1, over: [], under: [] });
  expect(result.misplaced).toBeCloseTo(0, 12);
  result.classes.forEach(({ scoreShare, visitShare }) => expect(visitShare).toBeCloseTo(scoreShare, 12));
});

test('half of the visits at one small account: what would go elsewhere, who has too many and who too few', () => {
  // 20 visits over 200 points: 8, 6, 2, 2, 2 by the score.
  const result = check({ scores: [80, 60, 20, 20, 20], visitsMade: [4, 2, 10, 2, 2] });
  expect(result.misplaced).toBeCloseTo(8 / 20, 12);
  expect(result.over.map(({ account, found, fair, gap }) => [account, found, fair, gap])).toEqual([
    [2, 10, 2, 8],
  ]);
  expect(result.under.map(({ account, gap }) => [account, gap])).toEqual([
    [0, -4],
    [1, -4],
  ]);
  expect(result.classes[3]).toMatchObject({ accounts: 3, visits: 14, scoreShare: 0.3, visitShare: 0.7 });
});

test('without visits, the appetite of the rep is held against the score', () => {
  const result = check({ scores: [90, 70, 50, 30, 10], appetite: [1, 2, 3, 4, 5] });
  expect(result).toMatchObject({ basis: 'appetite', correlation: -1, misplaced: NaN });
  expect(result.over.map(({ account, gap }) => [account, gap])).toEqual([
    [4, 100],
    [3, 50],
  ]);
});

test('excluded accounts, those without a figure, and sheets with neither say nothing', () => {
  const scores = [50, 50, 50, 50, 50, 50];
  const statuses = [...scores.slice(1).map(() => CLIENT), EXCLUDED];
  expect(check({ scores, visitsMade: [1, 1, 1, 1, NaN, 90], statuses })).toMatchObject({ basis: null });
  expect(check({ scores })).toMatchObject({ basis: null, over: [], under: [] });
});

test('no more than ten each side, the gaps add up to nothing, and rows may stand in any order', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 6, maxLength: 60 }), (rows) => {
      const of = (list: typeof rows) =>
        check({ scores: list.map(([a]) => a), visitsMade: list.map(([, b]) => b) });
      const result = of(rows);
      if (result.basis === null) return;
      expect(result.misplaced).toBeGreaterThanOrEqual(-1e-12);
      expect(result.misplaced).toBeLessThan(1);
      expect(Math.max(result.over.length, result.under.length)).toBeLessThanOrEqual(LISTED);
      const gaps = (list: typeof result.over): number[] => list.map(({ gap }) => Math.round(gap * 1e6));
      const back = of([...rows].reverse());
      expect([gaps(back.over), gaps(back.under)]).toEqual([gaps(result.over), gaps(result.under)]);
    }),
    { numRuns: 60 },
  );
});
