import { quoteSheet } from '../store/a1Address';
import type { PaneContext } from '../store/paneContext';
import { findStop, type TourWeek } from './tourModel';

export const tabAddress = (tab: string): string => `${quoteSheet(tab)}!A1`;

/** Selects the row of a stop; its tab where the row is no longer there. */
export const revealStop = async (
  { pilot }: Pick<PaneContext, 'pilot'>,
  week: TourWeek,
  id: string,
): Promise<void> => {
  const visit = findStop(week, id)?.stop.visit ?? '';
  const row = await pilot.findTourRow({ visit, week: week.week });
  const address = row.ok && row.value ? row.value.address : tabAddress(week.tab);
  await pilot.reveal(address).catch(() => undefined);
};
