import { createI18n } from '../i18n/createI18n';
import { formatDate, formatDecimal, formatInteger, formatPercent } from '../i18n/format';
import type { Language } from '../words/language';
import { usePaneState } from './paneReact';

const createWords = (language: Language) => ({
  t: createI18n(language).t,
  language,
  integer: (value: number) => formatInteger(value, language),
  decimal: (value: number, digits = 1) => formatDecimal(value, language, digits),
  percent: (share: number, digits = 0) => formatPercent(share, language, digits),
  date: (iso: string) => formatDate(iso, language),
  /** The two values of a plural sentence: which form, and the number as it is read. */
  counted: (value: number) => ({ count: value, n: formatInteger(value, language) }),
});

export type Words = ReturnType<typeof createWords>;

const made: Partial<Record<Language, Words>> = {};

/** Sentences and numbers in the language of the pane. */
export const useWords = (): Words => {
  const language = usePaneState((state) => state.language);
  return (made[language] ??= createWords(language));
};
