import { createTestBook } from './testing/testBook';

/** Serials of the 1904 system: days since 1 January 1904 (Microsoft, "Date systems in Excel"). */
const SERIAL_2011_07_05 = 39_267;

test.each([
  ['=DATE(1904,1,1)', 0],
  ['=DATE(2011,7,5)', SERIAL_2011_07_05],
  ['=YEAR(A1)', 2011],
  ['=MONTH(A1)', 7],
  ['=DAY(A1)', 5],
  ['=WEEKDAY(A1,2)', 2],
  ['=EDATE(A1,1)', SERIAL_2011_07_05 + 31],
  ['=EOMONTH(A1,0)', SERIAL_2011_07_05 + 26],
  ['=NETWORKDAYS(A1,A1+6)', 5],
  ['=WORKDAY(A1,5)', SERIAL_2011_07_05 + 7],
  ['=VALUE(TEXT(A1,"yyyy"))', 2011],
  ['=A1-DATE(2011,7,1)', 4],
  ['=DATEDIF(DATE(2010,7,5),A1,"m")', 12],
])('in a workbook of the 1904 system %s is %d', (formula, expected) => {
  const book = createTestBook();
  book.workbook.dateSystem = 1904;
  book.set({ A1: SERIAL_2011_07_05, B1: formula });
  expect(book.get('B1')).toBe(expected);
});

test('dates of a column give an array in both systems', () => {
  const book = createTestBook();
  book.workbook.dateSystem = 1904;
  book.set({ A1: SERIAL_2011_07_05, A2: 0, B1: '=YEAR(A1:A2)' });
  expect([book.get('B1'), book.get('B2')]).toEqual([2011, 1904]);
});
