/** How each result column looks and what its cell holds for an account. Order and names: words/resultColumns. */
import { ABC_LETTERS } from '../domain/scoring/abc';
import { CLASSES } from '../domain/scoring/types';
import type { ScoredAccounts } from '../domain/scoring/types';
import type { ColumnLook, WrittenCell } from '../sheet/writePlan';
import type { Bilingual, Language } from '../words/language';
import { RESULT_COLUMNS, SCORE_COLUMNS } from '../words/resultColumns';

export type ScoreColumnId = (typeof SCORE_COLUMNS)[number];

interface ResultLook extends Omit<ColumnLook, 'header'> {
  readonly note?: Bilingual;
}

const LOOKS: Readonly<Record<ScoreColumnId, ResultLook>> = {
  score: {
    numberFormat: '0.0',
    widthPoints: 56,
    align: 'Right',
    note: {
      fr: 'Note de 0 à 100 selon DC Barème. En gris : moins de 60 % du barème renseigné.',
      en: 'Score from 0 to 100 by DC Grid. Grey: less than 60 % of the grid has data.',
    },
  },
  completeness: {
    numberFormat: '0%',
    widthPoints: 82,
    align: 'Right',
    note: {
      fr: 'Part du barème pour laquelle le compte a des données.',
      en: 'Share of the grid for which the account has data.',
    },
  },
  class: {
    numberFormat: 'General',
    widthPoints: 60,
    align: 'Center',
    note: { fr: 'Classe d’après la note.', en: 'Class by the score.' },
  },
  abc: {
    numberFormat: 'General',
    widthPoints: 52,
    align: 'Center',
    note: { fr: 'CA cumulé', en: 'Cumulative turnover' },
  },
  rank: { numberFormat: '0', widthPoints: 56, align: 'Right' },
  top: {
    numberFormat: '0',
    widthPoints: 52,
    align: 'Right',
    note: {
      fr: 'La plus courte liste TOP où figure le compte.',
      en: 'The shortest TOP list the account is in.',
    },
  },
};

export const resultLook = (
  id: ScoreColumnId,
  language: Language,
): ColumnLook & { readonly note?: string } => {
  const { note, ...look } = LOOKS[id];
  return { ...look, header: RESULT_COLUMNS[id][language], ...(note ? { note: note[language] } : {}) };
};

const numberOrBlank = (value: number | undefined): WrittenCell =>
  value === undefined || Number.isNaN(value) ? '' : value;
const positiveOrBlank = (value: number | undefined): WrittenCell => (value ? value : '');

/** What the column holds for an account of `scored`. */
export const resultCell = (id: ScoreColumnId, scored: ScoredAccounts): ((account: number) => WrittenCell) => {
  switch (id) {
    case 'score':
      return (account) => numberOrBlank(scored.scores[account]);
    case 'completeness':
      return (account) => numberOrBlank(scored.completeness[account]);
    case 'class':
      return (account) => CLASSES[scored.classes[account] ?? -1] ?? '';
    case 'abc':
      return (account) => ABC_LETTERS[scored.abc[account] ?? -1] ?? '';
    case 'rank':
      return (account) => positiveOrBlank(scored.ranks[account]);
    case 'top':
      return (account) => positiveOrBlank(scored.tops[account]);
  }
};

/** The score columns among those asked for, in the order of SCORE_COLUMNS. */
export const wantedColumns = (asked: readonly string[] | undefined): ScoreColumnId[] =>
  SCORE_COLUMNS.filter((id) => asked === undefined || asked.includes(id));
