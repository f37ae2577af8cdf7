/** Cells of an account as own sheets show them. */
import { numberAt, textAt } from '../domain/accounts/columnAccess';
import type { AccountTable } from '../domain/accounts/types';
import type { SheetColumn, WrittenCell } from '../sheet/writePlan';
import { NUMBER_FIELDS } from '../words/fields';
import type { FieldId, NumberField, TextField } from '../words/fields';
import type { Bilingual, Language } from '../words/language';
import { KEY_COLUMN } from '../words/resultColumns';

interface FieldLook {
  readonly header: Bilingual;
  readonly numberFormat: string;
  readonly widthPoints: number;
}

const TEXT = '@';
const AMOUNT = '#,##0';
const DAY = 'dd/mm/yyyy';

/** The fields own sheets show, in their order. */
export const SHOWN_FIELDS = {
  name: { header: { fr: 'Compte', en: 'Account' }, numberFormat: TEXT, widthPoints: 180 },
  id: { header: { fr: 'Code', en: 'Code' }, numberFormat: TEXT, widthPoints: 70 },
  town: { header: { fr: 'Ville', en: 'Town' }, numberFormat: TEXT, widthPoints: 124 },
  postcode: { header: { fr: 'Code postal', en: 'Postcode' }, numberFormat: TEXT, widthPoints: 66 },
  phone: { header: { fr: 'Téléphone', en: 'Phone' }, numberFormat: TEXT, widthPoints: 90 },
  rep: { header: { fr: 'Commercial', en: 'Rep' }, numberFormat: TEXT, widthPoints: 100 },
  turnover: { header: { fr: 'Chiffre d’affaires', en: 'Turnover' }, numberFormat: AMOUNT, widthPoints: 96 },
  potential: { header: { fr: 'Potentiel', en: 'Potential' }, numberFormat: AMOUNT, widthPoints: 80 },
  orders: { header: { fr: 'Commandes', en: 'Orders' }, numberFormat: '0', widthPoints: 72 },
  lastOrder: { header: { fr: 'Dernière commande', en: 'Last order' }, numberFormat: DAY, widthPoints: 100 },
  appetite: { header: { fr: 'Appétence', en: 'Appetite' }, numberFormat: '0', widthPoints: 66 },
} as const satisfies Partial<Record<FieldId, FieldLook>>;
export type ShownField = keyof typeof SHOWN_FIELDS;

const isNumberField = (field: FieldId): field is NumberField =>
  (NUMBER_FIELDS as readonly string[]).includes(field);

const has = (accounts: AccountTable, field: ShownField): boolean =>
  isNumberField(field)
    ? accounts.numbers[field] !== undefined
    : accounts.texts[field as TextField] !== undefined;

/** The account's name, else its code, else its key. */
export const accountName = (accounts: AccountTable, account: number): string =>
  textAt(accounts.texts.name, account) ||
  textAt(accounts.texts.id, account) ||
  (accounts.keys[account] ?? '');

const cellOf = (accounts: AccountTable, field: ShownField): ((account: number) => WrittenCell) => {
  if (field === 'name') return (account) => accountName(accounts, account);
  if (!isNumberField(field)) return (account) => textAt(accounts.texts[field], account);
  return (account) => {
    const value = numberAt(accounts.numbers[field], account);
    return Number.isNaN(value) ? '' : value;
  };
};

export interface AccountRows {
  readonly accounts: AccountTable;
  /** Account of a table row. */
  readonly at: (row: number) => number;
  readonly language: Language;
}

/** Columns for those of the fields the accounts have. */
export const fieldColumns = (
  { accounts, at, language }: AccountRows,
  fields: readonly ShownField[],
): SheetColumn[] =>
  fields
    .filter((field) => field === 'name' || has(accounts, field))
    .map((field) => {
      const { header, numberFormat, widthPoints } = SHOWN_FIELDS[field];
      const cell = cellOf(accounts, field);
      return { header: header[language], numberFormat, widthPoints, cell: (row: number) => cell(at(row)) };
    });

/** `DC Clé`: narrow, grey, last. */
export const keyColumn = ({ accounts, at, language }: AccountRows): SheetColumn => ({
  header: KEY_COLUMN[language],
  numberFormat: TEXT,
  widthPoints: 40,
  isQuiet: true,
  cell: (row) => accounts.keys[at(row)] ?? '',
});
