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

  it('ranks as counting would, few different scores or more than can be counted', () => {
    const spread = Float64Array.from({ length: 40_000 }, (_, i) => ((i * 7919) % 40_000) / 400);
    const coarse = spread.map(Math.floor);
    const counted = (scores: Float64Array, i: number): number =>
      1 + scores.reduce((better, score) => better + Number(score > (scores[i] ?? 0)), 0);
    for (const scores of [spread, coarse]) {
      const ranks = ranksOf(scores);
      for (const i of [0, 1, 2, 777, 39_999]) expect(ranks[i]).toBe(counted(scores, i));
    }
  });
});
