import type { WorkbookModel } from './types';

export type Culture = WorkbookModel['culture'];

/**
 * Separators and patterns as .NET's CultureInfo has them (Windows regional defaults); Excel reports the same through
 * Application.cultureInfo. French groups with a narrow no-break space (U+202F) since Windows 10 1903.
 */
const CULTURES: Record<string, Omit<Culture, 'name'>> = {
  'en-US': {
    decimalSeparator: '.',
    groupSeparator: ',',
    dateSeparator: '/',
    shortDatePattern: 'M/d/yyyy',
    longDatePattern: 'dddd, MMMM d, yyyy',
    timeSeparator: ':',
    longTimePattern: 'h:mm:ss tt',
  },
  'en-GB': {
    decimalSeparator: '.',
    groupSeparator: ',',
    dateSeparator: '/',
    shortDatePattern: 'dd/MM/yyyy',
    longDatePattern: 'dd MMMM yyyy',
    timeSeparator: ':',
    longTimePattern: 'HH:mm:ss',
  },
  'fr-FR': {
    decimalSeparator: ',',
    groupSeparator: '\u202f',
    dateSeparator: '/',
    shortDatePattern: 'dd/MM/yyyy',
    longDatePattern: 'dddd d MMMM yyyy',
    timeSeparator: ':',
    longTimePattern: 'HH:mm:ss',
  },
  'de-DE': {
    decimalSeparator: ',',
    groupSeparator: '.',
    dateSeparator: '.',
    shortDatePattern: 'dd.MM.yyyy',
    longDatePattern: 'dddd, d. MMMM yyyy',
    timeSeparator: ':',
    longTimePattern: 'HH:mm:ss',
  },
  'fr-CH': {
    decimalSeparator: '.',
    groupSeparator: '\u2019',
    dateSeparator: '.',
    shortDatePattern: 'dd.MM.yyyy',
    longDatePattern: 'dddd, d MMMM yyyy',
    timeSeparator: ':',
    longTimePattern: 'HH:mm:ss',
  },
};

/** Culture by its name ("fr-FR"); an unknown one takes the separators of its language, else American English. */
export function cultureOf(name: string): Culture {
  const language = name.split('-')[0] ?? '';
  const key =
    name in CULTURES ? name : Object.keys(CULTURES).find((known) => known.startsWith(`${language}-`));
  const found = CULTURES[key ?? 'en-US'] ?? CULTURES['en-US'];
  if (found === undefined) throw new Error(`No culture for "${name}".`);
  return { name, ...found };
}
