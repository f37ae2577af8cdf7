import fc from 'fast-check';
import { formatIsoDay } from '../../calendar/serialDate';
import { decideDayOrder, isDateText, parseDateText } from './dateText';
import type { DayOrder } from './dateText';

const read = (text: string, order: DayOrder = 'dayFirst') => {
  const reading = parseDateText(text, order);
  return reading.kind === 'value' ? formatIsoDay(reading.value) : reading.kind;
};

test.each([
  ['31/12/2025', '2025-12-31'],
  ['2025-12-31', '2025-12-31'],
  ['12/31/2003 0:00', '2003-12-31'],
  ['1996-07-04 00:00:00.000', '1996-07-04'],
  ['2014-10-11T00:00:00Z', '2014-10-11'],
  ['01-03-17', '2017-03-01'],
  ['22.07.21', '2021-07-22'],
  ['1.2.99', '1999-02-01'],
  ['12 mars 2025', '2025-03-12'],
  ['1er août 2024', '2024-08-01'],
  ['12-déc.-24', '2024-12-12'],
  ['juin 2024', '2024-06-01'],
  ['juil. 2024', '2024-07-01'],
  ['Mar 12, 2025', '2025-03-12'],
  ['lundi 3 février 2025', '2025-02-03'],
  ['20251231', '2025-12-31'],
  ['3. März 2025', '2025-03-03'],
])('%s is %s', (text, iso) => {
  expect(read(text)).toBe(iso);
});

test.each([
  ['', 'missing'],
  ['NULL', 'missing'],
  ['31/02/2025', 'unreadable'],
  ['bientôt', 'unreadable'],
  ['45/67/2025', 'unreadable'],
])('%p is %s', (text, kind) => {
  expect(read(text)).toBe(kind);
});

test('day or month first is told by the column, else the cell is ambiguous', () => {
  expect(read('03/04/2025', 'monthFirst')).toBe('2025-03-04');
  expect(read('03/04/2025', 'unknown')).toBe('ambiguous');
  expect(read('05/05/2025', 'unknown')).toBe('2025-05-05');
  expect(decideDayOrder(['03/04/2025', '25/04/2025'])).toBe('dayFirst');
  expect(decideDayOrder(['2/24/2003 0:00', '5/7/2003 0:00'])).toBe('monthFirst');
  expect(decideDayOrder(['03/04/2025', '05/06/2025'])).toBe('unknown');
  expect(decideDayOrder(['03.04.2025'])).toBe('dayFirst');
  expect(decideDayOrder(['25/04/2025', '04/25/2025'])).toBe('unknown');
});

test('names and numbers are no dates', () => {
  expect(['Martin 2', '12 rue de Mars', '1234', 'GTX 10', 'A 2020'].filter(isDateText)).toEqual([]);
});

test('a day written the French way is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18264, max: 73050 }), (serial) => {
      const iso = formatIsoDay(serial);
      expect(read(`${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`)).toBe(iso);
    }),
  );
});

test('no text breaks the reader', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => typeof parseDateText(text, 'unknown').kind === 'string',
    ),
  );
});
