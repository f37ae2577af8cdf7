import { isInsideSheet } from '../../model/rects';
import type { Rect, SheetModel } from '../../model/types';
import type { HostObject } from '../../protocol/classToken';
import type { MethodArguments } from '../../protocol/methodArguments';
import { ApiError, invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { locate, rectOfRange, rectsOfAreas } from '../../session/locate';
import type { AreasTarget, RangeTarget } from '../../session/targets';
import type { FormatTarget } from '../tokens';
import { AREAS, RANGE } from '../tokens';

/** A range object; a rectangle that is not on the sheet is InvalidArgument. */
export function rangeObject(context: HostContext, sheet: SheetModel, rect: Rect): HostObject {
  if (!isInsideSheet(rect)) throw invalidArgument();
  return RANGE.of(context.references.range(sheet, rect));
}

/** RangeAreas, or ItemNotFound when there is no area. */
export function areasObject(context: HostContext, sheet: SheetModel, rects: readonly Rect[]): HostObject {
  if (rects.length === 0) throw itemNotFound();
  return AREAS.of(context.references.areas(sheet, rects));
}

/** The same with null for nothing found: what `…OrNullObject` methods answer. */
export function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

/** A range argument: a Range object, or an address on the given sheet. */
export function rangeArgument(
  context: HostContext,
  args: MethodArguments,
  index: number,
  home: SheetModel,
): { readonly sheet: SheetModel; readonly rect: Rect } {
  const range = args.object(index, RANGE);
  if (range) return { sheet: range.sheet, rect: rectOfRange(context, range) };
  const { sheet, areas } = areasArgument(context, args, index, home);
  const [rect, ...more] = areas;
  if (rect === undefined || more.length > 0) throw invalidArgument();
  return { sheet, rect };
}

/** A Range, RangeAreas or address argument. */
export function areasArgument(
  context: HostContext,
  args: MethodArguments,
  index: number,
  home: SheetModel,
): { readonly sheet: SheetModel; readonly areas: readonly Rect[] } {
  const range = args.object(index, RANGE);
  if (range) return { sheet: range.sheet, areas: [rectOfRange(context, range)] };
  const areas = args.object(index, AREAS);
  if (areas) return { sheet: areas.sheet, areas: rectsOfAreas(context, areas) };
  return locate(context, args.text(index), home);
}

export const formatTargetOf = (range: RangeTarget): FormatTarget => ({ sheet: range.sheet, ranges: [range] });
export const formatTargetOfAreas = (areas: AreasTarget): FormatTarget => ({
  sheet: areas.sheet,
  ranges: areas.areas,
});

export const rectsOf = (context: HostContext, target: FormatTarget): Rect[] =>
  target.ranges.map((range) => rectOfRange(context, range));
