import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { formatReference, parseReference, sheetPrefix } from './referenceText';
import type { ReferenceParts } from './referenceText';
import { mapTokens } from './tokens';
import type { CellPosition } from './types';

interface Offset {
  readonly down: number;
  readonly right: number;
}

function offsetReference(parts: ReferenceParts, offset: Offset): ReferenceParts | undefined {
  const { absolute, shape } = parts;
  const rowMoves = shape === 'columns' ? 0 : offset.down;
  const columnMoves = shape === 'rows' ? 0 : offset.right;
  const top = parts.top + (absolute.top ? 0 : rowMoves);
  const bottom = parts.bottom + (absolute.bottom ? 0 : rowMoves);
  const left = parts.left + (absolute.left ? 0 : columnMoves);
  const right = parts.right + (absolute.right ? 0 : columnMoves);
  const isOff =
    Math.min(top, bottom, left, right) < 0 ||
    Math.max(top, bottom) >= MAX_ROWS ||
    Math.max(left, right) >= MAX_COLUMNS;
  if (isOff) return undefined;
  return reorder({ ...parts, top, bottom, left, right });
}

/** A$1:A5 moved above row 1's anchor turns over: corners and their $ marks swap places. */
function reorder(parts: ReferenceParts): ReferenceParts {
  const { absolute } = parts;
  const rows = parts.top > parts.bottom;
  const columns = parts.left > parts.right;
  if (!rows && !columns) return parts;
  return {
    ...parts,
    top: rows ? parts.bottom : parts.top,
    bottom: rows ? parts.top : parts.bottom,
    left: columns ? parts.right : parts.left,
    right: columns ? parts.left : parts.right,
    absolute: {
      top: rows ? absolute.bottom : absolute.top,
      bottom: rows ? absolute.top : absolute.bottom,
      left: columns ? absolute.right : absolute.left,
      right: columns ? absolute.left : absolute.right,
    },
  };
}

/** A formula as it reads after copy or fill: relative references move along, those that leave the sheet are #REF!. */
export function translateFormula(text: string, from: CellPosition, to: CellPosition): string {
  const offset = { down: to.row - from.row, right: to.column - from.column };
  if (offset.down === 0 && offset.right === 0) return text;
  return mapTokens(text, (token) => {
    const parts = token.kind === 'reference' ? parseReference(token.text) : undefined;
    if (!parts) return token.text;
    const moved = offsetReference(parts, offset);
    if (!moved) return `${parts.sheet === undefined ? '' : sheetPrefix(parts.sheet)}#REF!`;
    return formatReference(moved);
  });
}
