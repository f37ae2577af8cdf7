import fc from 'fast-check';
import { accountEconomics } from './accountEconomics';
import { DECISIONS, explainDecision } from './decisions';
import { DEFAULT_ECONOMICS } from './economicsParameters';
import { groupEconomics } from './groupEconomics';
import { LADDER, sketchPortfolio, type PortfolioSketch } from './portfolioForTests';
import { incrementalReturn, returnOnVisits } from './returnOnVisits';

/** 161.19 € per visit; at 30 % a turnover of 537 € pays one. */
const decide = (sketch: PortfolioSketch) => {
  const economics = accountEconomics(sketchPortfolio(sketch), DEFAULT_ECONOMICS);
  return [...economics.decisions].map((index) => DECISIONS[index] ?? null);
};

describe('decision', () => {
  it('takes the first rule that holds', () => {
    expect(
      decide({
        numbers: { turnover: [500, 2000, 5000, 5000, 5000], potential: [600, 2000, 20_000, 20_000, 6000] },
        classes: ['A', 'A', 'B', 'C', 'B'],
        visits: [12, 12, 6, 2, 6],
      }),
    ).toEqual(['phone', 'reduce', 'develop', 'visit', 'visit']);
  });

  it('never answers a key account or a number set by hand by the telephone', () => {
    const sketch: PortfolioSketch = {
      numbers: { turnover: [500, 500] },
      classes: ['A', 'A'],
      visits: [12, 12],
      typologies: ['key', 'small'],
    };
    expect(decide(sketch)).toEqual(['reduce', 'phone']);
    const pinned = { ...sketchPortfolio(sketch), pinned: Uint8Array.of(0, 1) };
    expect([...accountEconomics(pinned, DEFAULT_ECONOMICS).decisions]).toEqual([1, 1]);
  });

  it('calls whom the rule gives no visit, and decides nothing where the margin is not known or nobody goes', () => {
    expect(
      decide({
        numbers: { turnover: [9000, NaN, 9000] },
        statuses: ['client', 'client', 'excluded'],
        classes: ['D', 'A', 'A'],
        visits: [0, 12, 0],
      }),
    ).toEqual(['phone', null, null]);
  });

  it('explains itself: the figures compared and the visits the margin pays', () => {
    const portfolio = sketchPortfolio({
      numbers: { turnover: [2000, 100] },
      classes: ['A', 'A'],
      visits: [12, 24],
      typologies: ['small', 'key'],
    });
    const economics = accountEconomics(portfolio, DEFAULT_ECONOMICS);
    const why = explainDecision(economics, 0, LADDER);
    expect(why).toMatchObject({
      decision: 'reduce',
      margin: 600,
      visits: 12,
      reducedVisits: 2,
      leftToWin: null,
    });
    expect(why.yearCost).toBeCloseTo(12 * 161.188, 1);
    expect(explainDecision(economics, 1, LADDER)).toMatchObject({
      decision: 'reduce',
      reducedVisits: 1,
      isSparedThePhone: true,
    });
  });

  it('explains every account as the column decides it', () => {
    const amount = fc.oneof(fc.constant(NaN), fc.integer({ min: -500, max: 40_000 }));
    const account = fc.record({
      turnover: amount,
      potential: amount,
      letter: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const, '' as const),
      visits: fc.constantFrom(...LADDER),
      status: fc.constantFrom('client' as const, 'prospect' as const, 'excluded' as const),
      typology: fc.constantFrom('key' as const, 'small' as const),
    });
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 30 }), (list) => {
        const portfolio = sketchPortfolio({
          numbers: { turnover: list.map((a) => a.turnover), potential: list.map((a) => a.potential) },
          statuses: list.map((a) => a.status),
          typologies: list.map((a) => a.typology),
          classes: list.map((a) => a.letter),
          visits: list.map((a) => a.visits),
        });
        const economics = accountEconomics(portfolio, DEFAULT_ECONOMICS);
        list.forEach((one, i) => {
          const why = explainDecision(economics, i, LADDER);
          expect(why.decision).toBe(DECISIONS[economics.decisions[i] ?? 0] ?? null);
          if (one.typology === 'key') expect(why.decision).not.toBe('phone');
          if (why.decision === 'reduce' && one.typology === 'small')
            expect((why.reducedVisits ?? 0) * (why.visitCost ?? 0)).toBeLessThanOrEqual(why.margin ?? 0);
        });
      }),
    );
  });
});

describe('return on visits', () => {
  it('is margin less cost over cost, blank without visits (method R13)', () => {
    expect(returnOnVisits(300, 200)).toBe(0.5);
    expect(returnOnVisits(300, 0)).toBeNaN();
    const { returns, yearCosts } = accountEconomics(
      sketchPortfolio({ numbers: { turnover: [10_000, 10_000] }, classes: ['A', 'D'], visits: [12, 0] }),
      DEFAULT_ECONOMICS,
    );
    expect(returns[0]).toBe((3000 - (yearCosts[0] ?? 0)) / (yearCosts[0] ?? 0));
    expect(returns[1]).toBeNaN();
  });

  it('credits the visits with what would be lost without them only (curve of class A: half)', () => {
    expect(incrementalReturn(4000, 0.5, 1000)).toBe(1);
  });

  it('adds up per class to the total of the company', () => {
    const portfolio = sketchPortfolio({
      numbers: { turnover: [10_000, 4000, 300, NaN, 700] },
      statuses: ['client', 'client', 'client', 'client', 'client'],
      classes: ['A', 'B', 'B', 'A', 'D'],
      visits: [12, 6, 6, 12, 0],
      minutes: [60, 60, 45, 60, 30],
    });
    const economics = accountEconomics(portfolio, DEFAULT_ECONOMICS);
    const shared = { minutes: portfolio.minutes, travelMinutes: 30 };
    const [a, b, c, d] = groupEconomics(economics, { ...shared, groups: portfolio.classes, groupCount: 4 });
    const [all] = groupEconomics(economics, { ...shared, groups: new Uint8Array(5), groupCount: 1 });
    expect(a).toMatchObject({
      accounts: 2,
      visits: 24,
      hours: 36,
      turnover: 10_000,
      margin: 3000,
      marginUnknown: 1,
    });
    expect(b).toMatchObject({ accounts: 2, visits: 12, hours: 16.5, unprofitable: 1 });
    expect(c?.accounts).toBe(0);
    expect(d).toMatchObject({ accounts: 1, visits: 0, margin: 0, return: NaN });
    expect(all?.visits).toBe(36);
    expect(all?.cost).toBeCloseTo((a?.cost ?? 0) + (b?.cost ?? 0), 9);
    expect(all?.return).toBeCloseTo(((all?.margin ?? 0) - (all?.cost ?? 0)) / (all?.cost ?? 0), 12);
  });
});
