import type { RhythmKind } from '../domain/appointments/seriesPlan';
import type { VisitOriginId } from '../domain/appointments/agendaVisit';
import type { AlertKind, RiskReason } from '../domain/appointments/alerts';
import type { HalfDay } from '../domain/appointments/bestSlots';
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
  readonly phone: string;
  readonly email: string;
}

export interface CalendarText {
  /** "Anne Roux.ics". */
  readonly file: string;
  readonly rep: string;
  readonly purpose: 'publish' | 'cancel';
  readonly events: number;
  /** The file itself; "" where it was saved. */
  readonly text: string;
}

export interface AlertReport {
  readonly kind: AlertKind;
  readonly key: string;
  readonly name: string;
  readonly rep: string;
  /** null: the account as a whole. */
  readonly visit: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly risks: readonly RiskReason[];
}

export interface MailReport {
  readonly visit: string;
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly href: string;
}

export interface SlotReport {
  readonly date: string;
  readonly time: string;
  readonly rep: string;
  readonly half: HalfDay;
  /** Driving and waiting the visit adds to the day as it stands, and what they cost, without tax. */
  readonly extraMinutes: number;
  readonly extraKm: number;
  readonly euros: number;
}

/** What `slots` finds; nothing is written. */
export interface SlotsReport extends ReportHead<'slots'> {
  readonly key: string;
  readonly name: string;
  readonly rep: string;
  readonly due: string;
  /** Days; null where no visits are meant. */
  readonly intervalDays: number | null;
  readonly minutes: number;
  /** The visit that would move; null where none stands. */
  readonly visit: string | null;
  /** At most three, in the order of their days. */
  readonly slots: readonly SlotReport[];
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
  /** How many of each kind, and at most 500 of them in the order of `DC Alertes`. */
  readonly alertCounts: Readonly<Record<AlertKind, number>>;
  readonly alerts: readonly AlertReport[];
  /** Made ready for the appointments of the next days whose account has an address; none is sent. */
  readonly mails: readonly MailReport[];
  /** `applied`: what came of the calls this time. */
  readonly assistant: {
    readonly calls: number;
    readonly withSlots: number;
    readonly minutesSaved: number;
    readonly applied: {
      readonly booked: number;
      readonly moved: number;
      readonly dropped: number;
      readonly pending: number;
    };
    /** The list that came back in a file: its calls, those with a new answer, those told and left; null without a file. */
    readonly returned: {
      readonly calls: number;
      readonly taken: number;
      readonly conflicts: readonly {
        readonly key: string;
        readonly name: string;
        readonly back: string;
        readonly here: string;
      }[];
    } | null;
  };
  readonly calendars: readonly CalendarText[];
  readonly closed: {
    readonly visit: AppointmentReport;
    readonly next: AppointmentReport | null;
  } | null;
}
