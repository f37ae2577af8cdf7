/**
 * Formulas between the file's spelling and the one Excel shows: `_xlfn.`, `_xlws.`, `_xlpm.` (names inside LET and
 * LAMBDA), `_xldudf_` (functions of add-ins), `ANCHORARRAY(A1)` for `A1#`, `SINGLE(…)` for `@…`.
 * The prefix of add-in functions follows files seen, and was not verified against the Excel of today.
 */
import { tokenize, type Token } from '../../calc/tokens';
import { ARRAY_FUNCTIONS, FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './futureFunctions';

const isWord = ({ kind }: Token): boolean => kind === 'name' || kind === 'function';
const READ_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;

/** The file's text (without "=") as Excel shows it, with "=". */
export function formulaFromFile(text: string): string {
  if (!text.includes('_xl')) return `=${text}`;
  const tokens = tokenize(text).map((token) =>
    isWord(token) ? { kind: token.kind, text: token.text.replace(READ_PREFIX, '') } : token,
  );
  return `=${unwrapOperators(tokens)}`;
}

/** `ANCHORARRAY(x)` → `x#`, `SINGLE(x)` → `@x`. */
function unwrapOperators(tokens: readonly Token[]): string {
  let out = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const name = token?.text.toUpperCase();
    const isOperator = (name === 'ANCHORARRAY' || name === 'SINGLE') && tokens[index + 1]?.text === '(';
    const end = isOperator ? closingParenthesis(tokens, index + 1) : -1;
    if (end < 0) {
      out += token?.text ?? '';
      continue;
    }
    const inside = unwrapOperators(tokens.slice(index + 2, end));
    out += name === 'SINGLE' ? `@${inside}` : `${inside}#`;
    index = end;
  }
  return out;
}

function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '(') depth += 1;
    if (tokens[index]?.text === ')' && (depth -= 1) === 0) return index;
  }
  return -1;
}

/** Excel's text (with "=") as files hold it, without "=". `addInFunctions`: upper-case names that get `_xldudf_`. */
export function formulaToFile(formula: string, addInFunctions: ReadonlySet<string>): string {
  const tokens = tokenize(formula.startsWith('=') ? formula.slice(1) : formula);
  const parameters = parameterNames(tokens);
  const named = tokens.map((token) => {
    if (!isWord(token)) return token.text;
    if (token.kind === 'function') return functionName(token.text, addInFunctions, parameters);
    return parameters.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : token.text;
  });
  return wrapAnchors(tokens, named).join('');
}

function functionName(
  text: string,
  addInFunctions: ReadonlySet<string>,
  parameters: ReadonlySet<string>,
): string {
  const name = text.toUpperCase();
  if (parameters.has(name)) return `_xlpm.${text}`;
  if (addInFunctions.has(name)) return `_xldudf_${name.replaceAll('.', '_')}`;
  if (!FUTURE_FUNCTIONS.has(name)) return text;
  return WORKSHEET_FUNCTIONS.has(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`. */
function wrapAnchors(tokens: readonly Token[], named: string[]): string[] {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.text !== '#' || (before?.kind !== 'reference' && before?.kind !== 'name')) return;
    named[index - 1] = `_xlfn.ANCHORARRAY(${named[index - 1] ?? ''}`;
    named[index] = ')';
  });
  return named;
}

/** Names bound by LET (every other argument but the last) and LAMBDA (all but the last), in upper case. */
function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    const name = token.text.toUpperCase();
    if ((name !== 'LET' && name !== 'LAMBDA') || tokens[index + 1]?.text !== '(') return;
    const args = splitArguments(tokens, index + 1);
    args.slice(0, -1).forEach((arg, position) => {
      const words = arg.filter(({ text }) => text.trim() !== '');
      const only = words.length === 1 ? words[0] : undefined;
      if (only?.kind === 'name' && (name === 'LAMBDA' || position % 2 === 0))
        names.add(only.text.toUpperCase());
    });
  });
  return names;
}

function splitArguments(tokens: readonly Token[], open: number): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === '(' || token.text === '{') depth += 1;
    if ((token.text === ')' || token.text === '}') && (depth -= 1) === 0) break;
    if (token.text === ',' && depth === 1) args.push([]);
    else if (index > open) args[args.length - 1]?.push(token);
  }
  return args;
}

/** True where Excel stores the formula as a dynamic array whatever it fills. */
export const isArrayFormula = (formula: string): boolean =>
  formula.includes('(') &&
  tokenize(formula).some(
    (token) => token.kind === 'function' && ARRAY_FUNCTIONS.has(token.text.toUpperCase()),
  );
