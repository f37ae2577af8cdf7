import type { GridEdit } from '../../app/grid/gridReportTypes';
import { markResultsStale } from '../store/markResultsStale';
import { attempt, type PaneContext } from '../store/paneContext';
import { beginRun, readTraces, showFailure } from '../store/running';
import { quoteSheet } from '../store/a1Address';
import { sheetRequest } from '../store/sheetRequest';
import { editOf, type CriterionDraft } from './criterionDraft';
import { GRID_SLICE } from './gridSlice';

/** Reads the grid as it stands. */
export const readGrid = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(GRID_SLICE);
  const result = await attempt(() => context.pilot.grid(sheetRequest(context.store.getState())));
  const { shown } = slice.getState();
  if (!result.ok) return slice.update({ failure: result.failure });
  const isThere = shown < result.value.grids.length;
  slice.update({ report: result.value, failure: null, shown: isThere ? shown : 0 });
};

/** Changes the draft and looks at what it would come to; the latest wins. */
export const tryDraft = async (context: PaneContext, draft: CriterionDraft | null): Promise<void> => {
  const slice = context.slice(GRID_SLICE);
  slice.update({ draft, tried: null, isSaved: false, failure: null });
  if (draft === null) return;
  const request = sheetRequest(context.store.getState());
  const edits = [editOf(draft, request.language)];
  const result = await attempt(() => context.pilot.grid({ ...request, edits }));
  if (slice.getState().draft !== draft) return;
  slice.update(result.ok ? { tried: result.value } : { failure: result.failure });
};

/** Writes an edit into the cells of DC Barème; scores wait for the next run. */
export const writeEdit = async (context: PaneContext, edit: GridEdit): Promise<void> => {
  const slice = context.slice(GRID_SLICE);
  const controls = beginRun(context, 'settings');
  if (controls === null) return;
  const request = { ...sheetRequest(context.store.getState()), edits: [edit] };
  const result = await attempt(() => context.pilot.writeGrid(request, controls));
  context.store.update({ phase: { kind: 'ready' } });
  if (!result.ok) return slice.update({ failure: result.failure });
  slice.update({ report: result.value, draft: null, tried: null, failure: null, isSaved: true });
  markResultsStale(context);
  await readTraces(context);
};

/** Makes DC Barème, or puts a ready grid in its place: the accounts are read for its cuts. */
export const writeReady = async (context: PaneContext, grid?: 'default' | 'rfm'): Promise<void> => {
  const slice = context.slice(GRID_SLICE);
  const controls = beginRun(context, 'grid');
  if (controls === null) return;
  const request = {
    ...sheetRequest(context.store.getState()),
    ...(grid === undefined ? {} : { settings: { grid } }),
  };
  const result = await attempt(() => context.pilot.writeGrid(request, controls));
  if (!result.ok) return showFailure(context, 'grid', result.failure);
  slice.update({ ...GRID_SLICE.initial, report: result.value, isSaved: true });
  context.store.update({ phase: { kind: 'ready' } });
  markResultsStale(context);
  await readTraces(context);
};

/** Shows DC Barème. */
export const openGridSheet = ({ pilot, slice }: PaneContext): void => {
  const { report } = slice(GRID_SLICE).getState();
  if (report) void pilot.reveal(`${quoteSheet(report.sheet)}!A1`).catch(() => undefined);
};
