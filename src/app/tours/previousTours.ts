/** Figures of the plan that stands in `DC Tournées`, for the weeks and reps a new plan is about. */
import type { TourFigures } from '../../domain/tours/gains';
import type { Bilingual } from '../../words/language';
import { OVERVIEW_COLUMNS } from '../../words/tourWords';
import type { OwnTable } from '../workbookPort';

/** "2026-S49" and "2026-W49" are the same week. */
export const weekKey = (week: string, rep: string): string => `${week.replace('-S', '-W')} ${rep}`;

const placeOf = ({ headers }: OwnTable, { fr, en }: Bilingual): number =>
  headers.findIndex((header) => header === fr || header === en);

export interface OverviewRow extends TourFigures {
  readonly key: string;
}

/** The rows of the table that hold figures; [] where its columns are gone. */
export const overviewRows = (table: OwnTable | null): readonly OverviewRow[] => {
  if (!table) return [];
  const { week, rep, visits, driveHours, km } = OVERVIEW_COLUMNS;
  const places = [week, rep, visits, driveHours, km].map((name) => placeOf(table, name));
  if (places.some((place) => place < 0)) return [];
  return table.values.flatMap((row): OverviewRow[] => {
    const [weekText, repText, ...figures] = places.map((place) => row[place] ?? null);
    const [made = 0, hours = 0, length = 0] = figures.map((cell) => (typeof cell === 'number' ? cell : 0));
    return made > 0
      ? [
          {
            ...{ key: weekKey(String(weekText), String(repText)), visits: made },
            ...{ driveMinutes: hours * 60, km: length },
          },
        ]
      : [];
  });
};

const sum = (rows: readonly TourFigures[]): TourFigures =>
  rows.reduce<TourFigures>(
    (total, { visits, driveMinutes, km }) => ({
      visits: total.visits + visits,
      driveMinutes: total.driveMinutes + driveMinutes,
      km: total.km + km,
    }),
    { visits: 0, driveMinutes: 0, km: 0 },
  );

/** null where no tour of those weeks stands. */
export const previousFigures = (table: OwnTable | null, keys: ReadonlySet<string>): TourFigures | null => {
  const rows = overviewRows(table).filter(({ key }) => keys.has(key));
  return rows.length === 0 ? null : sum(rows);
};

/** Minutes of travel per visit of all tours that stand; null where none do (method R10). */
export const meanTravelMinutes = (table: OwnTable | null): number | null => {
  const { visits, driveMinutes } = sum(overviewRows(table));
  return visits === 0 ? null : driveMinutes / visits;
};
