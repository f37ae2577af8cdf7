import fc from 'fast-check';
import { sortNumbers } from './sortNumbers';

const sorted = (values: readonly number[]): number[] => [...sortNumbers(Float64Array.from(values))];
const expected = (values: readonly number[]): number[] => [...Float64Array.from(values).sort()];

/** Long enough for the radix passes. */
const many = (value: (i: number) => number): number[] => Array.from({ length: 5000 }, (_, i) => value(i));

describe('sortNumbers', () => {
  it.each([
    ['amounts with cents', many((i) => ((i * 7919) % 5003) / 100)],
    ['negatives, zero and large', many((i) => (((i * 104729) % 10007) - 5000) * 1e6)],
    ['one value', many(() => 42.5)],
    ['neighbours that share their upper bits', many((i) => 1 + ((i * 31) % 5000) * 2 ** -50)],
    ['infinities', many((i) => (i % 3 === 0 ? Infinity : i % 3 === 1 ? -Infinity : i))],
  ])('sorts %s as the built-in sort does', (_, values) => {
    expect(sorted(values)).toEqual(expected(values));
  });

  it('sorts any numbers', () => {
    const numbers = fc.array(
      fc.double({ noNaN: true }).map((value) => value + 0),
      { minLength: 4096, maxLength: 4200 },
    );
    fc.assert(
      fc.property(numbers, (values) => {
        expect(sorted(values)).toEqual(expected(values));
      }),
      { numRuns: 10 },
    );
  });
});
