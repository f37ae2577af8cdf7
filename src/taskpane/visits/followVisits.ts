import type { PaneContext } from '../store/paneContext';
import { placeFollower } from '../store/placeFollower';
import { isUsersChange } from '../store/usersChange';
import { explainSelected } from './lookAtVisits';
import { VISITS } from './visitsSlice';

/** A changed account makes its sheet's visits stale; changed settings are seen to where all results are. */
const noteChange = ({ store, slice }: PaneContext, sheet: string, address: string): void => {
  const visits = slice(VISITS);
  const { reports, stale } = visits.getState();
  const report = reports[sheet];
  if (!report || !isUsersChange(store.getState(), { sheet, address, written: report.written })) return;
  visits.update({ stale: [...new Set([...stale, sheet])], whatIf: null });
};

/** Nothing stands any more once the last write was taken back. */
const forgetRestored = ({ slice }: PaneContext): void => {
  const visits = slice(VISITS);
  if (Object.keys(visits.getState().reports).length > 0) visits.update(VISITS.initial);
};

/** Follows selection and cells for the visits. */
export const followVisits = placeFollower({
  onChange: noteChange,
  onSelection: explainSelected,
  onRestored: forgetRestored,
});
