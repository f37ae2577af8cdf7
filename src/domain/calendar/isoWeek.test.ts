import fc from 'fast-check';
import { formatIsoWeek, isoWeekOf, mondayOf, parseIsoWeek, weeksInYear } from './isoWeek';
import { formatIsoDay, parseIsoDay } from './serialDate';

const week = (iso: string): string => formatIsoWeek(isoWeekOf(parseIsoDay(iso) ?? 0), 'en');

test.each([
  ['2026-11-30', '2026-W49'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-01', '2020-W53'],
])('%s is in week %s', (iso, expected) => {
  expect(week(iso)).toBe(expected);
});

test('a week is named with S in French and W in English, and read back in both', () => {
  expect(formatIsoWeek({ year: 2026, week: 49 }, 'fr')).toBe('2026-S49');
  expect(parseIsoWeek('2026-S49')).toEqual({ year: 2026, week: 49 });
  expect(parseIsoWeek('2026-W49')).toEqual({ year: 2026, week: 49 });
  expect(formatIsoDay(mondayOf({ year: 2026, week: 49 }))).toBe('2026-11-30');
});

test('a week the year does not have is refused', () => {
  expect([weeksInYear(2025), weeksInYear(2026)]).toEqual([52, 53]);
  expect(parseIsoWeek('2025-S53')).toBeNull();
  expect(parseIsoWeek('2026-S00')).toBeNull();
});

test('a day lies in the seven days from the Monday of its week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40000, max: 60000 }), (serial) => {
      const away = serial - mondayOf(isoWeekOf(serial));
      return away >= 0 && away < 7;
    }),
  );
});
