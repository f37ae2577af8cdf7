import fc from 'fast-check';
import { findConflicts } from './conflicts';
import type { Calendars } from './conflicts';
import { anyVisit } from './testing/anyVisit';

const MONDAY = 46_363;
const OPEN = [{ from: 510, to: 720 }];
const calendars: Calendars = {
  repOf: () => ({
    ...{ works: [true, true, true, true, true, false, false], dayStart: 510, dayEnd: 1050 },
    ...{ fieldDays: 5, maxVisits: 8, maxMinutes: 480 },
    holidays: new Set([MONDAY + 1]),
    absent: new Set([MONDAY + 2]),
  }),
  customerOf: () => ({ hours: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []], closed: new Set([MONDAY + 3]) }),
};

const codeAt = (day: number, startMinute: number | null = null) =>
  findConflicts(
    [anyVisit({ day, startMinute, firmness: startMinute === null ? 'day' : 'time' })],
    calendars,
    0,
  ).map(({ code }) => code);

test('holiday, absence, day off, closure and closing time are each told by name', () => {
  expect(codeAt(MONDAY)).toEqual([]);
  expect(codeAt(MONDAY + 1)).toEqual(['VISIT_ON_HOLIDAY']);
  expect(codeAt(MONDAY + 2)).toEqual(['VISIT_REP_ABSENT']);
  expect(codeAt(MONDAY + 3)).toEqual(['VISIT_CUSTOMER_CLOSED']);
  expect(codeAt(MONDAY + 5)).toEqual(['VISIT_REP_OFF']);
  expect(codeAt(MONDAY, 690)).toEqual(['VISIT_CUSTOMER_CLOSED']);
});

test('a visit in the week alone, a closed one and a past one are in no conflict', () => {
  const week = anyVisit({ day: MONDAY + 1, firmness: 'week', startMinute: null });
  const closed = anyVisit({ day: MONDAY + 1, status: 'cancelled' });
  expect(findConflicts([week, closed], calendars, 0)).toEqual([]);
  expect(findConflicts([anyVisit({ day: MONDAY + 1 })], calendars, MONDAY + 2)).toEqual([]);
});

test('two visits of a rep overlap exactly when their times do, and both rows say so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 510, max: 660 }), fc.integer({ min: 510, max: 660 }), (a, b) => {
      const visits = [anyVisit({ id: 'a', startMinute: a }), anyVisit({ id: 'b', startMinute: b })];
      const told = findConflicts(visits, calendars, 0).filter(({ code }) => code === 'VISITS_OVERLAP');
      expect(told.map(({ visit }) => visit)).toEqual(Math.abs(a - b) < 60 ? [0, 1] : []);
    }),
  );
});
