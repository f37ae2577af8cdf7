/**
 * How a tour tab goes onto A4: table and picture on one page where they stay legible; otherwise the table as wide as the
 * page, over as many pages as it takes, and the picture whole on one of its own.
 */
import type { PageLook } from '../../sheet/cellLook';
import { pagePoints, scaleOf } from '../../sheet/printedPages';
import { LINE_POINTS, rowPoints } from '../../sheet/rowPoints';
import type { SheetColumn } from '../../sheet/sheetColumn';
import { plainCell } from '../../sheet/sheetColumn';
import { ROUTE_SIZE } from './routePicture';

/** Letters of 6 points. */
const LEAST_SCALE = 55;
/** Title, a blank row, the header, and two rows before the picture. */
const OTHER_ROWS = 5;

const isPrinted = ({ isHidden, isGrouped }: SheetColumn): boolean => !isHidden && !isGrouped;

const tablePoints = (columns: readonly SheetColumn[], rows: number): number =>
  Array.from({ length: rows }, (_, row) =>
    rowPoints(
      columns
        .filter(({ wraps }) => wraps)
        .map(({ cell, widthPoints }) => ({ text: String(plainCell(cell(row)) ?? ''), widthPoints })),
    ),
  ).reduce((sum, points) => sum + points, 0);

export interface TabOnPaper {
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  /** Above the table. */
  readonly lineCount: number;
}

export const tabPage = ({ columns: all, rowCount, lineCount }: TabOnPaper): PageLook => {
  const look = { orientation: 'landscape', repeatsHeader: true } as const;
  const columns = all.filter(isPrinted);
  const widths = columns.map(({ widthPoints }) => widthPoints);
  const height =
    (lineCount + OTHER_ROWS) * LINE_POINTS + tablePoints(columns, rowCount) + ROUTE_SIZE.heightPoints;
  const scale = Math.min(scaleOf(widths, 'landscape'), (100 * pagePoints(100, 'landscape')) / height);
  return scale >= LEAST_SCALE ? { ...look, isOnePage: true } : { ...look, picture: 'onItsOwnPage' };
};
