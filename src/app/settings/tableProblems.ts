import type { Problem } from '../../domain/accounts/types';
import type { RawTable } from '../../domain/settings/rawTable';
import type { TableFault } from '../../domain/settings/tableFault';
import { columnLetters } from '../../sheet/rect';
import type { OwnTable } from '../workbookPort';

/** A table of ours as the domain reads it. */
export const rawTableOf = ({ headers, values }: OwnTable): RawTable => ({ headers, rows: values });

/** A fault with its place on the sheet, as all problems are told. */
export const problemOfFault = (fault: TableFault, { sheetName, rect, headers }: OwnTable): Problem => {
  const { code, row, column, value, subject, expected, used } = fault;
  return {
    code,
    sheet: sheetName,
    row: rect.top + 1 + (row === null ? 0 : row + 1),
    column: column === null ? '' : columnLetters(rect.left + column),
    header: column === null ? '' : (headers[column] ?? ''),
    value,
    subject,
    ...(expected === undefined ? {} : { expected }),
    ...(used === undefined ? {} : { used }),
  };
};

export const problemsIn = (table: OwnTable | undefined, faults: readonly TableFault[]): Problem[] =>
  table ? faults.map((fault) => problemOfFault(fault, table)) : [];
