import { ERROR_CODES } from '../model/types';
import type { ErrorCode, Scalar } from '../model/types';
import { parseReference, splitSheet } from './referenceText';
import type { ReferenceParts } from './referenceText';
import type {
  Axis,
  BinaryOperator,
  NameNode,
  ParsedFormula,
  ReferenceNode,
  SyntaxNode,
  TableNode,
  UnaryOperator,
} from './syntax';
import { parseTableReference } from './tableReference';
import { tokenize } from './tokens';
import type { Token } from './tokens';
import type { CellPosition } from './types';

/**
 * Operator-precedence parser. Own, because the engine's parser evaluates references such as A1# or @A1:A9 to #VALUE! and
 * keeps one tree per cell (0.1 MB per 10 formulas); here formulas that read alike in R1C1 share one tree.
 */
const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ',': 8,
  ' ': 9,
  ':': 10,
};
const UNARY_BINDING = 6;
const AT_BINDING = 7;
const DYNAMIC_FUNCTIONS: ReadonlySet<string> = new Set([
  'INDIRECT',
  'OFFSET',
  'INDEX',
  'CHOOSE',
  'IF',
  'SWITCH',
  'XLOOKUP',
]);
const ALWAYS_DYNAMIC: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);
/** They look at where their argument is, not at what it holds: `=ROW(A1)` in A1 is no circular reference. */
const PLACE_ONLY: ReadonlySet<string> = new Set([
  'ROW',
  'COLUMN',
  'ROWS',
  'COLUMNS',
  'FORMULATEXT',
  'ISFORMULA',
  'ISREF',
]);
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i;
const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

class SyntaxProblem extends Error {}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly at: CellPosition;
  index: number;
  readonly sources: (ReferenceNode | NameNode | TableNode)[];
  readonly functions: Set<string>;
  isDynamic: boolean;
}

const ENDS_OPERAND: ReadonlySet<string> = new Set(['reference', 'name', 'table', 'close', 'error']);
const STARTS_REFERENCE: ReadonlySet<string> = new Set(['reference', 'name', 'table', 'function', 'open']);

/** Drops the leading "=" and all blanks but those that stand for the intersection of two references. */
function significant(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'space') kept.push(token);
    else if (
      ENDS_OPERAND.has(tokens[index - 1]?.kind ?? '') &&
      STARTS_REFERENCE.has(tokens[index + 1]?.kind ?? '')
    ) {
      kept.push({ kind: 'operator', text: ' ' });
    }
  });
  if (kept[0]?.text === '=') kept.shift();
  return kept;
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.index];
}
function next(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.index++];
  if (!token) throw new SyntaxProblem('The formula ends too early.');
  return token;
}
function expectKind(cursor: Cursor, kind: Token['kind']): void {
  const token = next(cursor);
  if (token.kind !== kind) throw new SyntaxProblem(`"${token.text}" stands in the wrong place.`);
}

function axis(value: number, isAbsolute: boolean, origin: number): Axis {
  return isAbsolute ? { value, isRelative: false } : { value: value - origin, isRelative: true };
}

function referenceNode(parts: ReferenceParts, at: CellPosition): ReferenceNode {
  const { absolute, shape } = parts;
  const rowsFixed = shape === 'columns';
  const columnsFixed = shape === 'rows';
  return {
    kind: 'reference',
    ...(parts.sheet === undefined ? {} : { sheet: parts.sheet }),
    top: axis(parts.top, rowsFixed || absolute.top, at.row),
    bottom: axis(parts.bottom, rowsFixed || absolute.bottom, at.row),
    left: axis(parts.left, columnsFixed || absolute.left, at.column),
    right: axis(parts.right, columnsFixed || absolute.right, at.column),
  };
}

function textValue(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

function errorValue(text: string): Scalar {
  const code = splitSheet(text).rest.toUpperCase();
  return { error: ERRORS.has(code) ? (code as ErrorCode) : '#REF!' };
}

function parseArray(cursor: Cursor): SyntaxNode {
  const rows: Scalar[][] = [[]];
  for (let sign = 1; ;) {
    const token = next(cursor);
    if (token.kind === 'arrayClose') break;
    if (token.kind === 'arrayRow') rows.push([]);
    if (token.kind === 'operator') sign = token.text === '-' ? -1 : 1;
    const value = arrayValue(token, sign);
    if (value !== undefined) {
      rows.at(-1)?.push(value);
      sign = 1;
    }
  }
  return { kind: 'array', rows };
}

function arrayValue(token: Token, sign: number): Scalar | undefined {
  if (token.kind === 'number') return sign * Number(token.text);
  if (token.kind === 'string') return textValue(token.text);
  if (token.kind === 'boolean') return token.text.toUpperCase() === 'TRUE';
  if (token.kind === 'error') return errorValue(token.text);
  return undefined;
}

function parseArguments(cursor: Cursor): SyntaxNode[] {
  const args: SyntaxNode[] = [];
  if (peek(cursor)?.kind === 'close') {
    next(cursor);
    return args;
  }
  for (;;) {
    const kind = peek(cursor)?.kind;
    args.push(kind === 'separator' || kind === 'close' ? { kind: 'omitted' } : parseExpression(cursor, 0));
    const token = next(cursor);
    if (token.kind === 'close') return args;
    if (token.kind !== 'separator') throw new SyntaxProblem(`"${token.text}" stands between arguments.`);
  }
}

function parseCall(cursor: Cursor, text: string): SyntaxNode {
  const name = text.replace(FILE_PREFIX, '').toUpperCase();
  cursor.functions.add(name);
  if (ALWAYS_DYNAMIC.has(name)) cursor.isDynamic = true;
  expectKind(cursor, 'open');
  const sourcesBefore = cursor.sources.length;
  const args = parseArguments(cursor);
  if (PLACE_ONLY.has(name) && args.every((arg) => arg.kind === 'reference'))
    cursor.sources.length = sourcesBefore;
  return { kind: 'call', name, args };
}

function parseParentheses(cursor: Cursor): SyntaxNode {
  let inner = parseExpression(cursor, 0);
  while (peek(cursor)?.kind === 'separator') {
    next(cursor);
    inner = { kind: 'binary', operator: ',', left: inner, right: parseExpression(cursor, 0) };
  }
  expectKind(cursor, 'close');
  return inner;
}

function parseName(cursor: Cursor, text: string): SyntaxNode {
  const { sheet, rest } = splitSheet(text);
  const node: NameNode = {
    kind: 'name',
    name: rest.replace(FILE_PREFIX, ''),
    ...(sheet === undefined ? {} : { sheet }),
  };
  cursor.sources.push(node);
  return node;
}

function parseOperand(cursor: Cursor): SyntaxNode {
  const token = next(cursor);
  switch (token.kind) {
    case 'number':
      return { kind: 'value', value: Number(token.text) };
    case 'string':
      return { kind: 'value', value: textValue(token.text) };
    case 'boolean':
      return { kind: 'value', value: token.text.toUpperCase() === 'TRUE' };
    case 'error':
      return { kind: 'value', value: errorValue(token.text) };
    case 'reference':
      return parseReferenceToken(cursor, token.text);
    case 'table': {
      const node: TableNode = { kind: 'table', reference: parseTableReference(token.text) };
      cursor.sources.push(node);
      return node;
    }
    case 'name':
      return parseName(cursor, token.text);
    case 'function':
      return parseCall(cursor, token.text);
    case 'open':
      return parseParentheses(cursor);
    case 'arrayOpen':
      return parseArray(cursor);
    case 'operator':
      return parsePrefix(cursor, token.text);
    default:
      throw new SyntaxProblem(`"${token.text}" stands in the wrong place.`);
  }
}

function parseReferenceToken(cursor: Cursor, text: string): SyntaxNode {
  const parts = parseReference(text);
  if (!parts) throw new SyntaxProblem(`"${text}" is no reference.`);
  const node = referenceNode(parts, cursor.at);
  cursor.sources.push(node);
  return node;
}

function parsePrefix(cursor: Cursor, text: string): SyntaxNode {
  if (text !== '-' && text !== '+' && text !== '@')
    throw new SyntaxProblem(`"${text}" stands in the wrong place.`);
  const operand = parseExpression(cursor, text === '@' ? AT_BINDING : UNARY_BINDING);
  return { kind: 'unary', operator: text, operand };
}

function parsePostfix(cursor: Cursor, operand: SyntaxNode): SyntaxNode {
  let node = operand;
  for (;;) {
    const token = peek(cursor);
    const isMark = token?.kind === 'operator' && (token.text === '%' || token.text === '#');
    if (isMark) {
      next(cursor);
      if (token.text === '#') cursor.isDynamic = true;
      node = { kind: 'unary', operator: token.text as UnaryOperator, operand: node };
    } else if (token?.kind === 'open') {
      next(cursor);
      node = { kind: 'apply', target: node, args: parseArguments(cursor) };
    } else return node;
  }
}

/** A range between anything else than two plain references shows its place only while it is evaluated. */
function noteRange(cursor: Cursor, left: SyntaxNode, right: SyntaxNode): void {
  const isComputed = [left, right].some((side) => side.kind === 'call' && DYNAMIC_FUNCTIONS.has(side.name));
  const isPlain = left.kind === 'reference' && right.kind === 'reference';
  if (isComputed || !isPlain) cursor.isDynamic = true;
  if (isPlain) cursor.sources.push({ ...left, bottom: right.bottom, right: right.right });
}

function parseExpression(cursor: Cursor, minimum: number): SyntaxNode {
  let left = parsePostfix(cursor, parseOperand(cursor));
  for (;;) {
    const token = peek(cursor);
    const binding = token?.kind === 'operator' ? BINDING[token.text] : undefined;
    if (!token || binding === undefined || binding <= minimum) return left;
    next(cursor);
    const right = parseExpression(cursor, binding);
    if (token.text === ':') noteRange(cursor, left, right);
    left = { kind: 'binary', operator: token.text as BinaryOperator, left, right };
  }
}

function parseTokens(tokens: readonly Token[], at: CellPosition): ParsedFormula {
  const cursor: Cursor = {
    tokens: significant(tokens),
    at,
    index: 0,
    sources: [],
    functions: new Set(),
    isDynamic: false,
  };
  const root = parseExpression(cursor, 0);
  const rest = peek(cursor);
  if (rest) throw new SyntaxProblem(`"${rest.text}" stands in the wrong place.`);
  return { root, sources: cursor.sources, functions: cursor.functions, isDynamic: cursor.isDynamic };
}

const MALFORMED: ParsedFormula = {
  root: { kind: 'value', value: { error: '#NAME?' } },
  sources: [],
  functions: new Set(),
  isDynamic: false,
};

export function parseOrMalformed(tokens: readonly Token[], at: CellPosition): ParsedFormula {
  try {
    return parseTokens(tokens, at);
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return MALFORMED;
    throw problem;
  }
}

/** What is wrong with a formula's form, or undefined: what Excel would refuse to take at all. */
export function formulaProblem(text: string): string | undefined {
  try {
    parseTokens(tokenize(text), { row: 0, column: 0 });
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
