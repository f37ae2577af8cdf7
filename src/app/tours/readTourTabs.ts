import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AppContext } from '../appContext';
import { parseTourTab } from './parseTourTab';
import type { TourTab } from './parseTourTab';
import { parseTourTableName, TOUR_TABLE_PREFIX } from './tabName';

const byWeekThenRep = (a: TourTab, b: TourTab): number =>
  a.week.year - b.week.year || a.week.week - b.week.week || a.repNumber - b.repNumber;

/** Every tour tab of the workbook, hidden ones too, by week, then rep; found by their tables alone. */
export const readTourTabs = async ({ workbook }: AppContext): Promise<Result<readonly TourTab[]>> => {
  const names = await workbook.tableNames(TOUR_TABLE_PREFIX);
  if (!names.ok) return names;
  const known = names.value.flatMap((name) => {
    const id = parseTourTableName(name);
    return id ? [{ name, id }] : [];
  });
  if (known.length === 0) return succeed([]);
  const tables = await workbook.readOwnTables(known.map(({ name }) => name));
  if (!tables.ok) return tables;
  const tabs = known.flatMap(({ name, id }, at) => {
    const own = tables.value[at];
    return own ? [parseTourTab(name, id, own)] : [];
  });
  return succeed(tabs.sort(byWeekThenRep));
};
