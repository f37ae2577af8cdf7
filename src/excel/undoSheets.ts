/** Takes back the sheets of a job: those it made go, those it replaced get their old cells, those edited since stay. */
import { hashCells } from '../sheet/cellHash';
import type { RawCell } from '../sheet/cellGrid';
import { qualifyAddress } from '../sheet/qualifyAddress';
import { formatAddress, parseAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { IndexedSheet } from '../sheet/restoreIndex';
import { bringPictureBack } from './placePicture';
import { imageRect } from './prepareJob';
import { rangeOf, readBlocks } from './readBlocks';
import { typedBeside } from './typedBeside';
import type { TypedCell } from './typedBeside';
import { NOTHING_UNDONE } from './undoColumns';
import type { UndoPart, UndoScope } from './undoColumns';

interface OwnSheetNow {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The table's place; null when it is gone or was not made yet. */
  readonly table: Rect | null;
}

const findNow = async (context: Excel.RequestContext, entry: IndexedSheet): Promise<OwnSheetNow | null> => {
  const table = context.workbook.tables.getItemOrNullObject(entry.table);
  const named = context.workbook.worksheets.getItemOrNullObject(entry.name);
  table.load('name');
  named.load('id,name');
  await context.sync();
  if (table.isNullObject) return named.isNullObject ? null : { sheet: named, name: named.name, table: null };
  const sheet = table.worksheet;
  sheet.load('id,name');
  const range = table.getRange();
  range.load('address');
  await context.sync();
  return { sheet, name: sheet.name, table: parseAddress(range.address) };
};

/** True when the table still holds, cell for cell, what was written. */
const isUntouched = async (
  context: Excel.RequestContext,
  entry: IndexedSheet,
  now: OwnSheetNow,
): Promise<boolean> => {
  if (!now.table || !entry.hashes) return false;
  const cells: RawCell[] = [];
  const rect = { ...now.table, top: now.table.top + 1 };
  await readBlocks(context, { sheetId: now.sheet.id, rect }, (_, values) => {
    for (const row of values) cells.push(...(entry.hashedColumns ?? []).map((at) => row[at] ?? ''));
  });
  const hashes = hashCells(cells);
  const isBlankTable = entry.hashes.length === 0 && cells.every((cell) => cell === '');
  return (
    isBlankTable ||
    (hashes.length === entry.hashes.length && hashes.every((hash, at) => hash === entry.hashes?.[at]))
  );
};

/** Rows under, and columns right of, the cells that come back: what the job gave them goes. */
const beyond = (old: Rect, used: Rect | null): Rect[] => {
  if (!used) return [];
  const under = { ...used, top: Math.max(used.top, old.bottom + 1) };
  const right = { ...used, bottom: old.bottom, left: Math.max(used.left, old.right + 1) };
  return [under, right].filter(({ top, bottom, left, right: end }) => top <= bottom && left <= end);
};

const putBack = async (scope: UndoScope, entry: IndexedSheet, now: OwnSheetNow): Promise<void> => {
  const { context, restore } = scope;
  const { oldRect, oldTable, oldImage } = entry;
  if (!oldRect || !oldTable || oldImage === undefined) return;
  const used = now.sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  if (now.table) context.workbook.tables.getItem(entry.table).resize(rangeOf(now.sheet, oldTable));
  if (!used.isNullObject) {
    used.clear('Contents');
    for (const strip of beyond(oldRect, parseAddress(used.address)))
      rangeOf(now.sheet, strip).clear('Formats');
  }
  rangeOf(now.sheet, oldRect).copyFrom(rangeOf(restore, imageRect(oldRect, oldImage)), 'All');
  await context.sync();
  if (entry.picture) await bringPictureBack(scope, now.sheet, entry.picture);
};

/** The old sheet as it is kept, table and all, in the columns of the image. */
const earlierOf = ({ restore }: UndoScope, { oldRect, oldTable, oldImage }: IndexedSheet) => {
  if (!oldRect || !oldTable || oldImage === undefined) return null;
  const shift = oldImage - oldRect.left;
  const table = { ...oldTable, left: oldTable.left + shift, right: oldTable.right + shift };
  return { image: restore, used: imageRect(oldRect, oldImage), table };
};

const typedSince = async (
  scope: UndoScope,
  entry: IndexedSheet,
  { sheet, table }: OwnSheetNow,
): Promise<readonly TypedCell[]> => {
  if (scope.mode === 'rollback' || !table) return [];
  const { context } = scope;
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('address');
  await context.sync();
  const used = range.isNullObject ? null : parseAddress(range.address);
  return used ? typedBeside(sheet, { table, used }, earlierOf(scope, entry)) : [];
};

const undoSheet = async (scope: UndoScope, entry: IndexedSheet): Promise<UndoPart> => {
  const now = await findNow(scope.context, entry);
  const address = qualifyAddress(
    entry.name,
    formatAddress(now?.table ?? entry.oldTable ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  );
  if (!now)
    return scope.mode === 'rollback' || entry.isNew
      ? NOTHING_UNDONE
      : { restored: [], kept: [{ address, why: 'SHEET_GONE' }] };
  if (scope.mode === 'restore' && !(await isUntouched(scope.context, entry, now)))
    return { restored: [], kept: [{ address, why: 'EDITED_SINCE' }] };
  const typed = await typedSince(scope, entry, now);
  if (entry.isNew && typed.length > 0) return { restored: [], kept: [{ address, why: 'EDITED_SINCE' }] };
  if (entry.isNew) now.sheet.delete();
  else await putBack(scope, entry, now);
  for (const { row, column, content } of typed) now.sheet.getCell(row, column).formulas = [[content]];
  await scope.context.sync();
  return { restored: [address], kept: [] };
};

export const undoSheets = async (scope: UndoScope, entries: readonly IndexedSheet[]): Promise<UndoPart> => {
  const parts: UndoPart[] = [];
  for (const entry of entries) parts.push(await undoSheet(scope, entry));
  return { restored: parts.flatMap((part) => part.restored), kept: parts.flatMap((part) => part.kept) };
};
