import type { Status, Typology } from '../accounts/types';
import type { Bilingual } from '../../words/language';

/** What a criterion looks at; each is a number per account, computed from the account table. */
export const MEASURES = [
  'turnover', 'potential', 'marginRate', 'growth', 'daysSinceLastOrder', 'productFamilies', 'payment',
  'employees', 'daysToProject', 'sectorAffinity', 'kmToRep', 'appetite', 'orders', 'satisfaction',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Half-open [from, to); null = open end. Ordered by `from`. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly points: number;
}

/**
 * How points follow from the measure. `pareto` and `quantile` bands are relative: they are turned into fixed `bands`
 * with a date when a job runs (method R6), so that formulas and values agree.
 */
export type CriterionRule =
  | { readonly kind: 'bands'; readonly bands: readonly Band[] }
  | { readonly kind: 'pareto'; readonly steps: readonly { readonly share: number; readonly points: number }[]; readonly rest: number; readonly nonPositive: number }
  | { readonly kind: 'quantile'; readonly points: readonly number[]; readonly negative: number | null }
  | { readonly kind: 'labels'; readonly points: Readonly<Record<string, number>> };

export interface Criterion {
  readonly measure: Measure;
  /** 0 for a penalty on /100. */
  readonly coefficient: number;
  readonly maximum: number;
  readonly rule: CriterionRule;
  readonly label: Bilingual;
}

export interface ScoringGrid {
  readonly id: string;
  readonly label: Bilingual;
  readonly statuses: readonly Status[];
  readonly typologies: readonly Typology[];
  readonly criteria: readonly Criterion[];
}

/** A grid whose relative rules have become fixed cuts, as written in `DC Barème`. */
export interface FittedGrid extends ScoringGrid {
  /** Serial day of the fit (1900 system). */
  readonly fittedOn: number;
  /** Measures left out because the sheet has no such column. */
  readonly absent: readonly Measure[];
}

export interface CriterionExplanation {
  readonly measure: Measure;
  readonly label: Bilingual;
  /** null when the account has no value: the criterion does not count for it. */
  readonly value: number | string | null;
  readonly points: number | null;
  readonly maximum: number;
  readonly coefficient: number;
}

export interface ScoreExplanation {
  readonly gridId: string;
  readonly score: number | null;
  readonly completeness: number;
  readonly criteria: readonly CriterionExplanation[];
}

export const CLASSES = ['A', 'B', 'C', 'D'] as const;
export type ClassLetter = (typeof CLASSES)[number];

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
  readonly grids: readonly FittedGrid[];
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

export interface TopLists {
  readonly population: 'prospects' | 'all';
  /** Account indices, best first; at most 50. The lists of 5, 20, 30 are its prefixes. */
  readonly accounts: readonly number[];
}
