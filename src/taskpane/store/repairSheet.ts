import type { WriteTarget } from '../../app/dcPilot';
import type { RepairReport } from '../../app/report';
import { detect } from './detect';
import { attempt, changeSheet, type PaneContext } from './paneContext';
import { beginRun, readTraces, showFailure } from './running';
import { targetedRequest } from './sheetRequest';

/** Shows which cells of the sheet shown would be mended, and how; writes nothing. */
export const previewRepair = async (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const request = targetedRequest(context.store.getState(), target);
  const controls = beginRun(context, 'previewRepair');
  if (controls === null) return;
  const result = await attempt(() => context.pilot.previewRepair(request, controls));
  if (!result.ok) return showFailure(context, 'previewRepair', result.failure);
  context.store.update({
    phase: { kind: 'previewingRepair', preview: result.value, ...(target === undefined ? {} : { target }) },
  });
};

/** The sheet is read again, so that what was mended is no problem any more; scores wait for the next scoring. */
const endRepair = async (context: PaneContext, report: RepairReport): Promise<void> => {
  const { store } = context;
  await detect(context, report.sheet);
  if (store.getState().sheets[report.sheet]?.report) changeSheet(store, report.sheet, { isStale: true });
  if (store.getState().phase.kind === 'ready') store.update({ phase: { kind: 'repaired', report } });
};

/** Writes what the preview showed, where it showed it. */
export const writeRepair = async (context: PaneContext): Promise<void> => {
  const state = context.store.getState();
  const target = state.phase.kind === 'previewingRepair' ? state.phase.target : undefined;
  const controls = beginRun(context, 'repair');
  if (controls === null) return;
  const result = await attempt(() => context.pilot.repair(targetedRequest(state, target), controls));
  if (result.ok) await endRepair(context, result.value);
  else showFailure(context, 'repair', result.failure);
  await readTraces(context);
};
