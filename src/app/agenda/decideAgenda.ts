/** From visits as they stand to visits as they will: series booked, conflicts found; nothing is written yet. */
import type { Problem } from '../../domain/accounts/types';
import { findConflicts } from '../../domain/appointments/conflicts';
import type { Conflict } from '../../domain/appointments/conflicts';
import { readSeriesTable } from '../../domain/appointments/seriesTable';
import type { SeriesReading } from '../../domain/appointments/seriesTable';
import type { Language } from '../../words/language';
import { problemsIn, rawTableOf } from '../settings/tableProblems';
import { AgendaRows } from './agendaRows';
import { conflictProblems } from './agendaSheet';
import { accountFinderOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';
import { bookSeriesRows } from './bookSeriesRows';
import type { SeriesBooking } from './bookSeriesRows';

export interface AgendaWork {
  readonly ground: AgendaGround;
  readonly rows: AgendaRows;
  /** null: no `DC Séries` yet. */
  readonly series: SeriesReading | null;
  readonly ticks: ReadonlyMap<number, boolean>;
  readonly booking: SeriesBooking;
  readonly conflicts: readonly Conflict[];
  /** Of the data and of all sheets of visits. */
  readonly problems: readonly Problem[];
}

const readSeries = ({ result }: AgendaGround): SeriesReading | null => {
  const table = result.ownTables.series;
  return table ? readSeriesTable(rawTableOf(table), accountFinderOf(result)) : null;
};

export const decideAgenda = (ground: AgendaGround, language: Language): AgendaWork => {
  const rows = new AgendaRows(ground.reading);
  const series = readSeries(ground);
  const ticks = series?.ticks ?? new Map<number, boolean>();
  const booking = bookSeriesRows(ground, rows, ticks);
  const conflicts = findConflicts(rows.visits, ground.calendars, ground.today);
  const existing = ground.result.ownTables.agenda ?? null;
  return {
    ...{ ground, rows, series, ticks, booking, conflicts },
    problems: [
      ...ground.result.problems,
      ...ground.problems,
      ...problemsIn(ground.result.ownTables.series, series?.faults ?? []),
      ...conflictProblems(conflicts, rows.rows, { existing, language }),
    ],
  };
};
