/**
 * Dated answers of customers and the risk they tell (method R14): a low answer, or one that fell. The risk stands beside
 * the score and never in it. Both scales are compared on 0–10; what counts as low is told on the scale it was asked on.
 */
import { numberAt } from '../accounts/columnAccess';
import type { AccountTable } from '../accounts/types';

export const SCALES = ['ten', 'five'] as const;
/** "Would you recommend us?" from 0 to 10, or satisfaction from 1 to 5. */
export type Scale = (typeof SCALES)[number];

export interface CustomerAnswer {
  /** Index of the account; −1 where nobody knows whose answer it is (it counts for the company). */
  readonly account: number;
  /** Serial day. */
  readonly day: number;
  readonly answer: number;
  readonly scale: Scale;
}

/** Highest answer that is a risk: a detractor, or 1 and 2 of 5. */
const LOW: Readonly<Record<Scale, number>> = { ten: 6, five: 2 };
/** Points of 0–10 an answer falls by to be a risk. */
const FALL = 3;

const BOUNDS: Readonly<Record<Scale, readonly [least: number, most: number]>> = {
  ten: [0, 10],
  five: [1, 5],
};

export const isOnScale = (answer: number, scale: Scale): boolean =>
  answer >= BOUNDS[scale][0] && answer <= BOUNDS[scale][1];

/** 1–5 spread over 0–10. */
export const onTen = ({ answer, scale }: Pick<CustomerAnswer, 'answer' | 'scale'>): number =>
  scale === 'ten' ? answer : (answer - 1) * 2.5;

export const RISK = { low: 1, falling: 2 } as const;

export interface AccountSatisfaction {
  /** Last answer of each account on 0–10; NaN without one. */
  readonly latest: Float64Array;
  /** Serial day of it; NaN without one. */
  readonly days: Float64Array;
  /** Bits of RISK. */
  readonly risks: Uint8Array;
}

const riskOf = (last: CustomerAnswer, before: number): number =>
  (last.answer <= LOW[last.scale] ? RISK.low : 0) | (before - onTen(last) >= FALL ? RISK.falling : 0);

/** Where each of `count` accounts stands by its last two answers; of answers of one day the later in the list is the last. */
export function accountSatisfaction(count: number, answers: readonly CustomerAnswer[]): AccountSatisfaction {
  const latest = new Float64Array(count).fill(NaN);
  const days = new Float64Array(count).fill(NaN);
  const risks = new Uint8Array(count);
  const inOrder = answers.map((answer, at) => ({ answer, at }));
  inOrder.sort((a, b) => a.answer.day - b.answer.day || a.at - b.at);
  for (const { answer } of inOrder) {
    const { account, day } = answer;
    if (account < 0 || account >= count) continue;
    risks[account] = riskOf(answer, latest[account] ?? NaN);
    latest[account] = onTen(answer);
    days[account] = day;
  }
  return { latest, days, risks };
}

/** The scale of a column of answers: 1–5 unless one of them is higher or 0. */
const scaleOfColumn = (answers: Iterable<number>): Scale => {
  for (const answer of answers) if (answer > 5 || answer === 0) return 'ten';
  return 'five';
};

/** The answers of the accounts' own column, as of the list's reference date; what is on no scale is left out. */
export function answersOfColumn({
  count,
  numbers,
  referenceDate,
}: Pick<AccountTable, 'count' | 'numbers' | 'referenceDate'>): readonly CustomerAnswer[] {
  const column = numbers.satisfaction;
  if (!column) return [];
  const scale = scaleOfColumn(Float64Array.from({ length: count }, (_, i) => numberAt(column, i)));
  const answers: CustomerAnswer[] = [];
  for (let account = 0; account < count; account++) {
    const answer = numberAt(column, account);
    if (isOnScale(answer, scale)) answers.push({ account, day: referenceDate, answer, scale });
  }
  return answers;
}
