/** Parts of the reports of `score` and `visits` on the portfolio, the challenge and the money; docs/report.schema.json describes them. */
import type { CROSS_COLUMNS, CROSS_ROWS } from '../domain/scoring/crossAbc';
import type { ClassLetter } from '../domain/scoring/types';
import type { RfmSegmentId } from '../words/rfmWords';
import type { SegmentId } from '../words/segmentWords';

/** The twelve cells of the cross ABC matrix, row by row; null where the sheet has no potential. */
export type CrossReport =
  | readonly {
      readonly row: (typeof CROSS_ROWS)[number];
      readonly column: (typeof CROSS_COLUMNS)[number];
      readonly segment: SegmentId;
      readonly accounts: number;
      /** Of those accounts, in the sheet's own unit; 0 where they have none. */
      readonly turnover: number;
      /** The best ten by score, with their 1-based sheet row. */
      readonly best: readonly { readonly name: string; readonly row: number }[];
    }[]
  | null;

/** Where each rep stands with the accounts of his TOP list; null while no challenge is on. */
export type ChallengeReport =
  | readonly {
      readonly rep: string;
      readonly target: number;
      readonly listed: number;
      readonly contacted: number;
      readonly met: number;
      readonly quoted: number;
      readonly won: number;
    }[]
  | null;

/** Objective, achieved and last year (method R22); null where not known. */
export interface AttainmentReport {
  readonly objective: number | null;
  readonly achieved: number | null;
  readonly previous: number | null;
  /** achieved ÷ objective, and achieved ÷ previous − 1. */
  readonly attainment: number | null;
  readonly growth: number | null;
  /** Achieved or last year were summed from the accounts. */
  readonly isFromAccounts: boolean;
}

interface AdvisedReport {
  readonly ruleVisits: number;
  readonly advisedVisits: number;
}

/** The advised visits beside the rule's; null where nothing counts in money. */
export type AdviceReport = {
  /** `moreMargin`: expected margin with the advice − with the rule; no other use of the hours earns `provenGap` more. */
  readonly reps: readonly (AdvisedReport & {
    readonly rep: string;
    readonly moreMargin: number;
    readonly provenGap: number;
  })[];
  readonly classes: readonly (AdvisedReport & { readonly class: ClassLetter })[];
} | null;

/** Per class: cost of its visits, expected margin, ROI, and ROI on the margin the visits alone bring. */
export type ReturnsReport = readonly {
  readonly class: ClassLetter;
  readonly cost: number | null;
  readonly margin: number | null;
  readonly roi: number | null;
  readonly ownRoi: number | null;
}[];

/** A rep's worked days of the year, absences deducted, those absences, and the public holidays on weekdays; null for nobody's time. */
export type RepDaysReport = {
  readonly worked: number;
  readonly absent: number;
  readonly holidays: number;
} | null;

/** Accounts by recency, frequency and amount; null where no RFM grid scored. Turnover in the sheet's own unit. */
export type RfmReport =
  readonly { readonly segment: RfmSegmentId; readonly accounts: number; readonly turnover: number }[] | null;

export interface ScorePortfolio {
  readonly crossAbc: CrossReport;
  readonly rfm: RfmReport;
  readonly challenge: ChallengeReport;
}

export interface RepStanding {
  readonly days: RepDaysReport;
  readonly attainment: AttainmentReport;
}

export interface VisitsReturns {
  readonly returns: ReturnsReport;
  readonly advice: AdviceReport;
}

/** The return of one more rep at the low and the high end of the annual cost; null while one cost is known. */
export type HiringRangeReport = {
  /** From the dearest rep to the cheapest. */
  readonly ratio: readonly [number, number];
  readonly roi3: readonly [number, number];
} | null;
