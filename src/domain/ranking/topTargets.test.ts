import { sketchTable } from '../scoring/tableForTests';
import { topColumn, topKey, topTargets, type TopOptions } from './topTargets';

const targets = (
  sketch: Parameters<typeof sketchTable>[0],
  scores: readonly number[],
  choice: Pick<TopOptions, 'population' | 'key'> = {},
): ReturnType<typeof topTargets> => {
  const table = sketchTable(sketch);
  return topTargets({ table, scores: Float64Array.from(scores), statuses: table.statuses, ...choice });
};

describe('topKey', () => {
  it.each([
    [50, 5, 60],
    [50, 1, 40],
    [50, 3, 50],
    [50, NaN, 50],
    [50, 0, 50],
    [80, 4, 79],
  ])('of score %d and appetite %d is %d', (score, appetite, key) => {
    expect(topKey(score, appetite)).toBeCloseTo(key, 12);
  });
});

describe('topTargets', () => {
  it('lists prospects alone when at least five have a score', () => {
    const statuses = [
      'client',
      'prospect',
      'prospect',
      'prospect',
      'prospect',
      'prospect',
      'prospect',
    ] as const;
    expect(targets({ statuses }, [99, 10, 20, 30, 40, 50, NaN])).toEqual({
      population: 'prospects',
      key: 'score',
      accounts: [5, 4, 3, 2, 1],
      reps: [],
    });
  });

  it('lists everybody but the excluded when there are fewer', () => {
    const statuses = ['client', 'prospect', 'excluded', 'inactive', 'suspect'] as const;
    expect(targets({ statuses }, [99, 10, 100, 30, 40])).toEqual({
      population: 'all',
      key: 'score',
      accounts: [0, 4, 3, 1],
      reps: [],
    });
  });

  it('lets appetite decide beside the score', () => {
    const sketch = { numbers: { turnover: [1, 1, 1], appetite: [1, 5, NaN] } };
    expect(targets(sketch, [60, 50, 52]).accounts).toEqual([1, 2, 0]);
  });

  it('breaks ties by turnover (potential for prospects), then name, then key', () => {
    const clients = {
      numbers: { turnover: [10, 30, 10, 10] },
      texts: { name: ['Zoé', 'Anne', 'Bob', 'Bob'], id: ['a', 'b', 'd', 'c'] },
    };
    expect(targets(clients, [50, 50, 50, 50]).accounts).toEqual([1, 3, 2, 0]);
    const prospects = {
      numbers: { potential: [1, 5, 3, 2, 4] },
      statuses: new Array<'prospect'>(5).fill('prospect'),
    };
    expect(targets(prospects, [50, 50, 50, 50, 50]).accounts).toEqual([1, 4, 2, 3, 0]);
  });

  it('ranks clients, inactive ones included, or everybody, when asked', () => {
    const statuses = ['client', 'client', 'inactive', 'client', 'client', 'prospect', 'excluded'] as const;
    const scores = [10, 20, 30, 40, 50, 60, 70];
    expect(targets({ statuses }, scores, { population: 'clients' })).toMatchObject({
      population: 'clients',
      accounts: [4, 3, 2, 1, 0],
    });
    expect(targets({ statuses }, scores, { population: 'both' })).toMatchObject({
      population: 'both',
      accounts: [5, 4, 3, 2, 1, 0],
    });
  });

  it('ranks by potential or by appetite when asked, unknown ones last, ties by score', () => {
    const sketch = {
      statuses: new Array<'prospect'>(5).fill('prospect'),
      numbers: { potential: [5, NaN, 9, 9, 1], appetite: [1, 5, NaN, 5, 2] },
    };
    const scores = [10, 20, 30, 40, 50];
    expect(targets(sketch, scores, { key: 'potential' }).accounts).toEqual([3, 2, 0, 4, 1]);
    expect(targets(sketch, scores, { key: 'appetite' }).accounts).toEqual([3, 1, 4, 0, 2]);
  });

  it('makes the same ranking within each rep’s accounts', () => {
    const sketch = {
      statuses: new Array<'prospect'>(6).fill('prospect'),
      texts: { rep: ['Martin', 'Durand', 'Martin', 'Durand', '', 'Martin'] },
    };
    expect(targets(sketch, [10, 20, 30, 40, 50, NaN]).reps).toEqual([
      { rep: 'Durand', accounts: [3, 1] },
      { rep: 'Martin', accounts: [2, 0] },
    ]);
  });

  it('keeps the best fifty of many', () => {
    const turnover = Array.from({ length: 500 }, (_, i) => ((i * 7919) % 500) + 1);
    const { accounts } = targets(
      { numbers: { turnover } },
      turnover.map((value) => value / 5),
    );
    expect(accounts.map((i) => turnover[i])).toEqual(Array.from({ length: 50 }, (_, i) => 500 - i));
  });
});

describe('topColumn', () => {
  it('gives the smallest list an account is in', () => {
    const column = topColumn(
      60,
      Array.from({ length: 50 }, (_, i) => i),
    );
    expect([0, 4, 5, 19, 20, 29, 30, 49, 50].map((i) => column[i])).toEqual([
      5, 5, 20, 20, 30, 30, 50, 50, 0,
    ]);
  });
});
