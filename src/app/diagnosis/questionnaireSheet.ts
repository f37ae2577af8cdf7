/** `DC Questionnaire`: the statements with a list of answers beside each. */
import type { QuestionnaireReading } from '../../domain/diagnosis/questionnaireTable';
import type { Problem } from '../../domain/accounts/types';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import { QUESTION_KEY, QUESTIONNAIRE_COLUMNS } from '../../words/diagnosisWords';
import type { Bilingual, Language } from '../../words/language';
import { ANSWERS, QUESTIONS, THEMES } from '../../words/questionnaire';
import type { Question } from '../../words/questionnaire';
import type { Sentences } from '../sentences';
import { CHECK_COLUMNS, flaggedRule } from '../settings/checkColumns';
import { checkTexts } from '../settings/checkTexts';
import { keptRows, planEditableSheet } from '../settings/editableSheet';
import type { EditableColumn, EditableRow } from '../settings/editableSheet';
import type { OwnTable } from '../workbookPort';

type ColumnId = keyof typeof QUESTIONNAIRE_COLUMNS | 'check' | 'id';

const LINES: readonly Bilingual[] = [
  {
    fr: 'Choisissez une réponse par ligne, de « Jamais » à « Toujours ». Une ligne laissée vide ne baisse pas la note.',
    en: 'Choose an answer on each line, from “Never” to “Always”. A line left blank does not lower the mark.',
  },
  {
    fr: 'Puis lancez le diagnostic : réponses et mesures du classeur y pèsent autant.',
    en: 'Then run the diagnosis: answers and measures of the workbook weigh the same in it.',
  },
];

const columnsFor = (language: Language): EditableColumn<ColumnId>[] => {
  const { theme, question, answer, comment } = QUESTIONNAIRE_COLUMNS;
  const [check] = CHECK_COLUMNS;
  const choices = ANSWERS.map((one) => one[language]);
  const ours = { numberFormat: '@', owner: 'us' } as const;
  return [
    { ...ours, id: 'theme', header: theme, widthPoints: 110 },
    { ...ours, id: 'question', header: question, widthPoints: 380, wraps: true },
    {
      ...{ id: 'answer', header: answer, numberFormat: '@', widthPoints: 80, owner: 'user', style: 'input' },
      ...{ allowed: { kind: 'list', choices }, rules: [flaggedRule(language)] },
    },
    {
      ...{ id: 'comment', header: comment, numberFormat: 'General', widthPoints: 200, owner: 'user' },
      ...{ style: 'input', wraps: true },
    },
    { ...check, widthPoints: 140 },
    { ...ours, id: 'id', header: QUESTION_KEY, widthPoints: 40, isQuiet: true },
  ];
};

export interface QuestionnaireInput {
  readonly existing: OwnTable | null;
  readonly reading: QuestionnaireReading | null;
  readonly problems: readonly Problem[];
  readonly sentences: Sentences;
  readonly language: Language;
}

/** Statements that are missing come at the end; the user's rows stay where he put them. */
export const planQuestionnaireSheet = (input: QuestionnaireInput): OwnSheetWrite => {
  const { existing, reading, language } = input;
  const check = checkTexts(existing, input.problems, input);
  const byRow = new Map(
    QUESTIONS.flatMap((question) => {
      const row = reading?.rows.get(question.id);
      return row === undefined ? [] : [[row, question] as const];
    }),
  );
  const wordsOf = (question: Question): EditableRow<ColumnId>['cells'] => ({
    theme: THEMES[question.theme][language],
    question: question[language],
  });
  const kept = keptRows<ColumnId>(existing, (row) => {
    const question = byRow.get(row);
    return { cells: { ...(question ? wordsOf(question) : {}), check: check(row) } };
  });
  const added = QUESTIONS.filter(({ id }) => !reading?.rows.has(id)).map((question) => ({
    old: null,
    cells: { ...wordsOf(question), answer: '', comment: '', check: '', id: question.id },
  }));
  return planEditableSheet<ColumnId>({
    ...{ id: 'questionnaire', existing, language, columns: columnsFor(language) },
    title: language === 'fr' ? 'Questionnaire du diagnostic' : 'Questionnaire of the diagnosis',
    lines: LINES.map((line) => line[language]),
    rows: [...kept, ...added],
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'good' },
  });
};
