import { createWorkbook } from '../../host/model/workbookModel';
import { selectionSummary } from './selectionSummary';

function sheetWith(rows: readonly (readonly (number | string | null)[])[]) {
  const [sheet] = createWorkbook().sheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  rows.forEach((values, row) => values.forEach((value, column) => sheet.cells.set(row, column, value)));
  return sheet;
}

test('counts what is not blank and sums what is a number', () => {
  const sheet = sheetWith([
    ['CA', 10],
    ['x', null],
    [null, 2.5],
  ]);
  const all = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  expect(selectionSummary(sheet, all)).toEqual({ count: 4, numberCount: 2, sum: 12.5 });
  expect(selectionSummary(sheet, { top: 0, left: 1, bottom: 1, right: 1 })).toEqual({
    count: 1,
    numberCount: 1,
    sum: 10,
  });
});

test('filtered rows are left out', () => {
  const sheet = sheetWith([[1], [2], [4]]);
  sheet.rows.set(1, { filtered: true });
  expect(selectionSummary(sheet, { top: 0, left: 0, bottom: 2, right: 0 })).toEqual({
    count: 2,
    numberCount: 2,
    sum: 5,
  });
});

test('an empty sheet has nothing to sum', () => {
  expect(selectionSummary(sheetWith([]), { top: 0, left: 0, bottom: 9, right: 9 })).toEqual({
    count: 0,
    numberCount: 0,
    sum: 0,
  });
});
