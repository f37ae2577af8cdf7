import fc from 'fast-check';
import { breakEvenTurnover } from './breakEven';
import { DEFAULT_ECONOMICS, type CostParameters } from './economicsParameters';
import { exclTax, inclTax, withoutVat, withVat } from './euros';
import { referenceGap } from './referenceGap';
import {
  allInMinutes,
  carCost,
  fieldHours,
  visitCapacity,
  visitCost,
  visitCostRange,
  visitCosts,
} from './visitCost';

const WORK = { workDays: 226, hoursPerDay: 7, fieldShare: 0.5 };

describe('cost of a visit', () => {
  it('is 161.19 € for 85 000 € over 226 × 7 h × 50 %, 1 h 30 all in (method, defaults)', () => {
    expect(fieldHours(WORK)).toBe(791);
    expect(visitCapacity(90, WORK)).toBeCloseTo(527.33, 2);
    expect(visitCost(exclTax(85_000), 90, WORK)).toBeCloseTo(161.188, 3);
    expect(85_000 / fieldHours(WORK)).toBeCloseTo(107.46, 2);
  });

  it('lies between 133 and 190 € while only 70–100 k€ is known (article: 150 € for 1 h 30)', () => {
    const { own, low, high } = visitCostRange(DEFAULT_ECONOMICS);
    expect([own, low, high].map(Math.round)).toEqual([161, 133, 190]);
  });

  it.each([
    {
      source: 'slideshare.net/slideshow/territory-management-14232481, table 5.1: 90 250 $, 205 d × 3 calls',
      annualCost: 90_250,
      work: { workDays: 205, hoursPerDay: 3, fieldShare: 1 },
      cost: 146.75,
    },
    {
      source: 'coursehero.com/file/6610344: 505 000 $ over 180 d × 4 calls',
      annualCost: 370_000 + 90_000 + 45_000,
      work: { workDays: 180, hoursPerDay: 4, fieldShare: 1 },
      cost: 701.39,
    },
    {
      source: 'merrifield.com/articles/4_11_1.asp: 2 500 000 $, 25 reps, 46 weeks × 20 calls',
      annualCost: 2_500_000 / 25,
      work: { workDays: 46, hoursPerDay: 20, fieldShare: 1 },
      cost: 108.7,
    },
    {
      source: 'go-sidely.com: 43 000 € + 42 %, 226 d × 5 visits, pay alone (computed)',
      annualCost: 43_000 * 1.42,
      work: { workDays: 226, hoursPerDay: 5, fieldShare: 1 },
      cost: 54.04,
    },
    {
      source: 'portatour blog calculator: 120 k ÷ (8 × 200)',
      annualCost: 120_000,
      work: { workDays: 200, hoursPerDay: 8, fieldShare: 1 },
      cost: 75,
    },
  ])('agrees with $source', ({ annualCost, work, cost }) => {
    expect(visitCost(exclTax(annualCost), 60, work)).toBeCloseTo(cost, 2);
  });

  it('gives 131–187 € over the French legal year of 1 607 h (computed from the article)', () => {
    const legal = { workDays: 1607, hoursPerDay: 1, fieldShare: 0.5 };
    expect(visitCapacity(90, legal)).toBeCloseTo(535.67, 2);
    expect([70_000, 100_000].map((cost) => Math.round(visitCost(exclTax(cost), 90, legal)))).toEqual([
      131, 187,
    ]);
  });

  it('cannot be told without days, hours or field share', () => {
    expect(visitCost(exclTax(85_000), 90, { ...WORK, workDays: 0 })).toBeNaN();
    expect(visitCost(exclTax(85_000), 90, { ...WORK, fieldShare: -0.5 })).toBeNaN();
    expect(visitCapacity(0, WORK)).toBeNaN();
  });

  it('adds kilometres only where the annual cost leaves the car out', () => {
    expect(carCost(DEFAULT_ECONOMICS, 40)).toBe(0);
    const apart: CostParameters = { ...DEFAULT_ECONOMICS, costIncludesCar: false };
    expect(carCost(apart, 40)).toBeCloseTo(17.2, 10);
    expect(carCost(apart)).toBeCloseTo(25 * 0.43, 10);
    expect(visitCostRange(apart, 40).own).toBeCloseTo(161.188 + 17.2, 2);
  });

  it('per account takes its own minutes plus the travel, to the last digit of the single figure', () => {
    const costs = visitCosts(Float64Array.of(60, 45, NaN, 30), DEFAULT_ECONOMICS);
    const single = (minutes: number): number => visitCost(DEFAULT_ECONOMICS.annualCost, minutes, WORK);
    expect([...costs]).toEqual([single(90), single(75), single(90), single(60)]);
  });
});

describe('the reference of 150 € TTC', () => {
  it('is 125 € without VAT at 20 %, and back', () => {
    expect(withoutVat(inclTax(150), 0.2)).toBe(125);
    expect(withVat(exclTax(125), 0.2)).toBe(150);
  });

  it('implies 65 917 € a year; the default gap of 36.19 € is all annual cost', () => {
    const { reference, gap, referenceAnnualCost, parts, ratio } = referenceGap(DEFAULT_ECONOMICS);
    expect(reference).toBe(125);
    expect(referenceAnnualCost).toBeCloseTo(65_916.67, 2);
    expect(gap).toBeCloseTo(36.188, 3);
    expect(ratio).toBeCloseTo(1.2895, 4);
    expect(parts.annualCost).toBeCloseTo(36.188, 3);
    expect([parts.workDays, parts.fieldShare, parts.duration, parts.car].map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  it('splits the gap into parts that add up to it and point the right way', () => {
    const parameters = fc.record({
      annualCost: fc.integer({ min: 20_000, max: 250_000 }).map(exclTax),
      workDays: fc.integer({ min: 60, max: 260 }),
      hoursPerDay: fc.integer({ min: 4, max: 10 }),
      fieldShare: fc.integer({ min: 5, max: 100 }).map((points) => points / 100),
      visitMinutes: fc.integer({ min: 5, max: 240 }),
      travelMinutes: fc.integer({ min: 0, max: 120 }),
      costIncludesCar: fc.boolean(),
    });
    fc.assert(
      fc.property(parameters, (given) => {
        const all = { ...DEFAULT_ECONOMICS, ...given };
        const { gap, parts, own, reference } = referenceGap(all);
        const sum = Object.values(parts).reduce((total, part) => total + part, 0);
        expect(sum).toBeCloseTo(gap, 6);
        expect(own - reference).toBeCloseTo(gap, 9);
        expect(Math.sign(parts.fieldShare)).toBe(Math.sign(0.5 - given.fieldShare));
        expect(Math.sign(parts.duration)).toBe(Math.sign(allInMinutes(all) - 90));
      }),
    );
  });
});

describe('break-even turnover', () => {
  it.each([
    // slideshare.net/slideshow/territory-management-14232481: 133.30 $ × 3.9 calls ÷ 12 %
    [133.3, 0.12, 3.9, 4332.25],
    // the article's visit at 30 %: 500 € (product page, B)
    [150, 0.3, 1, 500],
    // method, defaults: 537 € of turnover pays one visit
    [161.188, 0.3, 1, 537.29],
  ])('of %d € at %d, %d visits, is %d', (cost, rate, visits, expected) => {
    expect(breakEvenTurnover(exclTax(cost), rate, visits)).toBeCloseTo(expected, 2);
  });

  it.each([
    // aepgestion.fr/?p=2543: a hire of 50 000 € at 40 %
    [50_000, 0.4, 125_000],
    // codeaf.net/la-remuneration-du-commercial: 400 000 € of fixed costs at 40 %
    [400_000, 0.4, 1_000_000],
    // scholaranswer.com …552010199 (computed): ten reps at 120 000 $, 10 % left after the bonus
    [1_200_000, 0.1, 12_000_000],
  ])('pays %d € of fixed cost at %d with %d', (cost, rate, expected) => {
    expect(breakEvenTurnover(exclTax(cost), rate)).toBeCloseTo(expected, 6);
  });

  it('cannot be told at a margin of nothing', () => {
    expect(breakEvenTurnover(exclTax(150), 0)).toBeNaN();
  });
});
