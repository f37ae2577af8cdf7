import fc from 'fast-check';
import { medianOf, numberSelector } from './selectNumber';

const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true }));
const numbers = fc.array(number, { minLength: 1, maxLength: 80 });

test('selects what sorting would put there, ties and all, and leaves the array alone', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const values = Float64Array.from(list);
      const select = numberSelector(values);
      const sorted = Float64Array.from(list).sort();
      expect(list.map((_, k) => select(k))).toEqual([...sorted]);
      expect([...values]).toEqual(list);
    }),
  );
});

test('selects the same from the many, which are not sorted', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const values = Float64Array.from({ length: 10_000 }, (_, i) => list[i % list.length] ?? 0);
      const select = numberSelector(values);
      const sorted = values.slice().sort();
      for (const k of [0, 17, 5000, 9999]) expect(select(k)).toBe(sorted[k]);
    }),
    { numRuns: 50 },
  );
});

test('works on a part of an array, and knows its ends', () => {
  const select = numberSelector(Float64Array.of(9, 3, 1, 2, 9).subarray(1, 4));
  expect([-1, 0, 1, 2, 3].map(select)).toEqual([NaN, 1, 2, 3, NaN]);
});

test('the median is the middle one, or the mean of the middle two', () => {
  expect(medianOf(Float64Array.of(5, 1, 9))).toBe(5);
  expect(medianOf(Float64Array.of(4, 1, 9, 2))).toBe(3);
  expect(medianOf(new Float64Array(0))).toBeNaN();
});
