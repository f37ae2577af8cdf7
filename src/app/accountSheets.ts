/** `DC Comptes`: the accounts where the source holds lines or has no room; and what all sheets with accounts share. */
import type { ScoredAccounts } from '../domain/scoring/types';
import type { AccountTable } from '../domain/accounts/types';
import type { OwnSheetWrite, SheetColumn } from '../sheet/writePlan';
import type { Bilingual, Language } from '../words/language';
import { OWN_SHEETS } from '../words/ownSheets';
import { RESULT_COLUMNS } from '../words/resultColumns';
import type { ResultColumnId } from '../words/resultColumns';
import { fieldColumns, keyColumn } from './accountFields';
import type { AccountRows, ShownField } from './accountFields';
import type { ResultSource } from './resultSource';

const ACCOUNT_FIELDS: readonly ShownField[] = [
  'name',
  'id',
  'town',
  'postcode',
  'rep',
  'turnover',
  'potential',
  'orders',
  'lastOrder',
];
export interface ScoredRows {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly language: Language;
  /** Sheet the accounts come from. */
  readonly sheet: string;
  readonly results: ResultSource;
}

export const resultColumn = (
  { results, language }: ScoredRows,
  id: ResultColumnId,
  at: AccountRows['at'],
): SheetColumn => {
  const { numberFormat, widthPoints, align, header } = results.look(id, language);
  const cell = results.cell(id, language);
  return { header, numberFormat, widthPoints, ...(align ? { align } : {}), cell: (row) => cell(at(row)) };
};

/** `DC Comptes`: one row per account with its results, in the order of the accounts. */
export const planAccountsSheet = (rows: ScoredRows, wanted: readonly ResultColumnId[]): OwnSheetWrite => {
  const { accounts, language, sheet } = rows;
  const at = (row: number): number => row;
  const view: AccountRows = { accounts, at, language };
  const { name, table } = OWN_SHEETS.accounts;
  return {
    id: 'accounts',
    name: name[language],
    table,
    title: language === 'fr' ? 'Comptes notés' : 'Scored accounts',
    lines: [
      language === 'fr'
        ? `Un compte par ligne, d’après la feuille « ${sheet} ».`
        : `One account per row, from sheet “${sheet}”.`,
    ],
    columns: [
      ...fieldColumns(view, ACCOUNT_FIELDS),
      ...wanted.map((id) => resultColumn(rows, id, at)),
      keyColumn(view),
    ],
    rowCount: accounts.count,
  };
};

/**
 * Headers that a run writes on an account sheet, in both languages. Any other column stays as it is: the user's, and results of
 * another job, which are renewed by that job.
 */
export const accountSheetHeaders = (
  fields: Iterable<Bilingual>,
  wanted: readonly ResultColumnId[],
): readonly Bilingual[] => [...fields, ...wanted.map((id) => RESULT_COLUMNS[id])];
