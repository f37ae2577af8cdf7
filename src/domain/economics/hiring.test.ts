import fc from 'fast-check';
import { DEFAULT_ECONOMICS } from './economicsParameters';
import { exclTax } from './euros';
import { hiringAnswer, type HiringCase } from './hiringAnswer';
import { hiringReturn } from './hiringReturn';
import { hiringSensitivity } from './hiringSensitivity';
import { threeYearAccount } from './threeYearAccount';

const CASE: HiringCase = {
  annualCost: exclTax(85_000),
  annualCostLow: exclTax(70_000),
  annualCostHigh: exclTax(100_000),
  marginRate: 0.3,
  turnoverGain: exclTax(350_000),
  carryOver2: 0.5,
  carryOver3: 0.25,
  workload: { visits: 3700, hours: 5537, visitsPerRep: 527, hoursPerRep: 791, reps: 6 },
};
const given = (change: Partial<HiringCase>): HiringCase => ({ ...CASE, ...change });
const reps = (count: number): Partial<HiringCase> => ({ workload: { ...CASE.workload, reps: count } });

describe('return of a hire', () => {
  it('is B 283 333 €, ratio 1.24, 116 % over three years for 85 k€, 30 %, 350 k€ (method, hiring)', () => {
    const { breakEven, ratio, return3 } = hiringReturn(CASE);
    expect(breakEven).toBeCloseTo(283_333.33, 2);
    expect(ratio).toBeCloseTo(1.2353, 4);
    expect(return3).toBeCloseTo(1.1618, 4);
  });

  it('breaks even at 125 000 € for 50 000 € at 40 % (aepgestion.fr/?p=2543)', () => {
    const input = { ...CASE, annualCost: exclTax(50_000), marginRate: 0.4, turnoverGain: exclTax(125_000) };
    expect(hiringReturn(input)).toMatchObject({ breakEven: 125_000, ratio: 1 });
  });

  it('a rep of 70–100 k€ needs 233–333 k€ at 30 % (article)', () => {
    const needs = [70_000, 100_000].map(
      (cost) => hiringReturn({ ...CASE, annualCost: exclTax(cost) }).breakEven,
    );
    expect(needs.map(Math.round)).toEqual([233_333, 333_333]);
  });

  it('refuses a pipeline of 12.96 deals × 90 000 $ where 2 M$ are wanted (coursehero 6610344, computed)', () => {
    const deals = 16 * 0.4 * 0.9 + 8 * 0.9;
    expect(deals).toBeCloseTo(12.96, 12);
    expect(deals * 90_000).toBeCloseTo(1_166_400, 6);
    const { ratio } = hiringReturn({
      ...CASE,
      annualCost: exclTax(2_000_000),
      marginRate: 1,
      turnoverGain: exclTax(deals * 90_000),
    });
    expect(ratio).toBeLessThan(1);
  });
});

describe('verdict', () => {
  it('is to wait in the printed example, whose ratio is between the limits', () => {
    expect(hiringAnswer(CASE).verdict).toBe('wait');
  });

  it.each([
    ['yes', { turnoverGain: exclTax(501_000) }],
    ['wait', { turnoverGain: exclTax(499_000) }],
    ['no', { turnoverGain: exclTax(116_000) }],
    ['wait', { turnoverGain: exclTax(117_000) }],
    ['no', { turnoverGain: exclTax(900_000), ...reps(6.75) }],
    ['wait', { turnoverGain: exclTax(900_000), ...reps(6.5) }],
    ['yes', { turnoverGain: exclTax(900_000), ...reps(6.3) }],
    [
      'yes',
      { turnoverGain: exclTax(430_000), annualCostLow: exclTax(85_000), annualCostHigh: exclTax(85_000) },
    ],
    [null, { marginRate: 0 }],
  ])('is %p at both ends of the range for %p', (verdict, change) => {
    expect(hiringAnswer(given(change)).verdict).toBe(verdict);
  });
});

describe('what would turn the answer', () => {
  it('finds the value of each input', () => {
    const flips = hiringSensitivity(CASE);
    const to = (input: string, verdict: string): number | undefined =>
      flips.find((flip) => flip.input === input && flip.verdict === verdict)?.to;
    expect(to('turnoverGain', 'yes')).toBeCloseTo(500_000, 6);
    expect(to('turnoverGain', 'no')).toBeCloseTo((0.5 * 70_000) / 0.3, 6);
    expect(to('marginRate', 'yes')).toBeCloseTo(150_000 / 350_000, 9);
    expect(to('annualCost', 'yes')).toBeCloseTo(59_500, 6);
    expect(to('requiredHours', 'no')).toBeCloseTo(6.3 * 791, 9);
    expect(to('reps', 'no')).toBeCloseTo(6.7, 9);
    expect(Math.abs(flips[0]?.change ?? 0)).toBeLessThanOrEqual(Math.abs(flips.at(-1)?.change ?? 0));
  });

  it('holds up to each value found and turns just beyond it', () => {
    const cases = fc.record({
      annualCost: fc.integer({ min: 50_000, max: 120_000 }),
      spread: fc.integer({ min: 0, max: 20_000 }),
      marginRate: fc.integer({ min: 5, max: 60 }).map((points) => points / 100),
      turnoverGain: fc.integer({ min: 0, max: 2_000_000 }).map(exclTax),
      hours: fc.integer({ min: 500, max: 9000 }),
      reps: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(cases, ({ annualCost, spread, hours, reps: team, ...rest }) => {
        const one = given({
          ...rest,
          annualCost: exclTax(annualCost),
          annualCostLow: exclTax(annualCost - spread),
          annualCostHigh: exclTax(annualCost + spread),
          workload: { ...CASE.workload, hours, reps: team },
        });
        const { verdict } = hiringAnswer(one);
        const at = (input: 'turnoverGain' | 'requiredHours', value: number) =>
          hiringAnswer(
            input === 'turnoverGain'
              ? { ...one, turnoverGain: exclTax(value) }
              : { ...one, workload: { ...one.workload, hours: value } },
          ).verdict;
        for (const flip of hiringSensitivity(one)) {
          if (flip.input !== 'turnoverGain' && flip.input !== 'requiredHours') continue;
          const direction = Math.sign(flip.to - flip.from) || 1;
          expect(at(flip.input, flip.to * (1 + direction * 1e-5))).toBe(flip.verdict);
          const before = flip.from + (flip.to - flip.from) * 0.999;
          expect(at(flip.input, before)).toBe(verdict);
        }
      }),
    );
  });
});

describe('three-year account', () => {
  it('holds three annual costs, recruitment and the ramp-up of the first year', () => {
    const account = threeYearAccount(CASE, DEFAULT_ECONOMICS);
    expect(account.years.map(({ margin }) => margin)).toEqual([52_500, 105_000, 105_000]);
    expect(account.years.map(({ cost }) => cost)).toEqual([95_000, 85_000, 85_000]);
    expect(account.years.map(({ cumulated }) => cumulated)).toEqual([-42_500, -22_500, -2500]);
    expect(account).toMatchObject({ cost: 265_000, margin: 262_500, result: -2500, paidBackIn: null });
    expect(account.return).toBeCloseTo(-0.00943, 5);
  });

  it('says in which year the hire has paid for itself', () => {
    const better = { ...CASE, turnoverGain: exclTax(500_000) };
    expect(threeYearAccount(better, DEFAULT_ECONOMICS).paidBackIn).toBe(2);
  });
});
