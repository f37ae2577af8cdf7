import type { DiagnosisReport, FollowupReport, JournalReport } from '../../app/report';
import type { SliceKey } from '../store/slices';

/** What the place of the diagnosis knows. */
export interface DiagnosisState {
  /** The last of each, by sheet of accounts. */
  readonly diagnoses: Readonly<Record<string, DiagnosisReport>>;
  readonly followups: Readonly<Record<string, FollowupReport>>;
  /** Sheets whose cells changed since their diagnosis. */
  readonly stale: readonly string[];
  /** Whether a sheet to send is made too. */
  readonly hasMailing: boolean;
  /** null: not read yet. */
  readonly journal: JournalReport['entries'] | null;
}

export const DIAGNOSIS: SliceKey<DiagnosisState> = {
  initial: { diagnoses: {}, followups: {}, stale: [], hasMailing: false, journal: null },
};
