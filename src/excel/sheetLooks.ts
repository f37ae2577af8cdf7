import type { PageLook, SheetLook } from '../sheet/cellLook';
import { MARGINS_POINTS } from '../sheet/printedPages';
import type { SheetColumn } from '../sheet/writePlan';
import { TONES } from './palette';

const PAGE_OF_PAGES = '&P / &N';

const layOutPage = (sheet: Excel.Worksheet, page: PageLook, headerRow: number): void => {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1, ...(page.isOnePage ? { verticalFitToPages: 1 } : {}) };
  layout.setPrintMargins('Points', MARGINS_POINTS);
  layout.headersFooters.defaultForAllPages.leftFooter = '&A';
  layout.headersFooters.defaultForAllPages.rightFooter = PAGE_OF_PAGES;
  if (page.repeatsHeader) layout.setPrintTitleRows(`$1:$${headerRow + 1}`);
};

/** Page, tab and place of a sheet just made. `headerRow`: of its first table, zero-based. */
export const lookOfSheet = (sheet: Excel.Worksheet, look: SheetLook | undefined, headerRow: number): void => {
  if (look?.page) layOutPage(sheet, look.page, headerRow);
  if (look?.tab) sheet.tabColor = TONES[look.tab];
};

/** Puts a sheet just made right of another one, where that exists. */
export const placeSheet = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  look: SheetLook | undefined,
): Promise<void> => {
  if (!look?.after) return;
  const other = context.workbook.worksheets.getItemOrNullObject(look.after);
  other.load('position');
  await context.sync();
  if (!other.isNullObject) sheet.position = other.position + 1;
};

/** Columns that lie side by side fold together, and are folded away. */
export const groupColumns = (
  sheet: Excel.Worksheet,
  columns: readonly SheetColumn[],
  top: number,
  left: number,
): void => {
  columns.forEach((column, at) => {
    if (!column.isGrouped || columns[at - 1]?.isGrouped) return;
    let count = 1;
    while (columns[at + count]?.isGrouped) count++;
    const folded = sheet.getRangeByIndexes(top, left + at, 1, count).getEntireColumn();
    folded.group('ByColumns');
    folded.columnHidden = true;
  });
};
