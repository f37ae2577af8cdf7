import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { RawCell } from '../../sheet/cellGrid';
import type { TourColumnId } from '../../words/tourWords';
import type { AppContext } from '../appContext';
import type { TourTab, TourTabRow } from '../tours/parseTourTab';
import { readTourTabs } from '../tours/readTourTabs';

/** The tour tabs, each told whose it is: by its name where it no longer says so itself. */
export const repTabs = async (app: AppContext): Promise<Result<readonly TourTab[]>> => {
  const tabs = await readTourTabs(app);
  return tabs.ok ? succeed(tabs.value.map((tab) => ({ ...tab, rep: tab.rep || tab.sheetName }))) : tabs;
};

/** A cell of a row, as it stands; "" where the user took the column away. */
export const cellOf = ({ own, columns }: TourTab, { row }: TourTabRow, id: TourColumnId): RawCell =>
  own.values[row]?.[columns[id]] ?? '';

export const cellText = (cell: RawCell | undefined): string =>
  String(cell ?? '')
    .replaceAll('\r\n', '\n')
    .trim();
