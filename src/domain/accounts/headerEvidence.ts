/** What a header says: the fields its words name, its year, unit, tax and period. */
import type { FieldId } from '../../words/fields';
import { PERIOD_WORDS, TAX_WORDS, UNIT_WORDS } from '../../words/amountWords';
import { HEADER_SYNONYMS } from '../../words/headerSynonyms';
import { OWN_COLUMNS } from '../../words/ownColumns';
import { KEY_COLUMN } from '../../words/resultColumns';
import { CURRENCY_WORDS } from '../../words/valueWords';
import { headerWords, normaliseText, squeeze } from './normalise';
import type { AmountUnit, HelperId } from './types';

export interface HeaderMatch {
  readonly field: FieldId | HelperId | 'none';
  /** 0–1: how surely the header alone names the field. */
  readonly weight: number;
}

export interface HeaderEvidence {
  /** Best weight per field; fields beaten by a form that says "not this" are left out. */
  readonly matches: readonly HeaderMatch[];
  /** A year the header names, 1990–2100. */
  readonly year: number | null;
  /** The header without its year, to recognise the same amount in several years. */
  readonly stem: string;
  readonly period: AmountUnit['period'];
  /** The header names something that is no field of an account: a product, a rank, a note. */
  readonly isOther: boolean;
}

const OWN_HEADERS: ReadonlySet<string> = new Set(
  [...Object.values(OWN_COLUMNS), KEY_COLUMN].flatMap(({ fr, en }) => [normaliseText(fr), normaliseText(en)]),
);

/** A column the add-in wrote itself: never input. */
export const isOwnHeader = (header: string): boolean => OWN_HEADERS.has(normaliseText(header));

/** The upper line of a header says less than the line above the cells. */
const PARENT_SHARE = 0.6;

interface Form {
  readonly field: HeaderMatch['field'];
  readonly weight: number;
  readonly words: readonly string[];
  readonly squeezed: string;
}

const singular = (word: string): string =>
  word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;

const FORMS: readonly Form[] = HEADER_SYNONYMS.flatMap(({ field, weight, forms }) =>
  forms.map((form): Form => {
    const words = form.split(' ').map(singular);
    return { field, weight, words, squeezed: squeeze(words) };
  }),
);

const UNITS: ReadonlySet<string> = new Set([
  ...UNIT_WORDS,
  ...Object.keys(CURRENCY_WORDS).filter((word) => word.length > 2),
]);
/** Said after what the amount is: its period, or its tax in several words ("Potential excl. tax"). */
const TRAILERS: readonly string[] = [
  ...Object.values(PERIOD_WORDS).flat(),
  ...Object.values(TAX_WORDS)
    .flat()
    .filter((phrase) => phrase.includes(' ')),
].map((phrase) => phrase.split(' ').map(singular).join(' '));

const yearOfHeader = (header: string): number | null => {
  const years = [...header.matchAll(/(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
};

/** Brackets and units ("en k€", "M€", "$m") say nothing of the field. */
const withoutUnits = (header: string): string =>
  header
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(
      /(?:(?<!\p{L})(?:en|in)\s+)?(?:(?<!\p{L})(?:k|m|mm|md|mds|mio|mrd|bn)\s?)?[€$£](?:\s?(?:k|m|mm|bn)(?!\p{L}))?/giu,
      ' ',
    );

const stemWords = (header: string): string[] => {
  const bare = withoutUnits(header);
  const words = headerWords(/\p{L}/u.test(bare) ? bare : header);
  const kept = words.filter((word) => !/^(19|20)\d\d$/.test(word) && !UNITS.has(word));
  return (kept.length > 0 ? kept : words).map(singular);
};

const withoutTrailer = (words: readonly string[]): string[] => {
  const text = words.join(' ');
  const trailer = TRAILERS.find((phrase) => text.endsWith(` ${phrase}`));
  return trailer ? text.slice(0, -trailer.length - 1).split(' ') : [...words];
};

const contains = (words: readonly string[], form: readonly string[]): number => {
  for (let at = 0; at + form.length <= words.length; at++) {
    if (form.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
};

/** How well a form fits: 1 the whole header, less when it is a part of it, 0 not at all. */
const fitOfForm = (words: readonly string[], squeezed: string, form: Form): number => {
  if (squeezed === form.squeezed) return 1;
  if (form.squeezed.length < 3 || words.length <= form.words.length) return 0;
  const at = contains(words, form.words);
  if (at < 0) return 0;
  const coverage = form.words.length / words.length;
  const atEdge = at === 0 || at + form.words.length === words.length;
  return (atEdge ? 0.5 : 0.35) + 0.35 * coverage;
};

const otherWeight = (words: readonly string[]): number => {
  const squeezed = squeeze(words);
  return FORMS.reduce(
    (most, form) =>
      form.field === 'none' ? Math.max(most, form.weight * fitOfForm(words, squeezed, form)) : most,
    0,
  );
};

const matchWords = (words: readonly string[]): HeaderMatch[] => {
  const squeezed = squeeze(words);
  const best = new Map<HeaderMatch['field'], number>();
  for (const form of FORMS) {
    const weight = form.weight * fitOfForm(words, squeezed, form);
    if (weight > (best.get(form.field) ?? 0)) best.set(form.field, weight);
  }
  const veto = best.get('none') ?? 0;
  return [...best]
    .filter(([field, weight]) => field !== 'none' && weight > veto)
    .map(([field, weight]) => ({ field, weight }));
};

const mergeMatches = (lists: readonly (readonly HeaderMatch[])[]): HeaderMatch[] => {
  const best = new Map<HeaderMatch['field'], number>();
  for (const { field, weight } of lists.flat()) best.set(field, Math.max(best.get(field) ?? 0, weight));
  return [...best].map(([field, weight]) => ({ field, weight }));
};

const periodOfHeader = (words: readonly string[], year: number | null): AmountUnit['period'] => {
  const text = ` ${words.join(' ')} `;
  const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(` ${phrase} `));
  if (has(PERIOD_WORDS.last12Months)) return 'last12Months';
  if (has(PERIOD_WORDS.yearToDate)) return 'yearToDate';
  return year !== null || / annuel| annual| n | n 1 | annee| year/.test(text) ? 'year' : 'unknown';
};

/** HT, TTC or unknown, from the header's words. */
export const taxOfHeader = (header: string): AmountUnit['tax'] => {
  const text = ` ${headerWords(header).join(' ')} `;
  const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(` ${phrase} `));
  if (has(TAX_WORDS.inclusive)) return 'inclusive';
  return has(TAX_WORDS.exclusive) ? 'exclusive' : 'unknown';
};

/** "CA cumulé" is a running total of a list; "CA 2025 cumul" is a turnover to date. */
const matchWithAndWithoutTrailer = (words: readonly string[]): HeaderMatch[] =>
  otherWeight(words) >= 0.9
    ? matchWords(words)
    : mergeMatches([matchWords(words), matchWords(withoutTrailer(words))]);

/** Reads a header; two lines joined by " / " are read whole and by their last line. */
export const readHeader = (header: string): HeaderEvidence => {
  if (header.trim() === '' || isOwnHeader(header))
    return { matches: [], year: null, stem: '', period: 'unknown', isOther: isOwnHeader(header) };
  const whole = stemWords(header);
  const parts = header.split(' / ').map(stemWords);
  const readings = parts.length > 1 ? [whole, parts.at(-1) ?? []] : [whole];
  const parents =
    parts.length > 1
      ? matchWords(parts[0] ?? []).map(({ field, weight }) => ({ field, weight: weight * PARENT_SHARE }))
      : [];
  const year = yearOfHeader(header);
  return {
    matches: mergeMatches([...readings.map(matchWithAndWithoutTrailer), parents]),
    year,
    stem: withoutTrailer(whole).join(' '),
    period: periodOfHeader(headerWords(header), year),
    isOther: otherWeight(whole) >= 0.8,
  };
};
