import type { Rect, SheetModel } from '../../model/types';

/**
 * Files mark rows hidden by a filter and rows hidden by hand alike. Inside the data of a filter that has criteria they
 * are taken as filtered: clearing the filter shows them, as Excel does.
 */
export function markFilteredRows(sheet: SheetModel): void {
  for (const rect of filteredAreas(sheet)) {
    for (const [row, props] of sheet.rows) {
      if (props.hidden !== true || row <= rect.top || row > rect.bottom) continue;
      delete props.hidden;
      props.filtered = true;
    }
  }
}

function filteredAreas(sheet: SheetModel): Rect[] {
  const filter = sheet.autoFilter;
  const own = filter && Object.keys(filter.criteria).length > 0 ? [filter.rect] : [];
  const tables = sheet.tables.filter(({ columns }) => columns.some((column) => column.filter !== undefined));
  return [
    ...own,
    ...tables.map(({ rect, showTotals }) => ({ ...rect, bottom: rect.bottom - (showTotals ? 1 : 0) })),
  ];
}
