/**
 * Manual page breaks are kept with the page layout as the cells after them ("A20,A41"), so that they move with the rows
 * like print areas do.
 */
import { formatArea, parseAddress } from './address';
import type { SheetModel } from './types';

export const PAGE_BREAKS = {
  rows: 'horizontalPageBreaks',
  columns: 'verticalPageBreaks',
} as const;
export type BreakAxis = keyof typeof PAGE_BREAKS;

const cellAfter = (axis: BreakAxis, line: number): string => {
  const [row, column] = axis === 'rows' ? [line, 0] : [0, line];
  return formatArea({ top: row, bottom: row, left: column, right: column });
};

/** Zero-based lines a page begins at, ascending; a break whose cell was deleted is gone. */
export const pageBreaksOf = ({ pageLayout }: Pick<SheetModel, 'pageLayout'>, axis: BreakAxis): number[] => {
  const cells = String(pageLayout[PAGE_BREAKS[axis]] ?? '').split(',');
  const lines = cells.flatMap((cell) => {
    const rect = cell === '' ? undefined : parseAddress(cell)?.areas[0];
    return rect ? [axis === 'rows' ? rect.top : rect.left] : [];
  });
  return [...new Set(lines)].filter((line) => line > 0).sort((a, b) => a - b);
};

export const setPageBreaks = (
  { pageLayout }: Pick<SheetModel, 'pageLayout'>,
  axis: BreakAxis,
  lines: readonly number[],
): void => {
  if (lines.length === 0) delete pageLayout[PAGE_BREAKS[axis]];
  else pageLayout[PAGE_BREAKS[axis]] = lines.map((line) => cellAfter(axis, line)).join(',');
};
