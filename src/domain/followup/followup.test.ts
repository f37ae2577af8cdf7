import fc from 'fast-check';
import { rankObstacles } from './obstacles';
import { remainingVisits } from './remainingVisits';
import { progressByGroup } from './visitGoals';
import { reviewReps } from './reviewBalance';
import type { ReviewEntry } from './reviewBalance';
import { salesRatios } from './salesRatios';
import type { SalesCounts } from './salesRatios';

const NOTHING: SalesCounts = {
  turnover: null,
  margin: null,
  calls: null,
  appointments: null,
  visits: null,
  prospectingVisits: null,
  offers: null,
  orders: null,
  newClients: null,
  clients: null,
};

/** product.md C.6 [F12]: 3 106; 466; 3; 20 %; 17 %; 4 %; 9 318; 1 397.70; 15 %. */
test('the ratios of the French sheet come out as printed', () => {
  const ratios = salesRatios({
    ...NOTHING,
    turnover: 465_900,
    visits: 150,
    orders: 50,
    margin: 69_885,
    prospectingVisits: 30,
    newClients: 5,
    clients: 125,
  });
  expect(ratios.turnoverPerVisit).toBe(3106);
  expect(Math.round(ratios.marginPerVisit ?? 0)).toBe(466);
  expect(ratios.visitsPerOrder).toBe(3);
  expect(ratios.prospectingShare).toBe(0.2);
  expect(Math.round((ratios.prospectingYield ?? 0) * 100)).toBe(17);
  expect(ratios.conquestRate).toBe(0.04);
  expect(ratios.turnoverPerOrder).toBe(9318);
  expect(ratios.marginPerOrder).toBeCloseTo(1397.7, 10);
  expect(ratios.marginRate).toBeCloseTo(0.15, 12);
});

test('what was not counted gives no ratio, and neither does a division by zero', () => {
  const ratios = salesRatios({ ...NOTHING, calls: 40, appointments: 10, offers: 0, orders: 0 });
  expect(ratios.appointmentsPerCall).toBe(0.25);
  expect(ratios.offersPerAppointment).toBe(0);
  expect(ratios.ordersPerOffer).toBeNull();
  expect(ratios.turnoverPerVisit).toBeNull();
});

/** product.md C.3 [V4]: remaining = max(planned − actual, 0); to schedule = max(planned − scheduled − actual, 0). */
test.each([
  [
    { planned: 12, scheduled: 3, done: 5 },
    { remaining: 7, toSchedule: 4 },
  ],
  [
    { planned: 6, scheduled: 4, done: 4 },
    { remaining: 2, toSchedule: 0 },
  ],
  [
    { planned: 4, scheduled: 0, done: 6 },
    { remaining: 0, toSchedule: 0 },
  ],
])('of %j there remain %j', (progress, remainder) => {
  expect(remainingVisits(progress)).toEqual(remainder);
});

test('a team has planned, scheduled and done what its reps have', () => {
  const reps = {
    planned: Float64Array.of(12, 6),
    scheduled: Float64Array.of(3, 4),
    done: Float64Array.of(5, 4),
  };
  const [team] = progressByGroup(reps, [0, 0], 1);
  expect(team).toMatchObject({ planned: 18, scheduled: 7, done: 9 });
});

const TODAY = 46_350;
const reports = (obstacle: string, ...daysAgo: number[]) =>
  daysAgo.map((days) => ({ obstacle, day: TODAY - days }));

test('obstacles come most frequent first, with shares that add up and their trend', () => {
  const ranks = rankObstacles(
    [
      ...reports('prix', 1, 10, 20, 30, 100),
      ...reports('délai', 5, 120, 130, 140),
      ...reports('concurrent', 2, 12, 22),
      ...reports('', 1, 2, 3),
    ],
    TODAY,
  );
  expect(ranks.map(({ obstacle, count, trend }) => [obstacle, count, trend])).toEqual([
    ['prix', 5, 'up'],
    ['délai', 4, 'down'],
    ['concurrent', 3, 'new'],
  ]);
  expect(ranks[1]?.cumulativeShare).toBeCloseTo(9 / 12, 12);
});

test('cumulative shares rise to one whatever was reported', () => {
  const one = fc.record({
    obstacle: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.integer({ min: TODAY - 400, max: TODAY }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), (list) => {
      const ranks = rankObstacles(list, TODAY);
      expect(ranks.at(-1)?.cumulativeShare).toBeCloseTo(1, 12);
      expect(rankObstacles([...list].reverse(), TODAY)).toEqual(ranks);
    }),
  );
});

test('a review with only one kind is warned about', () => {
  const entry = (rep: string, kind: ReviewEntry['kind'], text = 'x'): ReviewEntry => ({
    rep,
    kind,
    text,
    due: null,
  });
  const reviews = reviewReps([
    entry('Martin', 'strength'),
    entry('Bernard', 'weakness'),
    entry('Petit', 'strength'),
    entry('Petit', 'weakness'),
    entry('Petit', 'action'),
    entry('Petit', 'toolFails', '  '),
  ]);
  expect(reviews.map(({ rep, warnings }) => [rep, warnings])).toEqual([
    ['Bernard', ['ONLY_WEAKNESSES', 'WEAKNESS_WITHOUT_ACTION']],
    ['Martin', ['ONLY_STRENGTHS']],
    ['Petit', []],
  ]);
  expect(reviews[2]?.counts.toolFails).toBe(0);
});
