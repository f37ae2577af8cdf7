/**
 * Pages of a report: each begins with a section. Breaks somebody put in elsewhere, or a scale, are the user's own
 * pages, and stay as they are.
 */
import type { ReportLayout } from '../sheet/layOutReport';
import { pagePoints, pageStarts, scaleOf } from '../sheet/printedPages';
import type { ReportWrite } from '../sheet/reportWrite';

interface Pages {
  readonly sheet: Excel.Worksheet;
  readonly write: ReportWrite;
  readonly layout: ReportLayout;
  readonly isNew: boolean;
}

const sectionRow = ({ sheet }: Pages, row: number): Excel.Range => sheet.getRange(`A${row + 1}`);

/** Ours where every break stands before a section, and the sheet is fitted to the width of a page. */
const areOurs = async (pages: Pages): Promise<boolean> => {
  const { sheet, layout } = pages;
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  sheet.pageLayout.load('zoom');
  await sheet.context.sync();
  const tops = new Set(layout.sections.map(({ top }) => top));
  return (
    sheet.pageLayout.zoom.horizontalFitToPages === 1 &&
    breaks.items.every(({ rowIndex }) => tops.has(rowIndex))
  );
};

/** Once everything is written: rows are then as tall as they print. */
export const breakPages = async (pages: Pages): Promise<void> => {
  const { sheet, write, layout, isNew } = pages;
  const orientation = write.look.page?.orientation;
  if (!orientation) return;
  const scale = scaleOf(write.widthsPoints, orientation);
  if (!isNew && !(await areOurs(pages))) return;
  const places = [...layout.sections].sort((a, b) => a.top - b.top);
  const tops = places.map(({ top }) => sectionRow(pages, top).load('top'));
  const ends = places.map(({ top, rowCount }) => sectionRow(pages, top + rowCount - 1).load('top'));
  await sheet.context.sync();
  const standing = tops.map((range, at) => ({ top: range.top, bottom: ends[at]?.top ?? range.top }));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const at of pageStarts(standing, pagePoints(scale, orientation)))
    sheet.horizontalPageBreaks.add(sectionRow(pages, places[at]?.top ?? 0));
  await sheet.context.sync();
};
