import fc from 'fast-check';
import { rankCorrelation } from './rankCorrelation';

const of = (x: number[], y: number[]) => rankCorrelation(Float64Array.from(x), Float64Array.from(y));

test('IQ and hours of television, the textbook example of ten people: ρ = −29/165', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(of(iq, hours).rho).toBeCloseTo(-29 / 165, 12);
  expect(of(iq, hours).isSure).toBe(false);
});

test('equal values share the mean of their places', () => {
  // Ranks 1.5 1.5 3 4 against 1 2 3 4: covariance 4.5, variances 4.5 and 5.
  expect(of([5, 5, 3, 1], [9, 8, 7, 6]).rho).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test('unknown figures are left out; a figure that never changes correlates with nothing', () => {
  expect(of([1, 2, NaN, 3], [1, 2, 3, NaN])).toMatchObject({ rho: 1, count: 2 });
  expect(of([1, 1, 1], [1, 2, 3]).rho).toBeNaN();
  expect(of([1], [1]).rho).toBeNaN();
});

test('between −1 and 1, the same both ways round, and blind to any growing change of scale', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 3,
    maxLength: 60,
  });
  fc.assert(
    fc.property(pairs, (all) => {
      const [x, y] = [all.map(([a]) => a), all.map(([, b]) => b)];
      const { rho } = of(x, y);
      expect(of(y, x).rho).toEqual(rho);
      expect(
        of(
          x.map((value) => value ** 3 + 7),
          y,
        ).rho,
      ).toEqual(rho);
      if (!Number.isNaN(rho)) expect(Math.abs(rho)).toBeLessThanOrEqual(1);
    }),
  );
});
