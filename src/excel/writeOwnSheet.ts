import type { RunControls } from '../app/dcPilot';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { CellHasher } from '../sheet/cellHash';
import { columnCount } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { IndexedSheet } from '../sheet/restoreIndex';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../sheet/writePlan';
import { ownTableTop } from '../sheet/writePlan';
import { asText, everywhere, inputFor } from './cellTexts';
import { rangeOf } from './readBlocks';
import { writeBlocks } from './writeBlocks';

const QUIET_COLOR = '#808080';
const TABLE_STYLE = 'TableStyleLight9';
const LINKS_PER_SYNC = 500;

export interface OwnSheetResult {
  readonly rect: Rect;
  readonly hashes: readonly string[];
  readonly hashedColumns: readonly number[];
}

/** Where the table goes: where it is, or under the title of a new sheet. A table keeps one body row when it has none. */
const tableRect = (write: OwnSheetWrite, indexed: IndexedSheet): Rect => {
  const top = indexed.oldTable?.top ?? ownTableTop(write);
  const left = indexed.oldTable?.left ?? 0;
  return { top, left, bottom: top + Math.max(1, write.rowCount), right: left + write.columns.length - 1 };
};

const writeTitle = (sheet: Excel.Worksheet, write: OwnSheetWrite, rect: Rect): void => {
  if (rect.top !== ownTableTop(write) || rect.left !== 0) return; // The user moved the table: the rows above are his.
  const title = sheet.getCell(0, 0);
  title.values = [[write.title]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  write.lines.forEach((line, at) => {
    sheet.getCell(at + 1, 0).values = [[asText(line)]];
  });
};

const layOutColumn = (sheet: Excel.Worksheet, column: SheetColumn, body: Rect, isNew: boolean): void => {
  if (column.isVerbatim) return; // A column of the user keeps the look he gave it.
  const range = rangeOf(sheet, body);
  range.numberFormat = everywhere(column.numberFormat);
  if (!isNew) return;
  range.format.columnWidth = column.widthPoints;
  if (column.align) range.format.horizontalAlignment = column.align;
  if (column.isQuiet) range.format.font.color = QUIET_COLOR;
};

/** Makes room inside a sheet that already has our table: what the user put below or beside it moves away. */
const makeRoom = (sheet: Excel.Worksheet, indexed: IndexedSheet, rect: Rect): void => {
  const { oldTable, oldRect } = indexed;
  if (!oldTable || !oldRect) return;
  const moreRows = rect.bottom - oldTable.bottom;
  if (moreRows > 0 && oldRect.bottom > oldTable.bottom) {
    rangeOf(sheet, { ...oldTable, top: oldTable.bottom + 1, bottom: oldTable.bottom + moreRows }).insert(
      'Down',
    );
  }
  if (moreRows < 0) rangeOf(sheet, { ...oldTable, top: rect.bottom + 1 }).clear('Contents');
  if (rect.right > oldTable.right && oldRect.right > oldTable.right) {
    rangeOf(sheet, { ...rect, left: oldTable.right + 1 })
      .getEntireColumn()
      .insert('Right');
  }
};

/** Without headers of its own a new table's first row would be taken for data: the header row is written first. */
const prepareSheet = (
  context: Excel.RequestContext,
  write: OwnSheetWrite,
  indexed: IndexedSheet,
): Excel.Worksheet => {
  const sheet = indexed.isNew
    ? context.workbook.worksheets.add(indexed.name)
    : context.workbook.worksheets.getItem(indexed.name);
  const rect = tableRect(write, indexed);
  makeRoom(sheet, indexed, rect);
  writeTitle(sheet, write, rect);
  rangeOf(sheet, { ...rect, bottom: rect.top }).values = [write.columns.map((column) => column.header)];
  write.columns.forEach((column, at) => {
    const left = rect.left + at;
    layOutColumn(sheet, column, { top: rect.top + 1, bottom: rect.bottom, left, right: left }, indexed.isNew);
  });
  return sheet;
};

const finishTable = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  write: OwnSheetWrite,
  indexed: IndexedSheet,
): void => {
  const rect = tableRect(write, indexed);
  const range = rangeOf(sheet, rect);
  if (!indexed.isNew) {
    context.workbook.tables.getItem(write.table).resize(range);
    return;
  }
  const table = sheet.tables.add(range, true);
  table.name = write.table;
  table.style = TABLE_STYLE;
  sheet.freezePanes.freezeRows(rect.top + 1);
};

/** The cell keeps its text. */
const linkCell = (cell: Excel.Range, target: string): void => {
  cell.hyperlink = { documentReference: target };
  cell.untrack();
};

const writeLinks = async (sheet: Excel.Worksheet, write: OwnSheetWrite, rect: Rect): Promise<void> => {
  const at = write.columns.findIndex((column) => column.link);
  const column = write.columns[at];
  if (!column?.link) return;
  for (let from = 0; from < write.rowCount; from += LINKS_PER_SYNC) {
    for (let row = from; row < Math.min(write.rowCount, from + LINKS_PER_SYNC); row++) {
      const target = column.link(row);
      if (target) linkCell(sheet.getCell(rect.top + 1 + row, rect.left + at), target);
    }
    await flush(sheet.context);
  }
};

const flush = (context: Excel.RequestContext | OfficeExtension.ClientRequestContext): Promise<void> =>
  context.sync();

const hashRows = (write: OwnSheetWrite): Pick<OwnSheetResult, 'hashes' | 'hashedColumns'> => {
  const hashedColumns = write.columns.flatMap((column, at) => (column.isVerbatim ? [] : [at]));
  const hasher = new CellHasher();
  for (let row = 0; row < write.rowCount; row++) {
    for (const at of hashedColumns) hasher.add(write.columns[at]?.cell(row) ?? '');
  }
  return { hashes: hasher.hashes(), hashedColumns };
};

/** Writes one sheet of ours, in place where it exists. */
export const writeOwnSheet = async (
  context: Excel.RequestContext,
  write: OwnSheetWrite,
  indexed: IndexedSheet,
  run: RunControls,
): Promise<Result<OwnSheetResult>> => {
  const rect = tableRect(write, indexed);
  const sheet = prepareSheet(context, write, indexed);
  await context.sync();
  const inputs = write.columns.map((column) =>
    column.isVerbatim ? (cell: WrittenCell) => cell : inputFor(column.numberFormat),
  );
  const source = {
    top: rect.top + 1,
    left: rect.left,
    rowCount: write.rowCount,
    columnCount: columnCount(rect),
    row: (row: number) => write.columns.map((column, at) => inputs[at]?.(column.cell(row)) ?? null),
  };
  const written = await writeBlocks(sheet, source, { run, stage: 'write' });
  if (!written.ok) return written;
  finishTable(context, sheet, write, indexed);
  await context.sync();
  await writeLinks(sheet, write, rect);
  return succeed({ rect, ...hashRows(write) });
};
