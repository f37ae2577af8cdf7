import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { parseOrMalformed } from './parseFormula';
import { parseReference } from './referenceText';
import type { ReferenceParts } from './referenceText';
import type { ParsedFormula } from './syntax';
import { tokenize } from './tokens';
import type { Token } from './tokens';
import type { CellPosition } from './types';

/** Text that is the same for formulas that read alike from where they stand. */
function relativeText(tokens: readonly Token[], at: CellPosition): string {
  let text = '';
  for (const token of tokens) {
    const parts = token.kind === 'reference' ? parseReference(token.text) : undefined;
    text += parts ? relativeReference(parts, at) : token.text;
  }
  return text;
}

function relativeReference(parts: ReferenceParts, at: CellPosition): string {
  const { absolute } = parts;
  const rowsFixed = parts.bottom - parts.top === MAX_ROWS - 1;
  const columnsFixed = parts.right - parts.left === MAX_COLUMNS - 1;
  const row = (value: number, isFixed: boolean) => (isFixed || rowsFixed ? value : `~${value - at.row}`);
  const column = (value: number, isFixed: boolean) =>
    isFixed || columnsFixed ? value : `~${value - at.column}`;
  return `\u0001${parts.sheet ?? ''}!${row(parts.top, absolute.top)},${column(parts.left, absolute.left)},${row(parts.bottom, absolute.bottom)},${column(parts.right, absolute.right)}\u0001`;
}

/** Parses formulas and shares the tree among those that read alike. */
export class FormulaParser {
  private readonly known = new Map<string, ParsedFormula>();

  parse(text: string, at: CellPosition): ParsedFormula {
    const tokens = tokenize(text);
    const key = relativeText(tokens, at);
    const shared = this.known.get(key);
    if (shared) return shared;
    const parsed = parseOrMalformed(tokens, at);
    this.known.set(key, parsed);
    return parsed;
  }

  /** Trees that no formula uses any more go with the next call; called when all formulas are read again. */
  clear(): void {
    this.known.clear();
  }
}
