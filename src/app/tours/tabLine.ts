/** A row of a tour tab to be written: a stop with its time, or a row of the user's that is none. */
import type { ScheduledStop } from '../../domain/tours/schedule/scheduleRep';
import type { TourTab, TourTabRow } from './parseTourTab';
import type { StopNote } from './tourResult';

export interface OldRow {
  readonly tab: TourTab;
  readonly row: TourTabRow;
}

export interface TabLine {
  /** null: a row of the user's that is no stop. */
  readonly stop: { readonly day: number; readonly stop: ScheduledStop } | null;
  /** Where the cells come from that are the user's, and all cells of a row that is no stop. */
  readonly old: OldRow | null;
  readonly note: StopNote;
  /** A visit that lost its place keeps its name, not its figures. */
  readonly isGone: boolean;
}
