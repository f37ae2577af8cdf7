import type { RunControls } from '../app/dcPilot';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { CellHasher } from '../sheet/cellHash';
import type { RawCell } from '../sheet/cellGrid';
import { columnLetters } from '../sheet/rect';
import type { IndexedColumn } from '../sheet/restoreIndex';
import { isFormulaCell, plainCell } from '../sheet/sheetColumn';
import type { ColumnWrite, ColumnsWrite } from '../sheet/writePlan';
import { everywhere, inputFor } from './cellTexts';
import { fadeCells } from './fadedCells';
import { rangeOf } from './readBlocks';
import { writeBlocks } from './writeBlocks';
import type { BlockRun } from './writeBlocks';

/** What was written, to be known again: hashes of values, or the formula of a live column. */
type ColumnTrace = Pick<IndexedColumn, 'hashes' | 'formula' | 'isSpilled'>;
/** By column of the plan. */
export type ColumnTraces = readonly ColumnTrace[];

const insertColumns = async (context: Excel.RequestContext, write: ColumnsWrite): Promise<void> => {
  if (!write.inserted) return;
  const { at, count } = write.inserted;
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  sheet.getRange(`${columnLetters(at)}:${columnLetters(at + count - 1)}`).insert('Right');
  await context.sync();
};

const noteOn = (header: Excel.Range, column: ColumnWrite): void => {
  if (!column.note) return;
  // A validation prompt, because cell notes need a newer Excel than the one we promise to run on.
  header.dataValidation.prompt = { showPrompt: true, title: column.header, message: column.note };
};

/** Header first, so that a column with anything of ours in it can be told by it. */
const layOut = (sheet: Excel.Worksheet, write: ColumnsWrite, column: ColumnWrite): void => {
  const header = sheet.getCell(write.headerRow, column.column);
  const body = sheet.getRangeByIndexes(write.firstRow, column.column, write.lastRow - write.firstRow + 1, 1);
  if (column.isNew) {
    header.values = [[column.header]];
    header.format.font.bold = true;
    header.format.columnWidth = column.widthPoints;
    noteOn(header, column);
    if (column.align) body.format.horizontalAlignment = column.align;
  }
  body.numberFormat = everywhere(column.numberFormat);
};

/** Columns that lie side by side are written together. */
const adjacentRuns = (columns: readonly ColumnWrite[]): ColumnWrite[][] => {
  const runs: ColumnWrite[][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.column === column.column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
};

const growTable = (context: Excel.RequestContext, write: ColumnsWrite): void => {
  if (!write.excelTable) return;
  const { name, rect } = write.excelTable;
  const right = Math.max(
    rect.right,
    ...write.columns.filter((column) => column.isNew).map((column) => column.column),
  );
  if (right === rect.right) return;
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  context.workbook.tables.getItem(name).resize(rangeOf(sheet, { ...rect, right }));
};

interface RunColumn {
  readonly write: ColumnWrite;
  readonly hasher: CellHasher;
  readonly input: ReturnType<typeof inputFor>;
}

/** Collects the hash of every column while its blocks are made; rows left alone count as blank. */
class RunHasher {
  readonly #run: readonly RunColumn[];
  #rows = 0;

  constructor(readonly columns: readonly ColumnWrite[]) {
    this.#run = columns.map((write) => ({
      write,
      hasher: new CellHasher(),
      input: inputFor(write.numberFormat),
    }));
  }

  /** The cells of a row; a row asked for again (a block sent anew, a sample) is hashed once. */
  row(sheetRow: number, index: number): RawCell[] {
    const isNew = index === this.#rows;
    if (isNew) this.#rows++;
    return this.#run.map(({ write, hasher, input }) => {
      const cell = write.cell(sheetRow);
      if (isNew) hasher.add(plainCell(cell));
      return write.live === 'spilled' && isFormulaCell(cell) ? '' : input(cell);
    });
  }

  hashes(): string[][] {
    return this.#run.map(({ hasher }) => hasher.hashes());
  }
}

const writeRun = async (
  sheet: Excel.Worksheet,
  write: ColumnsWrite,
  hasher: RunHasher,
  controls: Omit<BlockRun, 'stage'>,
): Promise<Result<void>> => {
  const source = {
    top: write.firstRow,
    left: hasher.columns[0]?.column ?? 0,
    rowCount: write.lastRow - write.firstRow + 1,
    columnCount: hasher.columns.length,
    row: (row: number) => hasher.row(write.firstRow + row, row),
  };
  return writeBlocks(sheet, source, { ...controls, stage: 'write' });
};

/** Once the cells below are empty: a formula does not spill over anything. */
const enterSpills = (sheet: Excel.Worksheet, write: ColumnsWrite): void => {
  for (const { live, column, cell } of write.columns) {
    const first = cell(write.firstRow);
    if (live === 'spilled' && isFormulaCell(first))
      sheet.getCell(write.firstRow, column).formulas = [[first.formula]];
  }
};

/** Writes result columns: formats, then cells by blocks, then the table grows and incomplete scores fade. */
export const writeColumns = async (
  context: Excel.RequestContext,
  write: ColumnsWrite,
  run: RunControls,
): Promise<Result<ColumnTraces>> => {
  await insertColumns(context, write);
  if (run.signal?.aborted) return fail('CANCELLED');
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  for (const column of write.columns) layOut(sheet, write, column);
  await context.sync();
  const hashers = adjacentRuns(write.columns).map((columns) => new RunHasher(columns));
  const total = (write.lastRow - write.firstRow + 1) * hashers.length;
  for (const [at, hasher] of hashers.entries()) {
    const before = (write.lastRow - write.firstRow + 1) * at;
    const onRows = (rows: number): void => run.onProgress?.('write', (before + rows) / total);
    const done = await writeRun(sheet, write, hasher, { run, onRows });
    if (!done.ok) return done;
  }
  enterSpills(sheet, write);
  growTable(context, write);
  await context.sync();
  await fadeCells(context, write);
  return succeed(await tracesOf(context, write, hashers));
};

const firstFormulaRow = ({ firstRow, lastRow }: ColumnsWrite, { cell }: ColumnWrite): number => {
  for (let row = firstRow; row <= lastRow; row++) if (isFormulaCell(cell(row))) return row;
  return firstRow;
};

/** The formulas of live columns as Excel took them. */
const readFormulas = async (
  context: Excel.RequestContext,
  write: ColumnsWrite,
): Promise<Map<ColumnWrite, string>> => {
  const sheet = context.workbook.worksheets.getItem(write.sheetId);
  const live = write.columns
    .filter((column) => column.live)
    .map((column) => ({ column, cell: sheet.getCell(firstFormulaRow(write, column), column.column) }));
  for (const { cell } of live) cell.load('formulasR1C1');
  await context.sync();
  return new Map(live.map(({ column, cell }) => [column, String(cell.formulasR1C1[0]?.[0] ?? '')]));
};

const tracesOf = async (
  context: Excel.RequestContext,
  write: ColumnsWrite,
  hashers: readonly RunHasher[],
): Promise<ColumnTraces> => {
  const hashes = new Map<ColumnWrite, readonly string[]>();
  for (const hasher of hashers) {
    const made = hasher.hashes();
    hasher.columns.forEach((column, at) => hashes.set(column, made[at] ?? []));
  }
  const formulas = await readFormulas(context, write);
  return write.columns.map((column): ColumnTrace => {
    const formula = formulas.get(column);
    if (formula === undefined) return { hashes: hashes.get(column) ?? [] };
    return { formula, ...(column.live === 'spilled' ? { isSpilled: true } : {}) };
  });
};
