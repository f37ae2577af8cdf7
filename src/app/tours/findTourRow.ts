/** Between a stop and its row: which visit stands where the user is, and where a visit stands. */
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { qualifyAddress } from '../../sheet/qualifyAddress';
import { formatAddress } from '../../sheet/rect';
import type { AppContext } from '../appContext';
import type { TourTab, TourTabRow } from './parseTourTab';
import { readTourTabs } from './readTourTabs';
import type { TourRow, TourRowQuery } from './tourRow';

const SHOWN_COLUMNS = 5;

const sheetRow = ({ own }: TourTab, { row }: TourTabRow): number => own.rect.top + 1 + row;

const found = (tab: TourTab, row: TourTabRow): TourRow => {
  const top = sheetRow(tab, row);
  const { left } = tab.own.rect;
  const rect = { top, bottom: top, left, right: left + SHOWN_COLUMNS - 1 };
  return {
    ...{ visit: row.visitId, week: formatIsoWeek(tab.week, 'en') },
    address: qualifyAddress(tab.sheetName, formatAddress(rect)),
  };
};

const isWanted = (tab: TourTab, row: TourTabRow, query: TourRowQuery): boolean =>
  'visit' in query
    ? row.visitId === query.visit && formatIsoWeek(tab.week, 'en') === query.week
    : tab.sheetName === query.sheet && sheetRow(tab, row) === query.row - 1;

/** null where no visit stands there, or the visit in no tab of that week. */
export const findTourRow = async (app: AppContext, query: TourRowQuery): Promise<Result<TourRow | null>> => {
  const tabs = await readTourTabs(app);
  if (!tabs.ok) return tabs;
  for (const tab of tabs.value) {
    const row = tab.rows.find((one) => one.visitId !== '' && isWanted(tab, one, query));
    if (row) return succeed(found(tab, row));
  }
  return succeed(null);
};
