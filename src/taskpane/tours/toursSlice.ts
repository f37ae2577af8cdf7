import type { ToursPreview, ToursRequest } from '../../app/dcPilot';
import type { ToursReport } from '../../app/report';
import type { TourObjective } from '../../words/tourObjectives';
import type { Failure } from '../../domain/result';
import type { SliceKey } from '../store/slices';

export type Effort = NonNullable<ToursRequest['effort']>;

export interface PlanOptions {
  /** ISO day; "" for the Monday after today. */
  readonly from: string;
  /** 1–13. */
  readonly weeks: number;
  readonly effort: Effort;
  /** "" as the settings say. */
  readonly objective: TourObjective | '';
  /** Minutes of driving a point of score is worth; null as the settings say. */
  readonly pointMinutes: number | null;
  /** For this plan the week has no limit of field time (method R10). */
  readonly isShareLifted: boolean;
}

/** What was asked: planned afresh, begun with the tabs as they are, or only given their times. */
export type TourTask = 'plan' | 'improve' | 'retime';

export interface ShownTours {
  readonly report: ToursReport;
  /** What was asked: the write asks the same, so that it writes what was seen. */
  readonly request: ToursRequest;
  readonly task: TourTask;
  /** What the write would change; null once it is done. */
  readonly preview: ToursPreview | null;
  readonly isStale: boolean;
}

/** A stop asked to go to another day. */
export interface AskedMove {
  /** "C10#1". */
  readonly visit: string;
  readonly name: string;
  /** ISO day. */
  readonly day: string;
  /** What it comes to; null while it is worked out. */
  readonly preview: ToursPreview | null;
  readonly failure: Failure | null;
}

/** What the place of the tours knows. */
export interface ToursState {
  readonly options: PlanOptions;
  /** The last tours planned, by sheet of accounts. */
  readonly tours: Readonly<Record<string, ShownTours>>;
  /** Which of the report's weeks is shown. */
  readonly week: number;
  /** Id of the stop chosen on the map or in the list. */
  readonly stop: string | null;
  readonly move: AskedMove | null;
  /** What was asked last: asked again after a failure. */
  readonly task: TourTask;
  readonly isEditOpen: boolean;
}

export const TOURS: SliceKey<ToursState> = {
  initial: {
    options: {
      from: '',
      weeks: 4,
      effort: 'normal',
      objective: '',
      pointMinutes: null,
      isShareLifted: false,
    },
    tours: {},
    week: 0,
    stop: null,
    move: null,
    task: 'plan',
    isEditOpen: false,
  },
};
