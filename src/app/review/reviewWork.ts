/** The yearly review of a sheet: does the score hold, do the visits follow it, what was decided by hand, were visits spaced. */
import { backTest } from '../../domain/scoring/backTest';
import type { BackTest } from '../../domain/scoring/backTest';
import { freshnessOf } from '../../domain/scoring/freshness';
import type { Freshness } from '../../domain/scoring/freshness';
import { attentionCheck } from '../../domain/visits/attentionCheck';
import type { AttentionCheck } from '../../domain/visits/attentionCheck';
import { countOverrides } from '../../domain/visits/overrideCounts';
import type { OverrideCounts } from '../../domain/visits/overrideCounts';
import { PIN_STATE } from '../../domain/visits/pins';
import { visitFrequencies } from '../../domain/visits/visitFrequencies';
import { spacingCheck } from '../../domain/visits/spacingCheck';
import type { SpacingCheck } from '../../domain/visits/spacingCheck';
import type { ReviewAlert } from '../../words/reviewWords';
import { readVisitLines, visitLog } from '../followup/visitLines';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitsInForce } from '../visits/visitsOf';

export interface ReviewWork {
  readonly freshness: Freshness;
  readonly backTest: BackTest;
  readonly attention: AttentionCheck;
  readonly overrides: OverrideCounts;
  readonly spacing: SpacingCheck | null;
  /** What is to be said beside an account. */
  readonly alertsOf: (account: number) => readonly ReviewAlert[];
}

export const freshnessIn = ({ scored, sheet, all }: ScoredSheet): Freshness =>
  freshnessOf(
    scored.model.referenceDate ?? sheet.accounts.referenceDate,
    all.settings.values.freshnessMonths,
    sheet.today,
  );

const alertsBy = ({ basis, over, under }: AttentionCheck, { pins }: VisitsInForce) => {
  const listed = basis === 'visits' ? { over, under } : { over: [], under: [] };
  const favoured = new Set(listed.over.map(({ account }) => account));
  const neglected = new Set(listed.under.map(({ account }) => account));
  return (account: number): readonly ReviewAlert[] => {
    const has: Readonly<Record<ReviewAlert, boolean>> = {
      favoured: favoured.has(account),
      neglected: neglected.has(account),
      pinExpired: pins.states[account] === PIN_STATE.expired,
    };
    return (Object.keys(has) as ReviewAlert[]).filter((alert) => has[alert]);
  };
};

export const reviewWork = (result: ScoredSheet, inForce: VisitsInForce): ReviewWork => {
  const { sheet, scored, all } = result;
  const { accounts, today } = sheet;
  const { pins, work } = inForce;
  const { classes, statuses } = inForce.scored;
  const log = visitLog(readVisitLines(result, today), accounts.count, today);
  const visitsMade = accounts.numbers.visitsMade ?? log?.visitsMade;
  const table = { ...accounts, numbers: { ...accounts.numbers, ...(visitsMade ? { visitsMade } : {}) } };
  const attention = attentionCheck({ table, scores: scored.scores, classes, statuses });
  const { frequencyInput } = work;
  const byRule = (): Float64Array =>
    visitFrequencies({ ...frequencyInput, classes: scored.classes, overrides: undefined }).visits;
  return {
    freshness: freshnessIn(result),
    backTest: backTest(accounts, scored),
    attention,
    overrides: countOverrides(pins, work.frequencies.visits, byRule),
    spacing: spacingCheck({
      intervals: work.frequencies.intervals,
      visitDays: accounts.visitDays ?? log?.visitDays,
      lastVisit: accounts.numbers.lastVisit ?? log?.lastVisit,
      today,
      settings: all.settings.values,
    }),
    alertsOf: alertsBy(attention, inForce),
  };
};
