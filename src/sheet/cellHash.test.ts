import fc from 'fast-check';
import { CellHasher, hashCells, HASHED_ROWS } from './cellHash';

const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null), fc.boolean());

test('the same cells have the same hash, cell by cell or at once', () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const hasher = new CellHasher();
      for (const value of cells) hasher.add(value);
      expect(hasher.hashes()).toEqual(hashCells(cells));
    }),
  );
});

test('one changed cell changes the hash of its piece and of no other', () => {
  const cells = Array.from({ length: HASHED_ROWS * 3 - 10 }, (_, row) => row / 7);
  const before = hashCells(cells);
  const after = hashCells(cells.map((value, row) => (row === HASHED_ROWS + 4 ? value + 1e-9 : value)));
  expect(before).toHaveLength(3);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(after[2]).toBe(before[2]);
});

test.each([
  [['1'], [1]],
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [
    [1, 2],
    [2, 1],
  ],
  [
    ['A', ''],
    ['', 'A'],
  ],
])('%j is not %j', (a, b) => {
  expect(hashCells(a)).not.toEqual(hashCells(b));
});

test('a blank cell is a blank cell, and zero has no sign', () => {
  expect(hashCells([null])).toEqual(hashCells(['']));
  expect(hashCells([-0])).toEqual(hashCells([0]));
});

test('no cells, no hash', () => {
  expect(hashCells([])).toEqual([]);
});
