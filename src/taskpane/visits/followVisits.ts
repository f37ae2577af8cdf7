import type { WorkbookEvent } from '../../app/dcPilot';
import type { PaneContext } from '../store/paneContext';
import { isBusy } from '../store/paneState';
import { isUsersChange } from '../store/usersChange';
import { explainSelected } from './lookAtVisits';
import { VISITS } from './visitsSlice';

/** Long enough to skip the rows passed while an arrow key is held. */
const SELECTION_PAUSE_MS = 200;

/** A changed account makes its sheet's visits stale; changed settings are seen to where all results are. */
const noteChange = ({ store, slice }: PaneContext, sheet: string, address: string): void => {
  const visits = slice(VISITS);
  const { reports, stale } = visits.getState();
  const report = reports[sheet];
  if (!report || !isUsersChange(store.getState(), { sheet, address, written: report.written })) return;
  visits.update({ stale: [...new Set([...stale, sheet])], whatIf: null });
};

/** Nothing stands any more once the last write was taken back. */
const forgetRestored = ({ store, slice }: PaneContext): void => {
  const { kind } = store.getState().phase;
  const visits = slice(VISITS);
  if (kind !== 'restored' || Object.keys(visits.getState().reports).length === 0) return;
  visits.update(VISITS.initial);
};

const following = new WeakSet<PaneContext>();

/** Follows selection and cells for the visits, from their first use until the pane closes. */
export const followVisits = (context: PaneContext): void => {
  if (following.has(context)) return;
  following.add(context);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (event: WorkbookEvent): void => {
    const state = context.store.getState();
    if (isBusy(state)) return;
    if (event.kind === 'dataChanged') noteChange(context, event.sheet, event.address);
    if (event.kind !== 'selection' || event.sheet !== state.sheet) return;
    clearTimeout(timer);
    timer = setTimeout(() => void explainSelected(context), SELECTION_PAUSE_MS);
  };
  context.closers.push(
    context.pilot.subscribe(listen),
    context.store.subscribe(() => forgetRestored(context)),
    () => clearTimeout(timer),
  );
};
