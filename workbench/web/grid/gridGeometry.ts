import type { IFreeze } from '@univerjs/core';
import type { SpreadsheetSkeleton, Viewport } from '@univerjs/preset-sheets-core';

/** Pixels inside the grid's own box. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What tells where a cell is drawn: sizes added up, what is frozen, how far the rest is scrolled. */
export interface GridPlane {
  readonly skeleton: SpreadsheetSkeleton;
  readonly freeze: IFreeze;
  readonly viewport: Viewport;
}

export function cellBox(plane: GridPlane, row: number, column: number): Box {
  const { mergeInfo } = plane.skeleton.getCellWithCoordByIndex(row, column, false);
  return sheetBox(plane, {
    left: mergeInfo.startX,
    top: mergeInfo.startY,
    width: mergeInfo.endX - mergeInfo.startX,
    height: mergeInfo.endY - mergeInfo.startY,
  });
}

/** From pixels of the sheet, origin at A1's corner, to pixels of the grid's box. */
export function sheetBox(plane: GridPlane, box: Box): Box {
  const { skeleton, viewport } = plane;
  const frozen = frozenSize(plane);
  return {
    ...box,
    left: box.left - (box.left >= frozen.width ? viewport.viewportScrollX : 0) + skeleton.rowHeaderWidth,
    top: box.top - (box.top >= frozen.height ? viewport.viewportScrollY : 0) + skeleton.columnHeaderHeight,
  };
}

/** Cell under a point of the grid's box; null over the headers. */
export function cellUnder(plane: GridPlane, x: number, y: number): { row: number; column: number } | null {
  const { skeleton, viewport } = plane;
  const inside = { x: x - skeleton.rowHeaderWidth, y: y - skeleton.columnHeaderHeight };
  if (inside.x < 0 || inside.y < 0) return null;
  const frozen = frozenSize(plane);
  const scroll = {
    x: inside.x < frozen.width ? 0 : viewport.viewportScrollX,
    y: inside.y < frozen.height ? 0 : viewport.viewportScrollY,
  };
  const { row, column } = skeleton.getCellIndexByOffset(x, y, 1, 1, scroll);
  return { row, column };
}

function frozenSize({ skeleton, freeze }: GridPlane): { width: number; height: number } {
  return {
    width: freeze.xSplit > 0 ? (skeleton.columnWidthAccumulation[freeze.startColumn - 1] ?? 0) : 0,
    height: freeze.ySplit > 0 ? (skeleton.rowHeightAccumulation[freeze.startRow - 1] ?? 0) : 0,
  };
}
