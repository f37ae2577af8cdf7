import { FRENCH_ERRORS, FRENCH_FUNCTIONS, FRENCH_TABLE_PARTS } from './frenchFunctions';
import { ENGLISH_TABLE, formatTableReference, parseTableReference } from './tableReference';
import type { TableDialect } from './tableReference';
import { ENGLISH, tokenize } from './tokens';
import type { Dialect, Token } from './tokens';
import type { FormulaCulture } from './types';

/** One direction of translation. Words are looked up in upper case; a word that is not there stays. */
interface Translation {
  readonly from: Dialect;
  readonly to: Dialect;
  readonly functions: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
  readonly tableFrom: TableDialect;
  readonly tableTo: TableDialect;
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();

function wordMap(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table));
}
function inverted(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([english, local]) => [local, english]));
}

const FRENCH_OUT = { functions: wordMap(FRENCH_FUNCTIONS), errors: wordMap(FRENCH_ERRORS) };
const FRENCH_IN = { functions: inverted(FRENCH_FUNCTIONS), errors: inverted(FRENCH_ERRORS) };
const NO_LANGUAGE = { functions: NO_WORDS, errors: NO_WORDS };

function isFrench(culture: FormulaCulture): boolean {
  return culture.name.toLowerCase().startsWith('fr');
}

/**
 * Separators of a culture. A decimal comma brings `;` between arguments; inside braces columns are then separated by a
 * point in French and German Excel and by a backslash elsewhere (unverified outside French).
 */
function dialectOf(culture: FormulaCulture): Dialect {
  if (culture.decimalSeparator !== ',') return ENGLISH;
  const arrayColumn = /^(fr|de)/i.test(culture.name) ? '.' : '\\';
  const words = isFrench(culture)
    ? { trueWord: 'VRAI', falseWord: 'FAUX' }
    : { trueWord: 'TRUE', falseWord: 'FALSE' };
  return { separator: ';', decimal: ',', arrayColumn, arrayRow: ';', ...words };
}

function tableDialectOf(culture: FormulaCulture, dialect: Dialect): TableDialect {
  return {
    separator: dialect.separator,
    partNames: isFrench(culture) ? FRENCH_TABLE_PARTS : ENGLISH_TABLE.partNames,
  };
}

function wordText(token: Token, translation: Translation): string {
  return translation.functions.get(token.text.toUpperCase()) ?? token.text;
}

function booleanText(token: Token, translation: Translation): string {
  return token.text.toUpperCase() === translation.from.trueWord
    ? translation.to.trueWord
    : translation.to.falseWord;
}

function tableText(text: string, translation: Translation): string {
  const reference = parseTableReference(text, translation.tableFrom.partNames);
  const needsNoChange =
    reference.parts.length === 0 ||
    (reference.parts.length === 1 && reference.parts[0] === '#This Row' && text.includes('@'));
  return needsNoChange ? text : formatTableReference(reference, translation.tableTo);
}

function tokenText(token: Token, translation: Translation): string {
  const { from, to } = translation;
  switch (token.kind) {
    case 'function':
      return wordText(token, translation);
    case 'boolean':
      return booleanText(token, translation);
    case 'number':
      return token.text.replace(from.decimal, to.decimal);
    case 'separator':
      return to.separator;
    case 'arrayColumn':
      return to.arrayColumn;
    case 'arrayRow':
      return to.arrayRow;
    case 'error':
      return translation.errors.get(token.text.toUpperCase()) ?? token.text;
    case 'table':
      return tableText(token.text, translation);
    default:
      return token.text;
  }
}

function translate(text: string, translation: Translation): string {
  let result = '';
  for (const token of tokenize(text, translation.from)) result += tokenText(token, translation);
  return result;
}

/** The form a user of that culture types and reads (`formulasLocal`): `=SI(A1>1,5;"oui";"non")`. */
export function toLocal(text: string, culture: FormulaCulture): string {
  const dialect = dialectOf(culture);
  if (dialect === ENGLISH && !isFrench(culture)) return text;
  const words = isFrench(culture) ? FRENCH_OUT : NO_LANGUAGE;
  return translate(text, {
    from: ENGLISH,
    to: dialect,
    ...words,
    tableFrom: ENGLISH_TABLE,
    tableTo: tableDialectOf(culture, dialect),
  });
}

/** The host's canonical English form of what a user of that culture typed. English names are understood as well. */
export function fromLocal(text: string, culture: FormulaCulture): string {
  const dialect = dialectOf(culture);
  if (dialect === ENGLISH && !isFrench(culture)) return text;
  const words = isFrench(culture) ? FRENCH_IN : NO_LANGUAGE;
  return translate(text, {
    from: dialect,
    to: ENGLISH,
    ...words,
    tableFrom: tableDialectOf(culture, dialect),
    tableTo: ENGLISH_TABLE,
  });
}
