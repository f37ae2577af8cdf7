/**
 * Tabs of weeks gone by. Once tours are planned or improved they are hidden, never deleted: a year of weeks would bury the
 * tabs in use. They are read as before. Times given anew hide nothing; the setting `hidePastTabs` leaves all in sight.
 */
import { mondayOf } from '../../domain/calendar/isoWeek';
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { HiddenSheet } from '../../sheet/writePlan';
import { todayOf } from '../appContext';
import type { AppContext } from '../appContext';
import type { TabPlace } from './tabPlaces';
import type { ToursResult } from './tourResult';

const DAYS_A_WEEK = 7;

export interface PastTabs {
  /** In sight now. */
  readonly toHide: readonly HiddenSheet[];
  /** Out of sight once the job is done. */
  readonly hiddenCount: number;
}

const NONE: PastTabs = { toHide: [], hiddenCount: 0 };

export const pastTabs = async (
  { workbook, clock }: AppContext,
  { job, standing, values }: ToursResult,
  places: readonly TabPlace[],
): Promise<Result<PastTabs>> => {
  const today = values.today ?? todayOf(clock);
  const written = new Set(places.map(({ table }) => table));
  const past = (standing?.tabs ?? []).filter(
    ({ week, table }) => mondayOf(week) + DAYS_A_WEEK <= today && !written.has(table),
  );
  if (past.length === 0) return succeed(NONE);
  const sheets = await workbook.listSheets();
  if (!sheets.ok) return sheets;
  const inSight = new Set(sheets.value.flatMap(({ name, isVisible }) => (isVisible ? [name] : [])));
  const shown = past.filter(({ sheetName }) => inSight.has(sheetName));
  const isHiding = job === 'tours' && values.hidePastTabs;
  const toHide = isHiding ? shown.map(({ table, sheetName }) => ({ table, sheetName })) : [];
  return succeed({ toHide, hiddenCount: past.length - shown.length + toHide.length });
};
