import { dueVisits } from './dueVisits';
import { withinDates } from './withinDates';

const RULES = { dueFrom: 0.7, minSpacing: 0.5, maxSpacing: 1.3 };
/** Every ten days over four weeks: due on days 0, 10, 20. */
const VISITS = dueVisits({ intervalDays: 10, score: 50, lastVisit: 90, neverVisitedDays: 30 }, RULES, {
  from: 100,
  days: 28,
});
const days = (first: number, last: number) =>
  withinDates(VISITS, { firstDay: first, lastDay: last }, 28).map((visit) => [
    visit.number,
    visit.firstDay,
    visit.lastDay,
  ]);

test('without bounds nothing changes', () => {
  expect(withinDates(VISITS, { firstDay: -Infinity, lastDay: Infinity }, 28)).toEqual(VISITS);
});

test('a visit due before the first date is made from that date on, once', () => {
  expect(days(15, Infinity)[0]).toEqual([2, 15, 27]);
});

test('nothing is planned after the last date, nor before a date beyond the plan', () => {
  expect(days(-Infinity, 5)).toEqual([[1, 0, 3]]);
  expect(days(40, Infinity)).toEqual([]);
});
