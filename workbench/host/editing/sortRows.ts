/**
 * Sorting of a block by one or more columns, whole rows of the block together: values, formulas (their relative
 * references move along), styles and links. Order as Excel's: numbers, texts without case, booleans, errors, blanks last
 * in either direction; equal rows keep their order. Hidden rows stay where they are (Excel: "sort ignores hidden rows").
 */
import { translateFormula } from '../calc/translateFormula';
import { mergesIn } from './guard';
import type { FormulaCell, Rect, Scalar, SheetModel, StyleId } from '../model/types';
import { ApiError } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { noteContents, noteFormats } from './noteEdit';

export interface SortField {
  /** Column of the block, from 0. */
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
}

interface HeldCell {
  readonly value: Scalar;
  readonly formula: FormulaCell | undefined;
  readonly style: StyleId;
  readonly link: object | undefined;
}
interface HeldRow {
  readonly row: number;
  readonly cells: readonly HeldCell[];
}

export interface SortTask {
  readonly sheet: SheetModel;
  /** Rows to be sorted, without header. */
  readonly rect: Rect;
  readonly fields: readonly SortField[];
  readonly isCaseSensitive: boolean;
}

export function sortRows(context: HostContext, task: SortTask): void {
  const { sheet, rect, fields } = task;
  if (mergesIn(sheet, rect).length > 0)
    throw new ApiError('InvalidOperation', 'The block to be sorted holds merged cells.');
  if (fields.some(({ sortOn }) => sortOn && sortOn !== 'Value'))
    throw new ApiError('ApiNotFound', undefined, 'SortField.sortOn');
  const rows = visibleRows(sheet, rect);
  const held = rows.map((row) => hold(sheet, rect, row));
  const sorted = [...held].sort((a, b) => compareRows(a, b, task) || a.row - b.row);
  rows.forEach((row, index) => layDown(sheet, rect, row, sorted[index]));
  noteContents(context, sheet, rect);
  noteFormats(context, sheet, rect);
}

function visibleRows(sheet: SheetModel, rect: Rect): number[] {
  const rows: number[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line = sheet.rows.get(row);
    if (!line?.hidden && !line?.filtered) rows.push(row);
  }
  return rows;
}

function hold(sheet: SheetModel, rect: Rect, row: number): HeldRow {
  const cells: HeldCell[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    cells.push({
      value: sheet.cells.get(row, column),
      formula: sheet.cells.formula(row, column),
      style: sheet.cells.styleId(row, column),
      link: sheet.hyperlinks.get(`${row},${column}`),
    });
  }
  return { row, cells };
}

function layDown(sheet: SheetModel, rect: Rect, row: number, held: HeldRow | undefined): void {
  if (!held || held.row === row) return;
  held.cells.forEach(({ value, formula, style, link }, index) => {
    const column = rect.left + index;
    const moved = formula && {
      text: translateFormula(formula.text, { row: held.row, column }, { row, column }),
    };
    sheet.cells.setFormula(row, column, moved);
    sheet.cells.set(row, column, value);
    sheet.cells.setStyleId(row, column, style);
    if (link) sheet.hyperlinks.set(`${row},${column}`, link);
    else sheet.hyperlinks.delete(`${row},${column}`);
  });
}

function compareRows(a: HeldRow, b: HeldRow, { fields, isCaseSensitive }: SortTask): number {
  for (const { key, ascending } of fields) {
    const order = compare(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, {
      sign: ascending === false ? -1 : 1,
      sensitivity: isCaseSensitive ? 'variant' : 'accent',
    });
    if (order !== 0) return order;
  }
  return 0;
}

const kindOf = (value: Scalar): number => {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

function compare(a: Scalar, b: Scalar, how: { sign: 1 | -1; sensitivity: 'variant' | 'accent' }): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === 4 || kindB === 4) return kindA - kindB;
  if (kindA !== kindB) return (kindA - kindB) * how.sign;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * how.sign;
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'fr', { sensitivity: how.sensitivity }) * how.sign;
  return typeof a === 'boolean' && typeof b === 'boolean' ? (Number(a) - Number(b)) * how.sign : 0;
}
