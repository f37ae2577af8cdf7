/** How each result column looks and what its cell holds for an account. Order and names: words/resultColumns. */
import { ABC_LETTERS } from '../domain/scoring/abc';
import { NO_SEGMENT, RFM_SEGMENT_ORDER } from '../domain/scoring/rfmSegments';
import type { RfmMarks } from '../domain/scoring/rfmSegments';
import { CLASSES } from '../domain/scoring/types';
import type { ScoredAccounts } from '../domain/scoring/types';
import type { ColumnLook, WrittenCell } from '../sheet/writePlan';
import type { Bilingual, Language } from '../words/language';
import { RESULT_COLUMNS, RFM_COLUMNS, SCORE_COLUMNS } from '../words/resultColumns';
import { RFM_SEGMENTS } from '../words/rfmWords';

export type ScoreColumnId = (typeof SCORE_COLUMNS)[number] | (typeof RFM_COLUMNS)[number];

/** What the score's columns are made of. */
export interface ScoreCells {
  readonly scored: ScoredAccounts;
  /** null where no account has an RFM grid. */
  readonly rfm: RfmMarks | null;
  readonly language: Language;
}

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
  rfm: {
    numberFormat: '0',
    widthPoints: 52,
    align: 'Center',
    note: {
      fr: 'Récence, fréquence, montant : 1 à 5 chacun, 5 au mieux.',
      en: 'Recency, frequency, amount: 1 to 5 each, 5 at best.',
    },
  },
  rfmSegment: {
    numberFormat: '@',
    widthPoints: 108,
    align: 'Left',
    note: {
      fr: 'Nom de l’ensemble récence-fréquence-montant (règle dans docs/method.md, R5b).',
      en: 'Name of the set of recency, frequency and amount (rule in docs/method.md, R5b).',
    },
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
export const resultCell = (
  id: ScoreColumnId,
  { scored, rfm, language }: ScoreCells,
): ((account: number) => WrittenCell) => {
  switch (id) {
    case 'rfm':
      return (account) => positiveOrBlank(rfm?.codes[account]);
    case 'rfmSegment':
      return (account) => {
        const segment = RFM_SEGMENT_ORDER[rfm?.segments[account] ?? NO_SEGMENT];
        return segment ? RFM_SEGMENTS[segment][language] : '';
      };
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

/** RFM beside the class, where there is any. */
const CLASS_AT = SCORE_COLUMNS.indexOf('class') + 1;
export const scoreColumns = (rfm: RfmMarks | null): ScoreColumnId[] => [
  ...SCORE_COLUMNS.slice(0, CLASS_AT),
  ...(rfm ? RFM_COLUMNS : []),
  ...SCORE_COLUMNS.slice(CLASS_AT),
];

/** The score columns among those asked for, in their order. */
export const wantedColumns = (asked: readonly string[] | undefined, rfm: RfmMarks | null): ScoreColumnId[] =>
  scoreColumns(rfm).filter((id) => asked === undefined || asked.includes(id));
