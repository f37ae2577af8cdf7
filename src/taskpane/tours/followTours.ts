import { parseBlock } from '../store/a1Address';
import { attempt, type PaneContext } from '../store/paneContext';
import { placeFollower } from '../store/placeFollower';
import { isSettingsSheet, isUsersChange } from '../store/usersChange';
import { TOURS } from './toursSlice';
import { stopsOf } from './weekStops';

/** A changed account makes the tours of its sheet stale, a changed setting those of every sheet. */
const noteChange = ({ store, slice }: PaneContext, sheet: string, address: string): void => {
  const { tours } = slice(TOURS).getState();
  if (!isUsersChange(store.getState(), { sheet, address })) return;
  const isTouched = (name: string): boolean =>
    name === sheet ||
    isSettingsSheet(sheet) ||
    (tours[name]?.preview != null && tours[name].report.weeks.some(({ tab }) => tab === sheet));
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
  slice(TOURS).update({ tours: {}, week: 0, stop: null, move: null });
};

/** The stop of the row the user is on, where the sheet is a tab of the tours shown. */
const noteSelection = async (
  { pilot, store, slice }: PaneContext,
  sheet: string,
  address: string,
): Promise<void> => {
  const shown = slice(TOURS).getState().tours[store.getState().sheet];
  const row = parseBlock(address)?.firstRow;
  if (shown?.preview !== null || row === undefined) return;
  const found = await attempt(() => pilot.findTourRow({ sheet, row }));
  if (!found.ok || found.value === null) return;
  const { visit, week } = found.value;
  shown.report.weeks.forEach((one, at) => {
    const stop = one.week === week && stopsOf(one).find((each) => each.stop.visit === visit);
    if (stop && slice(TOURS).getState().stop !== stop.id)
      slice(TOURS).update({ week: at, stop: stop.id, move: null });
  });
};

/** Follows the cells the tours rest on, and the rows of their tabs. */
export const followTours = placeFollower({
  onChange: noteChange,
  onElsewhere: noteSelection,
  onRestored: forgetRestored,
});
