/**
 * Visit, phone, reduce or develop (docs/method.md, section 2): the first rule that holds. One function of one account
 * serves the column and its explanation, so they cannot disagree.
 */
import { numberAt } from '../accounts/columnAccess';
import { STATUSES, TYPOLOGIES, type NumberColumn } from '../accounts/types';

export const DECISIONS = ['phone', 'reduce', 'develop', 'visit'] as const;
export type Decision = (typeof DECISIONS)[number];

/** In a column of decisions: none, because the margin is not known or the account is never visited. */
export const NO_DECISION = 255;

const [PHONE, REDUCE, DEVELOP, VISIT] = [0, 1, 2, 3];
const KEY = TYPOLOGIES.indexOf('key');
const EXCLUDED = STATUSES.indexOf('excluded');
const DEVELOP_SCORE = 50;
const DEVELOP_SHARE = 0.3;

export interface DecisionColumns {
  /** Visits a year by the rule. */
  readonly visits: Float64Array;
  /** € per visit and expected margin a year, without tax. */
  readonly visitCosts: Float64Array;
  readonly margins: Float64Array;
  /** 0–100, NaN without a score. */
  readonly scores: Float64Array;
  /** As read: what is left to win is potential − turnover. */
  readonly turnover: NumberColumn | undefined;
  readonly potential: NumberColumn | undefined;
  readonly statuses: Uint8Array;
  readonly typologies: Uint8Array;
  /** 1 where the user set the number of visits himself. */
  readonly pinned?: Uint8Array;
}

/** (potential − turnover) ÷ potential: 1 for who buys nothing yet, 0 beyond the potential, NaN without a positive one. */
export function leftToWin({ turnover, potential }: DecisionColumns, account: number): number {
  const possible = numberAt(potential, account);
  const sold = numberAt(turnover, account);
  return possible > 0 ? Math.max(0, 1 - (sold > 0 ? sold : 0) / possible) : NaN;
}

/** Key accounts and visits set by hand are never answered by the telephone. */
export const keepsVisits = ({ typologies, pinned }: DecisionColumns, account: number): boolean =>
  typologies[account] === KEY || pinned?.[account] === 1;

/** Index into DECISIONS of one account, NO_DECISION where there is none. */
export function decisionAt(columns: DecisionColumns, account: number): number {
  const visits = columns.visits[account] ?? NaN;
  const visitCost = columns.visitCosts[account] ?? NaN;
  const margin = columns.margins[account] ?? NaN;
  if (columns.statuses[account] === EXCLUDED || Number.isNaN(margin + visits + visitCost)) return NO_DECISION;
  if ((margin < visitCost || visits <= 0) && !keepsVisits(columns, account)) return PHONE;
  if (margin < visits * visitCost) return REDUCE;
  const isPromising = (columns.scores[account] ?? NaN) >= DEVELOP_SCORE;
  return isPromising && leftToWin(columns, account) >= DEVELOP_SHARE ? DEVELOP : VISIT;
}

/** Decision of every account. */
export function decisionsOf(columns: DecisionColumns): Uint8Array {
  const decisions = new Uint8Array(columns.visits.length);
  for (let i = 0; i < decisions.length; i++) decisions[i] = decisionAt(columns, i);
  return decisions;
}

/** Largest step of the ladder that `margin` pays; never below the lowest visit where visits must stay. */
export function paidStep(
  ladder: readonly number[],
  {
    margin,
    visitCost,
    keeps,
  }: { readonly margin: number; readonly visitCost: number; readonly keeps: boolean },
): number {
  const steps = [...ladder].sort((a, b) => a - b);
  const paid = steps.filter((step) => step * visitCost <= margin).at(-1) ?? 0;
  const lowest = steps.find((step) => step > 0) ?? 0;
  return keeps ? Math.max(paid, lowest) : paid;
}

/** Which rule decided, with every figure it looked at; null where one is not known. */
export interface DecisionExplanation {
  readonly decision: Decision | null;
  readonly margin: number | null;
  readonly visitCost: number | null;
  readonly visits: number | null;
  /** visits × cost of a visit. */
  readonly yearCost: number | null;
  /** Visits a year the margin pays, where the decision is to reduce. */
  readonly reducedVisits: number | null;
  readonly score: number | null;
  readonly leftToWin: number | null;
  /** A key account or a number set by hand: not answered by the telephone although its margin does not pay a visit. */
  readonly isSparedThePhone: boolean;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Why one account was decided as it was. */
export function explainDecision(
  columns: DecisionColumns,
  account: number,
  ladder: readonly number[],
): DecisionExplanation {
  const decision = DECISIONS[decisionAt(columns, account)] ?? null;
  const margin = columns.margins[account] ?? NaN;
  const visitCost = columns.visitCosts[account] ?? NaN;
  const visits = columns.visits[account] ?? NaN;
  const keeps = keepsVisits(columns, account);
  return {
    decision,
    margin: orNull(margin),
    visitCost: orNull(visitCost),
    visits: orNull(visits),
    yearCost: orNull(visits * visitCost),
    reducedVisits: decision === 'reduce' ? paidStep(ladder, { margin, visitCost, keeps }) : null,
    score: orNull(columns.scores[account]),
    leftToWin: orNull(leftToWin(columns, account)),
    isSparedThePhone: keeps && margin < visitCost,
  };
}
