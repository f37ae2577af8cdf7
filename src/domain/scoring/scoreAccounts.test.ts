import fc from 'fast-check';
import { STATUSES, TYPOLOGIES, type AccountTable, type Status } from '../accounts/types';
import { classLetter } from './classes';
import { explainScore } from './explainScore';
import { scoreAccounts } from './scoreAccounts';
import { present, sketchTable, type TableSketch } from './tableForTests';
import { NO_CLASS, type ScoredAccounts } from './types';

const score = (sketch: TableSketch): ScoredAccounts => scoreAccounts(sketchTable(sketch));
const letters = (indices: Uint8Array, names = 'ABCD'): string =>
  [...indices].map((i) => names[i] ?? '-').join('');

const ALPHA = [6250, 29480, 276, 350, 2610, 150, 1260, 50, 38, 1800, 13500, 1200, 1200, 4500, 400];

describe('ABC and coverage', () => {
  it('gives the printed 80 % set of the ALPHA list', () => {
    const { coverage, abc } = score({ numbers: { turnover: ALPHA } });
    expect(coverage).toMatchObject({ threshold: 0.8, accounts: 4, scoredAccounts: 15, scoredShare: 1 });
    expect(coverage.share).toBe(53730 / 63064);
    expect(ALPHA.filter((_, i) => abc[i] === 0)).toEqual([6250, 29480, 13500, 4500]);
  });

  it('lets equals share a class although the smallest prefix is shorter', () => {
    const { abc, coverage } = score({ numbers: { turnover: [40, 20, 20, 20] } });
    expect(letters(abc)).toBe('AAAA');
    expect(coverage.accounts).toBe(3);
    expect(coverage.share).toBe(0.8);
  });

  it('puts zero, negative and missing turnover in no class and out of the total', () => {
    const { abc, coverage } = score({ numbers: { turnover: [80, 15, 5, 0, -40, NaN] } });
    expect(letters(abc)).toBe('ABC---');
    expect(coverage.share).toBe(0.8);
  });

  it('has no set when nobody has turnover', () => {
    const { abc, coverage } = score({ numbers: { turnover: [0, 0, -1] } });
    expect(letters(abc)).toBe('---');
    expect(coverage).toMatchObject({ accounts: 0, share: 0, scoredShare: 0 });
  });
});

describe('score', () => {
  it('with turnover alone makes class A the 80 % set and class B the next 15 %', () => {
    const turnover = Array.from({ length: 200 }, (_, i) => Math.round(1e6 / (i + 1)));
    const { classes, abc } = score({ numbers: { turnover } });
    expect(letters(abc)).toMatch(/^A+B+C+$/);
    expect(letters(classes).replaceAll('D', 'C')).toBe(letters(abc));
  });

  it('counts only the criteria an account has, and says how much of the grid that is', () => {
    const numbers = {
      turnover: [1000, 500, NaN],
      previousTurnover: [1000, NaN, NaN],
      marginRate: [0.1, 0.3, 0.2],
    };
    const { scores, completeness } = score({ numbers, statuses: ['client', 'client', 'client'] });
    expect([...completeness]).toEqual([1, 5 / 6, 2 / 6]);
    expect(scores[1]).toBe((100 * (8 * 3 + 10 * 2)) / 50);
    expect(scores[2]).toBe((100 * (7 * 2)) / 20);
  });

  it('gives none under 30 % completeness', () => {
    const numbers = { turnover: [1000, NaN], previousTurnover: [900, 5], lastOrder: [45990, 45000] };
    const { scores, classes, ranks, completeness } = score({ numbers, statuses: ['client', 'client'] });
    expect(completeness[1]).toBe(0.2);
    expect(scores[1]).toBeNaN();
    expect([classes[1], ranks[1]]).toEqual([NO_CLASS, 0]);
  });

  it('takes penalties off the result, outside the maximum, never below 0, and excludes the insolvent', () => {
    const texts = { payment: ['', 'Retard 30 j', 'impayé', 'Redressement judiciaire', 'aucun retard', 'OK'] };
    const turnover = [100, 100, 100, 1, 100, 100];
    const { scores, statuses, completeness } = score({ numbers: { turnover }, texts });
    const full = present(scores[0]);
    expect([...scores]).toEqual([full, full - 5, full - 15, 0, full, full]);
    expect(STATUSES[present(statuses[3])]).toBe('excluded');
    expect(completeness[3]).toBe(1);
  });

  it.each([
    [110, 10],
    [105, 7],
    [109.99, 7],
    [95, 5],
    [94.99, 3],
    [104.99, 5],
    [0, 3],
  ])('gives growth from 100 to %d its %d points', (turnover, points) => {
    const table = sketchTable({
      numbers: { turnover: [turnover, 5000], previousTurnover: [100, 5000] },
      statuses: ['client', 'client'],
    });
    const { criteria } = explainScore(table, scoreAccounts(table), 0);
    expect(criteria.find(({ measure }) => measure === 'growth')?.points).toBe(points);
  });

  it.each([
    [90, 10],
    [91, 7],
    [180, 7],
    [181, 4],
    [365, 4],
    [366, 0],
    [-3, 10],
  ])('gives an order %d days ago %d points', (days, points) => {
    const table = sketchTable({
      numbers: { turnover: [100], lastOrder: [45992.75 - days] },
      referenceDate: 45992.25,
    });
    const { criteria } = explainScore(table, scoreAccounts(table), 0);
    expect(criteria.find(({ measure }) => measure === 'daysSinceLastOrder')?.points).toBe(points);
  });

  it('never compares a running year with a full one', () => {
    const units = {
      turnover: { currency: 'EUR', scale: 1, tax: 'exclusive', period: 'yearToDate' },
    } as const;
    const { grids } = score({ numbers: { turnover: [50], previousTurnover: [100] }, units });
    expect(grids[0]?.absent).toContain('growth');
  });

  it('scores prospects by their own grid: potential, size, project', () => {
    const numbers = {
      turnover: [500, 0, 0],
      potential: [900, 800, 100],
      employees: [10, 300, 5],
      projectDate: [NaN, 46092, NaN],
    };
    const table = sketchTable({ numbers, referenceDate: 45992 });
    const scored = scoreAccounts(table);
    expect(explainScore(table, scored, 1)).toMatchObject({ gridId: 'prospect', score: 100 });
    expect(explainScore(table, scored, 2).criteria.map(({ points }) => points)).toEqual([5, 2, 0]);
  });

  it('raises prospects of a sector where A and B clients are more frequent', () => {
    const turnover = [...new Array<number>(5).fill(1000), ...new Array<number>(5).fill(1), NaN, NaN, NaN];
    const sector = [
      ...new Array<string>(5).fill('Bâtiment'),
      ...new Array<string>(5).fill('Textile'),
      'BATIMENT',
      'Textile',
      'Autre',
    ];
    const statuses: Status[] = [...new Array<Status>(10).fill('client'), 'prospect', 'prospect', 'prospect'];
    const { model, scores, completeness } = score({ numbers: { turnover }, texts: { sector }, statuses });
    expect(model.sectors).toEqual([
      { sector: 'Bâtiment', affinity: 2 },
      { sector: 'Textile', affinity: 0 },
    ]);
    expect([scores[10], scores[11]]).toEqual([100, 20]);
    expect(completeness[12]).toBe(0);
  });

  it('measures the way from the middle of the rep’s accounts', () => {
    const numbers = { latitude: [48.85, 48.86, 48.87, 45.76], longitude: [2.35, 2.35, 2.35, 4.84] };
    const texts = { rep: ['Anne', 'Anne', 'Anne', 'Anne'] };
    const table = sketchTable({ numbers, texts, statuses: ['prospect', 'prospect', 'prospect', 'prospect'] });
    const scored = scoreAccounts(table);
    expect(scored.model.homes).toEqual([{ rep: 'Anne', latitude: 48.855, longitude: 2.35 }]);
    expect([...scored.scores]).toEqual([100, 100, 100, 0]);
  });
});

describe('typology', () => {
  const turnover = [5000, 3000, ...new Array<number>(28).fill(100)];

  it('calls key accounts the smallest set making half of the turnover, at most one client in ten', () => {
    const { typologies, model } = score({ numbers: { turnover } });
    expect([...typologies].filter((typology) => typology === TYPOLOGIES.indexOf('key'))).toHaveLength(2);
    expect(model.typology.turnoverFrom).toBe(3000);
  });

  it('has none where equals would break the limit', () => {
    expect(
      score({ numbers: { turnover: new Array<number>(30).fill(7) } }).model.typology.turnoverFrom,
    ).toBeNull();
  });

  it('believes the column where it says something', () => {
    const typology = ['PME', 'Grand compte', 'grand compte', ...new Array<string>(27).fill('')];
    const { typologies } = score({ numbers: { turnover }, texts: { typology } });
    expect([...typologies.subarray(0, 4)].map((index) => TYPOLOGIES[index])).toEqual([
      'small',
      'key',
      'key',
      'small',
    ]);
  });

  it('adds up the turnover of a group: all its sites are key accounts', () => {
    const group = ['', '', ...new Array<string>(10).fill('Carrefour'), ...new Array<string>(18).fill('')];
    const sites = [500, 300, ...new Array<number>(28).fill(100)];
    const { model, typologies } = score({ numbers: { turnover: sites }, texts: { group } });
    expect(model.typology.groups).toEqual(['Carrefour']);
    expect([...typologies.subarray(0, 13)].map((index) => TYPOLOGIES[index]).join()).toBe(
      ['key', 'small', ...new Array<string>(10).fill('key'), 'small'].join(),
    );
  });
});

describe('laws', () => {
  const amount = fc.oneof(
    fc.constant(NaN),
    fc.constant(0),
    fc.integer({ min: -1000, max: 1_000_000 }).map((cents) => cents / 100),
  );
  const account = fc.record({
    turnover: amount,
    previousTurnover: amount,
    potential: amount,
    margin: amount,
    lastOrder: fc.oneof(fc.constant(NaN), fc.integer({ min: 45000, max: 46000 })),
    employees: fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 500 })),
    projectDate: fc.oneof(fc.constant(NaN), fc.integer({ min: 45900, max: 46500 })),
    appetite: fc.oneof(fc.constant(NaN), fc.integer({ min: 1, max: 5 })),
    status: fc.constantFrom(...STATUSES),
    payment: fc.constantFrom('', 'retard', 'impayé', 'liquidation', 'ok'),
    sector: fc.constantFrom('', 'BTP', 'Textile'),
    rep: fc.constantFrom('', 'Anne', 'Paul'),
    latitude: fc.oneof(fc.constant(NaN), fc.integer({ min: 42, max: 51 })),
    longitude: fc.oneof(fc.constant(NaN), fc.integer({ min: -4, max: 8 })),
  });
  type Account = typeof account extends fc.Arbitrary<infer A> ? A : never;
  const accounts = fc.array(account, { minLength: 1, maxLength: 80 });

  const tableOf = (list: readonly (Account & { id: string })[]): AccountTable => {
    const pick = <K extends keyof (Account & { id: string })>(key: K): (Account & { id: string })[K][] =>
      list.map((one) => one[key]);
    const fields = [
      'turnover',
      'previousTurnover',
      'potential',
      'margin',
      'lastOrder',
      'employees',
      'projectDate',
      'appetite',
      'latitude',
      'longitude',
    ] as const;
    return sketchTable({
      numbers: Object.fromEntries(fields.map((field) => [field, pick(field)])),
      texts: {
        payment: pick('payment'),
        sector: pick('sector'),
        rep: pick('rep'),
        id: pick('id'),
        name: pick('id').map(() => 'Même nom'),
      },
      statuses: pick('status'),
    });
  };
  const withIds = (list: readonly Account[]): (Account & { id: string })[] =>
    list.map((one, i) => ({ ...one, id: `id${i}` }));

  it('keeps scores within 0–100 and completeness within 0–1', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        const { scores, completeness } = scoreAccounts(tableOf(withIds(list)));
        scores.forEach((one) => expect(Number.isNaN(one) || (one >= 0 && one <= 100)).toBe(true));
        completeness.forEach((one) => expect(one >= 0 && one <= 1).toBe(true));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(accounts, fc.infiniteStream(fc.nat()), (list, keys) => {
        const known = withIds(list);
        const order = known
          .map((_, i) => ({ i, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const before = scoreAccounts(tableOf(known));
        const after = scoreAccounts(tableOf(order.map((i) => present(known[i]))));
        expect(after.model).toEqual(before.model);
        expect(after.coverage).toEqual(before.coverage);
        expect(after.top.accounts.map((i) => order[i])).toEqual(before.top.accounts);
        for (const column of [
          'scores',
          'completeness',
          'classes',
          'abc',
          'ranks',
          'tops',
          'typologies',
        ] as const)
          expect([...after[column]]).toEqual(order.map((i) => before[column][i]));
      }),
    );
  });

  it('keeps classes and ABC when all turnover is scaled', () => {
    const turnovers = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(turnovers, fc.constantFrom(2, 8, 1024), (turnover, factor) => {
        const before = score({ numbers: { turnover } });
        const after = score({ numbers: { turnover: turnover.map((value) => value * factor) } });
        expect(letters(after.classes)).toBe(letters(before.classes));
        expect(letters(after.abc)).toBe(letters(before.abc));
      }),
    );
  });

  it('puts at least 80 % of positive turnover into A', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 1 }), (turnover) => {
        const { abc } = score({ numbers: { turnover } });
        const total = turnover.reduce((sum, value) => sum + Math.max(0, value), 0);
        const inA = turnover.reduce((sum, value, i) => sum + (abc[i] === 0 ? value : 0), 0);
        expect(inA).toBeGreaterThanOrEqual(0.8 * total);
      }),
    );
  });

  it('explains every score: points × coefficients make it', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        const table = tableOf(withIds(list));
        const scored = scoreAccounts(table);
        for (let i = 0; i < table.count; i++) {
          const { score: explained, criteria } = explainScore(table, scored, i);
          if (explained === null) continue;
          const counted = criteria.filter(({ points, coefficient }) => points !== null && coefficient > 0);
          const earned = counted.reduce(
            (sum, { points, coefficient }) => sum + (points ?? 0) * coefficient,
            0,
          );
          const possible = counted.reduce((sum, { maximum, coefficient }) => sum + maximum * coefficient, 0);
          const penalties = criteria.reduce(
            (sum, { points, coefficient }) => sum + (coefficient === 0 ? (points ?? 0) : 0),
            0,
          );
          expect(explained).toBeCloseTo(Math.max(0, (100 * earned) / possible + penalties), 8);
          expect(classLetter(present(scored.classes[i]))).toMatch(/^[ABCD]$/);
        }
      }),
    );
  });
});

test('the number of product families counts in the default grid, by quartiles', () => {
  const table = sketchTable({
    numbers: { turnover: [100, 100, 100, 100], productFamilies: [1, 2, 3, 8] },
  });
  const { grids, gridIndices, scores } = scoreAccounts(table);
  const used = grids[gridIndices[0] ?? 0];
  expect(used?.criteria.map(({ measure }) => measure)).toContain('productFamilies');
  expect([...scores].sort((a, b) => a - b)).toEqual([...scores]);
  expect(scores[0]).toBeLessThan(scores[3] ?? 0);
});
