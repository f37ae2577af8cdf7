import type { RunControls } from '../app/dcPilot';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { Rect } from '../sheet/rect';
import type { IndexedSheet } from '../sheet/restoreIndex';
import type { OwnSheetWrite, SheetLine } from '../sheet/writePlan';
import { lineText, MORE_LINKS_COLUMN, ownTableTop } from '../sheet/writePlan';
import { styleCells } from './cellLooks';
import { asText } from './cellTexts';
import { placePicture } from './placePicture';
import { rangeOf } from './readBlocks';
import { fitRows } from './rowHeights';
import { groupColumns, lookOfSheet, placeSheet } from './sheetLooks';
import { hashTable, queueTableLayout, writeTableCells } from './writeTable';
import type { TableHash, TableTask } from './writeTable';

const LAST_SHEET_ROW = 1_048_575;

export interface OwnSheetResult extends TableHash {
  readonly rect: Rect;
}

/** Where the table goes: where it is, or under the title of a new sheet. A table keeps one body row when it has none. */
const tableRect = (write: OwnSheetWrite, indexed: IndexedSheet): Rect => {
  const top = indexed.oldTable?.top ?? ownTableTop(write);
  const left = indexed.oldTable?.left ?? 0;
  return { top, left, bottom: top + Math.max(1, write.rowCount), right: left + write.columns.length - 1 };
};

interface TitlePlace extends Pick<IndexedSheet, 'beside'> {
  readonly rect: Rect;
}

/** The first link on the line itself, the others right of it where the user has written nothing. */
const writeLine = (
  sheet: Excel.Worksheet,
  line: SheetLine,
  { row, taken }: { readonly row: number; readonly taken: ReadonlySet<number> },
): void => {
  const cell = sheet.getCell(row, 0);
  if (typeof line === 'string') cell.clear('Hyperlinks');
  cell.values = [[asText(lineText(line))]];
  if (typeof line === 'string') return;
  cell.hyperlink = { address: line.link, textToDisplay: line.text };
  (line.more ?? []).forEach(({ text, link }, at) => {
    const column = MORE_LINKS_COLUMN + at;
    if (!taken.has(column)) sheet.getCell(row, column).hyperlink = { address: link, textToDisplay: text };
  });
};

const writeTitle = (
  sheet: Excel.Worksheet,
  write: OwnSheetWrite,
  { rect, beside = [] }: TitlePlace,
): void => {
  if (write.title === null) return;
  if (rect.top !== ownTableTop(write) || rect.left !== 0) return; // The user moved the table: the rows above are his.
  for (const { row, column, isOurs } of beside) if (isOurs) sheet.getCell(row, column).clear('All');
  const title = sheet.getCell(0, 0);
  title.values = [[write.title]];
  styleCells(title, 'title');
  write.lines.forEach((line, at) => {
    const row = at + 1;
    const users = beside.filter((cell) => cell.row === row && !cell.isOurs);
    writeLine(sheet, line, { row, taken: new Set(users.map(({ column }) => column)) });
  });
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

const lookOfNewSheet = (sheet: Excel.Worksheet, write: OwnSheetWrite, rect: Rect): void => {
  write.columns.forEach((column, at) => {
    const cell = sheet.getCell(rect.top, rect.left + at);
    cell.format.columnWidth = column.widthPoints;
    if (column.isHidden) cell.getEntireColumn().columnHidden = true;
  });
  groupColumns(sheet, write.columns, rect.top, rect.left);
  sheet.freezePanes.freezeRows(rect.top + 1);
  lookOfSheet(sheet, write.look, rect.top);
};

const prepareSheet = async (
  context: Excel.RequestContext,
  write: OwnSheetWrite,
  indexed: IndexedSheet,
): Promise<TableTask> => {
  const sheet = indexed.isNew
    ? context.workbook.worksheets.add(indexed.name)
    : context.workbook.worksheets.getItem(indexed.name);
  const rect = tableRect(write, indexed);
  const { table: name, columns, rowCount } = write;
  const task: TableTask = {
    ...{ sheet, rect, isNew: indexed.isNew, table: { name, columns, rowCount } },
    rulesBottom: LAST_SHEET_ROW,
  };
  makeRoom(sheet, indexed, rect);
  writeTitle(sheet, write, { rect, ...(indexed.beside ? { beside: indexed.beside } : {}) });
  queueTableLayout(task);
  if (indexed.isNew) lookOfNewSheet(sheet, write, rect);
  await context.sync();
  if (indexed.isNew) await placeSheet(context, sheet, write.look);
  return task;
};

/** Writes one sheet of ours, in place where it exists. */
export const writeOwnSheet = async (
  context: Excel.RequestContext,
  write: OwnSheetWrite,
  indexed: IndexedSheet,
  run: RunControls,
): Promise<Result<OwnSheetResult>> => {
  const task = await prepareSheet(context, write, indexed);
  const written = await writeTableCells(task, run);
  if (!written.ok) return written;
  fitRows(task.sheet, task.table, task.rect);
  if (write.picture)
    await placePicture(context, write.picture, {
      ...task,
      kept: indexed.picture?.kept ?? write.picture.name,
      page: write.look?.page,
    });
  return succeed({ rect: task.rect, ...hashTable(write) });
};
