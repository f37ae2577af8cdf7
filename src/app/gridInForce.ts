import { gridsToFit, parseGridTable } from '../domain/scoring/parseGridTable';
import type { ParsedGridTable } from '../domain/scoring/parseGridTable';
import type { FittedGrid, ScoringGrid, ScoringModel } from '../domain/scoring/types';
import type { OwnTable } from './workbookPort';

/** The grid kept in the workbook, as the user left it. */
export interface KeptGrid {
  readonly parsed: ParsedGridTable;
  /** Null when nothing in the table can be read as a grid. */
  readonly model: ScoringModel | null;
  /** Its rules, to be fitted anew to today's data; the last good ones where there is no model. */
  readonly grids: readonly ScoringGrid[] | null;
}

/** Reads `DC Barème` back; `lastGood` stands in for what cannot be read. Null when there is no such sheet. */
export const readKeptGrid = (
  table: OwnTable | null,
  lastGood: readonly FittedGrid[] | null = null,
): KeptGrid | null => {
  if (!table) return null;
  const parsed = parseGridTable([table.headers, ...table.values], lastGood ?? undefined);
  const { model } = parsed;
  return { parsed, model, grids: model ? gridsToFit(model) : lastGood };
};
