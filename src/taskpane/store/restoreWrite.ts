import { attempt, type PaneContext } from './paneContext';
import { beginRun, endRestore } from './running';

/** Puts back what the last write replaced. */
export const restoreWrite = async (context: PaneContext): Promise<void> => {
  const controls = beginRun(context, 'restore');
  if (controls === null) return;
  await endRestore(context, await attempt(() => context.pilot.restore(controls)));
};
