import { createTranslator, type KeysOf, type PaneKey, type Wording } from '../i18n/createI18n';
import {
  formatDate,
  formatDecimal,
  formatEuros,
  formatInteger,
  formatPercent,
  formatSigned,
  formatThousands,
  formatWeekday,
} from '../i18n/format';
import { RESOURCES } from '../i18n/resources';
import type { Language } from '../words/language';
import { usePaneState } from './paneReact';

const createWords = <Key extends string>(language: Language, wording: Wording) => ({
  t: createTranslator<Key>(language, wording).t,
  language,
  integer: (value: number) => formatInteger(value, language),
  signed: (value: number) => formatSigned(value, language),
  decimal: (value: number, digits = 1) => formatDecimal(value, language, digits),
  /** Whole euros unless `digits` says otherwise. */
  euros: (value: number, digits = 0) => formatEuros(value, language, { digits }),
  /** Thousands from 10,000 on, where there is little room. */
  shortEuros: (value: number) => formatThousands(value, language),
  /** As a change: + or −. */
  moreEuros: (value: number, digits = 0) => formatEuros(value, language, { digits, sign: 'always' }),
  percent: (share: number, digits = 0) => formatPercent(share, language, digits),
  weekday: (iso: string) => formatWeekday(iso, language),
  date: (iso: string) => formatDate(iso, language),
  /** The two values of a plural sentence: which form, and the number as it is read. */
  counted: (value: number) => ({ count: value, n: formatInteger(value, language) }),
});

export type WordsOf<Key extends string> = ReturnType<typeof createWords<Key>>;
export type Words = WordsOf<PaneKey>;

/** Sentences of a wording, and numbers, in the language of the pane. A place brings its wording when it is first shown. */
export const wordsHook = <French extends Wording>(
  wordings: Readonly<Record<Language, Wording>> & { readonly fr: French },
): (() => WordsOf<KeysOf<French>>) => {
  const made: Partial<Record<Language, WordsOf<KeysOf<French>>>> = {};
  return () => {
    const language = usePaneState((state) => state.language);
    return (made[language] ??= createWords(language, wordings[language]));
  };
};

/** The pane's own sentences. */
export const useWords: () => Words = wordsHook({ fr: RESOURCES.fr.pane, en: RESOURCES.en.pane });
