import { containsCell, rectOf } from '../../model/rects';
import type { FormulaCell, Rect, SheetModel } from '../../model/types';
import type { MethodDefinition } from '../../protocol/defineClass';
import { itemNotFound } from '../../session/apiError';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { rangeObject } from './rangeTargets';

type Method = MethodDefinition<RangeTarget>;

export interface Spill {
  readonly anchor: Rect;
  readonly rect: Rect;
}

/** The dynamic array that fills a cell, or null. */
export function spillAt(sheet: SheetModel, row: number, column: number): Spill | null {
  for (const place of sheet.cells.formulas()) {
    const { spill } = place.formula as FormulaCell;
    if (spill && containsCell(spill, row, column))
      return { anchor: rectOf(place.row, place.column, 1, 1), rect: spill };
  }
  return null;
}

export const spillRange: Method = (target, _args, context) => {
  context.calculation.settle();
  const rect = rectOfRange(context, target);
  const spill = target.sheet.cells.formula(rect.top, rect.left)?.spill;
  if (spill === undefined) throw itemNotFound();
  return rangeObject(context, target.sheet, spill);
};

export const spillParent: Method = (target, _args, context) => {
  context.calculation.settle();
  const rect = rectOfRange(context, target);
  const spill = spillAt(target.sheet, rect.top, rect.left);
  if (spill === null) throw itemNotFound();
  return rangeObject(context, target.sheet, spill.anchor);
};
