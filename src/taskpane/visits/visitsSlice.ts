import type { VisitsReport } from '../../app/report';
import type { VisitInsight, WhatIfChange, WhatIfReport } from '../../app/visits/visitAnswers';
import type { Failure } from '../../domain/result';
import type { SliceKey } from '../store/slices';

/** What the place of the visits knows. */
export interface VisitsState {
  /** The last visits worked out, by sheet. */
  readonly reports: Readonly<Record<string, VisitsReport>>;
  /** Sheets whose accounts or settings changed since. */
  readonly stale: readonly string[];
  /** The account of the selected row; null where it holds none. */
  readonly insight: VisitInsight | null;
  readonly change: WhatIfChange;
  /** True while the what-if stands open. */
  readonly isTrying: boolean;
  /** What the scenario tried is called. */
  readonly scenarioName: string;
  /** Sheet the scenario was written into last; null before. */
  readonly keptIn: string | null;
  readonly whatIf: WhatIfReport | null;
  readonly whatIfFailure: Failure | null;
}

const initial: VisitsState = {
  ...{ reports: {}, stale: [], insight: null },
  ...{ change: {}, isTrying: false, scenarioName: '', keptIn: null },
  ...{ whatIf: null, whatIfFailure: null },
};

export const VISITS: SliceKey<VisitsState> = { initial };
