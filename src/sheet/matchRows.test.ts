import fc from 'fast-check';
import { matchRows, rowKeys } from './matchRows';

const match = (before: string[], after: string[]) => [...matchRows(before, after)];

test('sorted rows are found where they went', () => {
  expect(match(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual([1, 2, 0]);
});

test('an inserted row moves those below it', () => {
  expect(match(['a', 'b', 'c'], ['a', 'new', 'b', 'c'])).toEqual([0, 2, 3]);
});

test('a deleted row is gone', () => {
  expect(match(['a', 'b', 'c'], ['a', 'c'])).toEqual([0, -1, 1]);
});

test('a row renamed in place is still the same row', () => {
  expect(match(['a', 'b', 'c'], ['a', 'B!', 'c'])).toEqual([0, 1, 2]);
});

test('rows with the same key are paired in their order', () => {
  expect(match(['x', 'x', 'y'], ['y', 'x', 'x'])).toEqual([2, 1, 0]);
});

test('no two rows share a place, and an untouched list is itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
      (before, after) => {
        const places = match(before, after).filter((place) => place >= 0);
        expect(new Set(places).size).toBe(places.length);
        expect(match(before, before)).toEqual(before.map((_, row) => row));
      },
    ),
  );
});

test('keys join the columns of a row', () => {
  expect(
    rowKeys(
      [
        ['a', 'b'],
        [1, null],
      ],
      2,
    ),
  ).toEqual(['a\u00011', 'b\u0001']);
});
