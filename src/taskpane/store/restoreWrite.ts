import { detect } from './detect';
import { attempt, type PaneContext } from './paneContext';
import { beginRun, endRestore } from './running';
import { previewRepair } from './repairSheet';
import { writeScore } from './scoreSheet';

/** Puts back what the last write replaced. */
export const restoreWrite = async (context: PaneContext): Promise<void> => {
  const controls = beginRun(context, 'restore');
  if (controls === null) return;
  await endRestore(context, await attempt(() => context.pilot.restore(controls)));
};

/** Does again, from a clean start, the job that did not end: what it left is taken back first. */
export const finishJob = async (context: PaneContext): Promise<void> => {
  const { unfinished } = context.store.getState();
  if (unfinished === null) return;
  await restoreWrite(context);
  if (unfinished.job === 'restore' || context.store.getState().phase.kind !== 'restored') return;
  await detect(context, unfinished.sheet);
  if (context.store.getState().phase.kind !== 'ready') return;
  await (unfinished.job === 'repair' ? previewRepair(context) : writeScore(context));
};
