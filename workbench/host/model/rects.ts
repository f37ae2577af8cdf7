import type { Rect } from './types';
import { MAX_COLUMNS, MAX_ROWS } from './types';

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Rectangle from a corner and a size; sizes of zero or less give a rectangle that is not inside a sheet. */
export function rectOf(top: number, left: number, rowCount: number, columnCount: number): Rect {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

export const rowCountOf = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCountOf = (rect: Rect): number => rect.right - rect.left + 1;
export const cellCountOf = (rect: Rect): number => rowCountOf(rect) * columnCountOf(rect);
export const isEntireColumns = (rect: Rect): boolean => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const isEntireRows = (rect: Rect): boolean => rect.left === 0 && rect.right === MAX_COLUMNS - 1;
export const isSingleCell = (rect: Rect): boolean => rect.top === rect.bottom && rect.left === rect.right;

export function isInsideSheet(rect: Rect): boolean {
  const isOrdered = rect.top <= rect.bottom && rect.left <= rect.right;
  return isOrdered && rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const overlaps = (a: Rect, b: Rect): boolean => intersect(a, b) !== null;

export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function containsCell(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** Smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What remains of `rect` without `hole`: up to four rectangles, top to bottom, left to right. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const inner = intersect(rect, hole);
  if (inner === null) return [rect];
  const rest: Rect[] = [];
  if (rect.top < inner.top) rest.push({ ...rect, bottom: inner.top - 1 });
  const middle = { top: inner.top, bottom: inner.bottom };
  if (rect.left < inner.left) rest.push({ ...middle, left: rect.left, right: inner.left - 1 });
  if (rect.right > inner.right) rest.push({ ...middle, left: inner.right + 1, right: rect.right });
  if (rect.bottom > inner.bottom) rest.push({ ...rect, top: inner.bottom + 1 });
  return rest;
}

export const translateRect = (rect: Rect, rows: number, columns: number): Rect => ({
  top: rect.top + rows,
  left: rect.left + columns,
  bottom: rect.bottom + rows,
  right: rect.right + columns,
});
