import fc from 'fast-check';
import { publicHolidays, FRANCE } from '../calendar/publicHolidays';
import { isoWeekday } from '../calendar/weekdays';
import { unknownRep } from '../settings/repTable';
import { parseClosures } from './closures';
import { dayObstacle, nextMeetingDay, timeObstacle } from './meeting';
import { commonHours, parseOpeningHours } from './openingHours';
import { anyCustomer, anyRep } from './testing/anyCalendars';
import type { Window } from './window';

/** Monday 2026-12-07. */
const MONDAY = 46_363;
const USUAL: readonly Window[] = [
  { open: 30_600, close: 43_200 },
  { open: 48_600, close: 63_000 },
];
const open = (text: string) => anyCustomer({ windows: commonHours([parseOpeningHours(text) ?? []], USUAL) });
const meet = (more: Partial<Parameters<typeof dayObstacle>[1]> = {}) => ({
  ...{ rep: anyRep(), customer: anyCustomer(), minutes: 60 },
  ...more,
});

test('holiday, absence, day off, closure, dates and closing day are each told by name', () => {
  const rep = anyRep({ holidays: new Set([MONDAY + 1]), absent: new Set([MONDAY + 2]) });
  const customer = anyCustomer({
    closures: parseClosures('10/12/2026') ?? [],
    lastDay: MONDAY + 8,
  });
  const meeting = meet({ rep, customer });
  const week = [0, 1, 2, 3, 4, 5, 9].map((away) => dayObstacle(MONDAY + away, meeting));
  expect(week).toEqual([null, 'holiday', 'absent', 'closed', null, 'dayOff', 'outsideDates']);
});

test('a customer closed on Mondays is never met on a Monday, on whichever day the search begins', () => {
  const meeting = meet({ customer: open('fermé le lundi') });
  fc.assert(
    fc.property(fc.integer({ min: MONDAY, max: MONDAY + 400 }), (from) => {
      const day = nextMeetingDay(from, meeting);
      expect(isoWeekday(day)).not.toBe(1);
      expect(day - from).toBeLessThanOrEqual(3);
    }),
  );
});

test('a rep’s own days and hours count in the place of the settings', () => {
  const profile = {
    ...unknownRep('Anne'),
    ...{ fieldDays: [false, true, false, true, false, false, false] as const, dayStart: 13, dayEnd: 18 },
  };
  const rep = anyRep({}, profile);
  expect([0, 1, 2, 3, 4].map((away) => dayObstacle(MONDAY + away, meet({ rep })))).toEqual([
    ...['dayOff', null, 'dayOff', null, 'dayOff'],
  ]);
  const mornings = meet({ rep, customer: open('tous les jours matin') });
  expect(dayObstacle(MONDAY + 1, mornings)).toBe('tooLong');
  expect(timeObstacle(MONDAY + 1, 540, mornings)).toBe('repHours');
});

test('lunch: a visit that leaves no hour free between noon and two is told; one before or after is not', () => {
  const meeting = meet({ customer: open('lun-ven 8h-18h') });
  const at = (hour: number) => timeObstacle(MONDAY, hour * 60, meeting);
  expect([11, 12, 12.25, 12.75, 13, 14].map(at)).toEqual([null, null, 'lunch', 'lunch', null, null]);
  expect(
    timeObstacle(MONDAY, 12.5 * 60, {
      ...meeting,
      rep: anyRep({ day: { ...anyRep().day, lunchMinutes: 0 } }),
    }),
  ).toBe(null);
  expect(dayObstacle(MONDAY, meet({ customer: open('lun-ven 12h-14h'), minutes: 90 }))).toBe('tooLong');
});

test('a closure over the year’s end keeps the next date behind it, and so does a public holiday', () => {
  const holidays = new Set(publicHolidays(FRANCE, 2027));
  const customer = anyCustomer({ closures: parseClosures('du 24 décembre au 3 janvier') ?? [] });
  const christmas = MONDAY + 17;
  expect(nextMeetingDay(christmas, meet({ customer, rep: anyRep({ holidays }) }))).toBe(MONDAY + 28);
  const easterMonday = 46_475;
  expect(nextMeetingDay(easterMonday, meet({ rep: anyRep({ holidays }) }))).toBe(easterMonday + 1);
});

test('two who can never meet are given the next worked day, for a person to arrange', () => {
  expect(nextMeetingDay(MONDAY, meet({ customer: open('dimanche') }))).toBe(MONDAY);
});

test('a day given is one nothing speaks against, and no earlier one was free', () => {
  const texts = fc.constantFrom(
    'fermé le lundi',
    'mardi et jeudi matin',
    'lun-ven 14h-17h',
    'tous les jours',
  );
  const closures = fc.constantFrom('août', 'du 3 au 21 août', 'Noël', '08/12/2026');
  fc.assert(
    fc.property(texts, closures, fc.integer({ min: 0, max: 300 }), (hours, closed, away) => {
      const customer = { ...open(hours), closures: parseClosures(closed) ?? [] };
      const meeting = meet({ customer });
      const day = nextMeetingDay(MONDAY + away, meeting);
      expect(dayObstacle(day, meeting)).toBeNull();
      for (let before = MONDAY + away; before < day; before++)
        expect(dayObstacle(before, meeting)).not.toBeNull();
    }),
  );
});
