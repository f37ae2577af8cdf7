/** What is answered about visits without writing. */
import type { DecisionExplanation } from '../../domain/economics/decisions';
import type { FrequencyExplanation } from '../../domain/visits/explainFrequency';
import type { ScenarioChange } from '../../domain/settings/types';
import type { AlertId } from '../../words/decisionWords';
import type { ScenarioFigures } from './scenarioTypes';

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

export type WhatIfChange = ScenarioChange;

export interface WhatIfReport {
  /** The settings a change starts from. */
  readonly settings: Required<Pick<WhatIfChange, 'fieldShare' | 'annualCost' | 'travelMinutes'>>;
  readonly now: ScenarioFigures;
  readonly then: ScenarioFigures;
}
