import type { PaneContext } from '../store/paneContext';
import { placeFollower } from '../store/placeFollower';
import { isSettingsSheet, isUsersChange } from '../store/usersChange';
import { TOURS } from './toursSlice';

/** A changed account makes the tours of its sheet stale, a changed setting those of every sheet. */
const noteChange = ({ store, slice }: PaneContext, sheet: string, address: string): void => {
  const { tours } = slice(TOURS).getState();
  if (!isUsersChange(store.getState(), { sheet, address })) return;
  const isTouched = (name: string): boolean => name === sheet || isSettingsSheet(sheet);
  if (!Object.keys(tours).some(isTouched)) return;
  const noted = Object.entries(tours).map(
    ([name, shown]) => [name, isTouched(name) ? { ...shown, isStale: true } : shown] as const,
  );
  slice(TOURS).update({ tours: Object.fromEntries(noted) });
};

/** Nothing stands any more once the last write was taken back. */
const forgetRestored = ({ slice }: PaneContext): void => {
  const { tours } = slice(TOURS).getState();
  if (Object.keys(tours).length === 0) return;
  slice(TOURS).update({ tours: {}, week: 0, stop: null });
};

/** Follows the cells the tours rest on. */
export const followTours = placeFollower({ onChange: noteChange, onRestored: forgetRestored });
