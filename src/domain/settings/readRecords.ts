/**
 * Settings that are lists (frequencies, reps, absences): a row per record, columns found by their headers, every cell read by
 * the kind of its column. A wrong cell has the last good value of its row; a row without its key cells does not count.
 */
import { LAST_GOOD_COLUMN } from '../../words/settings/tableWords';
import type { KindValue, ValueKind } from '../../words/settings/entries';
import type { Bilingual } from '../../words/language';
import { columnOf, textOfCell, type RawTable } from './rawTable';
import { readCell } from './readCell';
import type { TableFault } from './tableFault';
import { valueText } from './valueText';

export interface RecordColumn<Id extends string = string> {
  readonly id: Id;
  readonly header: Bilingual;
  readonly kind: ValueKind;
  /** Keys tell the rows apart together; a row without its 'key' and 'needed' cells does not count. */
  readonly role: 'key' | 'optionalKey' | 'needed' | 'optional';
}

export type RecordValues<Id extends string> = Readonly<Record<Id, KindValue | null>>;

export interface RecordRow<Id extends string> {
  readonly row: number;
  readonly values: RecordValues<Id>;
}

export interface RecordsReading<Id extends string> {
  readonly rows: readonly RecordRow<Id>[];
  readonly faults: readonly TableFault[];
}

export interface RecordSpec<Id extends string> {
  readonly columns: readonly RecordColumn<Id>[];
  /** What stands in for a cell that never was right, by the row's key cells. */
  readonly fallbackOf?: (keys: Partial<RecordValues<Id>>) => Partial<RecordValues<Id>>;
}

const SEPARATOR = ' | ';

const isKey = ({ role }: Pick<RecordColumn, 'role'>): boolean => role === 'key' || role === 'optionalKey';
const isNeeded = ({ role }: Pick<RecordColumn, 'role'>): boolean => role === 'key' || role === 'needed';

/** The values of a row as its grey cell keeps them, in the order of the columns. */
export const lastGoodText = <Id extends string>(
  columns: readonly RecordColumn<Id>[],
  values: RecordValues<Id>,
): string => columns.map(({ id, kind }) => valueText(kind, values[id]).replaceAll('|', '/')).join(SEPARATOR);

interface Reader<Id extends string> {
  readonly table: RawTable;
  readonly spec: RecordSpec<Id>;
  readonly places: ReadonlyMap<Id, number>;
  readonly lastGoodPlace: number;
}

const cellsOfRow = <Id extends string>({ table, spec, places, lastGoodPlace }: Reader<Id>, row: number) => {
  const cells = table.rows[row] ?? [];
  const kept = textOfCell(cells[lastGoodPlace]).split(SEPARATOR);
  return spec.columns.map((column, at) => {
    const place = places.get(column.id) ?? -1;
    return { column, place, raw: cells[place] ?? null, lastGood: kept[at] ?? '' };
  });
};

type RecordCell<Id extends string> = ReturnType<typeof cellsOfRow<Id>>[number];

const isEmpty = ({ raw }: { readonly raw: RecordCell<string>['raw'] }): boolean => textOfCell(raw) === '';

const keysOf = <Id extends string>(cells: readonly RecordCell<Id>[]): Partial<RecordValues<Id>> => {
  const keys: Partial<Record<Id, KindValue | null>> = {};
  for (const { column, raw, lastGood } of cells)
    if (isKey(column)) keys[column.id] = readCell({ kind: column.kind, raw, lastGood, fallback: null }).value;
  return keys;
};

const subjectOf = <Id extends string>(cells: readonly RecordCell<Id>[]): string =>
  cells
    .filter(({ column }) => isKey(column))
    .map(({ raw }) => textOfCell(raw))
    .join(' ')
    .trim();

interface RowReading<Id extends string> {
  readonly values: RecordValues<Id> | null;
  readonly faults: readonly TableFault[];
}

const readRow = <Id extends string>(reader: Reader<Id>, row: number): RowReading<Id> => {
  const cells = cellsOfRow(reader, row);
  const fallbacks: Partial<RecordValues<Id>> = reader.spec.fallbackOf?.(keysOf(cells)) ?? {};
  const values: Partial<Record<Id, KindValue | null>> = {};
  const faults: TableFault[] = [];
  const subject = subjectOf(cells);
  for (const { column, place, raw, lastGood } of cells) {
    const { value, fault } = readCell({
      kind: column.kind,
      raw,
      lastGood,
      fallback: isEmpty({ raw }) ? null : (fallbacks[column.id] ?? null),
    });
    values[column.id] = value;
    if (fault) faults.push({ ...fault, row, column: place, subject: subject || column.header.fr });
  }
  const lacking = cells.find(({ column }) => isNeeded(column) && (values[column.id] ?? null) === null);
  if (!lacking) return { values: values as RecordValues<Id>, faults };
  const { place, raw } = lacking;
  const isTold = faults.some(({ column }) => column === place);
  const gap: TableFault = { code: 'ROW_INCOMPLETE', row, column: place, value: textOfCell(raw), subject };
  return { values: null, faults: isTold ? faults : [...faults, gap] };
};

const placesOf = <Id extends string>(
  table: RawTable,
  columns: readonly RecordColumn<Id>[],
): Map<Id, number> => new Map(columns.map(({ id, header }) => [id, columnOf(table, header)]));

/** Reads the rows that say something, in the table's order. */
export const readRecords = <Id extends string>(table: RawTable, spec: RecordSpec<Id>): RecordsReading<Id> => {
  const places = placesOf(table, spec.columns);
  const lost = spec.columns.filter((column) => isNeeded(column) && (places.get(column.id) ?? -1) < 0);
  if (lost.length > 0)
    return {
      rows: [],
      faults: lost.map(({ header: { fr } }) => ({
        code: 'HEADER_MISSING',
        row: null,
        column: null,
        value: fr,
        subject: fr,
      })),
    };
  const reader: Reader<Id> = { table, spec, places, lastGoodPlace: columnOf(table, LAST_GOOD_COLUMN) };
  const keys = spec.columns.filter(isKey);
  const known = new Set<string>();
  const rows: RecordRow<Id>[] = [];
  const faults: TableFault[] = [];
  table.rows.forEach((_, row) => {
    if (cellsOfRow(reader, row).every(isEmpty)) return;
    const read = readRow(reader, row);
    faults.push(...read.faults);
    if (!read.values) return;
    const { values } = read;
    const key = keys.map(({ id, kind }) => valueText(kind, values[id])).join(SEPARATOR);
    if (keys.length > 0 && known.has(key))
      faults.push({
        code: 'ROW_TWICE',
        row,
        column: places.get(keys[0]?.id ?? ('' as Id)) ?? null,
        value: key,
        subject: key,
      });
    else rows.push({ row, values });
    known.add(key);
  });
  return { rows, faults };
};
