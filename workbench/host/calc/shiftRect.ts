import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import type { Rect } from '../model/types';
import type { FormulaChange } from './types';

type CellsChange = Extract<FormulaChange, { kind: 'insert' | 'delete' }>;
interface Span {
  readonly first: number;
  readonly last: number;
}

function insertInto(span: Span, at: number, count: number, limit: number): Span | null {
  const first = span.first >= at ? span.first + count : span.first;
  const last = span.last >= at ? Math.min(limit - 1, span.last + count) : span.last;
  return first < limit ? { first, last } : null;
}

function deleteFrom(span: Span, gone: Span): Span | null {
  const count = gone.last - gone.first + 1;
  const first =
    span.first < gone.first ? span.first : span.first > gone.last ? span.first - count : gone.first;
  const last =
    span.last < gone.first ? span.last : span.last > gone.last ? span.last - count : gone.first - 1;
  return first <= last ? { first, last } : null;
}

function moveSpan(span: Span, changed: Span, kind: CellsChange['kind'], limit: number): Span | null {
  return kind === 'insert'
    ? insertInto(span, changed.first, changed.last - changed.first + 1, limit)
    : deleteFrom(span, changed);
}

/**
 * Where a rectangle of the changed sheet stands after cells were inserted or deleted; null when it is gone. A rectangle
 * only partly in the way of a shift stays (Excel leaves such references alone too); whole columns do not move down.
 */
export function shiftRect(rect: Rect, change: CellsChange): Rect | null {
  const block = change.rect;
  const isVertical = change.shift === 'Down' || change.shift === 'Up';
  if (isVertical) {
    const isWhole = rect.top === 0 && rect.bottom === MAX_ROWS - 1;
    if (isWhole || rect.left < block.left || rect.right > block.right) return rect;
    const moved = moveSpan(
      { first: rect.top, last: rect.bottom },
      { first: block.top, last: block.bottom },
      change.kind,
      MAX_ROWS,
    );
    return moved && { ...rect, top: moved.first, bottom: moved.last };
  }
  const isWhole = rect.left === 0 && rect.right === MAX_COLUMNS - 1;
  if (isWhole || rect.top < block.top || rect.bottom > block.bottom) return rect;
  const moved = moveSpan(
    { first: rect.left, last: rect.right },
    { first: block.left, last: block.right },
    change.kind,
    MAX_COLUMNS,
  );
  return moved && { ...rect, left: moved.first, right: moved.last };
}
