/**
 * Score of each theme, 0–100: half what people answered, half what the workbook measures; where one is missing the other
 * stands alone, where both are missing there is no score. Missing answers do not lower a score; how many were given is told.
 */
import { QUESTIONS, THEME_IDS } from '../../words/questionnaire';
import type { ThemeId } from '../../words/questionnaire';

export const BEST_ANSWER = 4;

/** Question id → 0–4; a question that is not there was not answered. */
export type Answers = ReadonlyMap<string, number>;

/** A measured fact of the workbook, turned into a mark. */
export interface MeasuredMark {
  readonly theme: ThemeId;
  /** 0–100, 100 = as it should be. */
  readonly mark: number;
}

export interface ThemeScore {
  readonly theme: ThemeId;
  readonly score: number | null;
  readonly answered: number | null;
  readonly measured: number | null;
  readonly answers: number;
  readonly questions: number;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const ofTheme = (theme: ThemeId, answers: Answers, marks: readonly MeasuredMark[]): ThemeScore => {
  const questions = QUESTIONS.filter((question) => question.theme === theme);
  const given = questions.flatMap(({ id }) => answers.get(id) ?? []);
  const answered = mean(given.map((answer) => (answer / BEST_ANSWER) * 100));
  const measured = mean(marks.filter((mark) => mark.theme === theme).map(({ mark }) => mark));
  return {
    theme,
    answered,
    measured,
    score: mean([answered, measured].filter((part) => part !== null)),
    answers: given.length,
    questions: questions.length,
  };
};

/** One score per theme, in the order of the themes. */
export const themeScores = (answers: Answers, marks: readonly MeasuredMark[]): readonly ThemeScore[] =>
  THEME_IDS.map((theme) => ofTheme(theme, answers, marks));
