import { cellValue, type TableSource } from '../accounts/tableSource';
import type { AccountTable } from '../accounts/types';
import { readOtherColumns, type OtherColumns } from './otherColumns';
import { readingHabits } from './sourceFields';
import type { ColumnMeasure } from './types';

/** Columns of the sheet asked for by header, an account's own row each; none where lines were added up (no single row holds an account). */
export function otherColumnsOf(
  asked: readonly ColumnMeasure[],
  source: TableSource,
  accounts: AccountTable,
): OtherColumns {
  if (accounts.source === 'lines') return {};
  return readOtherColumns(asked, {
    ...{ headers: source.table.headers, count: accounts.count, habits: readingHabits(source) },
    cell: (account, column) => cellValue(source, accounts.rows[account] ?? 0, column),
  });
}
