import fc from 'fast-check';
import { bandFinder, bandPoints, bandScale, pointsAt } from './bandPoints';
import { cumulate } from './cumulative';
import { fitRule } from './fitRule';
import { sortNumbers } from '../ranking/sortNumbers';
import { present } from './tableForTests';
import type { Band, CriterionRule } from './types';

const tryFit = (rule: CriterionRule, ...values: number[]): ReturnType<typeof fitRule> =>
  fitRule(rule, {
    cumulative: () => cumulate(Float64Array.from(values)),
    sorted: () => sortNumbers(Float64Array.from(values)),
  });

const fit = (rule: CriterionRule, ...values: number[]): readonly Band[] => present(tryFit(rule, ...values));

describe('Pareto', () => {
  const rule: CriterionRule = {
    kind: 'pareto',
    steps: [
      { share: 0.5, points: 10 },
      { share: 0.8, points: 8 },
    ],
    rest: 1,
    nonPositive: 0,
  };

  it('cuts where the sum of strictly larger values passes the share', () => {
    expect(fit(rule, 50, 30, 15, 5)).toEqual([
      { from: null, to: 0.01, points: 0 },
      { from: 0.01, to: 30, points: 1 },
      { from: 30, to: 50, points: 8 },
      { from: 50, to: null, points: 10 },
    ]);
  });

  it('leaves a band empty where one value makes several steps', () => {
    const bands = fit(rule, 900, 50, 50);
    expect(bands.slice(2)).toEqual([
      { from: 900, to: 900, points: 8 },
      { from: 900, to: null, points: 10 },
    ]);
    expect([900, 50, 0, -3].map((value) => bandPoints(bandScale(bands), value))).toEqual([10, 1, 0, 0]);
  });

  it('cannot be fitted without a positive value', () => {
    expect(tryFit(rule, 0, -5)).toBeNull();
    expect(tryFit(rule)).toBeNull();
  });
});

describe('quantiles', () => {
  it('cuts by R type 7, upper values in the upper group', () => {
    const bands = fit({ kind: 'quantile', points: [1, 4, 7, 10], negative: null }, 1, 2, 3, 4, 5);
    expect(bands.map(({ from }) => from)).toEqual([null, 2, 3, 4]);
    expect([1, 2, 3, 4, 5].map((value) => bandPoints(bandScale(bands), value))).toEqual([1, 4, 7, 10, 10]);
  });

  it('keeps negatives apart where asked', () => {
    const bands = fit({ kind: 'quantile', points: [1, 4, 7, 10], negative: 0 }, -3, -2, -1, 1, 5);
    expect(bands.map(({ from }) => from)).toEqual([null, 0, 0, 0, 1]);
    expect([-1, 0, 0.5, 1].map((value) => bandPoints(bandScale(bands), value))).toEqual([0, 7, 7, 10]);
  });

  it('cannot be fitted where all values are equal', () => {
    expect(tryFit({ kind: 'quantile', points: [1, 10], negative: null }, 3, 3, 3)).toBeNull();
  });
});

describe('bandFinder', () => {
  it('gives the points of comparing limits, for any bands and values', () => {
    const limit = fc.option(
      fc.integer({ min: -40, max: 400 }).map((value) => value / 8),
      { nil: null },
    );
    const bands = fc.array(fc.record({ from: limit, to: limit, points: fc.integer({ min: 0, max: 10 }) }), {
      maxLength: 6,
    });
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -40, max: 400 }).map((eighths) => eighths / 8),
    );
    fc.assert(
      fc.property(bands, fc.array(value, { minLength: 1 }), (list, values) => {
        const scale = bandScale(list);
        const finder = bandFinder(scale);
        const cells = Float64Array.from(values);
        const halves = new Uint32Array(cells.buffer);
        const found = values.map((one, i) => pointsAt(finder, one, halves[2 * i + 1] ?? 0));
        expect(found).toEqual(values.map((one) => bandPoints(scale, one)));
      }),
    );
  });
});

describe('bandPoints', () => {
  it('has no points for a value in a hole, the later band’s in an overlap', () => {
    const scale = bandScale([
      { from: 0, to: 10, points: 1 },
      { from: 5, to: 8, points: 2 },
      { from: 20, to: null, points: 3 },
    ]);
    expect([4, 6, 9, 15, 20].map((value) => bandPoints(scale, value))).toEqual([1, 2, 1, NaN, 3]);
  });
});
