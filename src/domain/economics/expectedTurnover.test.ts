import { DEFAULT_ECONOMICS } from './economicsParameters';
import { expectedTurnovers } from './expectedTurnover';
import { sketchPortfolio, type PortfolioSketch } from './portfolioForTests';

const expected = (sketch: Omit<PortfolioSketch, 'visits'>) => {
  const { amounts, estimated } = expectedTurnovers(
    sketchPortfolio({ ...sketch, visits: sketch.classes.map(() => 1) }),
    DEFAULT_ECONOMICS,
  );
  return { amounts: [...amounts], estimated: [...estimated] };
};

describe('expected turnover (method, under the tables of section 2)', () => {
  it('of a client is the objective, else turnover and a tenth of what is left to win', () => {
    const { amounts } = expected({
      numbers: {
        turnover: [1000, 1000, 1000, 1000, NaN],
        potential: [5000, 3000, 800, NaN, 5000],
        objective: [1500, NaN, NaN, NaN, NaN],
      },
      statuses: ['client', 'client', 'client', 'client', 'client'],
      classes: ['A', 'A', 'A', 'A', 'A'],
    });
    expect(amounts).toEqual([1500, 1200, 1000, 1000, NaN]);
  });

  it('of a prospect is its potential times the probability of its class, half of it for a suspect', () => {
    const { amounts, estimated } = expected({
      numbers: { potential: [10_000, 10_000, 10_000, 10_000, 10_000, 10_000] },
      statuses: ['prospect', 'prospect', 'prospect', 'prospect', 'suspect', 'prospect'],
      classes: ['A', 'B', 'C', 'D', 'A', ''],
    });
    expect(amounts).toEqual([2000, 1000, 500, 200, 1000, NaN]);
    expect(estimated).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('without a potential rests on the median of the clients of the same typology, times the probability, marked', () => {
    const { amounts, estimated } = expected({
      numbers: { turnover: [100, 300, 1000, 9000, NaN, NaN, NaN] },
      statuses: ['client', 'client', 'client', 'client', 'prospect', 'prospect', 'suspect'],
      typologies: ['small', 'small', 'small', 'key', 'small', 'key', 'small'],
      classes: ['A', 'B', 'C', 'A', 'A', 'B', 'A'],
    });
    expect(amounts.slice(4)).toEqual([60, 900, 30]);
    expect(estimated).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it('of an inactive account rests on its former turnover; of an excluded one there is none', () => {
    const { amounts, estimated } = expected({
      numbers: { turnover: [100, NaN, NaN], previousTurnover: [100, 800, 800] },
      statuses: ['client', 'inactive', 'excluded'],
      classes: ['A', 'B', 'B'],
    });
    expect(amounts).toEqual([100, 80, NaN]);
    expect(estimated).toEqual([0, 1, 0]);
  });

  it('cannot be told for a prospect in a sheet without any figure', () => {
    expect(expected({ statuses: ['prospect'], classes: ['A'] })).toEqual({ amounts: [NaN], estimated: [0] });
  });
});
