export type SentenceValues = Readonly<Record<string, string | number | undefined>>;

const SLOT = /\{\{(\w+)\}\}/g;

/** Names of the values a sentence needs, in their order. */
export const slotsOf = (sentence: string): string[] =>
  [...sentence.matchAll(SLOT)].map((match) => match[1] ?? '');

/** True when every value the sentence names is there and not empty. */
export const canFill = (sentence: string, values: SentenceValues): boolean =>
  slotsOf(sentence).every((slot) => values[slot] !== undefined && values[slot] !== '');

/** Puts the values into a sentence, once: slots inside a value are left as they are. A missing value leaves nothing. */
export const fillSentence = (sentence: string, values: SentenceValues): string =>
  sentence.replace(SLOT, (_, slot: string) => String(values[slot] ?? ''));
