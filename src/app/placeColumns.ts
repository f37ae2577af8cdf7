/**
 * Where result columns go (design §4): columns of an earlier run are found by their exact headers, in either language,
 * wherever the user moved them; new ones stand in an Excel table's next columns, or in the first free columns right of
 * a plain range. What is in the way is never overwritten: the user is asked.
 */
import { fail, succeed } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import type { FoundTable } from '../sheet/foundTable';
import { formatAddress, intersect } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { SheetPicture } from '../sheet/sheetPicture';
import { LANGUAGES } from '../words/language';
import type { Language } from '../words/language';
import { OWN_COLUMN_IDS, OWN_COLUMNS } from '../words/ownColumns';
import type { OwnColumnId } from '../words/ownColumns';
import type { WriteTarget } from './dcPilot';

const LAST_COLUMN = 16_383;

export interface PlacedColumn<Id extends OwnColumnId = OwnColumnId> {
  readonly id: Id;
  readonly column: number;
  readonly isNew: boolean;
  /** Columns keep the language they were first written in. */
  readonly language: Language;
}

export interface Placement<Id extends OwnColumnId = OwnColumnId> {
  readonly headerRow: number;
  readonly columns: readonly PlacedColumn<Id>[];
  /** Whole sheet columns inserted first. */
  readonly inserted?: { readonly at: number; readonly count: number; readonly usedRight: number };
}

export interface PlaceOptions<Id extends OwnColumnId = OwnColumnId> {
  readonly picture: SheetPicture;
  readonly table: FoundTable;
  /** Other tables found on the sheet. */
  readonly others: readonly FoundTable[];
  readonly merges: readonly Rect[];
  readonly wanted: readonly Id[];
  readonly language: Language;
  readonly target?: WriteTarget;
}

/** The row that bears the columns' own headers: the last one of a header of several lines. */
export const headerRowOf = (table: FoundTable): number =>
  table.rect.top + Math.max(1, table.headerRowCount) - 1;

const cellAt = ({ grid }: SheetPicture, row: number, column: number) =>
  grid &&
  row >= grid.rect.top &&
  row <= grid.rect.bottom &&
  column >= grid.rect.left &&
  column <= grid.rect.right
    ? grid.value(row - grid.rect.top, column - grid.rect.left)
    : null;

const usedRight = ({ grid }: SheetPicture): number => grid?.rect.right ?? -1;

/** Columns written before: id → place and language. The first one that bears the header counts. */
export const findOwnColumns = (
  picture: SheetPicture,
  table: FoundTable,
): ReadonlyMap<OwnColumnId, PlacedColumn> => {
  const found = new Map<OwnColumnId, PlacedColumn>();
  const row = headerRowOf(table);
  for (let column = picture.grid?.rect.left ?? 0; column <= usedRight(picture); column++) {
    const text = cellAt(picture, row, column);
    if (typeof text !== 'string' || !text.startsWith('DC ')) continue;
    for (const id of OWN_COLUMN_IDS) {
      const language = LANGUAGES.find((candidate) => OWN_COLUMNS[id][candidate] === text);
      if (language && !found.has(id)) found.set(id, { id, column, isNew: false, language });
    }
  }
  return found;
};

/** "DC Score" is the same word in both: any column that differs tells the language. */
const languageOf = (columns: Iterable<PlacedColumn>, fallback: Language): Language => {
  for (const { id, language } of columns) if (OWN_COLUMNS[id].fr !== OWN_COLUMNS[id].en) return language;
  return fallback;
};

const isBlank = (picture: SheetPicture, rect: Rect): boolean => {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= Math.min(rect.right, usedRight(picture)); column++) {
      const cell = cellAt(picture, row, column);
      if (cell !== null && cell !== '') return false;
    }
  }
  return true;
};

interface Strip {
  readonly rect: Rect;
  readonly state: 'free' | 'blocked' | 'loose';
}

/** What stands where the new columns would go: nothing, something of its own (table, pivot, merged block), or loose cells. */
const inspectStrip = (options: PlaceOptions, left: number, count: number): Strip => {
  const { picture, table } = options;
  const rect = { top: headerRowOf(table), bottom: table.rect.bottom, left, right: left + count - 1 };
  const blocks = [
    ...picture.tables.filter((other) => other.name !== table.excelTable).map((other) => other.rect),
    ...picture.pivots,
    ...options.merges,
    ...options.others
      .filter((other) => intersect(other.rect, table.rect) === null)
      .map((other) => other.rect),
  ];
  if (rect.right > LAST_COLUMN || blocks.some((block) => intersect(block, rect)))
    return { rect, state: 'blocked' };
  return { rect, state: isBlank(picture, rect) ? 'free' : 'loose' };
};

const occupied = ({ picture }: PlaceOptions, rect: Rect): { ok: false; failure: Failure } =>
  fail('TARGET_OCCUPIED', { sheet: picture.name, address: formatAddress(rect) });

/** Inserting whole columns may not cut through a table, a pivot or a merged block elsewhere on the sheet. */
const canInsertAt = ({ picture, table, merges }: PlaceOptions, at: number): boolean =>
  [
    ...picture.tables.filter((other) => other.name !== table.excelTable).map((other) => other.rect),
    ...picture.pivots,
    ...merges,
  ].every((rect) => rect.left >= at || rect.right < at);

interface Start {
  readonly at: number;
  readonly isInserted: boolean;
}

const startColumn = (options: PlaceOptions, first: number, count: number): Result<Start> => {
  const strip = inspectStrip(options, first, count);
  if (strip.state === 'free') return succeed({ at: first, isInserted: false });
  if (options.target?.kind === 'insertColumns') {
    const fits = canInsertAt(options, first) && usedRight(options.picture) + count <= LAST_COLUMN;
    return fits ? succeed({ at: first, isInserted: true }) : occupied(options, strip.rect);
  }
  if (strip.state === 'blocked' || options.table.excelTable) return occupied(options, strip.rect);
  const beyond = Math.max(first, usedRight(options.picture) + 1);
  const free = inspectStrip(options, beyond, count);
  return free.state === 'free' ? succeed({ at: beyond, isInserted: false }) : occupied(options, free.rect);
};

/** First column after the table and after the columns of ours that stand right of it without a gap. */
const firstFreeColumn = (table: FoundTable, existing: Iterable<PlacedColumn>): number => {
  const taken = new Set([...existing].map((placed) => placed.column));
  let column = table.rect.right + 1;
  while (taken.has(column)) column++;
  return column;
};

/** Places the wanted columns. TARGET_OCCUPIED names the cells in the way. */
export const placeColumns = <Id extends OwnColumnId>(options: PlaceOptions<Id>): Result<Placement<Id>> => {
  const { picture, table, wanted } = options;
  const found = findOwnColumns(picture, table);
  const language = languageOf(found.values(), options.language);
  const existing = wanted.flatMap((id): PlacedColumn<Id>[] => {
    const placed = found.get(id);
    return placed ? [{ ...placed, id }] : [];
  });
  const missing = wanted.filter((id) => !found.has(id));
  const headerRow = headerRowOf(table);
  if (missing.length === 0) return succeed({ headerRow, columns: existing });
  const start = startColumn(options, firstFreeColumn(table, found.values()), missing.length);
  if (!start.ok) return start;
  const { at, isInserted } = start.value;
  const added = missing.map((id, index) => ({ id, column: at + index, isNew: true, language }));
  const moved = existing.map((placed) =>
    isInserted && placed.column >= at ? { ...placed, column: placed.column + missing.length } : placed,
  );
  const columns = wanted.flatMap((id) => [...moved, ...added].find((placed) => placed.id === id) ?? []);
  return succeed({
    headerRow,
    columns,
    ...(isInserted ? { inserted: { at, count: missing.length, usedRight: usedRight(picture) } } : {}),
  });
};
