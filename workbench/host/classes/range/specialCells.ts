import { isColumnHidden, isRowHidden } from '../../model/geometry';
import { cellCountOf, containsCell, intersect, isSingleCell } from '../../model/rects';
import type { Rect, Scalar, SheetModel } from '../../model/types';
import { WHOLE_SHEET } from '../../model/rects';
import { ApiError, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { areasWhere, spansWhere } from './areasWhere';

export const SPECIAL_TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export type SpecialType = (typeof SPECIAL_TYPES)[number];

/** All, or the kinds written one behind the other ("ErrorsText", "LogicalNumbers"). */
export const SPECIAL_VALUES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** Go to special. Of a single cell the whole used range is searched, as Excel does; nothing found is ItemNotFound. */
export function specialCells(
  context: HostContext,
  sheet: SheetModel,
  search: {
    readonly rects: readonly Rect[];
    readonly type: SpecialType;
    readonly values: (typeof SPECIAL_VALUES)[number];
  },
): Rect[] {
  context.calculation.settle();
  const [first] = search.rects;
  const isLone = search.rects.length === 1 && first !== undefined && isSingleCell(first);
  const rects = isLone ? [WHOLE_SHEET] : search.rects;
  const found = rects.flatMap((rect) => findIn(context, sheet, rect, search));
  if (found.length === 0) throw itemNotFound();
  return found;
}

function findIn(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  search: { readonly type: SpecialType; readonly values: string },
): Rect[] {
  if (search.type === 'Visible') return visibleAreas(sheet, rect);
  if (search.type === 'ConditionalFormats') return rulesIn(sheet.conditionalFormats, rect);
  if (search.type === 'DataValidations') return rulesIn(sheet.dataValidations, rect);
  if (search.type === 'SameConditionalFormat' || search.type === 'SameDataValidation') {
    throw new ApiError('ApiNotFound', undefined, `Range.getSpecialCells(${search.type})`);
  }
  const used = sheet.cells.usedRect(false);
  const inner = used && intersect(used, rect);
  if (inner === null) return [];
  if (cellCountOf(inner) > context.faults.cellsPerOperation) throw new ApiError('OperationCellsExceedLimit');
  return areasWhere(inner, (row, column) => {
    const hasFormula = sheet.cells.formula(row, column) !== undefined;
    const value = sheet.cells.get(row, column);
    if (search.type === 'Blanks') return value === null && !hasFormula;
    return hasFormula === (search.type === 'Formulas') && isOfKind(value, search.values);
  });
}

function isOfKind(value: Scalar, kinds: string): boolean {
  if (value === null) return false;
  if (kinds === 'All') return true;
  if (typeof value === 'object') return kinds.includes('Errors');
  if (typeof value === 'boolean') return kinds.includes('Logical');
  return typeof value === 'number' ? kinds.includes('Number') : kinds.includes('Text');
}

function rulesIn(rules: readonly { readonly rects: readonly Rect[] }[], rect: Rect): Rect[] {
  const hits = rules.flatMap((rule) =>
    rule.rects.map((area) => intersect(area, rect)).filter((area) => area !== null),
  );
  return hits.filter(
    (hit, index) => !hits.slice(0, index).some((other) => containsCell(other, hit.top, hit.left)),
  );
}

/** What is neither hidden by a person nor by a filter: bands of rows times bands of columns. */
export function visibleAreas(sheet: SheetModel, rect: Rect): Rect[] {
  const used =
    sheet.rows.size === 0
      ? [[rect.top, rect.bottom] as const]
      : spansWhere(rect.top, rect.bottom, (row) => !isRowHidden(sheet, row));
  const columns = spansWhere(rect.left, rect.right, (column) => !isColumnHidden(sheet, column));
  return used.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}
