import { translateFormula } from '../calc/translateFormula';
import { formatAddress } from '../model/address';
import { checkOperationSize } from '../limits/faults';
import { effectiveStyleId } from '../model/cellStyles';
import {
  cellCountOf,
  columnCountOf,
  containsRect,
  intersect,
  isInsideSheet,
  overlaps,
  rectOf,
  rowCountOf,
  translateRect,
} from '../model/rects';
import type { Rect, SheetModel } from '../model/types';
import { ApiError, invalidArgument } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { assertAllowed, assertCellsWritable } from './guard';
import { noteContents, noteFormats } from './noteEdit';
import { shiftWorkbookFormulas } from './shiftWorkbook';
import { renameColumnsFromHeaders } from './tableHeaders';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyTask {
  readonly from: { readonly sheet: SheetModel; readonly rect: Rect };
  readonly to: { readonly sheet: SheetModel; readonly rect: Rect };
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Range.copyFrom: the source is laid at the target's corner, repeated where the target is a whole multiple of it.
 * Relative references move along; whole columns and rows are cut to the used cells of both sheets.
 */
export function copyCells(context: HostContext, task: CopyTask): Rect {
  const source = boundedSource(task);
  const [height, width] = task.transpose
    ? [columnCountOf(source), rowCountOf(source)]
    : [rowCountOf(source), columnCountOf(source)];
  const target = targetRect(task.to.rect, height, width);
  checkOperationSize(context.faults, cellCountOf(target));
  assertCellsWritable(context, task.to.sheet, target);
  const copy = takeSource(context, task, source);
  for (let top = target.top; top <= target.bottom; top += height) {
    for (let left = target.left; left <= target.right; left += width) {
      layDown(context, { ...task, copy, corner: { row: top, column: left } });
    }
  }
  note(context, task, target);
  return target;
}

function boundedSource({ from, to }: CopyTask): Rect {
  const used = from.sheet.cells.usedRect(false);
  const isHuge = cellCountOf(from.rect) > 1_000_000;
  if (!isHuge) return from.rect;
  const [rows, columns] = [to.rect.top, to.rect.left];
  const inner = used && intersect(used, from.rect);
  const end = inner ?? rectOf(from.rect.top, from.rect.left, 1, 1);
  const rect = { ...from.rect, bottom: end.bottom, right: end.right };
  return isInsideSheet(translateRect(rect, rows - rect.top, columns - rect.left)) ? rect : end;
}

function targetRect(rect: Rect, height: number, width: number): Rect {
  const repeats =
    rowCountOf(rect) % height === 0 && columnCountOf(rect) % width === 0 && cellCountOf(rect) <= 1_000_000;
  const target = repeats ? rect : rectOf(rect.top, rect.left, height, width);
  if (!isInsideSheet(target)) throw invalidArgument();
  return target;
}

interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: ReturnType<SheetModel['cells']['get']>;
  readonly formula: string | undefined;
  readonly style: number;
}

/** The source is read whole first, so that overlapping copies come out right. */
function takeSource(context: HostContext, task: CopyTask, rect: Rect): SourceCell[] {
  if (task.type !== 'Formats') context.calculation.settle();
  const { sheet } = task.from;
  const values = sheet.cells.readValues(rect);
  const hasFormulas = sheet.cells.hasFormulas(rect);
  const cells: SourceCell[] = [];
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const formula = hasFormulas ? sheet.cells.formula(rect.top + row, rect.left + column)?.text : undefined;
      const style = effectiveStyleId(sheet, rect.top + row, rect.left + column);
      cells.push({ row, column, value, formula, style });
    }
  }
  return cells;
}

interface Laying extends CopyTask {
  readonly copy: readonly SourceCell[];
  readonly corner: { readonly row: number; readonly column: number };
}

function layDown(context: HostContext, task: Laying): void {
  const { cells } = task.to.sheet;
  const { corner, transpose, from } = task;
  const mayHoldFormulas = cells.formulaCount > 0;
  for (const cell of task.copy) {
    if (task.skipBlanks && cell.value === null && cell.formula === undefined) continue;
    const row = corner.row + (transpose ? cell.column : cell.row);
    const column = corner.column + (transpose ? cell.row : cell.column);
    if (task.type === 'All' || task.type === 'Formats') cells.setStyleId(row, column, cell.style);
    if (task.type === 'Formats' || task.type === 'ColumnWidths') continue;
    const at = { row: from.rect.top + cell.row, column: from.rect.left + cell.column };
    const formula = formulaFor(task, cell, at, { row, column });
    if (formula !== undefined || mayHoldFormulas)
      cells.setFormula(row, column, formula === undefined ? undefined : { text: formula });
    cells.set(row, column, formula === undefined ? cell.value : null);
  }
  if (task.type === 'All') copyBelongings(task);
  if (task.type === 'ColumnWidths') copyWidths(task);
  void context;
}

type Place = { readonly row: number; readonly column: number };

function formulaFor(task: Laying, cell: SourceCell, at: Place, to: Place): string | undefined {
  if (task.type === 'Link') return `=${formatAddress(task.from.sheet.name, rectOf(at.row, at.column, 1, 1))}`;
  if (task.type === 'Values' || cell.formula === undefined) return undefined;
  return translateFormula(cell.formula, at, to);
}

/** Merges and links travel with a full copy. */
function copyBelongings({ from, to, corner, transpose }: Laying): void {
  if (transpose) return;
  const [rows, columns] = [corner.row - from.rect.top, corner.column - from.rect.left];
  const copies = from.sheet.merges
    .filter((merge) => containsRect(from.rect, merge))
    .map((merge) => translateRect(merge, rows, columns));
  for (const merge of copies) {
    if (!to.sheet.merges.some((other) => overlaps(other, merge))) to.sheet.merges.push(merge);
  }
  for (const [key, link] of [...from.sheet.hyperlinks]) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (intersect(from.rect, rectOf(row, column, 1, 1)))
      to.sheet.hyperlinks.set(`${row + rows},${column + columns}`, link);
  }
}

function copyWidths({ from, to, corner }: Laying): void {
  for (let column = from.rect.left; column <= from.rect.right; column++) {
    const size = from.sheet.columns.get(column)?.size;
    const target = corner.column + column - from.rect.left;
    const line = to.sheet.columns.get(target) ?? {};
    if (size !== undefined) to.sheet.columns.set(target, { ...line, size });
  }
}

function note(context: HostContext, task: CopyTask, target: Rect): void {
  const { sheet } = task.to;
  if (task.type === 'All' || task.type === 'Formats') noteFormats(context, sheet, target);
  if (task.type === 'ColumnWidths') return context.record({ kind: 'lines', sheetId: sheet.id });
  if (task.type === 'Formats') return;
  renameColumnsFromHeaders(context, sheet, target);
  noteContents(context, sheet, target);
}

/** Range.moveTo: cut and paste; references to the moved cells follow them. */
export function moveCells(context: HostContext, from: CopyTask['from'], to: CopyTask['from']): void {
  assertAllowed(from.sheet);
  const target = rectOf(to.rect.top, to.rect.left, rowCountOf(from.rect), columnCountOf(from.rect));
  if (!isInsideSheet(target)) throw invalidArgument();
  if (from.sheet.tables.some(({ rect }) => overlaps(rect, from.rect) && !containsRect(from.rect, rect))) {
    throw new ApiError('InvalidOperation');
  }
  const task: CopyTask = {
    from,
    to: { sheet: to.sheet, rect: target },
    type: 'All',
    skipBlanks: false,
    transpose: false,
  };
  const cells = takeSource(context, task, from.rect);
  from.sheet.cells.clear(from.rect, 'all');
  for (const { row, column, value, formula, style } of cells) {
    to.sheet.cells.set(target.top + row, target.left + column, value);
    to.sheet.cells.setFormula(
      target.top + row,
      target.left + column,
      formula === undefined ? undefined : { text: formula },
    );
    to.sheet.cells.setStyleId(target.top + row, target.left + column, style);
  }
  const corner = { row: target.top, column: target.left };
  shiftWorkbookFormulas(context, {
    kind: 'move',
    sheet: from.sheet.name,
    rect: from.rect,
    toSheet: to.sheet.name,
    to: corner,
  });
  noteContents(context, from.sheet, from.rect);
  noteContents(context, to.sheet, target);
}
