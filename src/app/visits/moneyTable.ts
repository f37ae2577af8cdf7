import type { AccountTable } from '../../domain/accounts/types';
import type { NumberField } from '../../words/fields';

/** Admissions, tonnes or square metres rank accounts as well as euros do, but nothing can be paid with them (method R3). */
export const isMoney = ({ units }: Pick<AccountTable, 'units'>): boolean =>
  units.turnover?.currency !== 'none';

const AMOUNTS: ReadonlySet<string> = new Set<NumberField>([
  'turnover',
  'previousTurnover',
  'potential',
  'margin',
  'objective',
]);

/** The accounts for what counts in euros: without their amounts where those are not money. */
export const moneyTable = (table: AccountTable): AccountTable => {
  if (isMoney(table)) return table;
  const kept = Object.entries(table.numbers).filter(([field]) => !AMOUNTS.has(field));
  return { ...table, numbers: Object.fromEntries(kept) };
};
