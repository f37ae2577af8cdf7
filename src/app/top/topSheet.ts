/** `DC TOP 5`, `20`, `30`, `50`: plain tables that sort, filter and print without us. */
import { numberAt } from '../../domain/accounts/columnAccess';
import { topKey } from '../../domain/ranking/topTargets';
import { TOP_SIZES } from '../../domain/ranking/types';
import type { TopLists, TopSize } from '../../domain/ranking/types';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { OwnSheetId } from '../../words/ownSheets';
import { CHALLENGE_STEPS, TOP_CHANGES, TOP_COLUMNS } from '../../words/topWords';
import { fieldColumns, keyColumn } from '../accountFields';
import type { AccountRows, ShownField } from '../accountFields';
import { resultColumn } from '../accountSheets';
import type { ScoredRows } from '../accountSheets';
import type { OwnTable } from '../workbookPort';
import { topRows } from './topRows';
import type { TopRow } from './topRows';

const FIELDS: readonly ShownField[] = [
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

export const TOP_SHEETS: Readonly<Record<TopSize, OwnSheetId>> = {
  5: 'top5',
  20: 'top20',
  30: 'top30',
  50: 'top50',
};

const POPULATIONS: Readonly<Record<TopLists['population'], Bilingual>> = {
  prospects: { fr: 'des prospects', en: 'prospects' },
  clients: { fr: 'des clients', en: 'clients' },
  both: { fr: 'des clients et prospects', en: 'clients and prospects' },
  all: { fr: 'de tous les comptes', en: 'of all accounts' },
};

const KEYS: Readonly<Record<TopLists['key'], Bilingual>> = {
  score: { fr: 'meilleurs d’abord', en: 'best first' },
  potential: { fr: 'plus fort potentiel d’abord', en: 'highest potential first' },
  appetite: { fr: 'plus forte appétence d’abord', en: 'highest appetite first' },
};

const FEW: Bilingual = {
  fr: 'Moins de cinq comptes notés dans la population demandée : tous les comptes concourent.',
  en: 'Fewer than five scored accounts in the population asked for: all accounts compete.',
};
const BY_REP: Bilingual = {
  fr: 'Le rang est celui de l’entreprise ; pour la liste d’un commercial, filtrez la colonne Commercial et lisez « Rang commercial ».',
  en: 'The rank is the company’s; for a rep’s list, filter the Rep column and read “Rank for the rep”.',
};

const linesOf = ({ scored: { top }, language, sheet }: ScoredRows): string[] => {
  const from = language === 'fr' ? `Feuille « ${sheet} », ` : `Sheet “${sheet}”, `;
  const few = top.population === 'all' ? ` ${FEW[language]}` : '';
  return [`${from}${KEYS[top.key][language]}.${few}`, ...(top.reps.length > 0 ? [BY_REP[language]] : [])];
};

interface RowColumn {
  readonly header: Bilingual;
  readonly numberFormat: string;
  readonly widthPoints: number;
  readonly of: (row: TopRow) => WrittenCell;
}

const rowColumn = (
  { header, of, ...look }: RowColumn,
  rows: readonly TopRow[],
  language: Language,
): SheetColumn => ({
  ...look,
  header: header[language],
  cell: (at) => {
    const row = rows[at];
    return row ? of(row) : '';
  },
});

const RANK: RowColumn = {
  header: TOP_COLUMNS.rank,
  numberFormat: '0',
  widthPoints: 44,
  of: ({ rank }) => rank ?? '',
};
const REP_RANK: RowColumn = {
  header: TOP_COLUMNS.repRank,
  numberFormat: '0',
  widthPoints: 84,
  of: ({ repRank }) => repRank ?? '',
};
const changeColumn = (language: Language): RowColumn => ({
  header: TOP_COLUMNS.change,
  numberFormat: '@',
  widthPoints: 74,
  of: ({ change }) => (change ? TOP_CHANGES[change][language] : ''),
});

/** 0.8 × score + 0.2 × appetite, where that is not the score itself. */
const keyColumns = ({ accounts, scored }: ScoredRows): RowColumn[] => {
  const { appetite } = accounts.numbers;
  if (scored.top.key !== 'score' || !appetite) return [];
  const of = ({ account }: TopRow): WrittenCell =>
    Math.round(topKey(scored.scores[account] ?? 0, numberAt(appetite, account)) * 10) / 10;
  return [{ header: TOP_COLUMNS.key, numberFormat: '0.0', widthPoints: 64, of }];
};

/** Columns of the challenge, made once; from then on they are the user's and travel with his rows. */
const stepColumns = (existing: OwnTable | null, language: Language): SheetColumn[] =>
  Object.values(CHALLENGE_STEPS)
    .filter(({ fr, en }) => !existing?.headers.some((header) => header === fr || header === en))
    .map((name) => ({
      ...{ header: name[language], numberFormat: '@', widthPoints: 64, cell: () => '' },
      ...{ style: 'input' as const, align: 'Center' as const },
      allowed: { kind: 'list', choices: language === 'fr' ? ['oui', 'non'] : ['yes', 'no'] },
    }));

export interface TopSheetOptions {
  readonly size: TopSize;
  readonly existing: OwnTable | null;
  readonly hasChallenge: boolean;
}

/** One TOP sheet: the company's list, the reps', and who came and went since the sheet was last written. */
export const planTopSheet = (scoredRows: ScoredRows, options: TopSheetOptions): OwnSheetWrite => {
  const { accounts, scored, language } = scoredRows;
  const { size, existing, hasChallenge } = options;
  const rows = topRows({ top: scored.top, size, keys: accounts.keys, existing });
  const at = (row: number): number => rows[row]?.account ?? -1;
  const view: AccountRows = { accounts, at, language };
  const id = TOP_SHEETS[size];
  const results = (['score', 'completeness', 'class', 'abc'] as const).map((column) =>
    resultColumn(scoredRows, column, at),
  );
  const own = (column: RowColumn): SheetColumn => rowColumn(column, rows, language);
  const [name, ...others] = fieldColumns(view, FIELDS);
  return {
    id,
    name: OWN_SHEETS[id].name[language],
    table: OWN_SHEETS[id].table,
    title: `TOP ${size} ${POPULATIONS[scored.top.population][language]}`,
    lines: linesOf(scoredRows),
    columns: [
      own(RANK),
      ...(scored.top.reps.length > 0 ? [own(REP_RANK)] : []),
      ...(name ? [name] : []),
      own(changeColumn(language)),
      ...keyColumns(scoredRows).map(own),
      ...results,
      ...others,
      ...(hasChallenge ? stepColumns(existing, language) : []),
      keyColumn(view),
    ],
    rowCount: rows.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true } },
  };
};

export const topSizes = (lists: readonly string[]): TopSize[] =>
  TOP_SIZES.filter((size) => lists.includes(String(size)));
