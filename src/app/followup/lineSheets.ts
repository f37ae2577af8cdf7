/** `DC Suivi` and `DC Bilans`: made empty with how to fill them in, then kept as the user left them. */
import { FOLLOWUP_SPEC } from '../../domain/followup/followupTable';
import { REVIEW_SPEC } from '../../domain/followup/reviewTable';
import type { RecordValues } from '../../domain/settings/readRecords';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { OBSTACLE_WORDS, TOOL_WORDS } from '../../words/followupWords';
import type { FollowupColumnId, ReviewColumnId } from '../../words/followupWords';
import type { ScoredSheet } from '../scoredSheet';
import type { Sentences } from '../sentences';
import { checkTexts } from '../settings/checkTexts';
import type { HeldVisit } from './heldVisits';
import type { FollowupWork } from './followupWork';
import { planLineSheet } from './lineSheet';

export interface LineSheetWords {
  readonly sentences: Sentences;
  readonly language: Language;
}

const FOLLOWUP_LINES: readonly Bilingual[] = [
  {
    fr: 'Une ligne par visite, faite ou à venir : date, compte (nom ou code), puis ce que vous savez. Sans statut : faite jusqu’à aujourd’hui, proposée ensuite. Les visites closes des tournées et de DC Agenda viennent s’y ajouter.',
    en: 'One line per visit, done or ahead: date, account (name or code), then what you know. Without a status: done up to today, proposed after. Closed visits of tours and DC Appointments are added.',
  },
  {
    fr: 'Obstacles et outils : choisissez dans la liste ou écrivez vos mots. Ajoutez vos colonnes où vous voulez, triez, filtrez : rien n’est effacé.',
    en: 'Obstacles and tools: choose from the list or write your own words. Add your columns anywhere, sort, filter: nothing is erased.',
  },
];

const REVIEW_LINES: readonly Bilingual[] = [
  {
    fr: 'Un constat par ligne, sur le travail, jamais sur la personne : autant de forces que de faiblesses, et une action datée pour chaque faiblesse.',
    en: 'One finding per line, about the work and never the person: as many strengths as weaknesses, and a dated action for each weakness.',
  },
];

/** Keys of the accounts of the lines, so that they find them again after the next export. */
const keysByRow = (
  result: ScoredSheet,
  { reading }: Pick<FollowupWork, 'reading'>,
): ReadonlyMap<number, string> =>
  new Map(
    (reading?.lines ?? []).flatMap(({ account }, at): [number, string][] => {
      const key = result.sheet.accounts.keys[account];
      return key === undefined ? [] : [[reading?.rows[at] ?? -1, key]];
    }),
  );

const valuesOf = ({ day, name, rep, status, note, visitId }: HeldVisit): RecordValues<FollowupColumnId> => ({
  ...{ day, account: name, rep, channel: 'visit', status, report: note, visit: visitId },
  ...{ result: null, amount: null, stage: null, obstacle: null, tool: null, minutes: null, nextStep: null },
});

export const planFollowupSheet = (
  result: ScoredSheet,
  work: Pick<FollowupWork, 'reading' | 'problems' | 'held'>,
  words: LineSheetWords,
): OwnSheetWrite => {
  const existing = result.ownTables.followup ?? null;
  const keys = keysByRow(result, work);
  return planLineSheet<FollowupColumnId>({
    ...{ id: 'followup', existing, language: words.language },
    ...{ lines: FOLLOWUP_LINES, columns: FOLLOWUP_SPEC },
    title: { fr: 'Suivi des visites', en: 'Follow-up of visits' },
    widths: { account: 170, rep: 100, report: 220, nextStep: 150, obstacle: 110, tool: 110, result: 100 },
    suggested: { obstacle: OBSTACLE_WORDS, tool: TOOL_WORDS },
    ours: { visit: 'quiet' },
    check: checkTexts(existing, work.problems, words),
    keyOf: (row) => keys.get(row) ?? null,
    added: work.held.map((visit) => ({ values: valuesOf(visit), key: visit.key })),
  });
};

export const planReviewSheet = (
  { ownTables }: ScoredSheet,
  { problems }: FollowupWork,
  words: LineSheetWords,
): OwnSheetWrite => {
  const existing = ownTables.reviews ?? null;
  return planLineSheet<ReviewColumnId>({
    ...{ id: 'reviews', existing, language: words.language },
    ...{ lines: REVIEW_LINES, columns: REVIEW_SPEC },
    title: {
      fr: 'Bilans : forces, faiblesses, difficultés, outils, actions',
      en: 'Reviews: strengths, weaknesses, difficulties, tools, actions',
    },
    widths: { rep: 110, kind: 150, text: 260, why: 220 },
    check: checkTexts(existing, problems, words),
  });
};
