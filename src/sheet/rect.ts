import { columnIndex, columnLetters } from '../domain/accounts/columnLetters';

export { columnIndex, columnLetters };

/** A block of cells, zero-based, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: Rect): number => rect.right - rect.left + 1;
export const cellCount = (rect: Rect): number => rowCount(rect) * columnCount(rect);

export const intersect = (a: Rect, b: Rect): Rect | null => {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? null : rect;
};

/** A1-style address without sheet: {0,0,9,1} → A1:B10. */
export const formatAddress = (rect: Rect): string => {
  const first = `${columnLetters(rect.left)}${rect.top + 1}`;
  const last = `${columnLetters(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
};

/** Reads A1, A1:B10, $A$1:$B$10, with or without `Sheet!`; null for anything else (whole rows and columns too). */
export const parseAddress = (address: string): Rect | null => {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const left = columnIndex(match[1] ?? '');
  const right = columnIndex(match[3] ?? match[1] ?? '');
  if (left === null || right === null) return null;
  const top = Number(match[2]) - 1;
  const bottom = Number(match[4] ?? match[2]) - 1;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
};
