/** The parts of the reports that say how far scores and visits can be trusted; docs/report.schema.json describes them. */
import type { BackTestVerdict } from '../domain/scoring/backTest';
import type { OutcomeId } from '../domain/scoring/outcomes';
import type { ClassLetter, Measure } from '../domain/scoring/types';
import type { SpacingCheck } from '../domain/visits/spacingCheck';

/** Days as YYYY-MM-DD. */
export interface FreshnessReport {
  readonly scoredOn: string;
  readonly redoFrom: string;
  readonly isStale: boolean;
}

interface ServedReport {
  readonly name: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** Visits made, or appetite; what the score would give; the difference (by appetite: in hundredths of the list). */
  readonly found: number;
  readonly fair: number | null;
  readonly gap: number;
}

export interface ReviewReport {
  readonly freshness: FreshnessReport;
  /** Decisions by hand in force, of which so many pin a class or visits, and give more or fewer visits than the rule. */
  readonly overrides: {
    readonly accounts: number;
    readonly classes: number;
    readonly visits: number;
    readonly raised: number;
    readonly lowered: number;
    readonly expired: number;
    readonly oldest: string | null;
  };
  readonly backTest: {
    readonly verdict: BackTestVerdict;
    readonly outcome: OutcomeId | null;
    readonly accounts: number;
    readonly correlation: number | null;
    readonly leftOut: readonly Measure[];
    readonly linked: readonly Measure[];
    readonly isMonotone: boolean;
    readonly bands: readonly {
      readonly from: number;
      readonly to: number;
      readonly accounts: number;
      readonly rate: number;
    }[];
  };
  readonly attention: {
    readonly basis: 'visits' | 'appetite' | null;
    readonly accounts: number;
    /** Share of the visits that would go elsewhere if they followed the score. */
    readonly misplaced: number | null;
    readonly correlation: number | null;
    readonly classes: readonly {
      readonly class: ClassLetter;
      readonly accounts: number;
      readonly visits: number;
      readonly scoreShare: number | null;
      readonly visitShare: number | null;
    }[];
    readonly over: readonly ServedReport[];
    readonly under: readonly ServedReport[];
  };
  /** null where the sheet has no dated visit. */
  readonly spacing: SpacingCheck | null;
}
