import { activityRatios } from './activityRatios';
import { customerSatisfaction, netPromoterScore } from './satisfaction';

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

describe('ratio sheet of a French course', () => {
  const counts = {
    turnover: 465_900,
    margin: 69_885,
    visits: 150,
    orders: 50,
    prospectVisits: 30,
    newClients: 5,
    clients: 125,
  };

  it('gives the printed answers: 3 106; 466; 3; 20 %; 17 %; 4 %; 9 318; 1 397.70; 15 %', () => {
    const ratios = activityRatios(counts);
    expect(ratios.turnoverPerVisit).toBe(3106);
    expect(Math.round(ratios.marginPerVisit)).toBe(466);
    expect(ratios.visitsPerOrder).toBe(3);
    expect(ratios.prospectingShare).toBe(0.2);
    expect(Math.round(100 * ratios.prospectingYield)).toBe(17);
    expect(ratios.conquestRate).toBe(0.04);
    expect(ratios.turnoverPerOrder).toBe(9318);
    expect(ratios.marginPerOrder).toBeCloseTo(1397.7, 10);
    expect(ratios.marginRate).toBe(0.15);
  });

  it('leaves blank what has no divisor', () => {
    expect(activityRatios({ ...counts, orders: 0, clients: NaN })).toMatchObject({
      visitsPerOrder: NaN,
      conquestRate: NaN,
    });
  });
});
