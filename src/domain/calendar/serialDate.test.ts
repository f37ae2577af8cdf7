import fc from 'fast-check';
import { addMonths, formatIsoDay, fromSerial, parseIsoDay, toSerial, yearOf } from './serialDate';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2000-02-29', 36585],
  ['2025-12-31', 46022],
  ['9999-12-31', 2958465],
])('%s is serial %i, as Excel counts', (iso, serial) => {
  expect(parseIsoDay(iso)).toBe(serial);
  expect(formatIsoDay(serial)).toBe(iso);
});

test('a day that does not exist has no serial', () => {
  expect(toSerial({ year: 2025, month: 2, day: 29 })).toBeNull();
  expect(toSerial({ year: 2025, month: 13, day: 1 })).toBeNull();
  expect(parseIsoDay('31/12/2025')).toBeNull();
});

test('the time of day is ignored', () => {
  expect(fromSerial(46022.99)).toEqual({ year: 2025, month: 12, day: 31 });
});

test('adding months keeps to the last day of a short month', () => {
  expect(formatIsoDay(addMonths(parseIsoDay('2025-03-31') ?? 0, -1))).toBe('2025-02-28');
  expect(formatIsoDay(addMonths(parseIsoDay('2024-12-15') ?? 0, -12))).toBe('2023-12-15');
  expect(yearOf(addMonths(parseIsoDay('2024-12-15') ?? 0, 1))).toBe(2025);
});

test('a day written and read back is the same day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2958465 }),
      (serial) => parseIsoDay(formatIsoDay(serial)) === serial,
    ),
  );
});
