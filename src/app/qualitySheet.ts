import type { Problem } from '../domain/accounts/types';
import { qualifyAddress } from '../sheet/qualifyAddress';
import type { OwnSheetWrite, SheetColumn } from '../sheet/writePlan';
import { agreeEn, agreeFr } from '../words/agreement';
import type { Bilingual, Language } from '../words/language';
import { OWN_SHEETS } from '../words/ownSheets';
import { MAX_PROBLEMS } from './reportParts';
import type { Sentences } from './sentences';

export const QUALITY_HEADERS = {
  cell: { fr: 'Cellule', en: 'Cell' },
  what: { fr: 'Problème', en: 'Problem' },
  remedy: { fr: 'Comment corriger', en: 'How to mend' },
  header: { fr: 'Colonne', en: 'Column' },
  value: { fr: 'Valeur', en: 'Value' },
  repair: { fr: 'Valeur proposée', en: 'Suggested value' },
  code: { fr: 'Code', en: 'Code' },
} as const satisfies Record<string, Bilingual>;

const MAX_VALUE_CHARACTERS = 250;
/** Excel holds 65,530 links per sheet and adds them slowly: beyond this many rows the address is text alone. */
const MAX_LINKS = 2000;
const TEXT = '@';

/** The problem's cell, or the first cell of its row where the whole row is meant. */
const addressOf = (problem: Problem): string => `${problem.column || 'A'}${problem.row}`;

const linkOf = (problem: Problem | undefined): string =>
  problem ? qualifyAddress(problem.sheet, addressOf(problem)) : '';

export interface QualityInput {
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly sentences: Sentences;
  readonly language: Language;
}

const columnsOf = ({ problems, sentences, language }: QualityInput): SheetColumn[] => {
  const text = (
    id: keyof typeof QUALITY_HEADERS,
    widthPoints: number,
    of: (problem: Problem) => string,
  ): SheetColumn => ({
    header: QUALITY_HEADERS[id][language],
    numberFormat: TEXT,
    widthPoints,
    cell: (row) => {
      const problem = problems[row];
      return problem ? of(problem).slice(0, MAX_VALUE_CHARACTERS) : '';
    },
  });
  return [
    {
      ...text('cell', 110, (problem) => linkOf(problem)),
      link: (row) => (row < MAX_LINKS ? linkOf(problems[row]) : ''),
    },
    text('what', 260, (problem) => sentences.problem(problem, language).what),
    text('remedy', 280, (problem) => sentences.problem(problem, language).remedy),
    text('header', 110, (problem) => problem.header),
    text('value', 110, (problem) => problem.value),
    text('repair', 96, (problem) => problem.repair ?? ''),
    { ...text('code', 120, (problem) => problem.code), isQuiet: true },
  ];
};

const lineOf = ({ problems, problemCount, language }: QualityInput): string => {
  const isCut = problemCount > problems.length;
  if (language === 'fr')
    return isCut
      ? `${problemCount} problèmes ; les ${MAX_PROBLEMS} premiers.`
      : agreeFr`${problemCount} problème(s) dans les données. Aucune cellule n’est modifiée.`;
  return isCut
    ? `${problemCount} problems; the first ${MAX_PROBLEMS}.`
    : agreeEn`${problemCount} problem(s) in the data. No cell is changed.`;
};

/** `DC Qualité`: what is wrong in the data, with a link to each cell and, where it can be told, the mended value. */
export const planQualitySheet = (input: QualityInput): OwnSheetWrite => ({
  id: 'quality',
  name: OWN_SHEETS.quality.name[input.language],
  table: OWN_SHEETS.quality.table,
  title: input.language === 'fr' ? 'Qualité des données' : 'Data quality',
  lines: [lineOf(input)],
  columns: columnsOf(input),
  rowCount: input.problems.length,
  look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'warning' },
});
