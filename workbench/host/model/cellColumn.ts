import type { FormulaCell } from './types';

/**
 * One column of a sheet. Rows are held in blocks of 256 made of flat arrays: a kind byte, a double (number, text id,
 * truth or error number) and, only where a block has one, a 16-bit style. Blocks grow with the rows they hold, so a
 * column touched once at its top takes a few hundred bytes. Objects per cell would cost ten times the memory.
 */
export const BLOCK_ROWS = 256;
const BLOCK_SHIFT = 8;
const BLOCK_MASK = BLOCK_ROWS - 1;
const FIRST_CAPACITY = 16;

export const KIND = { empty: 0, number: 1, text: 2, boolean: 3, error: 4, explainedError: 5 } as const;

export interface CellBlock {
  kinds: Uint8Array;
  numbers: Float64Array;
  styles: Uint16Array | null;
}

/** Cells cut out of a column, rows relative to the first row cut. */
export interface CutCells {
  readonly segments: readonly CutSegment[];
  readonly formulas: readonly (readonly [row: number, formula: FormulaCell])[];
}
interface CutSegment extends Readonly<CellBlock> {
  readonly row: number;
}

function capacityFor(offset: number): number {
  let capacity = FIRST_CAPACITY;
  while (capacity <= offset) capacity *= 2;
  return Math.min(capacity, BLOCK_ROWS);
}

export class CellColumn {
  readonly blocks: (CellBlock | undefined)[] = [];
  formulas: Map<number, FormulaCell> | null = null;

  kind(row: number): number {
    return this.blocks[row >> BLOCK_SHIFT]?.kinds[row & BLOCK_MASK] ?? KIND.empty;
  }

  number(row: number): number {
    return this.blocks[row >> BLOCK_SHIFT]?.numbers[row & BLOCK_MASK] ?? 0;
  }

  style(row: number): number {
    return this.blocks[row >> BLOCK_SHIFT]?.styles?.[row & BLOCK_MASK] ?? 0;
  }

  put(row: number, kind: number, value: number): void {
    const block = kind === KIND.empty ? this.blocks[row >> BLOCK_SHIFT] : this.roomFor(row);
    const offset = row & BLOCK_MASK;
    if (block === undefined || offset >= block.kinds.length) return;
    block.kinds[offset] = kind;
    block.numbers[offset] = value;
  }

  putStyle(row: number, style: number): void {
    if (style === 0 && this.style(row) === 0) return;
    const block = this.roomFor(row);
    block.styles ??= new Uint16Array(block.kinds.length);
    block.styles[row & BLOCK_MASK] = style;
  }

  putFormula(row: number, formula: FormulaCell | undefined): void {
    if (formula === undefined) {
      this.formulas?.delete(row);
      if (this.formulas?.size === 0) this.formulas = null;
    } else (this.formulas ??= new Map()).set(row, formula);
  }

  /** Block of a row with room for it. */
  roomFor(row: number): CellBlock {
    const index = row >> BLOCK_SHIFT;
    const offset = row & BLOCK_MASK;
    const block = this.blocks[index];
    if (block !== undefined && offset < block.kinds.length) return block;
    // A block behind a filled one will be filled too: give it its full size at once.
    const isContinued = index > 0 && (this.blocks[index - 1]?.kinds.length ?? 0) === BLOCK_ROWS;
    return this.resize(index, isContinued ? BLOCK_ROWS : capacityFor(offset));
  }

  private resize(index: number, capacity: number): CellBlock {
    const old = this.blocks[index];
    const grown: CellBlock = {
      kinds: new Uint8Array(capacity),
      numbers: new Float64Array(capacity),
      styles: old?.styles ? new Uint16Array(capacity) : null,
    };
    if (old) {
      grown.kinds.set(old.kinds);
      grown.numbers.set(old.numbers);
      if (old.styles) grown.styles?.set(old.styles);
    }
    while (this.blocks.length < index) this.blocks.push(undefined);
    this.blocks[index] = grown;
    return grown;
  }

  /** Calls `visit` for every block that meets the rows, with the first and last offset to look at. */
  eachBlock(
    top: number,
    bottom: number,
    visit: (block: CellBlock, firstRow: number, from: number, to: number) => void,
  ) {
    const last = Math.min(bottom >> BLOCK_SHIFT, this.blocks.length - 1);
    for (let index = top >> BLOCK_SHIFT; index <= last; index++) {
      const block = this.blocks[index];
      if (block === undefined) continue;
      const firstRow = index << BLOCK_SHIFT;
      const to = Math.min(bottom - firstRow, block.kinds.length - 1);
      visit(block, firstRow, Math.max(0, top - firstRow), to);
    }
  }

  clearContents(top: number, bottom: number): void {
    this.eachBlock(top, bottom, (block, _firstRow, from, to) => {
      block.kinds.fill(0, from, to + 1);
      block.numbers.fill(0, from, to + 1);
    });
    for (const row of this.formulaRows(top, bottom)) this.putFormula(row, undefined);
  }

  clearStyles(top: number, bottom: number): void {
    this.eachBlock(top, bottom, (block, _firstRow, from, to) => block.styles?.fill(0, from, to + 1));
  }

  /** Rows with a formula, ascending. */
  formulaRows(top: number, bottom: number): number[] {
    if (this.formulas === null) return [];
    const rows: number[] = [];
    for (const row of this.formulas.keys()) if (row >= top && row <= bottom) rows.push(row);
    return rows.sort((a, b) => a - b);
  }

  /** First and last row that is used, or null. */
  usedRows(valuesOnly: boolean): readonly [number, number] | null {
    let first = -1;
    let last = -1;
    this.eachBlock(0, this.blocks.length * BLOCK_ROWS, (block, firstRow, from, to) => {
      for (let offset = from; offset <= to; offset++) {
        if (block.kinds[offset] === 0 && (valuesOnly || (block.styles?.[offset] ?? 0) === 0)) continue;
        if (first < 0) first = firstRow + offset;
        last = firstRow + offset;
      }
    });
    if (this.formulas !== null) {
      for (const row of this.formulas.keys()) {
        if (first < 0 || row < first) first = row;
        if (row > last) last = row;
      }
    }
    return first < 0 ? null : [first, last];
  }

  /** Takes the cells of the rows out of the column. */
  cut(top: number, bottom: number): CutCells {
    const segments: CutSegment[] = [];
    this.eachBlock(top, bottom, (block, firstRow, from, to) => {
      if (from > to) return;
      const [kinds, numbers] = [block.kinds.slice(from, to + 1), block.numbers.slice(from, to + 1)];
      const styles = block.styles?.slice(from, to + 1) ?? null;
      segments.push({ row: firstRow + from - top, kinds, numbers, styles });
    });
    const formulas: [number, FormulaCell][] = [];
    for (const row of this.formulaRows(top, bottom)) {
      const formula = this.formulas?.get(row);
      if (formula) formulas.push([row - top, formula]);
    }
    this.clearContents(top, bottom);
    this.clearStyles(top, bottom);
    return { segments, formulas };
  }

  /** Puts cut cells back with their first row at `top`; blank cells of the cut come along. */
  paste(cells: CutCells, top: number): void {
    for (const segment of cells.segments) this.pasteSegment(segment, top + segment.row);
    for (const [row, formula] of cells.formulas) this.putFormula(top + row, formula);
  }

  private pasteSegment(segment: CutSegment, top: number): void {
    const length = segment.kinds.length;
    for (let done = 0; done < length;) {
      const row = top + done;
      const count = Math.min(length - done, BLOCK_ROWS - (row & BLOCK_MASK));
      const block = this.roomFor(row + count - 1);
      const offset = row & BLOCK_MASK;
      block.kinds.set(segment.kinds.subarray(done, done + count), offset);
      block.numbers.set(segment.numbers.subarray(done, done + count), offset);
      if (segment.styles) {
        block.styles ??= new Uint16Array(block.kinds.length);
        block.styles.set(segment.styles.subarray(done, done + count), offset);
      }
      done += count;
    }
  }
}
