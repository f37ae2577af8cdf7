import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { formatReference, parseReference, sheetPrefix } from './referenceText';
import type { ReferenceParts } from './referenceText';
import { mapTokens } from './tokens';
import type { CellPosition } from './types';

interface Offset {
  readonly down: number;
  readonly right: number;
  /** What happens to a reference pushed off the sheet. */
  readonly edge: 'lost' | 'wraps';
}

function offsetReference(parts: ReferenceParts, offset: Offset): ReferenceParts | undefined {
  const { absolute, shape } = parts;
  const row = mover(shape === 'columns' ? 0 : offset.down, MAX_ROWS, offset.edge);
  const column = mover(shape === 'rows' ? 0 : offset.right, MAX_COLUMNS, offset.edge);
  const top = row(parts.top, absolute.top);
  const bottom = row(parts.bottom, absolute.bottom);
  const left = column(parts.left, absolute.left);
  const right = column(parts.right, absolute.right);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return undefined;
  return reorder({ ...parts, top, bottom, left, right });
}

const mover =
  (by: number, size: number, edge: Offset['edge']) =>
  (index: number, isAbsolute: boolean): number | undefined => {
    const moved = isAbsolute ? index : index + by;
    if (moved >= 0 && moved < size) return moved;
    return edge === 'wraps' ? ((moved % size) + size) % size : undefined;
  };

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

function translate(text: string, offset: Offset): string {
  if (offset.down === 0 && offset.right === 0) return text;
  return mapTokens(text, (token) => {
    const parts = token.kind === 'reference' ? parseReference(token.text) : undefined;
    if (!parts) return token.text;
    const moved = offsetReference(parts, offset);
    if (!moved) return `${parts.sheet === undefined ? '' : sheetPrefix(parts.sheet)}#REF!`;
    return formatReference(moved);
  });
}

/** A formula as it reads after copy or fill: relative references move along, those that leave the sheet are #REF!. */
export const translateFormula = (text: string, from: CellPosition, to: CellPosition): string =>
  translate(text, { down: to.row - from.row, right: to.column - from.column, edge: 'lost' });

/** The formula of a cell that shares another one's in a file: there references pushed off the sheet wrap around. */
export const sharedFormula = (text: string, from: CellPosition, to: CellPosition): string =>
  translate(text, { down: to.row - from.row, right: to.column - from.column, edge: 'wraps' });
