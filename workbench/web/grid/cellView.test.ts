import { createWorkbook } from '../../host/model/workbookModel';
import type { SheetModel, WorkbookModel } from '../../host/model/types';
import { createCellView } from './cellView';

function open(): { workbook: WorkbookModel; sheet: SheetModel; view: ReturnType<typeof createCellView> } {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  const view = createCellView(
    {
      styles: workbook.styles,
      decimalSeparator: ',',
      textOf: (from, row, column) => String(from.cells.get(row, column)).replace('.', ','),
      columnWidthPx: () => 64,
      conditionalLook: () => null,
    },
    { fontScale: 1, measure: (text) => text.length * 7 },
  );
  return { workbook, sheet, view };
}

test('texts stand left, numbers right, errors and logical values in the middle', () => {
  const { sheet, view } = open();
  sheet.cells.set(0, 0, 'Martin');
  sheet.cells.set(0, 1, 12.5);
  sheet.cells.set(0, 2, true);
  sheet.cells.set(0, 3, { error: '#N/A' });
  expect([0, 1, 2, 3].map((column) => view.pictureOf(sheet, 0, column)?.s.ht)).toEqual([1, 3, 2, 2]);
  expect(view.pictureOf(sheet, 0, 1)?.v).toBe('12,5');
  expect(view.pictureOf(sheet, 9, 9)).toBeNull();
});

test("a cell's own style wins over its table's, which shows through where it says nothing", () => {
  const { workbook, sheet, view } = open();
  const rect = { top: 0, left: 0, bottom: 2, right: 0 };
  sheet.tables.push({
    id: '1',
    name: 'T',
    sheetId: sheet.id,
    rect,
    columns: [{ id: 1, name: 'A' }],
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  sheet.cells.set(0, 0, 'A');
  sheet.cells.setStyleId(0, 0, workbook.styles.intern({ font: { color: '#FF0000' } }));
  const header = view.pictureOf(sheet, 0, 0);
  expect(header?.s).toMatchObject({ bl: 1, cl: { rgb: '#FF0000' }, bg: { rgb: '#4472C4' } });
  expect(header?.customRender).toHaveLength(1);
  expect(view.pictureOf(sheet, 1, 0)?.s.bg).toEqual({ rgb: '#DAE3F3' });
  expect(view.pictureOf(sheet, 2, 0)?.s.bg).toBeUndefined();
});

test('what was drawn is kept until it is told to forget', () => {
  const { sheet, view } = open();
  sheet.cells.set(0, 0, 'before');
  view.pictureOf(sheet, 0, 0);
  sheet.cells.set(0, 0, 'after');
  expect(view.pictureOf(sheet, 0, 0)?.v).toBe('before');
  view.forget();
  expect(view.pictureOf(sheet, 0, 0)?.v).toBe('after');
});
