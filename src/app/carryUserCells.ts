/**
 * Our sheets are rewritten in place; columns the user added to their tables are his. They stay where they are, and each
 * cell follows the row it was typed beside: by key, not by position. Rows that are gone stay where there is something to lose.
 */
import { plainCell } from '../sheet/sheetColumn';
import type { SheetColumn, WrittenCell } from '../sheet/sheetColumn';
import type { Bilingual } from '../words/language';
import type { OwnTable } from './workbookPort';

export interface CarryRules {
  /** Headers of ours: a sheet written in the other language keeps its columns where they are. */
  readonly own: readonly Bilingual[];
  /** Columns of ours that together tell a row from another. */
  readonly keys: readonly Bilingual[];
  /** Rows that are no longer there stay: always, or only when the user typed something beside them. */
  readonly keepGone: 'always' | 'withNotes';
}

/** A header of ours → what it may be called in the other language. */
type OtherNames = ReadonlyMap<string, string>;

const otherNames = (own: readonly Bilingual[]): OtherNames =>
  new Map(own.flatMap(({ fr, en }) => [[fr, en] as const, [en, fr] as const]));

/** A table to be written: a sheet's one table, or a table of a report. */
export interface CarriedTable {
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
}

export interface Carried<T extends CarriedTable> {
  readonly write: T;
  /** Keys of rows kept though they are gone, with their row in the table body. */
  readonly gone: readonly { readonly key: string; readonly row: number }[];
}

const SEPARATOR = '\u0001';
const TEXT_FORMAT = '@';

const cellText = (cell: WrittenCell | boolean | undefined): string =>
  String((typeof cell === 'boolean' ? cell : plainCell(cell ?? '')) ?? '');

const keyOfOldRow = (
  existing: OwnTable,
  keys: readonly Bilingual[],
): ((row: readonly unknown[]) => string) => {
  const columns = keys.map((names) =>
    existing.headers.findIndex((header) => header === names.fr || header === names.en),
  );
  return (row) => columns.map((column) => String(row[column] ?? '')).join(SEPARATOR);
};

const keyOfNewRow = (write: CarriedTable, keys: readonly Bilingual[]): ((row: number) => string) => {
  const columns = keys.map((names) =>
    write.columns.find(({ header }) => header === names.fr || header === names.en),
  );
  return (row) => columns.map((column) => cellText(column?.cell(row))).join(SEPARATOR);
};

const hasNotes = (row: OwnTable['rows'][number] | undefined, extras: readonly number[]): boolean =>
  extras.some((column) => cellText(row?.[column] as WrittenCell) !== '');

interface Pairing {
  /** Number of the old row of each new row; the rows that are gone and stay come after the new ones. */
  readonly old: readonly (number | undefined)[];
  readonly gone: readonly string[];
  /** Columns of the user in the old table. */
  readonly extras: readonly number[];
  readonly names: OtherNames;
}

const pairRows = (write: CarriedTable, existing: OwnTable, rules: CarryRules): Pairing => {
  const names = otherNames(rules.own);
  const extras = existing.headers.flatMap((header, at) => (names.has(header) ? [] : [at]));
  const oldKey = keyOfOldRow(existing, rules.keys);
  const newKey = keyOfNewRow(write, rules.keys);
  const waiting = new Map<string, number>();
  for (const [at, row] of existing.rows.entries())
    if (!waiting.has(oldKey(row))) waiting.set(oldKey(row), at);
  const old: (number | undefined)[] = [];
  for (let row = 0; row < write.rowCount; row++) {
    const key = newKey(row);
    old.push(waiting.get(key));
    waiting.delete(key);
  }
  const isEmptyKey = (key: string): boolean => key.replaceAll(SEPARATOR, '') === '';
  const left = [...waiting].filter(
    ([key, row]) => !isEmptyKey(key) && (rules.keepGone === 'always' || hasNotes(existing.rows[row], extras)),
  );
  return { old: [...old, ...left.map(([, row]) => row)], gone: left.map(([key]) => key), extras, names };
};

/** Our column; below, what rows that are gone were called. Their figures are no longer true and go. */
const ownColumn = (
  column: SheetColumn,
  write: CarriedTable,
  existing: OwnTable,
  pairing: Pairing,
): SheetColumn => {
  const other = pairing.names.get(column.header);
  const at =
    column.numberFormat === TEXT_FORMAT
      ? existing.headers.findIndex((header) => header === column.header || header === other)
      : -1;
  const { link } = column;
  return {
    ...column,
    cell: (row) =>
      row < write.rowCount
        ? column.cell(row)
        : ((existing.rows[pairing.old[row] ?? -1]?.[at] ?? '') as WrittenCell),
    ...(link ? { link: (row: number) => (row < write.rowCount ? link(row) : '') } : {}),
  };
};

const userColumn = (existing: OwnTable, at: number, pairing: Pairing): SheetColumn => ({
  header: existing.headers[at] ?? '',
  numberFormat: 'General',
  widthPoints: 100,
  isVerbatim: true,
  cell: (row) => ((existing.verbatim ?? existing.rows)[pairing.old[row] ?? -1]?.[at] ?? '') as WrittenCell,
});

/** Columns stay where they stand in the table; new ones of ours come last. */
const inOldOrder = (write: CarriedTable, existing: OwnTable, pairing: Pairing): SheetColumn[] => {
  const own = new Map(
    write.columns.map((column) => [column.header, ownColumn(column, write, existing, pairing)]),
  );
  const kept = existing.headers.flatMap((header, at): SheetColumn[] => {
    const name = own.has(header) ? header : (pairing.names.get(header) ?? '');
    const column = own.get(name);
    own.delete(name);
    if (column) return [column];
    return pairing.extras.includes(at) ? [userColumn(existing, at, pairing)] : [];
  });
  return [...kept, ...own.values()];
};

/** The write with the user's columns and the rows worth keeping; the same write where the sheet is new. */
export const carryUserCells = <T extends CarriedTable>(
  write: T,
  existing: OwnTable | null,
  rules: CarryRules,
): Carried<T> => {
  if (!existing) return { write, gone: [] };
  const pairing = pairRows(write, existing, rules);
  const columns = inOldOrder(write, existing, pairing);
  const gone = pairing.gone.map((key, index) => ({ key, row: write.rowCount + index }));
  return { write: { ...write, columns, rowCount: write.rowCount + gone.length }, gone };
};
