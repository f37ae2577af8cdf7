/** What is answered about visits without writing. */
import type { DecisionExplanation } from '../../domain/economics/decisions';
import type { FrequencyExplanation } from '../../domain/visits/explainFrequency';
import type { AlertId } from '../../words/decisionWords';

/** Why an account has its visits, what they cost and bring, and what was decided. Euros without tax; null where not known. */
export interface VisitInsight {
  readonly sheetRow: number;
  readonly name: string;
  readonly frequency: FrequencyExplanation;
  readonly decision: DecisionExplanation;
  readonly expectedTurnover: number | null;
  /** Expected margin ÷ cost of the visits − 1. */
  readonly roi: number | null;
  readonly alerts: readonly AlertId[];
}

export interface WhatIfChange {
  /** Share of working time in the field, 0–1. */
  readonly fieldShare?: number;
  /** € a year of one rep. */
  readonly annualCost?: number;
  readonly travelMinutes?: number;
  readonly extraReps?: number;
  /** Visits a year taken from each C account. */
  readonly fewerVisitsC?: number;
}

/** Euros a year without tax; null where not known. */
export interface WhatIfSide {
  readonly reps: number;
  readonly visits: number;
  readonly hours: number;
  readonly capacityHours: number;
  readonly costPerVisit: number | null;
  readonly cost: number | null;
  readonly margin: number | null;
  /** Margin − cost of visits. */
  readonly result: number | null;
  /** Annual cost of all reps. */
  readonly payroll: number;
  /** Fewer visits were taken to cost no margin. */
  readonly isMarginHeld: boolean;
}

export interface WhatIfReport {
  /** The settings a change starts from. */
  readonly settings: Required<Pick<WhatIfChange, 'fieldShare' | 'annualCost' | 'travelMinutes'>>;
  readonly now: WhatIfSide;
  readonly then: WhatIfSide;
}
