/**
 * Which amounts count in money, and whether costs may be held against them (method R3). Admissions, tonnes or square
 * metres rank accounts as well as euros do, but nothing can be paid with them; dollars are not held against euros
 * unless the user says so: then his costs are in the same currency, and nothing is converted.
 */
import type { AccountTable, AmountUnit } from '../../domain/accounts/types';
import { AMOUNT_FIELDS } from '../../words/fields';
import type { AmountField } from '../../words/fields';

export type MoneyDoubt = 'notMoney' | 'foreignCurrency';

type Amounts = Pick<AccountTable, 'units' | 'numbers'>;

const HOME_CURRENCIES: ReadonlySet<string> = new Set(['EUR', 'unknown']);

/** The unit the others follow: the turnover's, else the potential's. */
const leadingUnit = ({ units, numbers }: Amounts): AmountUnit | undefined =>
  numbers.turnover ? units.turnover : units.potential;

/** What the user said of the leading amount holds for all amounts in that currency. */
const doubtOf = (unit: AmountUnit | undefined, leading: AmountUnit | undefined): MoneyDoubt | null => {
  if (!unit) return null;
  if (unit.currency === 'none') return 'notMoney';
  const isCounted = unit.isSaid ?? (leading?.isSaid && unit.currency === leading.currency);
  return HOME_CURRENCIES.has(unit.currency) || isCounted ? null : 'foreignCurrency';
};

export const isMoney = (accounts: Amounts): boolean => {
  const unit = leadingUnit(accounts);
  return doubtOf(unit, unit) === null;
};

export interface MoneyState {
  /** Of the turnover, else of the potential: ISO 4217, 'none', or 'unknown' (counted as euros). */
  readonly currency: string;
  readonly isConfirmed: boolean;
  /** Why costs, return and decisions stay blank; null where they do not. */
  readonly blank: MoneyDoubt | null;
  /** Amounts that do not count in money. */
  readonly leftOut: readonly {
    readonly field: AmountField;
    readonly why: MoneyDoubt;
    readonly currency: string;
  }[];
}

/** Costs wait until the user has said what the amounts are; said to be no money, they count alone. */
export const moneyState = (accounts: Amounts): MoneyState => {
  const unit = leadingUnit(accounts);
  const isConfirmed = unit?.isSaid === true;
  return {
    currency: unit?.currency ?? 'unknown',
    isConfirmed,
    blank: isConfirmed ? null : doubtOf(unit, unit),
    leftOut: AMOUNT_FIELDS.flatMap((field) => {
      const own = accounts.numbers[field] ? accounts.units[field] : undefined;
      const why = doubtOf(own, unit);
      return own && why ? [{ field, why, currency: own.currency }] : [];
    }),
  };
};

/** The accounts for what counts in money: without the amounts that do not. */
export const moneyTable = <Table extends Amounts>(table: Table): Table => {
  const { leftOut } = moneyState(table);
  const dropped: ReadonlySet<string> = new Set(
    isMoney(table) ? leftOut.map(({ field }) => field) : AMOUNT_FIELDS,
  );
  if (dropped.size === 0) return table;
  const kept = Object.entries(table.numbers).filter(([field]) => !dropped.has(field));
  return { ...table, numbers: Object.fromEntries(kept) };
};
