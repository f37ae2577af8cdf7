import type { Problem } from '../domain/accounts/types';
import type { Language } from '../words/language';
import { isSettingKey, settingEntry } from '../words/settings/catalogue';
import { fillSentence } from './fillSentence';
import { PROBLEM_RESOURCES } from './problemResources';

export interface ProblemSentence {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

/** A setting is called by its label, anything else as it stands. */
const subjectOf = ({ subject = '', header }: Problem, language: Language): string =>
  isSettingKey(subject) ? settingEntry(subject).label[language] : subject || header;

/** One problem of the data in words: what, where, how to mend. Plain text, never markup. */
export const problemSentence = (problem: Problem, language: Language): ProblemSentence => {
  const words = PROBLEM_RESOURCES[language];
  const wording = words.problems[problem.code];
  const shown = (text: string | undefined): string => text || words.problemWords.emptyValue;
  const values = {
    ...problem,
    value: shown(problem.value),
    subject: subjectOf(problem, language),
    used: shown(problem.used),
    address: `${problem.column}${problem.row}`,
  };
  const cell = problem.header === '' ? words.problemWords.cell : words.problemWords.cellWithHeader;
  const repair = problem.repair === undefined ? '' : ` ${fillSentence(words.problemWords.repair, values)}`;
  return {
    what: fillSentence(wording.what, values),
    where: fillSentence(problem.column === '' ? words.problemWords.row : cell, values),
    remedy: fillSentence(wording.remedy, values) + repair,
  };
};
