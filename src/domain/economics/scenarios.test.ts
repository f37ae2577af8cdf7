import { DEFAULT_ECONOMICS } from './economicsParameters';
import { LADDER, sketchPortfolio } from './portfolioForTests';
import { rankLevers } from './levers';
import { compareScenarios, type Scenario } from './scenarios';

const portfolio = sketchPortfolio({
  numbers: { turnover: [20_000, 5000, 5000, 900, 200], potential: [30_000, 5000, 9000, 900, 200] },
  classes: ['A', 'B', 'C', 'C', 'C'],
  visits: [12, 6, 2, 2, 2],
});
const NOW: Scenario = { id: 'now', parameters: DEFAULT_ECONOMICS, reps: 1 };

describe('scenarios side by side', () => {
  it('leave the accounts as they are and start from the first', () => {
    const before = structuredClone(portfolio);
    const [now, more] = compareScenarios(
      portfolio,
      [NOW, { ...NOW, id: '60 %', parameters: { ...DEFAULT_ECONOMICS, fieldShare: 0.6 } }],
      { ladder: LADDER },
    );
    expect(portfolio).toEqual(before);
    expect(now?.change).toEqual({
      visits: 0,
      hours: 0,
      capacityHours: 0,
      repsNeeded: 0,
      cost: 0,
      margin: 0,
      result: 0,
    });
    expect(now).toMatchObject({ visits: 24, hours: 36, capacityHours: 791 });
    expect(more?.costPerVisit).toBeCloseTo((now?.costPerVisit ?? 0) * (5 / 6), 9);
    expect(more?.cost).toBeCloseTo((now?.cost ?? 0) * (5 / 6), 9);
    expect(more?.change.result).toBeCloseTo((now?.cost ?? 0) / 6, 9);
    expect(more?.capacityHours).toBeCloseTo(949.2, 9);
  });

  it('one more rep changes the capacity alone', () => {
    const [, two] = compareScenarios(portfolio, [NOW, { ...NOW, id: '+1', reps: 2 }], { ladder: LADDER });
    expect(two?.change).toMatchObject({ capacityHours: 791, cost: 0, result: 0 });
  });

  it('one visit fewer to C costs what the response curve says, or says that the margin was held', () => {
    const fewer: Scenario = { ...NOW, id: 'C', visitChanges: [{ kind: 'class', letter: 'C', visits: -1 }] };
    const [now, held] = compareScenarios(portfolio, [NOW, fewer], { ladder: LADDER });
    expect(held).toMatchObject({ visits: 21, isMarginHeld: true, margin: now?.margin });
    const [, curved] = compareScenarios(portfolio, [NOW, fewer], {
      ladder: LADDER,
      response: (classIndex, status, share) => (classIndex === 2 && status === 0 && share === 0.5 ? 0.92 : 1),
    });
    expect(curved?.isMarginHeld).toBe(false);
    expect(curved?.change.margin).toBeCloseTo(-0.08 * 0.3 * (5400 + 900 + 200), 9);
  });

  it('phones whom the margin does not pay a visit, a call counting as a quarter of one', () => {
    const shares: number[] = [];
    const [, phone] = compareScenarios(
      portfolio,
      [NOW, { ...NOW, id: 'phone', visitChanges: [{ kind: 'phone' }] }],
      { ladder: LADDER, response: (_class, _status, share) => (shares.push(share), 1) },
    );
    expect(phone?.visits).toBe(22);
    expect([...new Set(shares)]).toEqual([0.25]);
  });

  it('what nobody has hours for is stretched: a rep more brings back the margin it costs', () => {
    // 24 visits of 90 min take 36 h; with 18 h each visit is made half as often.
    const half = { ladder: LADDER, response: (_class: number, _status: number, share: number) => share };
    const [now, more] = compareScenarios(
      portfolio,
      [
        { ...NOW, capacityHours: 18 },
        { ...NOW, id: '+1', reps: 2, capacityHours: 36 },
      ],
      half,
    );
    expect(now?.inReach).toBeCloseTo((now?.margin ?? NaN) / 2, 9);
    expect(now?.net).toBeCloseTo((now?.margin ?? NaN) / 2 - 85_000, 9);
    expect(more?.inReach).toBe(more?.margin);
    expect((more?.net ?? NaN) - (now?.net ?? NaN)).toBeCloseTo((now?.margin ?? NaN) / 2 - 85_000, 9);
  });

  it('points of margin are points of the turnover; kilometres the reps do not carry come off', () => {
    const [now, better, driven] = compareScenarios(
      portfolio,
      [
        NOW,
        { ...NOW, id: '+2', marginPoints: 2 },
        { ...NOW, id: 'km', parameters: { ...DEFAULT_ECONOMICS, costIncludesCar: false } },
      ],
      { ladder: LADDER },
    );
    expect(better?.change.margin).toBeCloseTo(0.02 * (now?.turnover ?? NaN), 9);
    // 24 visits × 25 km × 0.43 €.
    expect((now?.net ?? NaN) - (driven?.net ?? NaN)).toBeCloseTo(258, 9);
  });

  it('hours beside those costed count for the load alone', () => {
    const [now, missed] = compareScenarios(portfolio, [NOW, { ...NOW, id: 'missed', addedMinutes: 10 }], {
      ladder: LADDER,
    });
    expect(missed?.change.hours).toBeCloseTo(4, 9);
    expect(missed?.change.cost).toBe(0);
    expect(missed?.net).toBe(now?.net);
  });
});

describe('levers', () => {
  it('are ranked by the euros they move', () => {
    const levers = rankLevers(portfolio, { parameters: DEFAULT_ECONOMICS, reps: 1, ladder: LADDER });
    expect(levers.map(({ id }) => id)).toHaveLength(7);
    expect(levers.map(({ gain }) => gain)).toEqual([...levers.map(({ gain }) => gain)].sort((a, b) => b - a));
    const gainOf = (id: string): number => levers.find((lever) => lever.id === id)?.gain ?? NaN;
    const cost = levers[0] ? levers[0].outcome.cost - levers[0].outcome.change.cost : NaN;
    expect(gainOf('fieldShare')).toBeCloseTo(cost / 6, 9);
    expect(gainOf('travel')).toBeCloseTo((cost * 6) / 90, 9);
    expect(gainOf('duration')).toBeCloseTo((cost * 6) / 90, 9);
    expect(gainOf('annualCost')).toBeCloseTo(cost * 0.05, 9);
    expect(gainOf('fewerC')).toBeCloseTo(3 * 161.188, 1);
  });

  it('say the visits set free beside the euros', () => {
    const levers = rankLevers(portfolio, { parameters: DEFAULT_ECONOMICS, reps: 1, ladder: LADDER });
    const freed = Object.fromEntries(levers.map(({ id, visitsFreed }) => [id, visitsFreed]));
    expect(freed.fewerC).toBeCloseTo(3, 9);
    expect(freed.fieldShare).toBeCloseTo(527.33 / 5, 2);
    expect(freed.annualCost).toBe(0);
  });
});
