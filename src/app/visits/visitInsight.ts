import { explainDecision } from '../../domain/economics/decisions';
import { explainFrequency } from '../../domain/visits/explainFrequency';
import { accountName } from '../accountFields';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitInsight } from './visitAnswers';
import { alertsOf } from './visitCells';
import type { VisitWork } from './visitWork';

const orNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

export const visitInsight = ({ sheet }: ScoredSheet, work: VisitWork, account: number): VisitInsight => {
  const { economics, frequencies, frequencyInput, settings } = work;
  return {
    sheetRow: (sheet.accounts.rows[account] ?? 0) + 1,
    name: accountName(sheet.accounts, account),
    frequency: explainFrequency(frequencyInput, frequencies, account),
    decision: explainDecision(economics, account, settings.frequencies.ladder),
    expectedTurnover: orNull(economics.turnovers[account]),
    roi: orNull(economics.returns[account]),
    alerts: alertsOf(work, sheet.today, account),
  };
};
