import { restyle } from '../model/cellStyles';
import { cellCountOf, columnCountOf, intersect, isEntireColumns, isEntireRows, rectOf } from '../model/rects';
import type { CellStyle, Rect, SheetModel } from '../model/types';
import { invalidArgument } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { fromLocalFormat } from '../text/localFormats';
import { isValidFormat } from '../text/numberFormatLibrary';
import { assertAllowed } from './guard';
import { noteFormats } from './noteEdit';
import type { GridInput } from './writeCells';
import { cellOf } from './writeCells';

/** Changes the style of every cell of a rectangle. */
export function formatCells(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  assertAllowed(sheet, 'allowFormatCells');
  restyle(sheet, context.workbook.styles, rect, change);
  noteFormats(context, sheet, rect);
}

/** Sets number formats: one for all, or one per cell (null leaves a cell). */
export function writeNumberFormats(
  context: HostContext,
  task: {
    readonly sheet: SheetModel;
    readonly rect: Rect;
    readonly input: GridInput;
    readonly form: 'english' | 'local';
  },
): void {
  const { sheet, rect, input, form } = task;
  const english = (value: unknown): string => {
    if (typeof value !== 'string') throw invalidArgument();
    const format = form === 'local' ? fromLocalFormat(value, context.workbook.culture) : value;
    if (!isValidFormat(format)) throw invalidArgument();
    return format === '' ? 'General' : format;
  };
  const lone = loneFormat(input);
  if (lone !== undefined) return formatCells(context, sheet, rect, withFormat(english(lone)));
  if (isEntireColumns(rect) || isEntireRows(rect)) throw invalidArgument();
  const known = new Map<string, (style: CellStyle) => CellStyle>();
  for (let offset = 0; offset < cellCountOf(rect); offset++) {
    const [row, column] = [Math.floor(offset / columnCountOf(rect)), offset % columnCountOf(rect)];
    const value = cellOf(input, row, column);
    if (value === null || value === undefined) continue;
    const format = english(value);
    const change = known.get(format) ?? withFormat(format);
    known.set(format, change);
    restyle(sheet, context.workbook.styles, rectOf(rect.top + row, rect.left + column, 1, 1), change);
  }
  noteFormats(context, sheet, rect);
}

/** The one format of the input when all its cells say the same. */
function loneFormat(input: GridInput): unknown {
  if ('lone' in input) return input.lone;
  const first = input.rows[0]?.[0];
  return first !== null && input.rows.every((row) => row.every((value) => value === first))
    ? first
    : undefined;
}

function withFormat(format: string): (style: CellStyle) => CellStyle {
  const numberFormat = format === 'General' ? undefined : format;
  return ({ numberFormat: _old, ...style }) =>
    numberFormat === undefined ? style : { ...style, numberFormat };
}

/**
 * One value where all cells of the rectangles agree, else null, as Excel reports mixed formats. Only cells that can
 * differ are looked at: those with a style, and one that stands for all others.
 */
export function commonStyle<T>(
  context: HostContext,
  sheet: SheetModel,
  rects: readonly Rect[],
  read: (style: CellStyle) => T,
): T | null {
  let common: { readonly value: T; readonly key: string } | null = null;
  for (const id of styleIdsIn(sheet, rects)) {
    const value = read(context.workbook.styles.get(id));
    const key = JSON.stringify(value);
    if (common !== null && common.key !== key) return null;
    common = { value, key };
  }
  return common && common.value;
}

function styleIdsIn(sheet: SheetModel, rects: readonly Rect[]): Set<number> {
  const ids = new Set<number>();
  for (const rect of rects) {
    const used = sheet.cells.usedRect(false);
    const inner = used && intersect(used, rect);
    const isCovered = inner !== null && cellCountOf(inner) === cellCountOf(rect);
    if (inner !== null) addCellStyles(sheet, inner, ids);
    if (!isCovered) addLineStyles(sheet, rect, ids);
  }
  return ids;
}

function addCellStyles(sheet: SheetModel, rect: Rect, ids: Set<number>): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const rowStyle = sheet.rows.get(row)?.style ?? 0;
    for (let column = rect.left; column <= rect.right; column++) {
      ids.add(sheet.cells.styleId(row, column) || rowStyle || (sheet.columns.get(column)?.style ?? 0));
    }
  }
}

function addLineStyles(sheet: SheetModel, rect: Rect, ids: Set<number>): void {
  let plainColumns = columnCountOf(rect);
  for (const [column, line] of sheet.columns) {
    if (!line.style || column < rect.left || column > rect.right) continue;
    ids.add(line.style);
    plainColumns--;
  }
  for (const [row, line] of sheet.rows)
    if (line.style && row >= rect.top && row <= rect.bottom) ids.add(line.style);
  if (plainColumns > 0) ids.add(0);
}
