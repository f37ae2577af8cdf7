import type { SheetModel } from '../../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/types';

export const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<Direction, Place>> = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
};

const isOnSheet = ({ row, column }: Place): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** Ctrl+arrow: the last filled cell of a block, or across blanks the next filled cell, or the sheet's edge. */
export function edgeFrom(sheet: SheetModel, from: Place, direction: Direction): Place {
  const step = STEPS[direction];
  const isFilled = (place: Place): boolean =>
    sheet.cells.get(place.row, place.column) !== null ||
    sheet.cells.formula(place.row, place.column) !== undefined;
  const next = (place: Place): Place => ({ row: place.row + step.row, column: place.column + step.column });
  const second = next(from);
  if (!isOnSheet(second)) return from;
  const staysInBlock = isFilled(from) && isFilled(second);
  const last = sheet.cells.usedRect(true);
  let place = second;
  for (;;) {
    const following = next(place);
    if (!isOnSheet(following)) return place;
    if (staysInBlock && !isFilled(following)) return place;
    if (!staysInBlock && isFilled(place)) return place;
    const isBeyond =
      last === null ||
      (direction === 'Down' && place.row > last.bottom) ||
      (direction === 'Right' && place.column > last.right);
    if (!staysInBlock && isBeyond) return sheetEdge(place, direction);
    place = following;
  }
}

function sheetEdge(place: Place, direction: Direction): Place {
  if (direction === 'Down') return { ...place, row: MAX_ROWS - 1 };
  return direction === 'Right' ? { ...place, column: MAX_COLUMNS - 1 } : place;
}
