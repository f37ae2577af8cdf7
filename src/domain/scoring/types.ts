import type { DayOrder } from '../accounts/typedCells/dateText';
import type { DecimalSign } from '../accounts/typedCells/numberText';
import type { Status, Typology } from '../accounts/types';
import type { Bilingual } from '../../words/language';
import type { FieldId } from '../../words/fields';
import type { TopLists } from '../ranking/types';

export type { TopLists };

/** What a criterion looks at; each is a number (or a label) per account, computed from the account table. */
export const MEASURES = [
  'turnover',
  'potential',
  'marginRate',
  'growth',
  'daysSinceLastOrder',
  'daysSinceContact',
  'productFamilies',
  'payment',
  'employees',
  'daysToProject',
  'sectorAffinity',
  'kmToRep',
  'appetite',
  'orders',
  'satisfaction',
] as const;
export type NamedMeasure = (typeof MEASURES)[number];

/** Any column of the sheet, by its header in square brackets as the user writes it in `DC Barème`: "[Salon 2025]". */
export type ColumnMeasure = `[${string}]`;
export type Measure = NamedMeasure | ColumnMeasure;

/** Half-open [from, to); null = open end. Ordered by `from`. A band with from = to takes nobody. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly points: number;
}

/**
 * How points follow from the measure. `pareto` and `quantile` are relative: when a job runs they become fixed bands
 * with a date (method R6), so that formulas and values agree.
 */
export type CriterionRule =
  | { readonly kind: 'bands'; readonly bands: readonly Band[] }
  | {
      readonly kind: 'pareto';
      /** A value takes the points of the first step whose share is above the sum of strictly larger values ÷ total. */
      readonly steps: readonly { readonly share: number; readonly points: number }[];
      readonly rest: number;
      readonly nonPositive: number;
    }
  | {
      readonly kind: 'quantile';
      /** Points from the lowest group to the highest; four entries = quartiles. */
      readonly points: readonly number[];
      /** Points of values below zero; null when they are treated as any other value. */
      readonly negative: number | null;
      /** Added to each cut: 1 keeps a whole value that equals a quantile in the lower group, as published RFM scores do. */
      readonly shift?: number;
    }
  | { readonly kind: 'labels'; readonly points: Readonly<Record<string, number>> }
  | { readonly kind: 'yesNo'; readonly yes: number; readonly no: number }
  | {
      readonly kind: 'linear';
      /** Two or more, by value: between two the points run straight, outside they stay those of the first or last. */
      readonly knots: readonly Knot[];
    };

export interface Knot {
  readonly value: number;
  readonly points: number;
}

export interface Criterion {
  readonly measure: Measure;
  /** Criteria of one group share a cap of the grid's; no group when absent. Penalties stand outside all caps. */
  readonly group?: string;
  /** 0 for a penalty on /100: its points are added to the result as they are and its maximum is 0. */
  readonly coefficient: number;
  /** No more points than this count. */
  readonly maximum: number;
  readonly rule: CriterionRule;
  readonly label: Bilingual;
  readonly why?: Bilingual;
  /** Points of an account without a value, where "none" is an answer (no project); otherwise the criterion does not count. */
  readonly blankPoints?: number;
}

/** Most points (times coefficient) that criteria count together: those of a group, or all of the grid (group ""). */
export interface Cap {
  readonly group: string;
  readonly points: number;
}

export interface ScoringGrid {
  readonly id: string;
  readonly label: Bilingual;
  readonly statuses: readonly Status[];
  readonly typologies: readonly Typology[];
  readonly criteria: readonly Criterion[];
  /** None when absent. */
  readonly caps?: readonly Cap[];
}

/** A criterion with its fixed cuts: one band per step of its rule (rest and non-positive included), ordered by `from`; none for labels, yes/no and scales. */
export interface FittedCriterion extends Criterion {
  readonly bands: readonly Band[];
}

/** A grid whose relative rules have become fixed cuts, as written in `DC Barème`. */
export interface FittedGrid extends ScoringGrid {
  readonly criteria: readonly FittedCriterion[];
  /** Serial day of the fit (1900 system). */
  readonly fittedOn: number;
  /** Criteria left out because the sheet has no such column, or a column that tells nothing. Kept for the next run. */
  readonly absentCriteria: readonly Criterion[];
  /** Their measures. */
  readonly absent: readonly Measure[];
}

/** From which values an account is a key account when no column says so (null: that way is closed). */
export interface TypologyCuts {
  readonly turnoverFrom: number | null;
  readonly potentialFrom: number | null;
  readonly employeesFrom: number | null;
  /** Groups (SIREN, enseigne) whose summed turnover makes all their sites key accounts. */
  readonly groups: readonly string[];
}

/** Where the way to a rep's accounts is measured from: the middle of those accounts (decimal degrees). */
export interface RepHome {
  readonly rep: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** How much likelier than the company's average a client of this activity is an A or a B (1 = as likely). */
export interface SectorAffinity {
  readonly sector: string;
  readonly affinity: number;
}

/** Which column of the user's table feeds a field; several of one field are added up. */
export interface SourceField {
  readonly field: FieldId;
  readonly header: string;
  /** 1 for the first column with that header, 2 for the second… */
  readonly occurrence: number;
  /** A cell that holds a number means that number times `scale`: 1000 for k€, 0.01 where 30 is 30 %. Not for dates. */
  readonly scale: number;
  /** How the column's texts were read, where it has any ("1.234", "3/5/2025"); 'unknown': a date that leaves a choice is missing. */
  readonly decimalSign?: DecimalSign;
  readonly dayOrder?: DayOrder;
}

/** How texts are read where no column says. */
export interface ReadingHabits {
  readonly decimalSign: DecimalSign;
  readonly dayOrder: DayOrder;
  /** What a number in a date column counts from. */
  readonly dateSystem: 1900 | 1904;
}

/** How scores become classes. */
export type ClassRuleKind = 'thresholds' | 'rank' | 'quantile';

export interface ClassRule {
  readonly kind: ClassRuleKind;
  /**
   * Where A, B and C end, D below: scores from which (descending), places in the ranking (ascending) or shares of the
   * accounts with a score, best first, 0–1 (ascending).
   */
  readonly limits: readonly number[];
  /** Said in `DC Barème` itself, whatever the settings say. */
  readonly isPinned?: true;
}

/** A rule with the scores from which an account is A, B, C, as written in `DC Barème`. */
export interface ClassCuts extends ClassRule {
  /** Descending; two are equal where a tie leaves a class empty. */
  readonly cuts: readonly number[];
}

/**
 * All that turns an account's cells into its score, and nothing else: what `DC Barème` holds. The job and the
 * function `DCSCORE` both score by it, which is why values and formulas agree.
 */
export interface ScoringModel {
  /** Serial day (1900 system) as of which days are counted; null: criteria counted in days are left out. */
  readonly referenceDate: number | null;
  /** Share of the grid (0–1) that must have data for a score to be given. */
  readonly minimumCompleteness: number;
  /** From which scores an account is A, B, C; fitted after the scores where the rule is relative. */
  readonly classes: ClassCuts;
  readonly typology: TypologyCuts;
  readonly homes: readonly RepHome[];
  readonly sectors: readonly SectorAffinity[];
  /** Empty: columns are recognised by their headers. */
  readonly fields: readonly SourceField[];
  readonly habits: ReadingHabits;
  readonly grids: readonly FittedGrid[];
}

export interface CriterionExplanation {
  readonly measure: Measure;
  readonly group?: string;
  readonly label: Bilingual;
  /** null when the account has no value: the criterion does not count for it. */
  readonly value: number | string | null;
  readonly points: number | null;
  readonly maximum: number;
  readonly coefficient: number;
}

/** A cap the account's points run into. */
export interface CapExplanation extends Cap {
  /** Points times coefficient before the cap. */
  readonly earned: number;
}

export interface ScoreExplanation {
  readonly gridId: string;
  readonly score: number | null;
  readonly completeness: number;
  readonly criteria: readonly CriterionExplanation[];
  readonly caps: readonly CapExplanation[];
}

export const CLASSES = ['A', 'B', 'C', 'D'] as const;
export type ClassLetter = (typeof CLASSES)[number];

/** In `classes` and `abc`: no class. */
export const NO_CLASS = 255;

export interface ScoredAccounts {
  /** 0–100, NaN where there is none (completeness under the floor). */
  readonly scores: Float64Array;
  /** 0–1. */
  readonly completeness: Float64Array;
  /** Index into CLASSES, 255 where there is no score. */
  readonly classes: Uint8Array;
  /** Cumulative turnover class: 0 A, 1 B, 2 C, 255 none (no positive turnover). */
  readonly abc: Uint8Array;
  /** RANG.EGAL of the score, 0 where there is none. */
  readonly ranks: Int32Array;
  /** Smallest list the account is in (5, 20, 30, 50), 0 where none. */
  readonly tops: Uint8Array;
  /** Index into STATUSES: the table's, and excluded where the payment says insolvency. */
  readonly statuses: Uint8Array;
  /** Index into TYPOLOGIES: the column's where it says one, else by `model.typology`. */
  readonly typologies: Uint8Array;
  /** Index into `grids` per account, 255 where no grid fits. */
  readonly gridIndices: Uint8Array;
  readonly grids: readonly FittedGrid[];
  readonly model: ScoringModel;
  readonly coverage: Coverage;
  readonly top: TopLists;
}

/** The smallest set reaching the threshold of positive turnover, and how much of the turnover has a score. */
export interface Coverage {
  readonly threshold: number;
  readonly accounts: number;
  readonly share: number;
  readonly scoredAccounts: number;
  readonly scoredShare: number;
}
