import fc from 'fast-check';
import { dueVisits, leastGapDays, mostGapDays, visitPoints } from './dueVisits';
import type { DueRules, VisitRhythm } from './dueVisits';

const RULES: DueRules = { dueFrom: 0.7, minSpacing: 0.5, maxSpacing: 1.3 };
const FROM = 46_350;
const FOUR_WEEKS = { from: FROM, days: 28 };
const rhythm = (changes: Partial<VisitRhythm>): VisitRhythm => ({
  intervalDays: 30,
  lastVisit: FROM - 20,
  neverVisitedDays: 30,
  score: 60,
  ...changes,
});

test('a visit is due an interval after the last one, and may be made from 70 % of it on', () => {
  expect(dueVisits(rhythm({}), RULES, FOUR_WEEKS)).toEqual([
    { number: 1, dueDay: 10, firstDay: 1, lastDay: 19, urgency: 20 / 30, points: 40 },
  ]);
});

test('an overdue account may be seen on any day, and counts for twice its score at most', () => {
  const [visit] = dueVisits(rhythm({ lastVisit: FROM - 120 }), RULES, FOUR_WEEKS);
  expect(visit).toMatchObject({ dueDay: 0, firstDay: 0, lastDay: 27, urgency: 4, points: 120 });
});

test('a weekly account has four visits in four weeks, without drift', () => {
  const visits = dueVisits(rhythm({ intervalDays: 7, lastVisit: FROM - 7 }), RULES, FOUR_WEEKS);
  expect(visits.map(({ dueDay }) => dueDay)).toEqual([0, 7, 14, 21, 28]);
  expect(visits.map(({ firstDay }) => firstDay)).toEqual([0, 5, 12, 19, 26]);
});

test('an account never seen is due within its delay and may be seen at once', () => {
  const [visit] = dueVisits(rhythm({ lastVisit: null, intervalDays: 182, neverVisitedDays: 60 }), RULES, {
    from: FROM,
    days: 91,
  });
  expect(visit).toMatchObject({ dueDay: 60, firstDay: 0, urgency: 1, points: 60 });
});

test.each([[Infinity], [NaN], [0]])('an interval of %p means no visit', (intervalDays) => {
  expect(dueVisits(rhythm({ intervalDays }), RULES, FOUR_WEEKS)).toEqual([]);
});

test('urgency counts between a half and two', () => {
  expect([visitPoints(80, 0), visitPoints(80, 1.5), visitPoints(80, 9)]).toEqual([40, 120, 160]);
});

test('two visits of an account are never on one day', () => {
  expect([leastGapDays(30, RULES), leastGapDays(1, RULES), leastGapDays(7, RULES)]).toEqual([15, 1, 4]);
});

test('two visits are 130 % of the interval apart at most, a weekend more where that is less than two days', () => {
  expect([30, 14, 7, 7 / 3, 1.4].map((interval) => mostGapDays(interval, RULES))).toEqual([39, 18, 9, 5, 4]);
});

test('visits lie within the plan, in order, and none is due before it may be made', () => {
  const anyRhythm = fc.record({
    intervalDays: fc.double({ min: 1, max: 400, noNaN: true }),
    lastVisit: fc.option(fc.integer({ min: FROM - 800, max: FROM + 20 })),
    neverVisitedDays: fc.constantFrom(30, 60),
    score: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(anyRhythm, fc.integer({ min: 7, max: 91 }), (one, days) => {
      const visits = dueVisits(one, RULES, { from: FROM, days });
      visits.forEach(({ number, firstDay, lastDay, dueDay }, at) => {
        expect(number).toBe(at + 1);
        expect(firstDay).toBeGreaterThanOrEqual(0);
        expect(firstDay).toBeLessThan(days);
        expect(lastDay).toBeGreaterThanOrEqual(Math.min(firstDay, lastDay));
        expect(dueDay).toBeGreaterThanOrEqual(firstDay);
      });
    }),
  );
});
