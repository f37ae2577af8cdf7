import { ranksOf } from './ranks';

describe('ranksOf', () => {
  it('ranks as RANG.EGAL: equals share a rank and the next ones are skipped', () => {
    expect([...ranksOf(Float64Array.of(90, 80, 80, 10))]).toEqual([1, 2, 2, 4]);
    expect([...ranksOf(Float64Array.of(10, 80, 90, 80))]).toEqual([4, 2, 1, 2]);
  });

  it('gives 0 to accounts without a score, which take no place', () => {
    expect([...ranksOf(Float64Array.of(NaN, 50, NaN, 60))]).toEqual([0, 2, 0, 1]);
    expect([...ranksOf(new Float64Array(0))]).toEqual([]);
  });
});
