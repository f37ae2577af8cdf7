import type { BlockRequest } from '../app/workbookPort';
import { columnCount, rowCount } from '../sheet/rect';

/** Addresses outside behind cells, row by row; "" where there is none. Excel tells them cell by cell, so few are asked at once. */
export const readLinks = async (
  context: Excel.RequestContext,
  { sheetId, rect }: BlockRequest,
): Promise<readonly (readonly string[])[]> => {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (_column, column) => {
      const cell = sheet.getCell(rect.top + row, rect.left + column);
      cell.load('hyperlink');
      return cell;
    }),
  );
  await context.sync();
  return cells.map((row) =>
    row.map((cell) => {
      const link = cell.hyperlink as Excel.RangeHyperlink | null;
      cell.untrack();
      return link?.address ?? '';
    }),
  );
};
