import { sketchTable } from '../scoring/tableForTests';
import { repAttainment, turnoverByRep } from './repObjectives';

describe('objective, achieved and last year per rep', () => {
  const table = sketchTable({
    numbers: { turnover: [100, 200, NaN, 50], previousTurnover: [80, NaN, NaN, 50] },
  });

  it('come from the reps table', () => {
    const figures = { objective: 500, achieved: 400, previous: 320 };
    expect(repAttainment(figures, { achieved: 1, previous: 1 })).toEqual({
      ...figures,
      attainment: 0.8,
      toWin: 100,
      growth: 0.25,
      isFromAccounts: false,
    });
  });

  it('what is blank there is summed from the rep’s accounts, and said', () => {
    const [anne, paul, none] = turnoverByRep(table, [0, 0, 1, 9], 3);
    expect([anne, paul, none]).toEqual([
      { achieved: 300, previous: 80 },
      { achieved: NaN, previous: NaN },
      { achieved: NaN, previous: NaN },
    ]);
    const blank = { objective: NaN, achieved: NaN, previous: 240 };
    expect(repAttainment(blank, anne ?? { achieved: 0, previous: 0 })).toMatchObject({
      achieved: 300,
      previous: 240,
      growth: 0.25,
      attainment: NaN,
      isFromAccounts: true,
    });
  });
});
