/** Writes one Excel table of ours: headers, looks, cells in blocks, links; in place where it exists. */
import type { RunControls } from '../app/dcPilot';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { CellHasher } from '../sheet/cellHash';
import { columnCount } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { ReportTable } from '../sheet/reportWrite';
import { isFormulaCell, plainCell } from '../sheet/sheetColumn';
import type { SheetColumn, WrittenCell } from '../sheet/writePlan';
import { lookOfColumn, rulesOfColumn } from './cellLooks';
import type { ColumnPlace } from './cellLooks';
import { everywhere, inputFor } from './cellTexts';
import { rangeOf } from './readBlocks';
import { writeBlocks } from './writeBlocks';

const TABLE_STYLE = 'TableStyleLight9';
const LINKS_PER_SYNC = 500;

export interface TableTask {
  readonly sheet: Excel.Worksheet;
  readonly table: ReportTable & { readonly name: string };
  /** Header row included. */
  readonly rect: Rect;
  readonly isNew: boolean;
  /** Last row that rules and lists are laid over when the table is made, so that they need not follow its growth. */
  readonly rulesBottom: number;
}

const columnPlace = ({ table, rect, rulesBottom }: TableTask, at: number): ColumnPlace => {
  const left = rect.left + at;
  return {
    rect: { top: rect.top + 1, bottom: rulesBottom, left, right: left },
    columnOf: (header) =>
      rect.left +
      Math.max(
        0,
        table.columns.findIndex((one) => one.header === header),
      ),
  };
};

const formatCells = (
  { sheet, table }: TableTask,
  body: Rect,
  formatAt: (row: number) => string | null,
): void => {
  for (let row = 0; row < table.rowCount; row++) {
    const format = formatAt(row);
    const top = body.top + row;
    if (format !== null) rangeOf(sheet, { ...body, top, bottom: top }).numberFormat = everywhere(format);
  }
};

const layOutColumn = (task: TableTask, column: SheetColumn, at: number): void => {
  if (column.isVerbatim) return; // A column of the user keeps the look he gave it.
  const place = columnPlace(task, at);
  const body = { ...place.rect, bottom: task.rect.bottom };
  if (column.formatAt) formatCells(task, body, column.formatAt);
  else if (task.isNew || !column.isInput)
    rangeOf(task.sheet, body).numberFormat = everywhere(column.numberFormat);
  if (!task.isNew) return;
  lookOfColumn(task.sheet, column, { ...place, rect: body });
  rulesOfColumn(task.sheet, column, place);
};

/** Queues headers and looks. Without headers of its own a new table's first row would be taken for data: they go first. */
export const queueTableLayout = (task: TableTask): void => {
  const { sheet, rect, table } = task;
  const headers = rangeOf(sheet, { ...rect, bottom: rect.top });
  headers.values = [table.columns.map((column) => column.header)];
  // The table's style has it too; programs that know none show headers by this alone.
  if (task.isNew) headers.format.font.bold = true;
  table.columns.forEach((column, at) => layOutColumn(task, column, at));
};

const queueTable = ({ sheet, table, rect, isNew }: TableTask): void => {
  const range = rangeOf(sheet, rect);
  if (!isNew) {
    sheet.context.workbook.tables.getItem(table.name).resize(range);
    return;
  }
  const added = sheet.tables.add(range, true);
  added.name = table.name;
  added.style = TABLE_STYLE;
};

const OUTSIDE = /^(?:https|tel|mailto):/;

/** The cell keeps its text. */
const linkCell = (cell: Excel.Range, target: string): void => {
  cell.hyperlink = OUTSIDE.test(target) ? { address: target } : { documentReference: target };
  cell.untrack();
};

const flush = (context: Excel.RequestContext | OfficeExtension.ClientRequestContext): Promise<void> =>
  context.sync();

const writeLinks = async ({ sheet, table, rect }: TableTask): Promise<void> => {
  for (const [at, column] of table.columns.entries()) {
    const { link } = column;
    if (!link) continue;
    for (let from = 0; from < table.rowCount; from += LINKS_PER_SYNC) {
      for (let row = from; row < Math.min(table.rowCount, from + LINKS_PER_SYNC); row++) {
        const target = link(row);
        if (target) linkCell(sheet.getCell(rect.top + 1 + row, rect.left + at), target);
      }
      await flush(sheet.context);
    }
  }
};

/** What to put into a row's cell: the user's goes back as it stood; what we write into his column is a text, never a formula. */
const inputOf = (
  column: SheetColumn,
  { isNew }: Pick<TableTask, 'isNew'>,
): ((row: number) => ReturnType<ReturnType<typeof inputFor>>) => {
  const { cell, formatAt } = column;
  const ofColumn = inputFor(column.numberFormat);
  if (column.isVerbatim) return (row) => plainCell(cell(row));
  if (!column.isInput || isNew) return (row) => ofColumn(cell(row));
  return (row) => {
    const format = formatAt?.(row) ?? null;
    return format === null ? plainCell(cell(row)) : inputFor(format)(cell(row));
  };
};

/** Writes the cells under the headers, then makes or resizes the table. */
export const writeTableCells = async (task: TableTask, run: RunControls): Promise<Result<void>> => {
  const { sheet, table, rect } = task;
  const inputs = table.columns.map((column) => inputOf(column, task));
  const source = {
    top: rect.top + 1,
    left: rect.left,
    rowCount: table.rowCount,
    columnCount: columnCount(rect),
    row: (row: number) => inputs.map((input) => input(row)),
  };
  const written = await writeBlocks(sheet, source, { run, stage: 'write' });
  if (!written.ok) return written;
  queueTable(task);
  await flush(sheet.context);
  await writeLinks(task);
  return succeed(undefined);
};

export interface TableHash {
  readonly hashes: readonly string[];
  /** Columns of the table the hash is over: not the user's, and none that Excel works out. */
  readonly hashedColumns: readonly number[];
}

const isWorkedOut = (cell: WrittenCell | undefined): boolean => cell !== undefined && isFormulaCell(cell);

/** What tells later whether the table still holds what was written. */
export const hashTable = ({ columns, rowCount }: ReportTable): TableHash => {
  const hashedColumns = columns.flatMap((column, at) =>
    column.isVerbatim || (rowCount > 0 && isWorkedOut(column.cell(0))) ? [] : [at],
  );
  const hasher = new CellHasher();
  for (let row = 0; row < rowCount; row++) {
    for (const at of hashedColumns) hasher.add(plainCell(columns[at]?.cell(row) ?? ''));
  }
  return { hashes: hasher.hashes(), hashedColumns };
};
