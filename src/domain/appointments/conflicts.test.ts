import fc from 'fast-check';
import { parseClosures } from '../availability/closures';
import { anyCustomer, anyRep } from '../availability/testing/anyCalendars';
import { findConflicts } from './conflicts';
import type { Calendars } from './conflicts';
import { anyVisit } from './testing/anyVisit';

const MONDAY = 46_363;
const OPEN = [{ open: 30_600, close: 43_200 }];
const calendars: Calendars = {
  repOf: () => anyRep({ holidays: new Set([MONDAY + 1]), absent: new Set([MONDAY + 2]) }),
  customerOf: () =>
    anyCustomer({
      windows: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []],
      closures: parseClosures('10/12/2026') ?? [],
    }),
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

test('an appointment on a public holiday is warned, never moved', () => {
  const visit = anyVisit({ day: MONDAY + 1, startMinute: 540, status: 'confirmed' });
  expect(findConflicts([visit], calendars, 0)).toEqual([{ code: 'VISIT_ON_HOLIDAY', visit: 0, other: -1 }]);
  expect(visit.day).toBe(MONDAY + 1);
});

test('a rep’s hours, his lunch and the customer’s dates are told by name, and a visit longer than both have', () => {
  const wide = [{ open: 0, close: 86_400 }];
  const always = anyCustomer({ windows: [wide, wide, wide, wide, wide, wide, wide], lastDay: MONDAY });
  const told = (more: Parameters<typeof anyVisit>[0]) =>
    findConflicts([anyVisit({ day: MONDAY, ...more })], { ...calendars, customerOf: () => always }, 0).map(
      ({ code }) => code,
    );
  expect(told({ startMinute: 420 })).toEqual(['VISIT_REP_HOURS']);
  expect(told({ startMinute: 750 })).toEqual(['VISIT_OVER_LUNCH']);
  expect(told({ day: MONDAY + 3 })).toEqual(['VISIT_OUTSIDE_DATES']);
  expect(told({ startMinute: null, firmness: 'day', durationMinutes: 300 })).toEqual(['VISIT_TOO_LONG']);
});

test('a visit in a week with no free day is told', () => {
  const away = anyRep({ absent: new Set([0, 1, 2, 3, 4].map((day) => MONDAY + day)) });
  const week = anyVisit({ day: MONDAY, firmness: 'week', startMinute: null });
  const codes = findConflicts([week], { ...calendars, repOf: () => away }, 0).map(({ code }) => code);
  expect(codes).toEqual(['VISIT_REP_ABSENT']);
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
