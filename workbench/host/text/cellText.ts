import type { Culture } from '../model/cultures';
import type { Scalar } from '../model/types';
import { format } from './numberFormatLibrary';

/** What a cell shows: "1 234,50 €", "15/03/2023", "VRAI", "#N/A". Never cut to the column's width, as Range.text. */
export function cellText(
  value: Scalar,
  numberFormat: string,
  culture: Culture,
  dateSystem: 1900 | 1904,
): string {
  if (value === null) return '';
  if (typeof value === 'object') return errorText(value.error, culture);
  if (typeof value === 'string') return textOfText(value, numberFormat, culture);
  if (typeof value === 'boolean') return booleanText(value, culture);
  return numberText(value, numberFormat, culture, dateSystem);
}

const FRENCH_ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#NUL!',
  '#VALUE!': '#VALEUR!',
  '#NAME?': '#NOM?',
  '#NUM!': '#NOMBRE!',
  '#SPILL!': '#PROPAGATION!',
  '#BUSY!': '#OCCUPÉ!',
  '#CALC!': '#CALCUL!',
};

const isFrench = (culture: Culture): boolean => culture.name.startsWith('fr');

/** Error codes in the language of the workbook (unverified: #BUSY! and #CALC!). */
export function errorText(error: string, culture: Culture): string {
  return (isFrench(culture) ? FRENCH_ERRORS[error] : undefined) ?? error;
}

export function booleanText(value: boolean, culture: Culture): string {
  if (isFrench(culture)) return value ? 'VRAI' : 'FAUX';
  if (culture.name.startsWith('de')) return value ? 'WAHR' : 'FALSCH';
  return value ? 'TRUE' : 'FALSE';
}

function textOfText(value: string, numberFormat: string, culture: Culture): string {
  if (numberFormat === 'General') return value;
  const sections = numberFormat.split(';');
  const hasTextSection = numberFormat !== '@' && (sections.length === 4 || numberFormat.includes('@'));
  return hasTextSection ? formatted(value, numberFormat, culture, 1900) : value;
}

function numberText(value: number, numberFormat: string, culture: Culture, dateSystem: 1900 | 1904): string {
  if (numberFormat === 'General' || numberFormat === '@') return generalText(value, culture);
  // Excel's built-in short date (m/d/yyyy in files and in the API) shows in the order of the user's country.
  const pattern = /^m\/d\/yyyy$/i.test(numberFormat) ? shortDateFormat(culture) : numberFormat;
  return formatted(value, pattern, culture, dateSystem);
}

/** Whole numbers below this show all their digits in the General format. */
const GENERAL_LIMIT = 1e11;

/** The General format: at most 11 characters, the way most cells show; unusual sizes are left to the library. */
function generalText(value: number, culture: Culture): string {
  if (Number.isInteger(value) && Math.abs(value) < GENERAL_LIMIT) return String(value);
  const plain = String(value);
  const isShort = plain.length <= 10 && !plain.includes('e');
  return isShort ? plain.replace('.', culture.decimalSeparator) : formatted(value, 'General', culture, 1900);
}

/** The culture's short date as a number format: "dd/MM/yyyy" → "dd/mm/yyyy". */
export function shortDateFormat(culture: Culture): string {
  return culture.shortDatePattern.replaceAll('M', 'm');
}

function formatted(
  value: number | string,
  pattern: string,
  culture: Culture,
  dateSystem: 1900 | 1904,
): string {
  const shifted =
    dateSystem === 1904 && typeof value === 'number' && isDatePattern(pattern) ? value + 1462 : value;
  try {
    const text = format(pattern, shifted, { locale: culture.name, throws: true });
    return withGroupSeparator(text, pattern, culture);
  } catch {
    return typeof value === 'string' ? value : format('General', value, { locale: culture.name });
  }
}

/** Durations (`[h]:mm`) count from zero in both systems. */
const isDatePattern = (pattern: string): boolean =>
  !/\[(h+|m+|s+)\]/i.test(pattern) && /[dmyhs]/i.test(pattern.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** numfmt groups French numbers with U+00A0; the culture's own separator (U+202F) is what Excel shows. */
function withGroupSeparator(text: string, pattern: string, culture: Culture): string {
  if (!pattern.includes(',') || culture.groupSeparator !== '\u202f') return text;
  return text.replaceAll(/(?<=\d)\u00a0(?=\d)/g, culture.groupSeparator);
}
