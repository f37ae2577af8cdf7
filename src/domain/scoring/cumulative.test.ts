import fc from 'fast-check';
import { cumulate, shareCut, smallestPrefix } from './cumulative';

const of = (...values: number[]): ReturnType<typeof cumulate> => cumulate(Float64Array.from(values));

/** ALPHA, 15 items: a printed ABC exercise (scribd 512838402); the page prints the four cumulative shares. */
const ALPHA = [6250, 29480, 276, 350, 2610, 150, 1260, 50, 38, 1800, 13500, 1200, 1200, 4500, 400];

describe('cumulative turnover', () => {
  it('gives the printed shares of the ALPHA list', () => {
    const { sums, total } = of(...ALPHA);
    const printed = [...sums.subarray(0, 4)].map((sum) => Math.round((sum / total) * 10000) / 100);
    expect(total).toBe(63064);
    expect(printed).toEqual([46.75, 68.15, 78.06, 85.2]);
    expect(smallestPrefix(of(...ALPHA), 0.8)).toBe(4);
  });

  it('leaves out zero, negative, missing and infinite amounts', () => {
    expect([...of(5, 0, -3, NaN, 7, Infinity).values]).toEqual([7, 5]);
  });

  it('has no prefix and no cut without positive amounts', () => {
    expect(smallestPrefix(of(0, -5), 0.8)).toBe(0);
    expect(shareCut(of(0, -5), 0.8)).toBe(Infinity);
  });

  it('does not ask for one account more because of decimal noise', () => {
    expect(smallestPrefix(of(...new Array<number>(10).fill(0.1)), 0.8)).toBe(8);
  });

  it('gives equal amounts the same side of a cut', () => {
    expect(shareCut(of(4, 2, 2, 2), 0.5)).toBe(2);
    expect(smallestPrefix(of(4, 2, 2, 2), 0.5)).toBe(2);
  });

  it('is the smallest prefix that reaches the share', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 99 }), (values, percent) => {
        const { sums, total } = of(...values);
        const n = smallestPrefix(of(...values), percent / 100);
        const before = sums[n - 2] ?? 0;
        expect((sums[n - 1] ?? NaN) * 100).toBeGreaterThanOrEqual(total * percent * (1 - 1e-9));
        expect(before * 100).toBeLessThan(total * percent);
      }),
    );
  });
});
