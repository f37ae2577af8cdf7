/**
 * Rows of a report tall enough for their wrapped texts. Excel fits rows by itself only while nobody reads the file with
 * another program; the height is worked out from the texts, so that it prints the same everywhere.
 */
import type { Rect } from '../sheet/rect';
import type { ReportTable } from '../sheet/reportWrite';
import { plainCell } from '../sheet/sheetColumn';
import { rangeOf } from './readBlocks';

/** Mean width of a character, and height of a line, of the standard font. */
const CHARACTER_POINTS = 5.4;
const LINE_POINTS = 15;
const MOST_POINTS = 409;

const linesOf = (text: string, widthPoints: number): number =>
  Math.max(1, Math.ceil((text.length * CHARACTER_POINTS) / widthPoints));

/** `rect` holds the header too. */
export const fitRows = (sheet: Excel.Worksheet, { columns, rowCount }: ReportTable, rect: Rect): void => {
  const wrapped = columns.filter(({ wraps }) => wraps);
  if (wrapped.length === 0 || rowCount === 0) return;
  rangeOf(sheet, { ...rect, top: rect.top + 1 }).format.verticalAlignment = 'Top';
  for (let row = 0; row < rowCount; row++) {
    const lines = wrapped.map(({ cell, widthPoints }) =>
      linesOf(String(plainCell(cell(row)) ?? ''), widthPoints),
    );
    const range = sheet.getRangeByIndexes(rect.top + 1 + row, 0, 1, 1);
    range.format.rowHeight = Math.min(MOST_POINTS, LINE_POINTS * Math.max(...lines));
  }
};
