import fc from 'fast-check';
import { sketchTable } from '../scoring/tableForTests';
import { marginRateAs, marginRateFrom, expectedMargins, rateFromCell } from './marginRates';

describe('margin rates', () => {
  it('reads 30 in a rate cell as 30 %', () => {
    expect([0.3, 30, 1, -12].map(rateFromCell)).toEqual([0.3, 0.3, 1, -0.12]);
  });

  it('turns a mark-up of 42.86 % and a coefficient of 1.4286 into 30 % of turnover', () => {
    expect(marginRateFrom(0.3 / 0.7, 'markUp')).toBeCloseTo(0.3, 12);
    expect(marginRateFrom(1 / 0.7, 'coefficient')).toBeCloseTo(0.3, 12);
    expect(marginRateFrom(0, 'coefficient')).toBeNaN();
    expect(marginRateFrom(-1, 'markUp')).toBeNaN();
    expect(marginRateAs(1, 'markUp')).toBeNaN();
  });

  it('comes back from every form', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 0.99, noNaN: true }),
        fc.constantFrom('rate', 'markUp', 'coefficient'),
        (rate, form) => {
          expect(marginRateFrom(marginRateAs(rate, form), form)).toBeCloseTo(rate, 9);
        },
      ),
    );
  });

  it('takes each account’s own rate, else its margin over turnover, else the hypothesis, marked', () => {
    const table = sketchTable({
      numbers: {
        turnover: [1000, 1000, 0, NaN],
        margin: [250, NaN, 10, NaN],
        marginRate: [NaN, 0.4, NaN, NaN],
      },
    });
    const { margins, assumed } = expectedMargins(table.numbers, new Float64Array(4).fill(100), 0.3);
    expect([...margins]).toEqual([25, 40, 30, 30]);
    expect([...assumed]).toEqual([0, 0, 1, 1]);
  });
});
