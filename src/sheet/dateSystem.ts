/**
 * Plans and our own tables speak in serials of the 1900 system, whatever the workbook counts in. They are turned into the
 * workbook's days where they meet it, by the number format of their column, so that nothing else has to know.
 */
import { isDateFormat } from '../domain/accounts/typedCells/numberFormat';
import { DAYS_FROM_1904_TO_1900 } from '../domain/calendar/serialDate';
import type { RawCell } from './cellGrid';
import type { ReportSection, ReportWrite } from './reportWrite';
import type { ColumnLook, WrittenCell } from './sheetColumn';
import type { WritePlan } from './writePlan';

const moved = <T>(cell: T, days: number): T => (typeof cell === 'number' ? ((cell + days) as T) : cell);

interface DayColumn extends ColumnLook {
  readonly cell: (row: number) => WrittenCell;
  readonly isVerbatim?: boolean;
  readonly formatAt?: (row: number) => string | null;
}

/** A cell that keeps its format is written back as it stood. */
const columnIn1904 = <T extends DayColumn>(column: T): T => {
  const { isVerbatim, numberFormat, formatAt, cell } = column;
  if (isVerbatim === true || !(formatAt ?? isDateFormat(numberFormat))) return column;
  const isDay = (row: number): boolean =>
    isDateFormat((formatAt ? formatAt(row) : numberFormat) ?? 'General');
  return {
    ...column,
    cell: (row: number) => (isDay(row) ? moved(cell(row), -DAYS_FROM_1904_TO_1900) : cell(row)),
  };
};

const sectionIn1904 = (section: ReportSection): ReportSection => ({
  ...section,
  ...(section.table ? { table: { ...section.table, columns: section.table.columns.map(columnIn1904) } } : {}),
  ...(section.figures
    ? {
        figures: section.figures.map((figure) =>
          isDateFormat(figure.numberFormat)
            ? { ...figure, value: moved(figure.value, -DAYS_FROM_1904_TO_1900) }
            : figure,
        ),
      }
    : {}),
});

const reportIn1904 = (report: ReportWrite): ReportWrite => ({
  ...report,
  sections: report.sections.map(sectionIn1904),
});

/** The plan as the workbook counts days; the same plan in a workbook of the 1900 system. */
export const planInDateSystem = (plan: WritePlan, dateSystem: 1900 | 1904): WritePlan => {
  if (dateSystem === 1900) return plan;
  const { columns, sheets, reports } = plan;
  return {
    ...plan,
    columns: columns && { ...columns, columns: columns.columns.map(columnIn1904) },
    sheets: sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map(columnIn1904) })),
    ...(reports ? { reports: reports.map(reportIn1904) } : {}),
  };
};

/** Cells of a workbook of the 1904 system with their days in the 1900 system; `formats` cell by cell. */
export const cellsFrom1904 = (
  rows: readonly (readonly RawCell[])[],
  formats: readonly (readonly string[])[],
): RawCell[][] =>
  rows.map((row, at) =>
    row.map((cell, column) =>
      isDateFormat(formats[at]?.[column] ?? 'General') ? moved(cell, DAYS_FROM_1904_TO_1900) : cell,
    ),
  );
