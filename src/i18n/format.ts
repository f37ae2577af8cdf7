import type { Language } from '../words/language';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The runtime takes a millisecond to make one: each is made once. */
const remembering = <Options, Format>(make: (locale: string, options: Options) => Format) => {
  const formats = new Map<string, Format>();
  return (language: Language, options: Options): Format => {
    const key = language + JSON.stringify(options);
    const known = formats.get(key);
    if (known) return known;
    const made = make(LOCALES[language], options);
    formats.set(key, made);
    return made;
  };
};

const numberFormat = remembering(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dateFormat = remembering(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** A true minus sign. */
export const formatInteger = (value: number, language: Language): string =>
  numberFormat(language, { maximumFractionDigits: 0 }).format(value).replace('-', '−');

/** As a change: + or −. */
export const formatSigned = (value: number, language: Language): string =>
  numberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−');

/** At most `digits` decimals, none where there are none; a true minus sign. */
export const formatDecimal = (value: number, language: Language, digits: number): string =>
  numberFormat(language, { maximumFractionDigits: digits }).format(value).replace('-', '−');

/** `share` is 0–1; whole percents by default. */
export const formatPercent = (share: number, language: Language, digits = 0): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share).replace('-', '−');

export type SignShown = 'auto' | 'always';

/** Euros, whole unless `digits` says otherwise; a true minus sign, a plus sign on demand. */
export const formatEuros = (
  value: number,
  language: Language,
  { digits = 0, sign = 'auto' }: { readonly digits?: number; readonly sign?: SignShown } = {},
): string =>
  numberFormat(language, {
    ...{ style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits },
    signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
  })
    .format(value)
    .replace('-', '−');

/** Whole thousands of euros: "488 k€", "€488k"; smaller amounts whole. */
export const formatThousands = (value: number, language: Language): string => {
  if (Math.abs(value) < 10_000) return formatEuros(value, language);
  const thousands = formatInteger(value / 1000, language);
  return language === 'fr' ? `${thousands}\u00a0k€` : `€${thousands}k`.replace('€−', '−€');
};

/** An ISO day with its weekday: "lun. 30/11", "Mon 30/11". */
export const formatWeekday = (iso: string, language: Language): string =>
  dateFormat(language, {
    ...{ weekday: 'short', day: '2-digit', month: '2-digit', timeZone: 'UTC' },
  })
    .format(Date.parse(`${iso}T00:00:00Z`))
    .replace(',', '');

/** An ISO day or instant in the reader's habit; the text itself when it is no date. */
export const formatDate = (iso: string, language: Language): string => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = Date.parse(isDay ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(time)) return iso;
  const options: Intl.DateTimeFormatOptions = isDay
    ? { dateStyle: 'short', timeZone: 'UTC' }
    : { dateStyle: 'short', timeStyle: 'short' };
  return dateFormat(language, options).format(time);
};
