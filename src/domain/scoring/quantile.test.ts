import { quantile } from './quantile';

const at = (share: number, ...values: number[]): number => quantile(Float64Array.from(values), share);

describe('quantile', () => {
  it('is R type 7, as QUARTILE.INC', () => {
    expect([0.25, 0.5, 0.75].map((share) => at(share, 1, 2, 3, 4))).toEqual([1.75, 2.5, 3.25]);
    expect([0, 1].map((share) => at(share, 1, 2, 3, 4))).toEqual([1, 4]);
  });

  it('is the value itself when there is one, and NaN when there is none', () => {
    expect(at(0.25, 7)).toBe(7);
    expect(at(0.5)).toBeNaN();
  });
});
