/**
 * `DC Paramètres` read back. A row is known by its key, wherever the user sorted it; a wrong value is told and the last good
 * one of its row holds; a setting without a row has its default.
 */
import { LAST_GOOD_COLUMN, SETTING_COLUMNS, SETTING_STATUSES } from '../../words/settings/tableWords';
import type { SettingStatus } from '../../words/settings/tableWords';
import { isSettingKey, settingEntry } from '../../words/settings/catalogue';
import type { KindValue } from '../../words/settings/entries';
import { foldText } from '../scoring/foldText';
import { columnOf, textOfCell, type RawTable } from './rawTable';
import { readCell } from './readCell';
import type { TableFault } from './tableFault';
import type { SettingKey, SettingValues } from './types';
import { valueText } from './valueText';

export interface SettingRow {
  readonly key: SettingKey;
  /** Row of the table's body. */
  readonly row: number;
  readonly value: KindValue | null;
  readonly status: SettingStatus;
  readonly isWrong: boolean;
}

export interface SettingsReading {
  readonly rows: readonly SettingRow[];
  readonly faults: readonly TableFault[];
}

/** Settings of the sheet by key. */
export const settingsOfRows = (rows: readonly SettingRow[]): Partial<SettingValues> =>
  Object.fromEntries(rows.map(({ key, value }) => [key, value]));

const isConfirmed = (cell: string): boolean => {
  const { fr, en } = SETTING_STATUSES.confirmed;
  return [fr, en].some((word) => foldText(word) === foldText(cell));
};

/** A confirmed value stays so; another one is a hypothesis while it is the default. */
export const settingStatus = (
  key: SettingKey,
  value: KindValue | null,
  statusCell: string,
): SettingStatus => {
  if (isConfirmed(statusCell)) return 'confirmed';
  const { kind, fallback } = settingEntry(key);
  return valueText(kind, value) === valueText(kind, fallback) ? 'hypothesis' : 'changed';
};

interface Places {
  readonly key: number;
  readonly value: number;
  readonly status: number;
  readonly lastGood: number;
}

const readRow = (key: SettingKey, table: RawTable, row: number, places: Places) => {
  const cells = table.rows[row] ?? [];
  const { kind, fallback } = settingEntry(key);
  const lastGood = textOfCell(cells[places.lastGood]);
  const { value, fault } = readCell({ kind, raw: cells[places.value] ?? null, lastGood, fallback });
  const status = settingStatus(key, value, textOfCell(cells[places.status]));
  const read: SettingRow = { key, row, value, status, isWrong: fault !== null };
  const told: TableFault[] = fault ? [{ ...fault, row, column: places.value, subject: key }] : [];
  return { read, told };
};

const stranger = (code: TableFault['code'], row: number, column: number, key: string): TableFault => ({
  code,
  row,
  column,
  value: key,
  subject: key,
});

/** Reads the table; rows without a key are the user's own and say nothing. HEADER_MISSING when there is no key or value column. */
export const readSettingsTable = (table: RawTable): SettingsReading => {
  const places: Places = {
    key: columnOf(table, SETTING_COLUMNS.key),
    value: columnOf(table, SETTING_COLUMNS.value),
    status: columnOf(table, SETTING_COLUMNS.status),
    lastGood: columnOf(table, LAST_GOOD_COLUMN),
  };
  const lost = (['key', 'value'] as const).filter((id) => places[id] < 0);
  const faults: TableFault[] = lost.map((id) => ({
    code: 'HEADER_MISSING',
    row: null,
    column: null,
    value: SETTING_COLUMNS[id].fr,
    subject: SETTING_COLUMNS[id].fr,
  }));
  if (lost.length > 0) return { rows: [], faults };
  const rows = new Map<SettingKey, SettingRow>();
  table.rows.forEach((cells, row) => {
    const key = textOfCell(cells[places.key]);
    if (key === '') return;
    if (!isSettingKey(key) || settingEntry(key).isForOneRun)
      faults.push(stranger('SETTING_KEY_UNKNOWN', row, places.key, key));
    else if (rows.has(key)) faults.push(stranger('ROW_TWICE', row, places.key, key));
    else {
      const { read, told } = readRow(key, table, row, places);
      rows.set(key, read);
      faults.push(...told);
    }
  });
  return { rows: [...rows.values()], faults };
};
