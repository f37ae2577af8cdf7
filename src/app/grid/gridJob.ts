/**
 * `DC Barème` shown, checked and changed without a score: what is read is the table alone, so that a change is tried while it
 * is typed; accounts are read only where there is no table yet, or a ready grid is to be fitted to them.
 */
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { AppContext } from '../appContext';
import type { GridRequest, RunControls } from '../dcPilot';
import { readOwnTables } from '../ownTables';
import type { OwnTables } from '../ownTables';
import type { GridReport } from '../report';
import { parseRunSettings } from '../runSettings';
import { needScores, scoreSheetWith } from '../scoredSheet';
import { allSettings, SETTINGS_SHEETS } from '../settings/allSettings';
import { planSettings } from '../settings/planSettings';
import type { OwnTable } from '../workbookPort';
import { noUnfinishedJob } from '../writingJob';
import { withGridEdits } from './gridEdits';
import { gridReport } from './gridReport';
import { gridStateOf, tableOfModel } from './gridState';
import type { GridState } from './gridState';

interface Opened {
  readonly state: GridState;
  readonly tables: OwnTables;
}

/** A ready grid fitted to the accounts of the sheet, as the table it will be. */
const readyGrid = async (
  app: AppContext,
  request: GridRequest,
  tables: OwnTables,
  run: RunControls,
): Promise<Result<OwnTable>> => {
  const { grid: _, ...others } = tables;
  const scored = needScores(await scoreSheetWith(app, request, others, run));
  return scored.ok ? succeed(tableOfModel(scored.value.scored.model, request.language)) : scored;
};

const open = async (app: AppContext, request: GridRequest, run: RunControls): Promise<Result<Opened>> => {
  const said = parseRunSettings(request.settings);
  if (!said.ok) return said;
  const read = await readOwnTables(app, ['grid', ...SETTINGS_SHEETS]);
  if (!read.ok) return read;
  const tables = read.value;
  const standing = tables.grid ?? null;
  const isKept = standing !== null && (said.value.grid ?? null) === null;
  const base = isKept ? succeed(standing) : await readyGrid(app, request, tables, run);
  if (!base.ok) return base;
  const before = gridStateOf(app, base.value, request.language, standing);
  if (!request.edits?.length) return succeed({ state: before, tables });
  const edited = withGridEdits(before.table, request.edits);
  return succeed({ state: gridStateOf(app, edited, request.language), tables });
};

/** Where `DC Paramètres` asks for another ready grid, the next score would replace the one just chosen: it is told. */
const settingsWrites = (app: AppContext, request: GridRequest, tables: OwnTables): OwnSheetWrite[] => {
  const said = parseRunSettings(request.settings);
  const grid = said.ok ? said.value.grid : null;
  const all = allSettings({}, tables);
  if (!grid || !tables.settings || (all.inForce.values.grid ?? grid) === grid) return [];
  return planSettings({
    ...{ all, tables, wanted: [], changes: { grid }, supposed: [], problems: all.problems },
    ...{ sentences: app.sentences, language: request.language },
  }).filter(({ id }) => id === 'settings');
};

/** The grid as it stands, as it would be with the edits, or as a first score would write it; nothing is written. */
export const readGrid = async (
  app: AppContext,
  request: GridRequest,
  run: RunControls = {},
): Promise<Result<GridReport>> => {
  const opened = await open(app, request, run);
  if (!opened.ok) return opened;
  const { state, tables } = opened.value;
  return succeed(gridReport({ state, isWritten: tables.grid !== undefined, written: [] }));
};

/** Writes the grid with the edits, or a ready one (`settings.grid`) in its place; makes the sheet where it is not there. */
export const writeGrid = async (
  app: AppContext,
  request: GridRequest,
  run: RunControls = {},
): Promise<Result<GridReport>> => {
  const free = await noUnfinishedJob(app);
  if (!free.ok) return free;
  const opened = await open(app, request, run);
  if (!opened.ok) return opened;
  const { state, tables } = opened.value;
  const { write } = state;
  if (!write) return succeed(gridReport({ state, isWritten: tables.grid !== undefined, written: [] }));
  const plan = {
    ...{ job: 'grid', startedAt: app.clock().toISOString(), sheet: state.table.sheetName },
    ...{ columns: null, sheets: [write, ...settingsWrites(app, request, tables)] },
  };
  const applied = await app.workbook.apply(plan, run);
  if (!applied.ok) return applied;
  return succeed(gridReport({ state, isWritten: true, written: applied.value.written }));
};
