import { gridInput, writeCells } from '../../editing/writeCells';
import { intersect, rectOf } from '../../model/rects';
import { effectiveStyle, numberFormatOf } from '../../model/cellStyles';
import type { Rect, SheetModel } from '../../model/types';
import { itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { cellText } from '../../text/cellText';
import { areasWhere } from './areasWhere';

export interface FindCriteria {
  readonly text: string;
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly direction: 'Forward' | 'Backwards';
}

/** Criteria of Range.find and its kin. */
export function findCriteria(text: string, options: Readonly<Record<string, unknown>>): FindCriteria {
  return {
    text,
    completeMatch: options['completeMatch'] === true,
    matchCase: options['matchCase'] === true,
    direction: options['searchDirection'] === 'Backwards' ? 'Backwards' : 'Forward',
  };
}

/** Looks into what cells show, and into formulas as typed (unverified: Excel's find looks at formulas first). */
function matcher(
  context: HostContext,
  sheet: SheetModel,
  criteria: FindCriteria,
): (row: number, column: number) => boolean {
  const { culture, dateSystem, styles } = context.workbook;
  const fold = (text: string): string => (criteria.matchCase ? text : text.toLowerCase());
  const wanted = fold(criteria.text);
  const fits = (text: string): boolean =>
    criteria.completeMatch ? fold(text) === wanted : fold(text).includes(wanted);
  return (row, column) => {
    const value = sheet.cells.get(row, column);
    const formula = sheet.cells.formula(row, column)?.text;
    if (value === null && formula === undefined) return false;
    const format = numberFormatOf(effectiveStyle(sheet, styles, row, column));
    return fits(cellText(value, format, culture, dateSystem)) || (formula !== undefined && fits(formula));
  };
}

function searched(sheet: SheetModel, rect: Rect): Rect | null {
  const used = sheet.cells.usedRect(true);
  return used && intersect(used, rect);
}

/** First cell in reading order that matches; ItemNotFound when there is none. */
export function findFirst(context: HostContext, sheet: SheetModel, rect: Rect, criteria: FindCriteria): Rect {
  context.calculation.settle();
  const inner = searched(sheet, rect);
  const matches = matcher(context, sheet, criteria);
  let found: Rect | null = null;
  for (let row = inner?.top ?? 0; inner && row <= inner.bottom; row++) {
    for (let column = inner.left; column <= inner.right; column++) {
      if (!matches(row, column)) continue;
      found = rectOf(row, column, 1, 1);
      if (criteria.direction === 'Forward') return found;
    }
  }
  if (found === null) throw itemNotFound();
  return found;
}

export function findAll(context: HostContext, sheet: SheetModel, rect: Rect, criteria: FindCriteria): Rect[] {
  context.calculation.settle();
  const inner = searched(sheet, rect);
  const found = inner ? areasWhere(inner, matcher(context, sheet, criteria)) : [];
  if (found.length === 0) throw itemNotFound();
  return found;
}

/** Replaces in texts and formulas as they would be edited; returns how many replacements were made. */
export function replaceAll(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  change: { readonly criteria: FindCriteria; readonly replacement: string },
): number {
  const inner = searched(sheet, rect);
  if (inner === null || change.criteria.text === '') return 0;
  const matches = matcher(context, sheet, change.criteria);
  let count = 0;
  for (let row = inner.top; row <= inner.bottom; row++) {
    for (let column = inner.left; column <= inner.right; column++) {
      if (matches(row, column)) count += replaceInCell(context, sheet, rectOf(row, column, 1, 1), change);
    }
  }
  return count;
}

function replaceInCell(
  context: HostContext,
  sheet: SheetModel,
  cell: Rect,
  change: { readonly criteria: FindCriteria; readonly replacement: string },
): number {
  const value = sheet.cells.get(cell.top, cell.left);
  const formula = sheet.cells.formula(cell.top, cell.left)?.text;
  const source = formula ?? (typeof value === 'object' ? null : String(value));
  if (source === null) return 0;
  const { criteria, replacement } = change;
  const pattern = criteria.completeMatch ? `^${escaped(criteria.text)}$` : escaped(criteria.text);
  let count = 0;
  const edited = source.replace(new RegExp(pattern, criteria.matchCase ? 'g' : 'gi'), () => {
    count++;
    return replacement;
  });
  if (count > 0) writeCells(context, { sheet, rect: cell, input: gridInput(edited, cell), form: 'english' });
  return count;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
