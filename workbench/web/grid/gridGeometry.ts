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

/** A box, and how much of it lies under frozen rows and columns. */
export interface CutBox extends Box {
  readonly cutTop: number;
  readonly cutLeft: number;
}

/** `sheetBox` of something that stands over the cells: what scrolls passes beneath what is frozen. */
export function cutBox(plane: GridPlane, box: Box): CutBox {
  const placed = sheetBox(plane, box);
  const frozen = frozenSize(plane);
  const { rowHeaderWidth, columnHeaderHeight } = plane.skeleton;
  const cutTop = box.top >= frozen.height ? columnHeaderHeight + frozen.height - placed.top : 0;
  const cutLeft = box.left >= frozen.width ? rowHeaderWidth + frozen.width - placed.left : 0;
  return { ...placed, cutTop: Math.max(0, cutTop), cutLeft: Math.max(0, cutLeft) };
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
