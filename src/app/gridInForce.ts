import { gridsToFit, parseGridTable } from '../domain/scoring/parseGridTable';
import type { ParsedGridTable } from '../domain/scoring/parseGridTable';
import type { ScoringGrid, ScoringModel } from '../domain/scoring/types';
import { RFM_GRID_ID, RFM_GRIDS } from '../domain/scoring/rfmGrids';
import { withDecay } from '../domain/scoring/withDecay';
import type { SettingValues } from '../domain/settings/types';
import type { OwnTable } from './workbookPort';

/** The grid kept in the workbook, as the user left it. */
export interface KeptGrid {
  readonly parsed: ParsedGridTable;
  /** Null when nothing in the table can be read as a grid. */
  readonly model: ScoringModel | null;
  /** Its rules, to be fitted anew to today's data; the last good ones where there is no model. */
  readonly grids: readonly ScoringGrid[] | null;
}

const NOTHING_PARSED: ParsedGridTable = { model: null, problems: [], unused: [], flags: [] };

const isRfm = (grids: readonly ScoringGrid[] | null): boolean =>
  grids?.some(({ id }) => id === RFM_GRID_ID) ?? false;

/** The grid in force: the kept one, unless another starting grid is chosen than the one it came from. */
export const chosenGrid = (kept: KeptGrid | null, choice: SettingValues['grid']): KeptGrid | null => {
  if (choice === null || isRfm(kept?.grids ?? null) === (choice === 'rfm')) return kept ?? null;
  return { parsed: NOTHING_PARSED, model: kept?.model ?? null, grids: choice === 'rfm' ? RFM_GRIDS : null };
};

/** With the decay the settings ask for; null: as the grid says. */
export const gridWithDecay = (
  kept: KeptGrid | null,
  { decay, freshnessMonths }: Pick<SettingValues, 'decay' | 'freshnessMonths'>,
): KeptGrid | null => {
  if (decay === null) return kept;
  const base = kept ?? { parsed: NOTHING_PARSED, model: null, grids: null };
  return { ...base, grids: withDecay(base.grids, { points: decay, months: freshnessMonths }) };
};

/** Reads `DC Barème` back; `lastGood` stands in for what cannot be read. Null when there is no such sheet. */
export const readKeptGrid = (
  table: OwnTable | null,
  lastGood: ScoringModel | null = null,
): KeptGrid | null => {
  if (!table) return null;
  const parsed = parseGridTable([table.headers, ...table.values], lastGood ?? undefined);
  const { model } = parsed;
  return { parsed, model, grids: model ? gridsToFit(model) : (lastGood?.grids ?? null) };
};
