/** `DC Challenge`: per rep, the targets to win and how far the accounts of his TOP list have come. */
import { foldText } from '../../domain/scoring/foldText';
import type { RepProfile } from '../../domain/settings/types';
import { TOP_SIZES } from '../../domain/ranking/types';
import type { RepList } from '../../domain/ranking/types';
import type { OwnSheetWrite, SheetColumn } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { KEY_COLUMN } from '../../words/resultColumns';
import { CHALLENGE_COLUMNS, CHALLENGE_STEPS } from '../../words/topWords';
import type { ChallengeStep } from '../../words/topWords';
import type { OwnTables } from '../ownTables';
import type { OwnTable } from '../workbookPort';
import { TOP_SHEETS } from './topSheet';

const STEPS = Object.keys(CHALLENGE_STEPS) as ChallengeStep[];
const NO: ReadonlySet<string> = new Set(['', 'non', 'no', '0', 'false', 'faux']);

const columnOf = ({ headers }: OwnTable, { fr, en }: Bilingual): number =>
  headers.findIndex((header) => header === fr || header === en);

/** Anything but "no" is a mark: an x, a date, an amount. */
const isMarked = (cell: unknown): boolean => !NO.has(foldText(String(cell ?? '')));

/** Keys of the accounts that have come to each step. */
export type ChallengeMarks = Readonly<Record<ChallengeStep, ReadonlySet<string>>>;

/** Those marked on any TOP sheet. */
export const marksOf = (tables: OwnTables): ChallengeMarks => {
  const marks = { contacted: new Set(), met: new Set(), quoted: new Set(), won: new Set() } as Record<
    ChallengeStep,
    Set<string>
  >;
  for (const table of TOP_SIZES.flatMap((size) => tables[TOP_SHEETS[size]] ?? [])) {
    const key = columnOf(table, KEY_COLUMN);
    for (const step of STEPS) {
      const column = columnOf(table, CHALLENGE_STEPS[step]);
      for (const row of table.values)
        if (column >= 0 && isMarked(row[column])) marks[step].add(String(row[key] ?? ''));
    }
  }
  return marks;
};

export interface ChallengeContest {
  readonly lists: readonly RepList[];
  readonly longest: number;
  /** Keys of all accounts. */
  readonly keys: readonly string[];
  readonly reps: readonly RepProfile[];
  /** Where a rep has no target of his own. */
  readonly repTargets: number;
  readonly marks: ChallengeMarks;
}

export interface ChallengeInput extends Omit<ChallengeContest, 'marks'> {
  readonly tables: OwnTables;
  readonly language: Language;
}

interface Standing extends Readonly<Record<ChallengeStep, number>> {
  readonly rep: string;
  readonly target: number;
  readonly listed: number;
}

/** Where each rep stands with the accounts of his list. */
export const challengeStandings = ({
  lists,
  longest,
  keys,
  reps,
  repTargets,
  marks,
}: ChallengeContest): readonly Standing[] =>
  lists.map(({ rep, accounts }) => {
    const own = accounts.slice(0, longest).map((account) => keys[account] ?? '');
    const count = (step: ChallengeStep): number => own.filter((key) => marks[step].has(key)).length;
    const profile = reps.find(({ name }) => foldText(name) === foldText(rep));
    return {
      ...{ rep, target: profile?.topTarget ?? repTargets, listed: own.length },
      ...{ contacted: count('contacted'), met: count('met'), quoted: count('quoted'), won: count('won') },
    };
  });

const LINE: Bilingual = {
  fr: 'Marquez vos comptes dans les feuilles DC TOP (oui, x, une date), puis relancez la notation.',
  en: 'Mark your accounts on the DC TOP sheets (yes, x, a date), then score again.',
};

/** The board; a sum per step, so that the team sees where its accounts stand. */
export const planChallengeSheet = (input: ChallengeInput): OwnSheetWrite => {
  const { language } = input;
  const standings = challengeStandings({ ...input, marks: marksOf(input.tables) });
  const column = (name: Bilingual, of: (one: Standing) => string | number): SheetColumn => ({
    ...{ header: name[language], numberFormat: '0', widthPoints: 84, align: 'Right' },
    cell: (row) => {
      const one = standings[row];
      return one ? of(one) : '';
    },
  });
  const { name, table } = OWN_SHEETS.challenge;
  return {
    ...{ id: 'challenge', name: name[language], table, title: 'Challenge', lines: [LINE[language]] },
    columns: [
      {
        ...column(CHALLENGE_COLUMNS.rep, ({ rep }) => rep),
        numberFormat: '@',
        widthPoints: 140,
        align: 'Left',
      },
      column(CHALLENGE_COLUMNS.target, ({ target }) => target),
      column(CHALLENGE_COLUMNS.listed, ({ listed }) => listed),
      ...STEPS.map((step) => column(CHALLENGE_STEPS[step], (one) => one[step])),
      {
        ...column(CHALLENGE_COLUMNS.toWin, ({ target, won }) => Math.max(0, target - won)),
        rules: [{ kind: 'compare', operator: 'EqualTo', value: 0, tone: 'good' }],
      },
    ],
    rowCount: standings.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true } },
  };
};
