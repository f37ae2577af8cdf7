import type { Culture } from '../model/cultures';
import { delocalize, tokenize } from './numberFormatLibrary';

/** Letters of date codes by language: French writes jj/mm/aaaa. */
const DATE_LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { d: 'j', y: 'a' },
  de: { d: 'T', m: 'M', y: 'J' },
};
const GENERAL: Readonly<Record<string, string>> = { fr: 'Standard', de: 'Standard' };
const COLORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { Black: 'Noir', White: 'Blanc', Red: 'Rouge', Green: 'Vert', Blue: 'Bleu', Yellow: 'Jaune' },
};

const languageOf = (culture: Culture): string => culture.name.split('-')[0] ?? 'en';

/** The API's English number format as the user writes it: "#,##0.00" → "# ##0,00", "dd/mm/yyyy" → "jj/mm/aaaa". */
export function toLocalFormat(numberFormat: string, culture: Culture): string {
  const language = languageOf(culture);
  if (language === 'en') return numberFormat;
  return tokenize(numberFormat)
    .map((token) => localToken(token, language, culture))
    .join('');
}

function localToken(
  token: { readonly type: string; readonly value: string; readonly raw: string },
  language: string,
  culture: Culture,
): string {
  if (token.type === 'GENERAL') return GENERAL[language] ?? token.raw;
  if (token.type === 'POINT') return culture.decimalSeparator;
  if (token.type === 'GROUP' || token.type === 'COMMA') return culture.groupSeparator;
  if (token.type === 'COLOR') return `[${COLORS[language]?.[token.value] ?? token.value}]`;
  if (token.type !== 'DATETIME') return token.raw;
  const letters = DATE_LETTERS[language] ?? {};
  return token.raw.replaceAll(/[a-z]/gi, (letter) => letters[letter.toLowerCase()] ?? letter);
}

/** The user's number format in the API's English form. */
export function fromLocalFormat(local: string, culture: Culture): string {
  if (languageOf(culture) === 'en') return local;
  const spaced = local.replaceAll('\u202f', '\u00a0');
  const english = delocalize(spaced, culture.name) ?? local;
  return english.replaceAll(/[DY]+/g, (letters) => letters.toLowerCase());
}
