/**
 * Formula text cut into tokens; joining their texts gives the input back, character for character. One sticky pattern per
 * kind, tried in order. The engine's own lexer was refused: it drops spaces and case, and knows no local form.
 */
export type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  | 'number'
  | 'boolean'
  | 'reference' // A1, $A$1:B2, A:A, 1:1, with or without a sheet in front
  | 'table' // Table1[Col], [@Col], Table1[[#All],[Col]]
  | 'name' // defined name or table name
  | 'function' // name in front of "("
  | 'operator'
  | 'open'
  | 'close'
  | 'separator' // between arguments; also the union operator
  | 'arrayOpen'
  | 'arrayClose'
  | 'arrayColumn'
  | 'arrayRow'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Characters that change with the language of the sheet. */
export interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
  readonly trueWord: string;
  readonly falseWord: string;
}
export const ENGLISH: Dialect = {
  separator: ',',
  decimal: '.',
  arrayColumn: ',',
  arrayRow: ';',
  trueWord: 'TRUE',
  falseWord: 'FALSE',
};

const LETTER = 'A-Za-z_\\\\\\u00A1-\\uFFFF';
const CELL = '\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}';
const SHEET = `(?:'(?:[^']|'')+'|(?:\\[[^\\[\\]]*\\])?[${LETTER}0-9][${LETTER}0-9.]*(?::[${LETTER}][${LETTER}0-9.]*)?)!`;
const AREA = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}`;
const END = `(?![${LETTER}0-9.(\\[!])`;
const ERROR = '#(?:[A-Za-zÀ-ÿ_]+(?:/[A-Za-z0-9]+)?[!?]|N/A|GETTING_DATA)';

const REFERENCE_PATTERN = new RegExp(`(?:${SHEET})?(?:${AREA})${END}`, 'y');
const ERROR_PATTERN = new RegExp(`(?:${SHEET})?${ERROR}`, 'y');
const NAME_PATTERN = new RegExp(`(?:${SHEET})?[${LETTER}][${LETTER}0-9.?]*`, 'y');
const STRING_PATTERN = /"(?:[^"]|"")*"/y;
const SPACE_PATTERN = /[ \t\r\n\u00a0]+/y;
const OPERATOR_PATTERN = /<>|<=|>=|[-+*/^&=<>%@#:]/y;
const NUMBER_PATTERNS = new Map<string, RegExp>();

const MAX_COLUMN_LETTERS = 'XFD';

function numberPattern(decimal: string): RegExp {
  const known = NUMBER_PATTERNS.get(decimal);
  if (known) return known;
  const point = decimal === '.' ? '\\.' : decimal;
  const made = new RegExp(`(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?`, 'y');
  NUMBER_PATTERNS.set(decimal, made);
  return made;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Length of `[…]` with nested brackets and ' as escape, or 0 when it never closes. */
function bracketLength(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const char = text[index];
    if (char === "'") index++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return index - at + 1;
  }
  return 0;
}

/** True when every column and row of `A1`, `A:A`, `1:1`… is on a sheet, so that `TAX2024` or `ABCD1` stays a name. */
function isOnSheet(reference: string): boolean {
  const area = reference.slice(reference.lastIndexOf('!') + 1);
  for (const part of area.split(':')) {
    const letters = part.replace(/[^A-Za-z]/g, '').toUpperCase();
    const digits = part.replace(/[^0-9]/g, '');
    if (letters.length === 3 && letters > MAX_COLUMN_LETTERS) return false;
    if (digits !== '' && (Number(digits) < 1 || Number(digits) > 1_048_576)) return false;
  }
  return true;
}

interface Reader {
  readonly text: string;
  readonly dialect: Dialect;
  arrayDepth: number;
}

function readTable(reader: Reader, at: number): string | undefined {
  if (reader.text[at] === '[') {
    const length = bracketLength(reader.text, at);
    return length > 0 ? reader.text.slice(at, at + length) : undefined;
  }
  const name = match(NAME_PATTERN, reader.text, at);
  if (name === undefined || reader.text[at + name.length] !== '[') return undefined;
  const length = bracketLength(reader.text, at + name.length);
  return length > 0 ? reader.text.slice(at, at + name.length + length) : undefined;
}

function readName(reader: Reader, at: number): Token | undefined {
  const text = match(NAME_PATTERN, reader.text, at);
  if (text === undefined) return undefined;
  const upper = text.toUpperCase();
  if (reader.text[at + text.length] === '(') return { kind: 'function', text };
  if (upper === reader.dialect.trueWord || upper === reader.dialect.falseWord)
    return { kind: 'boolean', text };
  return { kind: 'name', text };
}

function readPunctuation(reader: Reader, at: number): Token | undefined {
  const char = reader.text[at] ?? '';
  const { dialect } = reader;
  if (char === '(') return { kind: 'open', text: char };
  if (char === ')') return { kind: 'close', text: char };
  if (char === '{') {
    reader.arrayDepth++;
    return { kind: 'arrayOpen', text: char };
  }
  if (char === '}') {
    reader.arrayDepth--;
    return { kind: 'arrayClose', text: char };
  }
  if (reader.arrayDepth > 0 && char === dialect.arrayRow) return { kind: 'arrayRow', text: char };
  if (reader.arrayDepth > 0 && char === dialect.arrayColumn) return { kind: 'arrayColumn', text: char };
  if (char === dialect.separator) return { kind: 'separator', text: char };
  return undefined;
}

function kinded(kind: TokenKind, text: string | undefined): Token | undefined {
  return text === undefined ? undefined : { kind, text };
}

function readReference(reader: Reader, at: number): Token | undefined {
  const text = match(REFERENCE_PATTERN, reader.text, at);
  return text !== undefined && isOnSheet(text) ? { kind: 'reference', text } : undefined;
}

function readToken(reader: Reader, at: number): Token {
  const { text, dialect } = reader;
  return (
    kinded('space', match(SPACE_PATTERN, text, at)) ??
    kinded('string', match(STRING_PATTERN, text, at)) ??
    kinded('error', match(ERROR_PATTERN, text, at)) ??
    (reader.arrayDepth > 0 ? undefined : readReference(reader, at)) ??
    kinded('number', match(numberPattern(dialect.decimal), text, at)) ??
    readPunctuation(reader, at) ??
    (reader.arrayDepth > 0 ? undefined : kinded('table', readTable(reader, at))) ??
    readName(reader, at) ??
    kinded('operator', match(OPERATOR_PATTERN, text, at)) ?? { kind: 'unknown', text: text[at] ?? '' }
  );
}

/** Cuts a formula (with or without "=") into tokens; never throws, what it does not know is `unknown`. */
export function tokenize(text: string, dialect: Dialect = ENGLISH): Token[] {
  const reader: Reader = { text, dialect, arrayDepth: 0 };
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = readToken(reader, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += token.text;
  return text;
}

/** Rewrites the tokens of one or more kinds; everything else stays as typed. */
export function mapTokens(text: string, rewrite: (token: Token) => string): string {
  let result = '';
  for (const token of tokenize(text)) result += rewrite(token);
  return result;
}
