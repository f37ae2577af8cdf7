import { CellColumn, KIND } from './cellColumn';
import { intersect, WHOLE_SHEET } from './rects';
import type { StringTable } from './stringTable';
import type { CellError, CellStore, ErrorCode, FormulaCell, Rect, Scalar, StyleId } from './types';
import { ERROR_CODES } from './types';

const ERRORS: readonly CellError[] = ERROR_CODES.map((error) => Object.freeze({ error }));
const REASON_MARK = '\u0000';

type FormulaAt = { readonly row: number; readonly column: number; readonly formula: FormulaCell };
type CellAt = {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly style: StyleId;
};

export class ColumnarCellStore implements CellStore {
  private readonly columns: (CellColumn | undefined)[] = [];

  constructor(private readonly texts: StringTable) {}

  get(row: number, column: number): Scalar {
    const held = this.columns[column];
    return held === undefined ? null : this.decode(held.kind(row), held.number(row));
  }

  set(row: number, column: number, value: Scalar): void {
    const held = value === null ? this.columns[column] : this.columnFor(column);
    held?.put(row, this.kindOf(value), this.encode(value));
  }

  styleId(row: number, column: number): StyleId {
    return this.columns[column]?.style(row) ?? 0;
  }

  setStyleId(row: number, column: number, style: StyleId): void {
    const held = style === 0 ? this.columns[column] : this.columnFor(column);
    held?.putStyle(row, style);
  }

  formula(row: number, column: number): FormulaCell | undefined {
    return this.columns[column]?.formulas?.get(row);
  }

  setFormula(row: number, column: number, formula: FormulaCell | undefined): void {
    const held = formula === undefined ? this.columns[column] : this.columnFor(column);
    held?.putFormula(row, formula);
  }

  get formulaCount(): number {
    return this.columns.reduce((count, column) => count + (column?.formulas?.size ?? 0), 0);
  }

  hasFormulas(rect: Rect): boolean {
    return this.columnsIn(rect).some(({ held }) => held.formulaRows(rect.top, rect.bottom).length > 0);
  }

  *formulas(within: Rect = WHOLE_SHEET): Generator<FormulaAt> {
    const found: FormulaAt[] = [];
    for (const { column, held } of this.columnsIn(within)) {
      if (held.formulas === null) continue;
      for (const [row, formula] of held.formulas) {
        if (row >= within.top && row <= within.bottom) found.push({ row, column, formula });
      }
    }
    yield* found.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  *cells(within: Rect = WHOLE_SHEET): Generator<CellAt> {
    const used = this.usedRect(false);
    const rect = used && intersect(used, within);
    if (rect === null) return;
    const columns = this.columnsIn(rect);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (const { column, held } of columns) {
        const kind = held.kind(row);
        const style = held.style(row);
        if (kind === KIND.empty && style === 0 && held.formulas?.has(row) !== true) continue;
        yield { row, column, value: this.decode(kind, held.number(row)), style };
      }
    }
  }

  usedRect(valuesOnly: boolean): Rect | null {
    let rect: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const { column, held } of this.columnsIn(WHOLE_SHEET)) {
      const rows = held.usedRows(valuesOnly);
      if (rows === null) continue;
      rect ??= { top: rows[0], left: column, bottom: rows[1], right: column };
      rect.top = Math.min(rect.top, rows[0]);
      rect.bottom = Math.max(rect.bottom, rows[1]);
      rect.right = column;
    }
    return rect;
  }

  clear(rect: Rect, what: 'all' | 'contents' | 'formats'): void {
    for (const { held } of this.columnsIn(rect)) {
      if (what !== 'formats') held.clearContents(rect.top, rect.bottom);
      if (what !== 'contents') held.clearStyles(rect.top, rect.bottom);
    }
  }

  readValues(rect: Rect): Scalar[][] {
    const width = rect.right - rect.left + 1;
    const rows: Scalar[][] = [];
    for (let row = rect.top; row <= rect.bottom; row++) rows.push(new Array<Scalar>(width).fill(null));
    for (const { column, held } of this.columnsIn(rect)) {
      const at = column - rect.left;
      held.eachBlock(rect.top, rect.bottom, (block, firstRow, from, to) => {
        for (let offset = from; offset <= to; offset++) {
          const kind = block.kinds[offset];
          const row = rows[firstRow + offset - rect.top];
          if (kind === undefined || kind === KIND.empty || row === undefined) continue;
          row[at] = this.decode(kind, block.numbers[offset] ?? 0);
        }
      });
    }
    return rows;
  }

  writeValues(top: number, left: number, rows: readonly (readonly Scalar[])[]): void {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (let index = 0; index < width; index++) {
      const held = this.columnFor(left + index);
      for (let row = 0; row < rows.length; row++) {
        const value = rows[row]?.[index] ?? null;
        held.put(top + row, this.kindOf(value), this.encode(value));
      }
    }
  }

  fillStyle(rect: Rect, restyle: (style: StyleId) => StyleId): void {
    for (let column = rect.left; column <= rect.right; column++) {
      const held = this.columnFor(column);
      for (let row = rect.top; row <= rect.bottom; row++) held.putStyle(row, restyle(held.style(row)));
    }
  }

  insertColumns(at: number, count: number): void {
    if (at >= this.columns.length) return;
    this.columns.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    this.columns.length = Math.min(this.columns.length, WHOLE_SHEET.right + 1);
  }

  deleteColumns(at: number, count: number): void {
    this.columns.splice(at, count);
  }

  moveBlock(rect: Rect, rows: number, columns: number): void {
    const cut = this.columnsIn(rect).map(({ column, held }) => ({
      column,
      cells: held.cut(rect.top, rect.bottom),
    }));
    const target = { ...rect, top: rect.top + rows, bottom: rect.bottom + rows };
    this.clear({ ...target, left: rect.left + columns, right: rect.right + columns }, 'all');
    for (const { column, cells } of cut) {
      if (cells.segments.length > 0 || cells.formulas.length > 0) {
        this.columnFor(column + columns).paste(cells, target.top);
      }
    }
  }

  private columnFor(column: number): CellColumn {
    while (this.columns.length <= column) this.columns.push(undefined);
    return (this.columns[column] ??= new CellColumn());
  }

  private columnsIn(rect: Rect): { readonly column: number; readonly held: CellColumn }[] {
    const found: { column: number; held: CellColumn }[] = [];
    const last = Math.min(rect.right, this.columns.length - 1);
    for (let column = rect.left; column <= last; column++) {
      const held = this.columns[column];
      if (held !== undefined && held.blocks.length + (held.formulas?.size ?? 0) > 0)
        found.push({ column, held });
    }
    return found;
  }

  private decode(kind: number, value: number): Scalar {
    if (kind === KIND.number) return value;
    if (kind === KIND.text) return this.texts.get(value);
    if (kind === KIND.empty) return null;
    if (kind === KIND.boolean) return value === 1;
    if (kind === KIND.error) return ERRORS[value] ?? null;
    const [error, reason] = this.texts.get(value).split(REASON_MARK);
    return { error: error as ErrorCode, reason: reason ?? '' };
  }

  private kindOf(value: Scalar): number {
    if (typeof value === 'number') return KIND.number;
    if (typeof value === 'string') return KIND.text;
    if (value === null) return KIND.empty;
    if (typeof value === 'boolean') return KIND.boolean;
    return value.reason === undefined ? KIND.error : KIND.explainedError;
  }

  private encode(value: Scalar): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return this.texts.intern(value);
    if (value === null) return 0;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (value.reason === undefined) return ERROR_CODES.indexOf(value.error);
    return this.texts.intern(`${value.error}${REASON_MARK}${value.reason}`);
  }
}
