/** Where decisions made by hand stand: in columns of ours beside the accounts, else in `DC Comptes`, by account key. */
import type { Problem } from '../../domain/accounts/types';
import { DAYS_FROM_1904_TO_1900 } from '../../domain/calendar/serialDate';
import type { PinCell, PinCells, PinPart } from '../../domain/visits/pins';
import { columnLetters } from '../../sheet/rect';
import { KEY_COLUMN, PIN_COLUMNS, RESULT_COLUMNS } from '../../words/resultColumns';
import { findOwnColumns } from '../placeColumns';
import type { OwnTable } from '../workbookPort';
import type { ScoredSheet } from '../scoredSheet';

export interface PinSource {
  readonly cells: PinCells;
  readonly present: readonly PinPart[];
  /** The cell of a part, for problems. */
  readonly place: (account: number, part: PinPart) => Pick<Problem, 'sheet' | 'row' | 'column' | 'header'>;
}

type CellOf = (account: number, part: PinPart) => PinCell;

const asPin = (cell: string | number | boolean | null | undefined): PinCell =>
  typeof cell === 'boolean' ? String(cell) : (cell ?? null);

const cellsBy = (count: number, cellOf: CellOf): PinCells => {
  const column = (part: PinPart): PinCell[] =>
    Array.from({ length: count }, (_, account) => cellOf(account, part));
  return {
    pinnedClass: column('pinnedClass'),
    pinnedVisits: column('pinnedVisits'),
    pinnedOn: column('pinnedOn'),
  };
};

const besideAccounts = ({ sheet }: ScoredSheet): PinSource => {
  const { picture, chosen, accounts } = sheet;
  const own = findOwnColumns(picture, chosen.table);
  const { grid } = picture;
  const shift = picture.locale.dateSystem === 1904 ? DAYS_FROM_1904_TO_1900 : 0;
  const cellOf: CellOf = (account, part) => {
    const column = own.get(part)?.column;
    if (!grid || column === undefined) return null;
    const cell = asPin(grid.value((accounts.rows[account] ?? 0) - grid.rect.top, column - grid.rect.left));
    return part === 'pinnedOn' && typeof cell === 'number' ? cell + shift : cell;
  };
  return {
    cells: cellsBy(accounts.count, cellOf),
    present: PIN_COLUMNS.filter((part) => own.has(part)),
    place: (account, part) => ({
      sheet: picture.name,
      row: (accounts.rows[account] ?? 0) + 1,
      column: columnLetters(own.get(part)?.column ?? chosen.table.rect.left),
      header: RESULT_COLUMNS[part][own.get(part)?.language ?? 'fr'],
    }),
  };
};

const headerAt = ({ headers }: OwnTable, { fr, en }: { readonly fr: string; readonly en: string }): number =>
  headers.findIndex((header) => header === fr || header === en);

const inOwnTable = ({ sheet: { accounts } }: ScoredSheet, table: OwnTable): PinSource => {
  const key = headerAt(table, KEY_COLUMN);
  const rowOf = new Map(table.values.map((row, at) => [String(row[key] ?? ''), at]));
  const columns = new Map(PIN_COLUMNS.map((part) => [part, headerAt(table, RESULT_COLUMNS[part])]));
  const rowAt = (account: number): number => rowOf.get(accounts.keys[account] ?? '') ?? -1;
  return {
    cells: cellsBy(accounts.count, (account, part) =>
      asPin(table.values[rowAt(account)]?.[columns.get(part) ?? -1]),
    ),
    present: PIN_COLUMNS.filter((part) => (columns.get(part) ?? -1) >= 0),
    place: (account, part) => {
      const column = columns.get(part) ?? -1;
      return {
        sheet: table.sheetName,
        row: table.rect.top + rowAt(account) + 2,
        column: column < 0 ? '' : columnLetters(table.rect.left + column),
        header: table.headers[column] ?? '',
      };
    },
  };
};

export const readPinCells = (result: ScoredSheet): PinSource => {
  const beside = besideAccounts(result);
  const { accounts } = result.ownTables;
  return beside.present.length === 0 && accounts ? inOwnTable(result, accounts) : beside;
};
