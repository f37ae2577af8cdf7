/** Own sheets that hold accounts: the TOP lists, and `DC Comptes` where the source holds lines or has no room. */
import type { ScoredAccounts } from '../domain/scoring/types';
import { TOP_SIZES } from '../domain/ranking/types';
import type { TopSize } from '../domain/ranking/types';
import type { AccountTable } from '../domain/accounts/types';
import type { OwnSheetWrite, SheetColumn } from '../sheet/writePlan';
import type { Bilingual, Language } from '../words/language';
import { OWN_SHEETS } from '../words/ownSheets';
import type { OwnSheetId } from '../words/ownSheets';
import { RESULT_COLUMNS } from '../words/resultColumns';
import { fieldColumns, keyColumn } from './accountFields';
import type { AccountRows, ShownField } from './accountFields';
import { resultCell, resultLook } from './resultCells';
import type { ScoreColumnId } from './resultCells';

const RANK: Bilingual = { fr: 'Rang', en: 'Rank' };
const TOP_FIELDS: readonly ShownField[] = [
  'name',
  'town',
  'postcode',
  'phone',
  'rep',
  'turnover',
  'potential',
  'lastOrder',
  'appetite',
];
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
const TOP_SHEETS: Readonly<Record<TopSize, OwnSheetId>> = {
  5: 'top5',
  20: 'top20',
  30: 'top30',
  50: 'top50',
};

export interface ScoredRows {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly language: Language;
  /** Sheet the accounts come from. */
  readonly sheet: string;
}

const resultColumn = (
  { scored, language }: ScoredRows,
  id: ScoreColumnId,
  at: AccountRows['at'],
): SheetColumn => {
  const { numberFormat, widthPoints, align, header } = resultLook(id, language);
  const cell = resultCell(id, scored);
  return { header, numberFormat, widthPoints, ...(align ? { align } : {}), cell: (row) => cell(at(row)) };
};

const topTitle = (size: TopSize, { scored, language }: ScoredRows): string => {
  const isProspects = scored.top.population === 'prospects';
  if (language === 'fr') return isProspects ? `TOP ${size} des prospects` : `TOP ${size} de tous les comptes`;
  return isProspects ? `TOP ${size} prospects` : `TOP ${size} of all accounts`;
};

const topLine = ({ scored, language, sheet }: ScoredRows): string => {
  const isProspects = scored.top.population === 'prospects';
  if (language === 'fr')
    return isProspects
      ? `Feuille « ${sheet} », meilleurs d’abord.`
      : `Feuille « ${sheet} », meilleurs d’abord. Moins de cinq prospects notés : tous les comptes concourent.`;
  return isProspects
    ? `Sheet “${sheet}”, best first.`
    : `Sheet “${sheet}”, best first. Fewer than five scored prospects: all accounts compete.`;
};

/** One TOP list: the first accounts of the ranking. */
export const planTopSheet = (rows: ScoredRows, size: TopSize): OwnSheetWrite => {
  const { accounts, scored, language } = rows;
  const best = scored.top.accounts.slice(0, size);
  const at = (row: number): number => best[row] ?? -1;
  const view: AccountRows = { accounts, at, language };
  const id = TOP_SHEETS[size];
  const rank: SheetColumn = {
    header: RANK[language],
    numberFormat: '0',
    widthPoints: 44,
    align: 'Right',
    cell: (row) => row + 1,
  };
  const results = (['score', 'completeness', 'class', 'abc'] as const).map((column) =>
    resultColumn(rows, column, at),
  );
  const [name, ...others] = fieldColumns(view, TOP_FIELDS);
  return {
    id,
    name: OWN_SHEETS[id].name[language],
    table: OWN_SHEETS[id].table,
    title: topTitle(size, rows),
    lines: [topLine(rows)],
    columns: [rank, ...(name ? [name] : []), ...results, ...others, keyColumn(view)],
    rowCount: best.length,
  };
};

export const planTopSheets = (rows: ScoredRows, sizes: readonly TopSize[] = TOP_SIZES): OwnSheetWrite[] =>
  TOP_SIZES.filter((size) => sizes.includes(size)).map((size) => planTopSheet(rows, size));

/** `DC Comptes`: one row per account with its results, in the order of the accounts. */
export const planAccountsSheet = (rows: ScoredRows, wanted: readonly ScoreColumnId[]): OwnSheetWrite => {
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

/** Headers that are ours on account sheets, in both languages: any other column was added by the user. */
export const accountSheetHeaders = (fields: Iterable<Bilingual>): ReadonlySet<string> => {
  const results = Object.values(RESULT_COLUMNS) as readonly Bilingual[];
  return new Set([...fields, ...results, RANK].flatMap((names) => [names.fr, names.en]));
};
