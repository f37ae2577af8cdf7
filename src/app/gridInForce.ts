import { gridsToFit, parseGridTable } from '../domain/scoring/parseGridTable';
import type { ScoringGrid, ScoringModel } from '../domain/scoring/types';
import type { OwnTable } from './workbookPort';

/** The grid kept in the workbook, as the user left it. */
export interface KeptGrid {
  readonly model: ScoringModel;
  /** Its rules, to be fitted anew to today's data. */
  readonly grids: readonly ScoringGrid[];
}

/** Reads `DC Barème` back; null when there is none, or nothing in it can be read as a grid. */
export const readKeptGrid = (table: OwnTable | null): KeptGrid | null => {
  if (!table) return null;
  const { model } = parseGridTable([table.headers, ...table.rows]);
  return model ? { model, grids: gridsToFit(model) } : null;
};
