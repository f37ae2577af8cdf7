import { VISITS } from '../visits/visitsSlice';
import type { PaneContext } from './paneContext';

/** Results worked out before a setting or the grid changed are to be worked out again, on every sheet. */
export const markResultsStale = ({ store, slice }: PaneContext): void => {
  const { sheets } = store.getState();
  const marked = Object.entries(sheets).map(([name, memory]) => [
    name,
    memory.report === null ? memory : { ...memory, isStale: true },
  ]);
  store.update({ sheets: Object.fromEntries(marked) });
  const visits = slice(VISITS);
  visits.update({ stale: Object.keys(visits.getState().reports), whatIf: null });
};
