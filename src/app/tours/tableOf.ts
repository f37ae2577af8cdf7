/** Tables of `DC Tournées`, written column by column. */
import type { ReportSection } from '../../sheet/reportWrite';
import type { SheetColumn, WrittenCell } from '../../sheet/sheetColumn';
import type { Bilingual, Language } from '../../words/language';
import { OVERVIEW_WIDTHS } from './overviewWidths';

export interface ColumnSpec<Row> {
  readonly name: Bilingual;
  readonly numberFormat: string;
  readonly align?: SheetColumn['align'];
  readonly of: (row: Row) => WrittenCell;
}

export const tableOf = <Row>(
  rows: readonly Row[],
  columns: readonly ColumnSpec<Row>[],
  language: Language,
): NonNullable<ReportSection['table']> => ({
  rowCount: rows.length,
  columns: columns.map(({ name, numberFormat, align, of }, column): SheetColumn => ({
    ...{ header: name[language], numberFormat, widthPoints: OVERVIEW_WIDTHS[column] ?? 80 },
    ...(align ? { align } : {}),
    ...(numberFormat === '@' ? { wraps: true } : {}),
    cell: (at) => {
      const row = rows[at];
      return row === undefined ? '' : of(row);
    },
  })),
});
