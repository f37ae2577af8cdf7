import { fromR1C1 } from '../calc/r1c1';
import { fromLocal } from '../calc/localFormula';
import { formulaProblem } from '../calc/parseFormula';
import { checkOperationSize } from '../limits/faults';
import { effectiveStyleId, numberFormatOf } from '../model/cellStyles';
import {
  cellCountOf,
  columnCountOf,
  isEntireColumns,
  isEntireRows,
  isSingleCell,
  rowCountOf,
} from '../model/rects';
import type { Rect, Scalar, SheetModel, StyleId } from '../model/types';
import { ApiError, invalidArgument } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { readTyped } from '../text/typedInput';
import { assertCellsWritable, isCovered, mergesIn } from './guard';
import { noteContents } from './noteEdit';
import { renameColumnsFromHeaders } from './tableHeaders';

/** Told apart by the page, which says it in the user's language. */
export const BAD_FORMULA = 'There is a problem with this formula.';

const EQUALS = 61;

/** How formulas in the input are written. */
export type FormulaForm = 'english' | 'local' | 'r1c1';

/** One value for all cells, or rows of values that fit the rectangle exactly. */
export type GridInput = { readonly lone: unknown } | { readonly rows: readonly (readonly unknown[])[] };

/** Reads the value of a setter such as Range.values: a lone value, or a two-dimensional array of the range's shape. */
export function gridInput(value: unknown, rect: Rect): GridInput {
  if (!Array.isArray(value)) return { lone: value };
  const rows = value as readonly unknown[];
  // One cell for all: Microsoft's tutorial gives a whole column its number format so (for values: unverified).
  if (rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1)
    return { lone: rows[0][0] as unknown };
  const width = columnCountOf(rect);
  const isShaped =
    rows.length === rowCountOf(rect) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isShaped)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return { rows: rows as readonly (readonly unknown[])[] };
}

export const cellOf = (input: GridInput, row: number, column: number): unknown =>
  'lone' in input ? input.lone : input.rows[row]?.[column];

export interface CellsToWrite {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly input: GridInput;
  readonly form: FormulaForm;
}

/**
 * Writes values and formulas by Excel's typing rules: null leaves a cell, "" empties it, "=…" is a formula, "'007" and
 * texts in cells with the text format stay texts, other texts are read by the workbook's culture.
 */
export function writeCells(context: HostContext, task: CellsToWrite): void {
  const { sheet, rect } = task;
  if (isEntireColumns(rect) || isEntireRows(rect)) throw invalidArgument();
  checkOperationSize(context.faults, cellCountOf(rect));
  assertCellsWritable(context, sheet, rect);
  const before = isSingleCell(rect) ? sheet.cells.get(rect.top, rect.left) : undefined;
  const writer = new CellWriter(context, task);
  writer.check();
  writer.run();
  renameColumnsFromHeaders(context, sheet, rect);
  noteContents(context, sheet, rect, before);
}

class CellWriter {
  private readonly merges: readonly Rect[];
  private readonly mayHoldFormulas: boolean;
  private readonly formats = new Map<StyleId, string>();
  private readonly wellFormed = new Set<string>();

  constructor(
    private readonly context: HostContext,
    private readonly task: CellsToWrite,
  ) {
    this.merges = mergesIn(task.sheet, task.rect);
    this.mayHoldFormulas = task.sheet.cells.hasFormulas(task.rect);
  }

  run(): void {
    this.eachCell((row, column, value) => this.write(row, column, value));
  }

  private eachCell(visit: (row: number, column: number, value: unknown) => void): void {
    const { rect, input } = this.task;
    const width = columnCountOf(rect);
    for (let row = 0; row < rowCountOf(rect); row++) {
      for (let column = 0; column < width; column++) {
        const value = cellOf(input, row, column);
        if (value === null || value === undefined) continue;
        visit(rect.top + row, rect.left + column, value);
      }
    }
  }

  private write(row: number, column: number, value: unknown): void {
    if (this.merges.length > 0 && isCovered(this.merges, row, column)) return;
    if (typeof value === 'number')
      this.put(row, column, this.formatAt(row, column) === '@' ? String(value) : value);
    else if (typeof value === 'string') this.writeText(row, column, value);
    else if (typeof value === 'boolean') this.put(row, column, value);
    else throw invalidArgument();
  }

  private writeText(row: number, column: number, text: string): void {
    const format = this.formatAt(row, column);
    const typed = readTyped(text, format, this.context.workbook);
    if (typed.kind === 'formula') return this.writeFormula(row, column, typed.text);
    if (typed.kind === 'blank') return this.put(row, column, null);
    this.put(row, column, typed.value);
    if (typed.numberFormat !== undefined && format === 'General')
      this.giveFormat(row, column, typed.numberFormat);
  }

  private put(row: number, column: number, value: Scalar): void {
    const { cells } = this.task.sheet;
    if (this.mayHoldFormulas) cells.setFormula(row, column, undefined);
    cells.set(row, column, value);
  }

  private writeFormula(row: number, column: number, text: string): void {
    const { cells } = this.task.sheet;
    cells.set(row, column, null);
    cells.setFormula(row, column, { text: this.canonical(text, row, column) });
  }

  /** Before anything is written: an input that is refused leaves every cell as it was (unverified). */
  check(): void {
    this.eachCell((row, column, value) => {
      if (typeof value === 'object') throw invalidArgument();
      if (typeof value !== 'string' || value.charCodeAt(0) !== EQUALS || value.length === 1) return;
      if (this.formatAt(row, column) !== '@') this.assertWellFormed(this.canonical(value, row, column));
    });
  }

  /** Excel takes no formula without form ("=SUM("). Formulas that differ in digits only are looked at once. */
  private assertWellFormed(formula: string): void {
    const shape = formula.replaceAll(/[0-9]+/g, '0');
    if (this.wellFormed.has(shape)) return;
    if (formulaProblem(formula) !== undefined) throw new ApiError('InvalidArgument', BAD_FORMULA);
    this.wellFormed.add(shape);
  }

  private canonical(text: string, row: number, column: number): string {
    if (this.task.form === 'local') return fromLocal(text, this.context.workbook.culture);
    return this.task.form === 'r1c1' ? fromR1C1(text, { row, column }) : text;
  }

  private giveFormat(row: number, column: number, numberFormat: string): void {
    const { sheet } = this.task;
    const { styles } = this.context.workbook;
    const style = styles.get(effectiveStyleId(sheet, row, column));
    sheet.cells.setStyleId(row, column, styles.intern({ ...style, numberFormat }));
  }

  private formatAt(row: number, column: number): string {
    const id = effectiveStyleId(this.task.sheet, row, column);
    if (id === 0) return 'General';
    const known = this.formats.get(id);
    if (known !== undefined) return known;
    const format = numberFormatOf(this.context.workbook.styles.get(id));
    this.formats.set(id, format);
    return format;
  }
}
