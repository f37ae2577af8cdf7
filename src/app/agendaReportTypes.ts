import type { RhythmKind } from '../domain/appointments/seriesPlan';
import type { VisitOriginId } from '../domain/appointments/agendaVisit';
import type { ConflictCode } from '../domain/appointments/conflicts';
import type { Firmness, VisitStatus } from '../domain/appointments/types';
import type { ReportHead } from './reportHead';

/** A visit as reports tell it. */
export interface AppointmentReport {
  readonly visit: string;
  readonly key: string;
  readonly name: string;
  readonly rep: string;
  readonly date: string;
  /** HH:MM; null where only the day or the week is fixed. */
  readonly time: string | null;
  readonly minutes: number;
  readonly status: VisitStatus;
  readonly firmness: Firmness;
  readonly origin: VisitOriginId;
  readonly conflicts: readonly ConflictCode[];
}

export interface SeriesReport {
  readonly key: string;
  readonly name: string;
  readonly rep: string;
  readonly rhythm: RhythmKind;
  readonly isBooked: boolean;
  readonly intervalDays: number;
  /** The test: dated visits, mean of their gaps in days, deviation ÷ mean; null under two visits. */
  readonly visits: number;
  readonly meanGapDays: number | null;
  readonly variation: number | null;
  /** The last of them, oldest first. */
  readonly dates: readonly string[];
  readonly next: string | null;
}

export interface AgendaReport extends ReportHead<'agenda'> {
  readonly accounts: number;
  readonly today: string;
  /** Visits of `DC Agenda` by status, after the run. */
  readonly statuses: Readonly<Record<VisitStatus, number>>;
  /** Missed ÷ (done + missed); null before the first of them. */
  readonly missedShare: number | null;
  readonly series: {
    readonly stable: number;
    readonly rule: number;
    readonly irregular: number;
    /** Visits this run booked, and due dates without a free day near enough. */
    readonly booked: number;
    readonly missed: number;
    /** At most 500, in the order of the sheet. */
    readonly accounts: readonly SeriesReport[];
  };
  /** Open visits, soonest first, at most 2,000. */
  readonly appointments: readonly AppointmentReport[];
  readonly appointmentCount: number;
  readonly conflicts: number;
}
