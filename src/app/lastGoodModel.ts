import type { RawGridCell } from '../domain/scoring/gridRows';
import { GRID_COLUMN_IDS } from '../domain/scoring/gridTable';
import type { GridCell } from '../domain/scoring/gridTable';
import { parseGridTable } from '../domain/scoring/parseGridTable';
import type { ScoringModel } from '../domain/scoring/types';
import { GRID_COLUMNS } from '../words/gridWords';
import { LAST_GOOD_COLUMN } from '../words/settings/tableWords';
import type { OwnTable } from './workbookPort';

/** A row of the grid as its grey cell keeps it. */
export const lastGoodRow = (cells: readonly GridCell[]): string => JSON.stringify(cells);

/** Place of the grey column; −1 in a grid written before there was one. */
export const lastGoodPlace = ({ headers }: OwnTable): number =>
  headers.findIndex((header) => header === LAST_GOOD_COLUMN.fr || header === LAST_GOOD_COLUMN.en);

const readRow = (text: string): RawGridCell[] | null => {
  try {
    const cells: unknown = JSON.parse(text);
    return Array.isArray(cells) ? (cells as RawGridCell[]) : null;
  } catch {
    return null;
  }
};

/** `DC Barème` as it was last understood, row by row; null where nothing is kept. */
export const lastGoodModel = (table: OwnTable): ScoringModel | null => {
  const place = lastGoodPlace(table);
  const rows = table.values.flatMap((row) => {
    const cells = readRow(String(row[place] ?? ''));
    return cells ? [cells] : [];
  });
  const headers = GRID_COLUMN_IDS.map((id) => GRID_COLUMNS[id].fr);
  return parseGridTable([headers, ...rows]).model;
};
