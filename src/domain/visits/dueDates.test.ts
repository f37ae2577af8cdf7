import { FRANCE, holidaysBetween } from '../calendar/publicHolidays';
import { nextWorkedDay } from '../calendar/workedDays';
import { formatIsoDay, parseIsoDay } from '../calendar/serialDate';
import { sketchTable } from '../scoring/tableForTests';
import { REASON } from './adjusters';
import { dueColumns, nextVisitDay, spacingOf, spacingViolations, type DueInput } from './dueDates';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const TODAY = day('2026-11-25');
const OFF = holidaysBetween(FRANCE, day('2026-01-01'), day('2027-12-31'));
const [CLIENT, PROSPECT] = [0, 1];

const due = (more: Partial<DueInput>) =>
  dueColumns({
    intervals: Float64Array.of(30),
    statuses: Uint8Array.of(CLIENT),
    reasons: Uint8Array.of(0),
    lastVisit: undefined,
    today: TODAY,
    onOrAfter: (_, from) => nextWorkedDay(from, OFF),
    ...more,
  });
const lastVisit = (...days: number[]) => sketchTable({ numbers: { lastVisit: days } }).numbers.lastVisit;

test('urgency is days since the last visit over the interval (product C.3)', () => {
  const { urgency } = due({
    intervals: Float64Array.of(30, 30, 7),
    statuses: new Uint8Array(3),
    reasons: new Uint8Array(3),
    lastVisit: lastVisit(TODAY - 30, TODAY - 45, TODAY - 7),
  });
  expect([...urgency]).toEqual([1, 1.5, 1]);
});

test('the next visit falls on a worked day on or after the interval', () => {
  expect(formatIsoDay(nextVisitDay(day('2026-11-25'), 30.4, OFF))).toBe('2026-12-28');
  expect(formatIsoDay(nextVisitDay(day('2026-11-25'), 7, OFF))).toBe('2026-12-02');
  expect(nextVisitDay(TODAY, NaN, OFF)).toBeNaN();
});

test('never visited: a client within 30 days, a prospect within 60, from when they are known (method §2)', () => {
  const { urgency, nextVisit } = due({
    intervals: Float64Array.of(30, 90, 90),
    statuses: Uint8Array.of(CLIENT, PROSPECT, PROSPECT),
    reasons: new Uint8Array(3),
    knownSince: lastVisit(NaN, NaN, TODAY - 90) ?? { values: new Float64Array(), kinds: new Uint8Array() },
  });
  expect([...urgency]).toEqual([1, 1, 1.5]);
  expect([...nextVisit].map(formatIsoDay)).toEqual(['2026-12-28', '2027-01-25', '2026-10-26']);
});

test('no visits, no urgency and no date; a visit still to come is not urgent', () => {
  const none = due({ intervals: Float64Array.of(NaN), lastVisit: lastVisit(TODAY - 9) });
  expect([none.urgency[0], none.nextVisit[0]]).toEqual([NaN, NaN]);
  expect(due({ lastVisit: lastVisit(TODAY + 5) }).urgency[0]).toBe(0);
});

test('a risk raises the urgency (method R14)', () => {
  const at = (reasons: number): number | undefined =>
    due({ lastVisit: lastVisit(TODAY - 30), reasons: Uint8Array.of(reasons) }).urgency[0];
  expect(at(REASON.falling)).toBe(1.25);
  expect(at(REASON.top)).toBe(1);
});

test('spacing is 50 to 130 % of the interval, due from 70 % (method §2)', () => {
  expect(spacingOf(30)).toEqual({ least: 15, most: 39, dueFrom: 21 });
  expect(spacingViolations([0, 10, 40, 85], 30)).toEqual({ tooClose: 1, tooFar: 1 });
});
