import fc from 'fast-check';
import {
  customerSatisfaction,
  customerSatisfactionFigure,
  netPromoterFigure,
  netPromoterScore,
} from './satisfaction';

const answers = (...groups: [answer: number, times: number][]): number[] =>
  groups.flatMap(([answer, times]) => new Array<number>(times).fill(answer));

describe('net promoter score', () => {
  it('is 10 for 80 promoters, 60 passives and 60 detractors of 200, 30 for 50 % and 20 %', () => {
    expect(netPromoterScore(answers([9, 80], [7, 60], [6, 60]))).toEqual({ value: 10, answers: 200 });
    expect(netPromoterScore(answers([10, 50], [8, 30], [0, 20]))).toEqual({ value: 30, answers: 100 });
  });

  it('leaves out what is no answer, and cannot be told without any', () => {
    expect(netPromoterScore([10, NaN, 11, -1])).toEqual({ value: 100, answers: 1 });
    expect(netPromoterScore([])).toEqual({ value: NaN, answers: 0 });
  });
});

describe('customer satisfaction', () => {
  it('is 80 % for 80 positive answers of 100', () => {
    expect(customerSatisfaction(answers([5, 50], [4, 30], [3, 10], [1, 10]))).toEqual({
      value: 80,
      answers: 100,
    });
    expect(customerSatisfaction([6, 0, NaN])).toEqual({ value: NaN, answers: 0 });
  });
});

describe('intervals', () => {
  it('are given from ten answers on', () => {
    expect(netPromoterFigure(answers([10, 9]))).toEqual({ value: 100, answers: 9, low: NaN, high: NaN });
    expect(customerSatisfactionFigure(answers([5, 9]))).toMatchObject({ answers: 9, low: NaN });
    expect(netPromoterFigure(answers([10, 10]))).toEqual({ value: 100, answers: 10, low: 100, high: 100 });
  });

  it('are those of a mean of +100, 0 and −100, and of Wilson', () => {
    // 40 % and 30 %: variance 0.7 − 0.01 = 0.69; 1.96 × √(0.69 ÷ 200) = 11.5 points.
    const score = netPromoterFigure(answers([9, 80], [7, 60], [6, 60]));
    expect([score.low, score.high].map((bound) => Math.round(10 * bound) / 10)).toEqual([-1.5, 21.5]);
    // 80 of 100: 71.1–86.7 %, as the tables of Wilson's interval print it.
    const satisfied = customerSatisfactionFigure(answers([5, 80], [1, 20]));
    expect([satisfied.low, satisfied.high].map((bound) => Math.round(10 * bound) / 10)).toEqual([71.1, 86.7]);
  });

  it('hold the figure and never leave the scale', () => {
    const some = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(some, (list) => {
        const { value, low, high } = netPromoterFigure(list);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(Math.max(Math.abs(low), Math.abs(high))).toBeLessThanOrEqual(100);
      }),
    );
  });
});
