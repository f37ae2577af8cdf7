import fc from 'fast-check';
import { FRANCE, holidaysBetween } from './publicHolidays';
import { formatIsoDay, parseIsoDay } from './serialDate';
import { isoWeekday } from './weekdays';
import {
  addWorkedDays,
  isWorkedDay,
  nextWorkedDay,
  previousWorkedDay,
  workedDaysBetween,
} from './workedDays';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const HOLIDAYS_2026 = holidaysBetween(FRANCE, day('2026-01-01'), day('2026-12-31'));
const anyDay = fc.integer({ min: day('2026-01-01'), max: day('2026-12-31') });

test('weekdays are counted from Monday', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29'].map((iso) => isoWeekday(day(iso)))).toEqual([1, 6, 7]);
});

test('the next worked day is on or after the day, past weekends and holidays', () => {
  const next = (iso: string): string => formatIsoDay(nextWorkedDay(day(iso), HOLIDAYS_2026));
  expect(next('2026-11-25')).toBe('2026-11-25');
  expect(next('2026-11-28')).toBe('2026-11-30');
  expect(next('2026-05-01')).toBe('2026-05-04');
  expect(next('2026-12-25')).toBe('2026-12-28');
  expect(formatIsoDay(previousWorkedDay(day('2026-05-03'), HOLIDAYS_2026))).toBe('2026-04-30');
});

test('France 2026 has 252 worked days, 253 with Whit Monday worked', () => {
  const worked = holidaysBetween({ place: 'FR', whitMonday: 'worked' }, day('2026-01-01'), day('2026-12-31'));
  expect(workedDaysBetween(day('2026-01-01'), day('2026-12-31'), HOLIDAYS_2026)).toBe(252);
  expect(workedDaysBetween(day('2026-01-01'), day('2026-12-31'), worked)).toBe(253);
});

test('no worked day lies between two days the wrong way round', () => {
  expect(workedDaysBetween(day('2026-06-02'), day('2026-06-01'), HOLIDAYS_2026)).toBe(0);
});

test('worked days added are worked days counted', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, count) => {
      const start = nextWorkedDay(from, HOLIDAYS_2026);
      const end = addWorkedDays(from, count, HOLIDAYS_2026);
      return isWorkedDay(end, HOLIDAYS_2026) && workedDaysBetween(start, end, HOLIDAYS_2026) === count + 1;
    }),
  );
});

test('where no day is worked the day itself is given back', () => {
  const all = new Set(Array.from({ length: 900 }, (_, i) => day('2026-01-01') + i));
  expect(nextWorkedDay(day('2026-01-01'), all)).toBe(day('2026-01-01'));
});
