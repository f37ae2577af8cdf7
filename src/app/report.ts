import type { Decision } from '../domain/economics/decisions';
import type { HiringVerdict } from '../domain/economics/hiringAnswer';
import type { HiringLeverInput } from '../domain/economics/hiringSensitivity';
import type { LeverId } from '../domain/economics/levers';
import type { RecommendationId } from '../domain/diagnosis/recommendations';
import type { Trend } from '../domain/followup/obstacles';
import type { ReviewWarning } from '../domain/followup/reviewBalance';
import type { SalesRatios } from '../domain/followup/salesRatios';
import type { FailureCode } from '../domain/result';
import type { UnplannedCode } from '../domain/tours/explain/types';
import type { AgendaReport, SlotsReport } from './agendaReportTypes';
import type { HiringRangeReport, RepStanding, ScorePortfolio, VisitsReturns } from './portfolioReportTypes';
import type { ShownGrid } from './grid/gridReportTypes';
import type { ScenarioReport } from './visits/scenarioTypes';
import type { JournalEntry } from './journal/journalEntry';
import type { HandoffReport, TakebackReport } from './handoff/handoffTypes';
import type { FieldId } from '../words/fields';
import type { TourChanges } from './tours/tourChanges';
import type { TourDayReport } from './tours/tourDayReport';
import type { ThemeId } from '../words/questionnaire';
import type { LiveReason } from '../words/liveWords';
import type { ReportHead } from './reportHead';
import type { ClassRuleReport, MoneyReport } from './commercialReportTypes';
import type { FreshnessReport, ReviewReport } from './reviewReportTypes';
import type { TourJudgement, TravelCounted } from './tourInsightTypes';
import type { ServiceUseReport } from './serviceReportTypes';
import type { ShownSetting } from './settings/shownSetting';

export type { ShownSetting };

export type { ReportHead };

/** Which result columns are formulas, and why the others are not; there where formulas were asked for. */
export interface LiveReport {
  /** `restsOn`: columns of values it is worked out from, which the next run renews. */
  readonly formulas: readonly { readonly column: string; readonly restsOn: readonly string[] }[];
  readonly values: readonly {
    readonly column: string;
    readonly why: LiveReason;
    /** Accounts whose formula would show something else. */
    readonly accounts?: number;
  }[];
}

export interface InspectReport extends ReportHead<'inspect'> {
  readonly kind: 'accounts' | 'lines' | 'none';
  /** Why there are no accounts: a failure code, with its sentence. */
  readonly reason?: { readonly code: FailureCode; readonly message: string };
  readonly confidence: Readonly<Partial<Record<FieldId, number>>>;
  readonly questions: readonly { readonly field: FieldId; readonly candidates: readonly string[] }[];
  readonly tables: readonly {
    readonly sheet: string;
    readonly table: string;
    readonly kind: 'accounts' | 'lines' | 'other';
  }[];
  readonly hiddenRows: number;
  /** Header of the order numbers, where orders are counted by them: each once per account. */
  readonly orderNumbers?: string;
  /** Of the score that stands in the workbook; absent where there is none. */
  readonly freshness?: FreshnessReport;
}

export interface ScoreReport extends ReportHead<'score'>, ScorePortfolio {
  readonly accounts: number;
  readonly source: 'accounts' | 'lines';
  readonly referenceDate: string;
  readonly freshness: FreshnessReport;
  readonly coverage: {
    readonly threshold: number;
    readonly accounts: number;
    readonly share: number;
    readonly scoredAccounts: number;
    readonly scoredShare: number;
  };
  readonly classes: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'none', number>>;
  /** How scores became classes, and the scores from which an account is A, B, C (method R6). */
  readonly classRule: ClassRuleReport;
  readonly abc: Readonly<Record<'A' | 'B' | 'C' | 'none', number>>;
  readonly top: Readonly<Record<'5' | '20' | '30' | '50', readonly string[]>>;
  readonly population: 'prospects' | 'clients' | 'both' | 'all';
  /** The first five of the TOP list, best first, with their 1-based sheet row. */
  readonly best?: readonly { readonly name: string; readonly row: number; readonly score: number }[];
  /** Criteria the sheet has no column for. */
  readonly absentCriteria: readonly string[];
  readonly live?: LiveReport;
  /** Since the last score of this sheet; null for a first run, or a list too long to be kept. Lists hold 1,000 at most. */
  readonly changes: {
    /** ISO day. */
    readonly since: string;
    readonly counts: { readonly entered: number; readonly left: number; readonly moved: number };
    readonly entered: readonly { readonly name: string; readonly row: number }[];
    /** Keys. */
    readonly left: readonly string[];
    /** Class letters, "-" without one. */
    readonly moved: readonly {
      readonly name: string;
      readonly row: number;
      readonly from: string;
      readonly to: string;
    }[];
  } | null;
  readonly hiddenRows: number;
}

export interface RepairReport extends ReportHead<'repair'> {
  /** What can be mended (of `problems`, those with a repair), by field in the order of the table's columns. */
  readonly repairs: readonly {
    readonly field: FieldId;
    /** Header of the user's column. */
    readonly header: string;
    /** Header of our column that holds the mended cells. */
    readonly column: string;
    /** How many cells are mended. */
    readonly cells: number;
    /** The first five: 1-based sheet row, the cell as it is, and mended. */
    readonly examples: readonly { readonly row: number; readonly from: string; readonly to: string }[];
  }[];
}

export interface LoadReport {
  readonly visits: number;
  readonly hours: number;
  readonly euros: number;
}

export interface GapReport {
  readonly total: number;
  readonly annualCost: number;
  readonly workDays: number;
  readonly fieldShare: number;
  readonly duration: number;
  readonly car: number;
}

export interface VisitsReport extends ReportHead<'visits'>, ReviewReport, VisitsReturns, TravelCounted {
  readonly accounts: number;
  /** Per class: its accounts, and the visits a year they are given all together. */
  readonly frequencies: Readonly<
    Record<'A' | 'B' | 'C' | 'D', { readonly accounts: number; readonly visitsPerYear: number }>
  >;
  /** `rep` is "" for the accounts without one, whose `possible` is null. */
  readonly reps: readonly (RepStanding & {
    readonly rep: string;
    readonly required: LoadReport;
    readonly possible: LoadReport | null;
    /** Calls and video meetings a year, office hours they take, and all contacts counted in visits. */
    readonly remote: {
      readonly calls: number;
      readonly videos: number;
      readonly officeHours: number;
      readonly coverage: number;
    };
  })[];
  /** Euros: own cost and its range without tax, the reference with tax and without. */
  readonly costPerVisit: {
    readonly own: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly reference: number;
    readonly referenceExclTax: number;
    /** Own − reference without tax, and what each input has to do with it; null where a figure is not known. */
    readonly gap: GapReport | null;
  };
  /** More to do than hours: the ways out, none applied; null when everything fits. Hours, visits and euros a year. */
  readonly overCapacity: {
    readonly excessHours: number;
    readonly stretch: { readonly factor: number | null; readonly visitsLost: number };
    readonly drop: { readonly visitsLost: number; readonly accounts: number };
    readonly phone: { readonly calls: number; readonly officeHours: number };
    readonly video: { readonly calls: number; readonly officeHours: number };
    readonly hire: { readonly reps: number | null; readonly euros: number | null };
  } | null;
  readonly decisions: Readonly<Record<Decision, number>>;
  /** Euros a year, largest gain first; the visits set free are not part of the gain. */
  readonly levers: readonly { readonly id: LeverId; readonly gain: number; readonly visitsFreed: number }[];
  /** Today first, then every scenario. */
  readonly scenarios: readonly ScenarioReport[];
  readonly hiring: {
    readonly repsNeeded: number | null;
    readonly repsNow: number;
    /** Turnover one more rep has to win to pay for himself, and would win. */
    readonly breakEven: number | null;
    readonly turnoverGain: number | null;
    readonly ratio: number | null;
    readonly roi3: number | null;
    readonly range: HiringRangeReport;
    /** null where workload or return cannot be told. */
    readonly verdict: HiringVerdict | null;
    /** The nearest values that would turn the verdict. */
    readonly flips: readonly {
      readonly input: HiringLeverInput;
      readonly from: number;
      readonly to: number;
      readonly verdict: HiringVerdict;
    }[];
  };
  /** In what the amounts count; costs, return and decisions stay blank until what is not euros is confirmed (method R3). */
  readonly money: MoneyReport;
  /** True where the sheet names no rep and all accounts count for one. */
  readonly repSupposed: boolean;
  readonly live?: LiveReport;
  readonly hiddenRows: number;
}

/** A figure of a survey, with how many answered and the bounds that hold 95 times in 100 (null under 10 answers). */
export interface SurveyReport {
  readonly value: number | null;
  readonly answers: number;
  readonly interval: readonly [low: number, high: number] | null;
}

export interface ActivityReport {
  /** Done in the period; null where nothing was written down. */
  readonly visits: number | null;
  /** Euros, visits per order, or shares (0–1); null where a count is missing. */
  readonly ratios: Readonly<Record<keyof SalesRatios, number | null>>;
  /** Visits of the calendar year. */
  readonly progress: {
    readonly planned: number;
    readonly scheduled: number;
    readonly done: number;
    readonly remaining: number;
    readonly toSchedule: number;
  };
}

export interface FollowupReport extends ReportHead<'followup'> {
  readonly accounts: number;
  /** ISO days: today, and the twelve months the ratios are of. */
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly lines: {
    readonly count: number;
    readonly done: number;
    readonly withoutAccount: number;
    /** Taken over from tour tabs and `DC Agenda` by this run. */
    readonly added: number;
  };
  readonly satisfaction: {
    readonly nps: SurveyReport;
    readonly csat: SurveyReport;
    /** Accounts whose last answer is low or fell. */
    readonly atRisk: number;
    /** Answers taken over from the accounts’ own column by this run. */
    readonly added: number;
  };
  readonly team: ActivityReport;
  /** `rep` is "" for what belongs to nobody; `fieldShare` is of the working time since the first line, null where not known. */
  readonly reps: readonly (ActivityReport & { readonly rep: string; readonly fieldShare: number | null })[];
  /** Most frequent first. */
  readonly obstacles: readonly { readonly obstacle: string; readonly count: number; readonly trend: Trend }[];
  readonly tools: readonly {
    readonly tool: string;
    readonly works: number;
    readonly fails: number;
    readonly uses: number;
  }[];
  readonly reviews: readonly { readonly rep: string; readonly warnings: readonly ReviewWarning[] }[];
}

export interface DiagnosisReport extends ReportHead<'diagnose'> {
  readonly accounts: number;
  /** 0–100, mean of the themes that have one. */
  readonly mark: number | null;
  readonly themes: readonly {
    readonly theme: ThemeId;
    readonly score: number | null;
    readonly answered: number | null;
    readonly measured: number | null;
    readonly answers: number;
    readonly questions: number;
  }[];
  /** The diagnosis in a few sentences, in the language asked for. */
  readonly opening: readonly string[];
  /** `cells` is where the figure stands: "Comptes!J2:J901", "" where nowhere. */
  readonly findings: readonly {
    readonly theme: ThemeId;
    readonly text: string;
    readonly cells: string;
    readonly mark: number | null;
  }[];
  /** Largest gain first (€ a year, never added up), then those without a price. */
  readonly recommendations: readonly {
    readonly id: RecommendationId;
    readonly text: string;
    readonly assumption: string;
    readonly gain: number | null;
    readonly cells: string;
  }[];
}

/** `tours` plans; `retime` gives edited tabs their times and leaves `unplanned` empty. */
/** `DC Prochaine visite` beside the accounts. */
export interface NextVisitsReport {
  /** Accounts with a visit of the tours ahead. */
  readonly planned: number;
  /** False where the column has no place beside them. */
  readonly isShown: boolean;
}

export interface ToursReport extends ReportHead<'tours' | 'retime'>, TourJudgement {
  readonly weeks: readonly {
    /** ISO week, "2026-W49". */
    readonly week: string;
    readonly rep: string;
    readonly tab: string;
    readonly days: readonly TourDayReport[];
  }[];
  /** Against the tours that stood; absent where no tours stood in their weeks. */
  readonly changes?: TourChanges;
  /** Tabs of weeks gone by that are put out of sight. */
  readonly hidden: readonly string[];
  readonly unplanned: readonly {
    readonly key: string;
    readonly name: string;
    readonly rep: string;
    readonly code: UnplannedCode;
    readonly reason: string;
    readonly remedy: string;
  }[];
  /** About the plan as a whole, in the language asked for: time zones ignored, homes supposed too far away. */
  readonly remarks: readonly string[];
  /** `onceEach`: nothing in the list could be scored, so that every account is seen once. */
  readonly rhythm: 'frequencies' | 'onceEach';
  readonly totals: {
    readonly visits: number;
    readonly driveMinutes: number;
    readonly km: number;
    readonly euros: number;
  };
  /** Online services named for this run; empty without any. */
  readonly services: readonly ServiceUseReport[];
  readonly nextVisits: NextVisitsReport;
  readonly iterations: number;
  readonly capped: boolean;
}

export interface JournalReport extends ReportHead<'journal'> {
  /** Newest last. */
  readonly entries: readonly JournalEntry[];
}

export interface RestoreReport extends ReportHead<'restore'> {
  readonly restored: readonly string[];
  readonly kept: readonly { readonly address: string; readonly why: string }[];
}

export interface SettingsReport extends ReportHead<'settings'> {
  readonly settings: readonly (ShownSetting & { readonly topic: string })[];
  /** The settings sheets; `rows` is null for one that is not there. */
  readonly tables: readonly {
    readonly id: 'settings' | 'frequencies' | 'reps' | 'absences' | 'scenarios';
    readonly sheet: string;
    readonly rows: number | null;
  }[];
}

export interface GridReport extends ReportHead<'grid'> {
  /** False: no sheet holds it yet; it is what the first score would write. */
  readonly isWritten: boolean;
  readonly grids: readonly ShownGrid[];
}

export interface FailureReport {
  readonly job: string;
  readonly version: 1;
  readonly ok: false;
  readonly error: {
    readonly code: FailureCode;
    readonly message: string;
    readonly where: string;
    readonly remedy: string;
  };
}

export type Report =
  | InspectReport
  | ScoreReport
  | RepairReport
  | VisitsReport
  | FollowupReport
  | DiagnosisReport
  | ToursReport
  | AgendaReport
  | HandoffReport
  | TakebackReport
  | SlotsReport
  | JournalReport
  | RestoreReport
  | SettingsReport
  | GridReport
  | FailureReport;

/** What a job that went well says. */
export type JobReport = Exclude<Report, FailureReport>;
