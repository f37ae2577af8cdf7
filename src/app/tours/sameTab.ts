/**
 * Tabs a new timing leaves as they are need no writing: thirteen weeks are on their tabs, an edit is in one of them. A tab is
 * as it would be written when its columns stand as they would, every row is where it was, and each cell of ours holds what
 * would be written; then the lines above say the same too. The user's cells are his in any case.
 */
import { plainCell } from '../../sheet/sheetColumn';
import type { WrittenCell } from '../../sheet/sheetColumn';
import type { RawCell } from '../../sheet/cellGrid';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import { isOwnHeader } from './tabHeaders';
import type { TabLine } from './tabLine';
import type { TourTab } from './parseTourTab';

/** Of a second, and of a hundredth of what costs and kilometres show. */
const A_HAIR = 1e-7;

const isSameCell = (written: WrittenCell, standing: RawCell | undefined): boolean => {
  const [one, other] = [plainCell(written) ?? '', standing ?? ''];
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < A_HAIR
    : one === other;
};

export const isSameTab = (
  { columns, rowCount }: OwnSheetWrite,
  lines: readonly TabLine[],
  tab: TourTab | null,
): boolean => {
  if (!tab || rowCount !== tab.rows.length || columns.length !== tab.own.headers.length) return false;
  const isInPlace = lines.every(({ old }, at) => old?.tab === tab && old.row.row === at);
  return (
    isInPlace &&
    columns.every(
      ({ header, cell }, column) =>
        header === tab.own.headers[column] &&
        (!isOwnHeader(header) ||
          lines.every((_, row) => isSameCell(cell(row), tab.own.values[row]?.[column]))),
    )
  );
};
