import { KEY_COLUMN } from '../../words/resultColumns';
import { FOLLOWUP_COLUMNS } from '../../words/followupWords';
import { columnOf, textOfCell, type RawTable } from '../settings/rawTable';
import type { TableFault } from '../settings/tableFault';
import type { AccountFinder, FoundAccount } from './accountFinder';

/** Whose a row is, and what is wrong where nobody can be told. */
export interface RowAccount {
  /** −1 where the account is not known. */
  readonly account: number;
  readonly fault: TableFault | null;
}

const CODES = {
  none: 'ROW_ACCOUNT_UNKNOWN',
  gone: 'ACCOUNT_GONE',
  shared: 'ROW_ACCOUNT_SHARED',
} as const satisfies Readonly<Record<Exclude<FoundAccount['kind'], 'account'>, TableFault['code']>>;

/** By the key in `DC Clé`, else by the name the user wrote. A row without either is nobody's, and nothing is wrong. */
export const accountOfRow = (
  table: RawTable,
  { row, name }: { readonly row: number; readonly name: string },
  find: AccountFinder,
): RowAccount => {
  const key = textOfCell(table.rows[row]?.[columnOf(table, KEY_COLUMN)]);
  if (key === '' && name === '') return { account: -1, fault: null };
  const found = find({ key, name });
  if (found.kind === 'account') return { account: found.account, fault: null };
  const column = columnOf(table, FOLLOWUP_COLUMNS.account);
  const value = name || key;
  return { account: -1, fault: { code: CODES[found.kind], row, column, value, subject: value } };
};
