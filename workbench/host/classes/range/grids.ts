import { toLocal } from '../../calc/localFormula';
import { toR1C1 } from '../../calc/r1c1';
import type { FormulaForm } from '../../editing/writeCells';
import { effectiveStyleId, numberFormatOf } from '../../model/cellStyles';
import { cellCountOf, isEntireColumns, isEntireRows } from '../../model/rects';
import type { FormulaCell, Rect, SheetModel, StyleId } from '../../model/types';
import type { HostContext } from '../../session/hostContext';
import { cellText } from '../../text/cellText';
import { toLocalFormat } from '../../text/localFormats';
import { valueType, wireValue } from '../wireValue';

/**
 * Rows of what a range shows, or null where Excel gives none: whole columns and rows (office-js issue 4792) and more
 * cells than one read may hold.
 */
function readable(context: HostContext, rect: Rect): boolean {
  if (isEntireColumns(rect) || isEntireRows(rect)) return false;
  return cellCountOf(rect) <= context.faults.cellsPerRead;
}

export function valuesGrid(context: HostContext, sheet: SheetModel, rect: Rect): unknown[][] | null {
  if (!readable(context, rect)) return null;
  context.calculation.settle();
  const rows: unknown[][] = sheet.cells.readValues(rect);
  for (const row of rows) {
    for (let index = 0; index < row.length; index++) {
      const value = row[index];
      if (value === null) row[index] = '';
      else if (typeof value === 'object') row[index] = wireValue(value as never);
    }
  }
  return rows;
}

export function valueTypesGrid(context: HostContext, sheet: SheetModel, rect: Rect): string[][] | null {
  if (!readable(context, rect)) return null;
  context.calculation.settle();
  return sheet.cells.readValues(rect).map((row) => row.map(valueType));
}

export function formulasGrid(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  form: FormulaForm,
): unknown[][] | null {
  const rows = valuesGrid(context, sheet, rect);
  if (rows === null || !sheet.cells.hasFormulas(rect)) return rows;
  for (const { row, column, formula } of sheet.cells.formulas(rect)) {
    const line = rows[row - rect.top];
    if (line) line[column - rect.left] = formulaText(context, formula, { row, column }, form);
  }
  return rows;
}

function formulaText(
  context: HostContext,
  formula: FormulaCell,
  at: { readonly row: number; readonly column: number },
  form: FormulaForm,
): string {
  if (form === 'local') return toLocal(formula.text, context.workbook.culture);
  return form === 'r1c1' ? toR1C1(formula.text, at) : formula.text;
}

/** Number formats cell by cell, each style looked up once. */
export function numberFormatGrid(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  form: 'english' | 'local',
): string[][] | null {
  if (!readable(context, rect)) return null;
  const formatAt = formatReader(context, sheet);
  const { culture } = context.workbook;
  return mapCells(rect, (row, column) => {
    const format = formatAt(row, column);
    return form === 'local' ? toLocalFormat(format, culture) : format;
  });
}

export function textGrid(context: HostContext, sheet: SheetModel, rect: Rect): string[][] | null {
  if (!readable(context, rect)) return null;
  context.calculation.settle();
  const formatAt = formatReader(context, sheet);
  const { culture, dateSystem } = context.workbook;
  return sheet.cells
    .readValues(rect)
    .map((line, row) =>
      line.map((value, column) =>
        value === null
          ? ''
          : cellText(value, formatAt(rect.top + row, rect.left + column), culture, dateSystem),
      ),
    );
}

function formatReader(context: HostContext, sheet: SheetModel): (row: number, column: number) => string {
  const formats = new Map<StyleId, string>();
  return (row, column) => {
    const id = effectiveStyleId(sheet, row, column);
    const known = formats.get(id);
    if (known !== undefined) return known;
    const format = numberFormatOf(context.workbook.styles.get(id));
    formats.set(id, format);
    return format;
  };
}

function mapCells<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}
