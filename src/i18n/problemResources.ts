import { problems as problemsEn, problemWords as problemWordsEn } from './en/problems';
import { problems as problemsFr, problemWords as problemWordsFr } from './fr/problems';
import type { Language } from '../words/language';

/** What is said of the problems of the data: fetched with the first thing that tells one. */
export const PROBLEM_RESOURCES = {
  fr: { problems: problemsFr, problemWords: problemWordsFr },
  en: { problems: problemsEn, problemWords: problemWordsEn },
} satisfies Record<Language, unknown>;
