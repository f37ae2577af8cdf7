import type { VISIT_STATUS_WORDS } from '../../words/followupWords';

export type VisitStatus = keyof typeof VISIT_STATUS_WORDS;

/** How fixed a visit is: at a time, somewhere in its day, somewhere in its week. */
export const FIRMNESSES = ['time', 'day', 'week'] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** One row of `DC Agenda`, the one table of visits. */
export interface Visit {
  /** Outlives sorting and replanning; unique in the workbook. */
  readonly id: string;
  readonly accountKey: string;
  readonly rep: string;
  /** Serial day (1900 system); the week's Monday where only the week is fixed. */
  readonly day: number;
  /** Minutes from midnight; null where the day or the week is all that is fixed. */
  readonly startMinute: number | null;
  readonly durationMinutes: number;
  readonly status: VisitStatus;
  readonly firmness: Firmness;
  /** How often the invitation was changed since it was first sent (iCalendar SEQUENCE). */
  readonly sequence: number;
}

/** A visit that still lies ahead of the rep: neither done nor given up. */
export const isOpen = ({ status }: Pick<Visit, 'status'>): boolean =>
  status === 'toBook' || status === 'proposed' || status === 'confirmed' || status === 'postponed';
