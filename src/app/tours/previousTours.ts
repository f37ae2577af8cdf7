/** Figures of the plan that stands in `DC Tournées`, for the weeks and reps a new plan is about. */
import type { TourFigures } from '../../domain/tours/gains';
import type { Bilingual } from '../../words/language';
import { OVERVIEW_COLUMNS } from '../../words/tourWords';
import type { RawCell } from '../../sheet/cellGrid';
import type { OwnTable } from '../workbookPort';
import type { PlanFiguresInEuros } from './planFigures';

/** "2026-S49" and "2026-W49" are the same week. */
export const weekKey = (week: string, rep: string): string => `${week.replace('-S', '-W')} ${rep}`;

const placeOf = ({ headers }: OwnTable, { fr, en }: Bilingual): number =>
  headers.findIndex((header) => header === fr || header === en);

export interface OverviewRow extends TourFigures {
  readonly key: string;
  /** Driving, visits and waiting; 0 where the columns are gone. */
  readonly workMinutes: number;
  readonly euros: number;
}

const figure = (cell: RawCell | undefined): number => (typeof cell === 'number' ? cell : 0);

/** The rows of the table that hold figures; [] where its columns are gone. */
export const overviewRows = (table: OwnTable | null): readonly OverviewRow[] => {
  if (!table) return [];
  const { week, rep, visits, driveHours, km, visitHours, waitHours, cost, nights } = OVERVIEW_COLUMNS;
  const places = [week, rep, visits, driveHours, km].map((name) => placeOf(table, name));
  const others = [visitHours, waitHours, cost, nights].map((name) => placeOf(table, name));
  const [atVisits = -1, atWaiting = -1, atCost = -1, atNights = -1] = others;
  if (places.some((place) => place < 0)) return [];
  return table.values.flatMap((row): OverviewRow[] => {
    const [weekText, repText, ...figures] = places.map((place) => row[place] ?? null);
    const [made = 0, hours = 0, length = 0] = figures.map(figure);
    return made > 0
      ? [
          {
            ...{ key: weekKey(String(weekText), String(repText)), visits: made },
            ...{ driveMinutes: hours * 60, km: length, euros: figure(row[atCost]) },
            nightEuros: figure(row[atNights]),
            workMinutes: (hours + figure(row[atVisits]) + figure(row[atWaiting])) * 60,
          },
        ]
      : [];
  });
};

const sum = (rows: readonly TourFigures[]): TourFigures =>
  rows.reduce<TourFigures>(
    (total, { visits, driveMinutes, km, nightEuros = 0 }) => ({
      visits: total.visits + visits,
      driveMinutes: total.driveMinutes + driveMinutes,
      km: total.km + km,
      nightEuros: (total.nightEuros ?? 0) + nightEuros,
    }),
    { visits: 0, driveMinutes: 0, km: 0, nightEuros: 0 },
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

/** Of the tours of those weeks and reps, as `DC Tournées` has them; null where it has none. */
export const figuresOfWeeks = (
  table: OwnTable | null,
  keys: ReadonlySet<string>,
): PlanFiguresInEuros | null => {
  const rows = overviewRows(table).filter(({ key }) => keys.has(key));
  const total = (of: (row: OverviewRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return rows.length === 0
    ? null
    : {
        visits: total(({ visits }) => visits),
        driveMinutes: Math.round(total(({ driveMinutes }) => driveMinutes)),
        workMinutes: Math.round(total(({ workMinutes }) => workMinutes)),
        km: total(({ km }) => km),
        euros: total(({ euros }) => euros),
      };
};
