import fc from 'fast-check';
import { packColumns } from './packColumns';
import { priceRows } from './priceRows';
import type { Packing } from './types';

interface Draft {
  readonly room: readonly number[];
  readonly leave: readonly number[];
  readonly columns: readonly { readonly cost: number; readonly rows: readonly number[] }[];
}

const packingOf = ({ room, leave, columns }: Draft): Packing => {
  const start = [0];
  for (const { rows } of columns) start.push((start.at(-1) ?? 0) + rows.length);
  return {
    room: Int32Array.from(room),
    leave: Float64Array.from(leave),
    cost: Float64Array.from(columns, ({ cost }) => cost),
    start: Int32Array.from(start),
    row: Int32Array.from(columns.flatMap(({ rows }) => rows)),
  };
};

/** Cost of a choice; Infinity when a row has too little room. */
const costOf = ({ room, leave, columns }: Draft, chosen: readonly number[]): number => {
  const left = [...room];
  let cost = 0;
  for (const column of chosen) {
    cost += columns[column]?.cost ?? 0;
    for (const row of columns[column]?.rows ?? []) left[row] = (left[row] ?? 0) - 1;
  }
  if (left.some((places) => places < 0)) return Infinity;
  return left.reduce((sum, places, row) => sum + places * (leave[row] ?? 0), cost);
};

const choicesOf = (count: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, k) => k).filter((k) => (bits >> k) & 1),
  );

const draftArbitrary: fc.Arbitrary<Draft> = fc.integer({ min: 2, max: 7 }).chain((rows) =>
  fc.record({
    room: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: rows, maxLength: rows }),
    leave: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: rows, maxLength: rows }),
    columns: fc.array(
      fc.record({
        cost: fc.integer({ min: 1, max: 60 }),
        rows: fc.uniqueArray(fc.integer({ min: 0, max: rows - 1 }), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 9 },
    ),
  }),
);

const EFFORT = { rounds: 100, steps: 1_000_000 };
const nothingTaken = (draft: Draft) => ({ cost: costOf(draft, []), price: Float64Array.from(draft.leave) });

test('the choice found is the cheapest of all', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const least = Math.min(...choicesOf(draft.columns.length).map((chosen) => costOf(draft, chosen)));
      const known = nothingTaken(draft);
      const found = packColumns(packingOf(draft), known, EFFORT);
      expect(found ? costOf(draft, found) : known.cost).toBe(least);
    }),
    { numRuns: 300 },
  );
});

test('no choice costs less than the bound', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      const { cost, price } = nothingTaken(draft);
      const { bound } = priceRows(packingOf(draft), price, cost, 50);
      const least = Math.min(...choicesOf(draft.columns.length).map((chosen) => costOf(draft, chosen)));
      expect(bound).toBeLessThanOrEqual(least + 1e-6);
    }),
    { numRuns: 300 },
  );
});

test('columns that do not go together are not chosen together', () => {
  const draft: Draft = {
    room: [1, 1],
    leave: [50, 50],
    columns: [
      { cost: 5, rows: [0] },
      { cost: 5, rows: [1] },
      { cost: 20, rows: [1] },
    ],
  };
  const taken = new Set<number>();
  const companions = {
    admits: (column: number) => !(column === 1 && taken.has(0)) && !(column === 0 && taken.has(1)),
    take: (column: number) => taken.add(column),
    release: (column: number) => taken.delete(column),
  };
  const found = packColumns(packingOf(draft), nothingTaken(draft), EFFORT, companions);
  expect(found?.toSorted()).toEqual([0, 2]);
  expect(packColumns(packingOf(draft), nothingTaken(draft), EFFORT)?.toSorted()).toEqual([0, 1]);
});

test('without work left a known choice stands', () => {
  const draft: Draft = { room: [1], leave: [50], columns: [{ cost: 5, rows: [0] }] };
  expect(packColumns(packingOf(draft), nothingTaken(draft), { rounds: 10, steps: 0 })).toBeUndefined();
});
