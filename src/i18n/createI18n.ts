/**
 * The sentences of the pane: a key, the values it names, and the plural form the language asks for. Written here instead of
 * taken from i18next with react-i18next, which would add 22 kB (gzip) to a pane whose empty frame weighs 95: two bundled
 * languages need no loading, detection, namespaces or nesting. Values are put in as plain text; nothing inside is interpreted.
 */
import type { Language } from '../words/language';
import { fillSentence, type SentenceValues } from './fillSentence';
import type { pane as french } from './fr/pane';
import { keepFrenchSigns } from '../words/keepFrenchSigns';
import { RESOURCES } from './resources';

type WithoutForm<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** "area.sentence" of a wording; a plural sentence goes by its name without the form. */
export type KeysOf<Words, Path extends string = ''> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? `${Path}${WithoutForm<Key>}`
    : KeysOf<Words[Key], `${Path}${Key}.`>;
}[keyof Words & string];

export type PaneKey = KeysOf<typeof french>;

export interface Translator<Key extends string> {
  readonly language: Language;
  /** A whole number given as `count` chooses the plural form. */
  t(key: Key, values?: SentenceValues): string;
}

export type I18n = Translator<PaneKey>;

export type Wording = { readonly [key: string]: string | Wording };

const flatten = (words: Wording, path: string, into: Map<string, string>): Map<string, string> => {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') into.set(path + key, value);
    else flatten(value, `${path}${key}.`, into);
  }
  return into;
};

/** Speaks one wording in one language; cheap enough to be made at each switch. */
export const createTranslator = <Key extends string>(language: Language, words: Wording): Translator<Key> => {
  const sentences = flatten(words, '', new Map());
  const plurals = new Intl.PluralRules(language);
  const typeset = language === 'fr' ? keepFrenchSigns : (text: string) => text;
  return {
    language,
    t: (key, values = {}) => {
      const { count } = values;
      // French has a third form, for whole millions: it is worded like the other plurals.
      const form = typeof count === 'number' ? (plurals.select(count) === 'one' ? '_one' : '_other') : '';
      const sentence = sentences.get(key + form) ?? sentences.get(key);
      if (sentence === undefined) throw new Error(`There is no sentence "${key}${form}".`);
      return fillSentence(typeset(sentence), values);
    },
  };
};

/** The pane's own wording. */
export const createI18n = (language: Language): I18n => createTranslator(language, RESOURCES[language].pane);
