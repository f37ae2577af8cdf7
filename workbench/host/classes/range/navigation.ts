import { bounding, intersect, isEntireColumns, isEntireRows, rectOf } from '../../model/rects';
import type { Rect, SheetModel } from '../../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/types';
import type { MethodDefinition } from '../../protocol/defineClass';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { DIRECTIONS, edgeFrom } from './edges';
import { orNull, rangeArgument, rangeObject } from './rangeTargets';
import { spillParent, spillRange } from './spills';
import { surroundingRegion } from './surroundingRegion';

type Method = MethodDefinition<RangeTarget>;

/** A method that gives another range of the same sheet. */
const toRect =
  (
    find: (rect: Rect, args: Parameters<Method>[1], context: HostContext, sheet: SheetModel) => Rect,
  ): Method =>
  (target, args, context) =>
    rangeObject(context, target.sheet, find(rectOfRange(context, target), args, context, target.sheet));

const resized = (rect: Rect, rows: number, columns: number): Rect =>
  rectOf(rect.top, rect.left, rows, columns);

/** `count` lines beside a range: right of it or below for a positive number, before it for a negative one. */
function beside(rect: Rect, side: 'rows' | 'columns', count: number): Rect {
  if (count === 0) throw invalidArgument();
  if (side === 'rows') {
    return count > 0
      ? { ...rect, top: rect.bottom + 1, bottom: rect.bottom + count }
      : { ...rect, top: rect.top + count, bottom: rect.top - 1 };
  }
  return count > 0
    ? { ...rect, left: rect.right + 1, right: rect.right + count }
    : { ...rect, left: rect.left + count, right: rect.left - 1 };
}

/** The used cells inside a rectangle; ItemNotFound when there is none. */
export function usedInside(context: HostContext, sheet: SheetModel, rect: Rect, valuesOnly: boolean): Rect {
  context.calculation.settle();
  const used = sheet.cells.usedRect(valuesOnly);
  const inner = used && intersect(used, rect);
  if (inner === null) throw itemNotFound();
  return isWholeLines(rect) ? inner : tightened(sheet, inner, valuesOnly);
}

const isWholeLines = (rect: Rect): boolean => isEntireColumns(rect) && isEntireRows(rect);

/** The used range of a part may be smaller than the part of the sheet's used range. */
function tightened(sheet: SheetModel, rect: Rect, valuesOnly: boolean): Rect {
  let found: Rect | null = null;
  for (const { row, column, value } of sheet.cells.cells(rect)) {
    if (valuesOnly && value === null && sheet.cells.formula(row, column) === undefined) continue;
    const cell = rectOf(row, column, 1, 1);
    found = found ? bounding(found, cell) : cell;
  }
  if (found === null) throw itemNotFound();
  return found;
}

const intersection: Method = (target, args, context) => {
  const other = rangeArgument(context, args, 0, target.sheet);
  const inner = other.sheet === target.sheet ? intersect(rectOfRange(context, target), other.rect) : null;
  if (inner === null) throw itemNotFound();
  return rangeObject(context, target.sheet, inner);
};

const boundingRect: Method = (target, args, context) => {
  const other = rangeArgument(context, args, 0, target.sheet);
  if (other.sheet !== target.sheet) throw invalidArgument();
  return rangeObject(context, target.sheet, bounding(rectOfRange(context, target), other.rect));
};

const used: Method = (target, args, context) => {
  const rect = usedInside(context, target.sheet, rectOfRange(context, target), args.isTrue(0));
  return rangeObject(context, target.sheet, rect);
};

const orNothing =
  (method: Method): Method =>
  (target, args, context) =>
    orNull(() => method(target, args, context));

const toEdge: Method = (target, args, context) => {
  const rect = rectOfRange(context, target);
  const cell = args.has(1) ? rangeArgument(context, args, 1, target.sheet).rect : rect;
  const edge = edgeFrom(target.sheet, { row: cell.top, column: cell.left }, args.oneOf(0, DIRECTIONS));
  return rangeObject(context, target.sheet, rectOf(edge.row, edge.column, 1, 1));
};

const extended: Method = (target, args, context) => {
  const rect = rectOfRange(context, target);
  const cell = args.has(1) ? rangeArgument(context, args, 1, target.sheet).rect : rect;
  const edge = edgeFrom(target.sheet, { row: cell.top, column: cell.left }, args.oneOf(0, DIRECTIONS));
  return rangeObject(context, target.sheet, bounding(rect, rectOf(edge.row, edge.column, 1, 1)));
};

const region: Method = (target, _args, context) => {
  context.calculation.settle();
  return rangeObject(context, target.sheet, surroundingRegion(target.sheet, rectOfRange(context, target)));
};

export const RANGE_NAVIGATION: Readonly<Record<string, Method>> = {
  GetCell: toRect((rect, args) => rectOf(rect.top + args.integer(0), rect.left + args.integer(1), 1, 1)),
  GetRow: toRect((rect, args) => {
    const row = rect.top + args.integer(0);
    return { ...rect, top: row, bottom: row };
  }),
  GetColumn: toRect((rect, args) => {
    const column = rect.left + args.integer(0);
    return { ...rect, left: column, right: column };
  }),
  GetColumnsAfter: toRect((rect, args) => beside(rect, 'columns', args.integerOr(0, 1))),
  GetColumnsBefore: toRect((rect, args) => beside(rect, 'columns', -args.integerOr(0, 1))),
  GetRowsBelow: toRect((rect, args) => beside(rect, 'rows', args.integerOr(0, 1))),
  GetRowsAbove: toRect((rect, args) => beside(rect, 'rows', -args.integerOr(0, 1))),
  GetEntireColumn: toRect((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
  GetEntireRow: toRect((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
  GetLastCell: toRect((rect) => rectOf(rect.bottom, rect.right, 1, 1)),
  GetLastColumn: toRect((rect) => ({ ...rect, left: rect.right })),
  GetLastRow: toRect((rect) => ({ ...rect, top: rect.bottom })),
  GetOffsetRange: toRect((rect, args) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return {
      top: rect.top + rows,
      bottom: rect.bottom + rows,
      left: rect.left + columns,
      right: rect.right + columns,
    };
  }),
  GetResizedRange: toRect((rect, args) => ({
    ...rect,
    bottom: rect.bottom + args.integer(0),
    right: rect.right + args.integer(1),
  })),
  GetAbsoluteResizedRange: toRect((rect, args) => resized(rect, args.integer(0), args.integer(1))),
  GetBoundingRect: boundingRect,
  GetIntersection: intersection,
  GetIntersectionOrNullObject: orNothing(intersection),
  GetUsedRange: used,
  GetUsedRangeOrNullObject: orNothing(used),
  GetRangeEdge: toEdge,
  GetExtendedRange: extended,
  GetSurroundingRegion: region,
  GetSurroundingDataRegion: region,
  GetSpillingToRange: spillRange,
  GetSpillingToRangeOrNullObject: orNothing(spillRange),
  GetSpillParent: spillParent,
  GetSpillParentOrNullObject: orNothing(spillParent),
};
