import type { WorkbookEvent } from '../../app/dcPilot';
import { OWN_SHEETS } from '../../words/ownSheets';
import { isOurs } from './a1Address';
import { detect, showSheet } from './detect';
import { explainRow } from './insight';
import { attempt, changeSheet, type PaneContext } from './paneContext';
import { GRID_SLICE } from '../grid/gridSlice';
import { SETTINGS_SLICE } from '../settings/settingsSlice';
import { markResultsStale } from './markResultsStale';
import { isSettingsSheet, isUsersChange } from './usersChange';
import { beginRun, readTraces, showFailure } from './running';

/** Long enough to skip the rows passed while an arrow key is held. */
const SELECTION_PAUSE_MS = 200;
/** Long enough for a paste to be over. */
const CHANGE_PAUSE_MS = 800;

/** "2026-S49 Martin": the tab of a tour. */
const TOUR_TAB = /^\d{4}-[SW]\d{2} /;

const isOwnSheet = (name: string): boolean =>
  TOUR_TAB.test(name) ||
  Object.values(OWN_SHEETS).some((sheet) => Object.values(sheet.name).some((own) => own === name));

const debounce = (action: () => void, milliseconds: number): { call(): void; cancel(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(action, milliseconds);
    },
    cancel: () => clearTimeout(timer),
  };
};

/** True while events are the job's own doing, or nothing is shown yet that could be out of date. */
const isDeaf = ({ store }: PaneContext): boolean =>
  ['starting', 'firstRun', 'running'].includes(store.getState().phase.kind);

/** A setting or the grid changed by hand: what is known of it is read again, and every result waits for a new run. */
const noteSetting = (context: PaneContext, sheet: string, address: string): void => {
  if (!isSettingsSheet(sheet) || !isUsersChange(context.store.getState(), { sheet, address })) return;
  context.slice(SETTINGS_SLICE).update({ report: null });
  context.slice(GRID_SLICE).update({ report: null });
  markResultsStale(context);
};

const noteChange = (context: PaneContext, sheet: string, address: string): void => {
  noteSetting(context, sheet, address);
  const { store } = context;
  const { sheets, lastWrite } = store.getState();
  const memory = sheets[sheet];
  if (!memory) return;
  if (isOurs(address, sheet, [...(memory.report?.written ?? []), ...(lastWrite?.addresses ?? [])])) return;
  changeSheet(store, sheet, { isChanged: true, isStale: memory.report !== null });
};

/** True when the sheet shown holds nothing to score yet, so that a paste is worth looking at. */
const awaitsData = ({ store }: PaneContext, sheet: string): boolean => {
  const state = store.getState();
  const { phase } = state;
  if (phase.kind === 'failed') return phase.job === 'inspect';
  return (
    state.sheet === sheet && phase.kind === 'ready' && state.sheets[sheet]?.inspection.report.kind === 'none'
  );
};

/** Follows the workbook: selection, sheet, cells. @returns how to stop. */
export const followWorkbook = (context: PaneContext): (() => void) => {
  const explain = debounce(() => void explainRow(context), SELECTION_PAUSE_MS);
  const reread = debounce(() => void detect(context), CHANGE_PAUSE_MS);
  const listen = (event: WorkbookEvent): void => {
    if (isDeaf(context)) return;
    if (event.kind === 'selection' && event.sheet === context.store.getState().sheet) explain.call();
    if (event.kind === 'sheetActivated' && !isOwnSheet(event.sheet)) void showSheet(context, event.sheet);
    if (event.kind !== 'dataChanged') return;
    noteChange(context, event.sheet, event.address);
    if (awaitsData(context, event.sheet)) reread.call();
  };
  const unsubscribe = context.pilot.subscribe(listen);
  return () => {
    unsubscribe();
    explain.cancel();
    reread.cancel();
  };
};

/** Looks at what earlier jobs left, then shows the first run once, else the active sheet. */
export const startPane = async (context: PaneContext): Promise<void> => {
  await readTraces(context);
  if (context.store.getState().phase.kind !== 'starting') return;
  if (context.firstRun.isSeen()) return detect(context);
  context.store.update({ phase: { kind: 'firstRun' } });
};

export const leaveFirstRun = async (context: PaneContext): Promise<void> => {
  context.firstRun.markSeen();
  await detect(context);
};

export const insertSample = async (context: PaneContext): Promise<void> => {
  const controls = beginRun(context, 'sample');
  if (controls === null) return;
  context.firstRun.markSeen();
  const { pilot, store } = context;
  const result = await attempt(() => pilot.insertSample(store.getState().language));
  if (result.ok) await detect(context);
  else showFailure(context, 'sample', result.failure);
};
