import fc from 'fast-check';
import { ABSENCE_KINDS, type AbsenceKind } from '../../words/settings/listWords';
import { absentDays, reviewAbsences, withAbsences, type Absence } from './absences';
import { FRANCE, holidaysBetween } from './publicHolidays';
import { parseIsoDay } from './serialDate';
import { workedDaysBetween } from './workedDays';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') };
const OFF = holidaysBetween(FRANCE, YEAR.from, YEAR.to);

test('overlapping absences are merged, counted once and named', () => {
  const absences: Absence[] = [
    { from: day('2026-08-03'), to: day('2026-08-14'), kind: 'leave' },
    { from: day('2026-08-10'), to: day('2026-08-21'), kind: 'training' },
    { from: day('2026-05-12'), to: day('2026-05-11'), kind: 'sickness' },
  ];
  const { merged, overlapping, reversed } = reviewAbsences(absences);
  expect(merged).toEqual([absences[0], { from: day('2026-08-15'), to: day('2026-08-21'), kind: 'training' }]);
  expect([overlapping, reversed]).toEqual([[1], [2]]);
  expect(absentDays(absences, { ...YEAR, off: OFF })).toBe(15);
  expect(absentDays(absences, { ...YEAR, off: OFF }, ['training'])).toBe(5);
});

test('a holiday inside leave takes no day of it', () => {
  const week: Absence = { from: day('2026-07-13'), to: day('2026-07-17'), kind: 'leave' };
  expect(absentDays([week], { ...YEAR, off: OFF })).toBe(4);
});

const absence = fc
  .tuple(fc.integer({ min: YEAR.from, max: YEAR.to }), fc.integer({ min: 0, max: 30 }))
  .chain(([from, length]) =>
    fc
      .constantFrom(...(Object.keys(ABSENCE_KINDS) as AbsenceKind[]))
      .map((kind): Absence => ({ from, to: Math.min(YEAR.to, from + length), kind })),
  );

test('worked days and absent days together are the worked days of the year', () => {
  fc.assert(
    fc.property(fc.array(absence, { maxLength: 12 }), (absences) => {
      const present = workedDaysBetween(YEAR.from, YEAR.to, withAbsences(OFF, absences));
      return (
        present + absentDays(absences, { ...YEAR, off: OFF }) === workedDaysBetween(YEAR.from, YEAR.to, OFF)
      );
    }),
  );
});
