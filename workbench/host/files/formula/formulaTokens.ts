/**
 * A formula cut just finely enough to rename functions and to shift references without touching texts, quoted sheet
 * names or structured references. Joining the tokens' texts gives the formula back.
 */
export interface FormulaToken {
  readonly kind: 'word' | 'string' | 'sheet' | 'bracket' | 'other';
  readonly text: string;
}

const PATTERN =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'!?)|([\p{L}_\\$][\p{L}\p{N}_.$\\]*)|([0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)|(\[)|([^])/uy;

export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(formula); match; match = PATTERN.exec(formula)) {
    if (match[5]) {
      const end = bracketEnd(formula, match.index);
      tokens.push({ kind: 'bracket', text: formula.slice(match.index, end) });
      PATTERN.lastIndex = end;
    } else tokens.push({ kind: kindOf(match), text: match[0] });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): FormulaToken['kind'] {
  if (match[1]) return 'string';
  if (match[2]) return 'sheet';
  return match[3] ? 'word' : 'other';
}

/** Behind the bracket that closes the one at `start`; an apostrophe escapes the next character inside. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const mark = formula[at];
    if (mark === "'") at += 1;
    else if (mark === '[') depth += 1;
    else if (mark === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}
