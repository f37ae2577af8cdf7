/** Cuts the text of opening hours into days, times and the few words between them. */
import {
  AFTERNOON_WORDS,
  ALL_HOURS_WORDS,
  AND_WORDS,
  CLOSED_WORDS,
  DAY_GROUP_WORDS,
  EXCEPT_WORDS,
  FILLER_WORDS,
  MORNING_WORDS,
  NOON_WORDS,
  RANGE_WORDS,
  WEEKDAY_WORDS,
} from '../../words/openingWords';
import { normaliseText } from '../accounts/normalise';

export type OpeningToken =
  /** Monday = 0; one day, or a word for several. */
  | { readonly kind: 'days'; readonly days: readonly number[] }
  /** Seconds from midnight. */
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'half'; readonly half: 'morning' | 'afternoon' }
  | { readonly kind: 'closed' | 'except' | 'allHours' | 'range' | 'separator' };

const NOON: OpeningToken = { kind: 'time', seconds: 43_200 };

const entries = (words: readonly string[], token: OpeningToken | null): [string, OpeningToken | null][] =>
  words.map((word) => [word, token]);

/** null: says nothing. The longest word that fits is taken. */
const VOCABULARY = new Map<string, OpeningToken | null>([
  ...entries(FILLER_WORDS, null),
  ...WEEKDAY_WORDS.flatMap((words, day) => entries(words, { kind: 'days', days: [day] })),
  ...Object.entries(DAY_GROUP_WORDS).map(([word, days]): [string, OpeningToken] => [
    word,
    { kind: 'days', days },
  ]),
  ...entries(CLOSED_WORDS, { kind: 'closed' }),
  ...entries(EXCEPT_WORDS, { kind: 'except' }),
  ...entries(ALL_HOURS_WORDS, { kind: 'allHours' }),
  ...entries(MORNING_WORDS, { kind: 'half', half: 'morning' }),
  ...entries(AFTERNOON_WORDS, { kind: 'half', half: 'afternoon' }),
  ...entries(NOON_WORDS, NOON),
  ...entries(RANGE_WORDS, { kind: 'range' }),
  ...entries([...AND_WORDS, ',', ';', '/', '|', '.', '(', ')'], { kind: 'separator' }),
]);

const LONGEST = Math.max(...[...VOCABULARY.keys()].map((word) => word.length));
const TIME = /^(\d{1,2})(?:\s*[h:.]\s*([0-5]\d))?\s*(?:h(?:eures?)?|hrs?)?\s*(am|pm)?(?![a-z0-9])/;
const LETTER = /[a-z0-9]/;

const wordAt = (text: string, at: number): string | null => {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const isCut = LETTER.test(word.at(-1) ?? '') && LETTER.test(text[at + length] ?? '');
    if (!isCut && VOCABULARY.has(word)) return word;
  }
  return null;
};

const timeOf = ([, hours = '', minutes = '0', half]: RegExpExecArray): OpeningToken | null => {
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  const seconds = hour * 3600 + Number(minutes) * 60;
  return seconds <= 86_400 ? { kind: 'time', seconds } : null;
};

/** null where a word or sign is not understood: nothing is guessed. */
export function openingTokens(written: string): readonly OpeningToken[] | null {
  const text = normaliseText(written)
    .replace(/[–—−→]/g, '-')
    .replace(/['’]/g, ' ');
  const tokens: OpeningToken[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const word = wordAt(text, at);
    const match = word === null ? TIME.exec(text.slice(at)) : null;
    const token = word === null ? match && timeOf(match) : VOCABULARY.get(word);
    if (word === null && !token) return null;
    if (token) tokens.push(token);
    at += word?.length ?? match?.[0].length ?? 1;
  }
  return tokens;
}
