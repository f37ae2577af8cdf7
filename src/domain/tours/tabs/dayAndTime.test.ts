import { parseIsoDay } from '../../calendar/serialDate';
import { dayOfCell, timeOfCell } from './dayAndTime';
import { parsePlanned, plannedText } from './plannedText';

const MONDAY = parseIsoDay('2026-11-30') ?? 0;

test.each<[string | number, string]>([
  [MONDAY + 2.4, '2026-12-02'],
  ['02/12', '2026-12-02'],
  ['02/12/2026', '2026-12-02'],
  ['mar. 1/12', '2026-12-01'],
  ['3/1', '2027-01-03'],
  ['Mercredi', '2026-12-02'],
  ['fri', '2026-12-04'],
])('the day %p', (cell, iso) => {
  expect(dayOfCell(cell, MONDAY)).toBe(parseIsoDay(iso));
});

test.each<[string | number | null, number | null | undefined]>([
  [0.5, 12 * 3600],
  [MONDAY + 0.375, 9 * 3600],
  ['14h30', 14.5 * 3600],
  ['9:05', 9 * 3600 + 300],
  ['8h', 8 * 3600],
  ['', null],
  [null, null],
  ['tôt', undefined],
  ['25h', undefined],
])('the time %p', (cell, seconds) => {
  expect(timeOfCell(cell)).toBe(seconds);
});

test('a day nobody can read is not one that is missing', () => {
  expect(dayOfCell('bientôt', MONDAY)).toBeUndefined();
  expect(dayOfCell(0.4, MONDAY)).toBeUndefined();
  expect(dayOfCell(' ', MONDAY)).toBeNull();
});

test('a planned moment is read back to the minute', () => {
  const moment = { day: MONDAY, begins: 9 * 3600 + 5 * 60 };
  expect(plannedText(moment)).toBe('2026-11-30 09:05');
  expect(parsePlanned(plannedText(moment))).toEqual(moment);
  expect(parsePlanned('demain')).toBeNull();
});
