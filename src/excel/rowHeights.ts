/**
 * Rows of a report tall enough for their wrapped texts. Excel fits rows by itself only while nobody reads the file with
 * another program; the height is worked out from the texts, so that it prints the same everywhere.
 */
import type { Rect } from '../sheet/rect';
import type { ReportTable } from '../sheet/reportWrite';
import { rowPoints } from '../sheet/rowPoints';
import { plainCell } from '../sheet/sheetColumn';
import { rangeOf } from './readBlocks';

/** Neighbours of one height are set at once; beyond this many, rows are left to Excel, so that no message grows too long. */
const MOST_RUNS = 1000;

interface Run {
  readonly first: number;
  readonly count: number;
  readonly points: number;
}

const runsOf = ({ columns, rowCount }: ReportTable): readonly Run[] => {
  const wrapped = columns.filter(({ wraps }) => wraps);
  const runs: Run[] = [];
  for (let row = 0; wrapped.length > 0 && row < rowCount; row++) {
    const points = rowPoints(
      wrapped.map(({ cell, widthPoints }) => ({ text: String(plainCell(cell(row)) ?? ''), widthPoints })),
    );
    const last = runs.at(-1);
    if (last?.points === points) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1, points });
  }
  return runs;
};

/** `rect` holds the header too. */
export const fitRows = (sheet: Excel.Worksheet, table: ReportTable, rect: Rect): void => {
  const runs = runsOf(table);
  if (runs.length === 0 || runs.length > MOST_RUNS) return;
  rangeOf(sheet, { ...rect, top: rect.top + 1 }).format.verticalAlignment = 'Top';
  for (const { first, count, points } of runs)
    sheet.getRangeByIndexes(rect.top + 1 + first, 0, count, 1).format.rowHeight = points;
};
