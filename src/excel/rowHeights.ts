/**
 * Rows of a report tall enough for their wrapped texts. Excel fits rows by itself only while nobody reads the file with
 * another program; the height is worked out from the texts, so that it prints the same everywhere.
 */
import type { Rect } from '../sheet/rect';
import type { ReportTable } from '../sheet/reportWrite';
import { rowPoints } from '../sheet/rowPoints';
import { plainCell } from '../sheet/sheetColumn';
import { rangeOf } from './readBlocks';

/** `rect` holds the header too. */
export const fitRows = (sheet: Excel.Worksheet, { columns, rowCount }: ReportTable, rect: Rect): void => {
  const wrapped = columns.filter(({ wraps }) => wraps);
  if (wrapped.length === 0 || rowCount === 0) return;
  rangeOf(sheet, { ...rect, top: rect.top + 1 }).format.verticalAlignment = 'Top';
  for (let row = 0; row < rowCount; row++) {
    const texts = wrapped.map(({ cell, widthPoints }) => ({
      ...{ text: String(plainCell(cell(row)) ?? ''), widthPoints },
    }));
    const range = sheet.getRangeByIndexes(rect.top + 1 + row, 0, 1, 1);
    range.format.rowHeight = rowPoints(texts);
  }
};
