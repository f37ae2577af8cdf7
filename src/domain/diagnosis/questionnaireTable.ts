import { ANSWERS, QUESTIONS } from '../../words/questionnaire';
import { QUESTIONNAIRE_COLUMNS, QUESTION_KEY } from '../../words/diagnosisWords';
import { foldText } from '../scoring/foldText';
import { columnOf, textOfCell, type RawTable } from '../settings/rawTable';
import type { TableFault } from '../settings/tableFault';
import { BEST_ANSWER, type Answers } from './themeScores';

export interface QuestionnaireReading {
  readonly answers: Answers;
  /** Row of the table's body of each question that is there. */
  readonly rows: ReadonlyMap<string, number>;
  readonly faults: readonly TableFault[];
}

const IDS: ReadonlySet<string> = new Set(QUESTIONS.map(({ id }) => id));

/** 0–4 by its words in either language or its number; null for anything else. */
const answerOf = (text: string): number | null => {
  const word = foldText(text);
  const at = ANSWERS.findIndex(({ fr, en }) => [fr, en].some((name) => foldText(name) === word));
  if (at >= 0) return at;
  return /^[0-9]$/.test(text) && Number(text) <= BEST_ANSWER ? Number(text) : null;
};

/** `DC Questionnaire` read back; of a question that stands twice the first counts. */
export function readQuestionnaire(table: RawTable): QuestionnaireReading {
  const [key, answer] = [columnOf(table, QUESTION_KEY), columnOf(table, QUESTIONNAIRE_COLUMNS.answer)];
  const answers = new Map<string, number>();
  const rows = new Map<string, number>();
  const faults: TableFault[] = [];
  table.rows.forEach((cells, row) => {
    const id = textOfCell(cells[key]);
    if (!IDS.has(id) || rows.has(id)) return;
    rows.set(id, row);
    const text = textOfCell(cells[answer]);
    if (text === '') return;
    const value = answerOf(text);
    const expected = ANSWERS.map(({ fr }) => fr).join(', ');
    if (value !== null) answers.set(id, value);
    else faults.push({ code: 'WORD_UNKNOWN', row, column: answer, value: text, subject: id, expected });
  });
  return { answers, rows, faults };
}
