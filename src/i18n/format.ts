import type { Language } from '../words/language';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = language + JSON.stringify(options);
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], options);
  numberFormats.set(key, made);
  return made;
};

export const formatInteger = (value: number, language: Language): string =>
  numberFormat(language, { maximumFractionDigits: 0 }).format(value);

/** At most `digits` decimals, none where there are none; a true minus sign. */
export const formatDecimal = (value: number, language: Language, digits: number): string =>
  numberFormat(language, { maximumFractionDigits: digits }).format(value).replace('-', '−');

/** `share` is 0–1; whole percents by default. */
export const formatPercent = (share: number, language: Language, digits = 0): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);

/** An ISO day or instant in the reader's habit; the text itself when it is no date. */
export const formatDate = (iso: string, language: Language): string => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = Date.parse(isDay ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(time)) return iso;
  const options: Intl.DateTimeFormatOptions = isDay
    ? { dateStyle: 'short', timeZone: 'UTC' }
    : { dateStyle: 'short', timeStyle: 'short' };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(time);
};
