/**
 * The four adjusters of a frequency: objectives, expectations, potential, figures (method §2). Each moves the visits by a
 * step of the ladder and leaves its reason as a bit, so that a million accounts can be adjusted and any one explained.
 * Total between −2 and +2 steps. Unknown figures adjust nothing.
 */
import { VALUE, type NumberColumn } from '../accounts/types';

export const ADJUSTERS = ['objectives', 'expectations', 'potential', 'figures'] as const;
export type Adjuster = (typeof ADJUSTERS)[number];

/** Why a frequency was moved: bits of `reasons`. */
export const REASON = {
  /** In a TOP list. */
  top: 1,
  /** Its turnover objective is above its turnover. */
  target: 2,
  /** The customer asked for more visits than the rule gives. */
  asked: 4,
  /** At least half of the potential is still to be won. */
  toWin: 8,
  /** Turnover fell by 20 % or more. */
  falling: 16,
  /** Satisfaction is low or falls. */
  dissatisfied: 32,
  /** The margin does not pay the visits of the rule. */
  unprofitable: 64,
} as const;
export type Reason = keyof typeof REASON;

export const ADJUSTER_OF: Readonly<Record<Reason, Adjuster>> = {
  top: 'objectives',
  target: 'objectives',
  asked: 'expectations',
  toWin: 'potential',
  falling: 'figures',
  dissatisfied: 'figures',
  unprofitable: 'figures',
};

export const MOST_STEPS = 2;

export interface AdjusterCuts {
  /** Share of the potential still to be won, from which one step is added. */
  readonly toWinFrom: number;
  /** Fall of turnover on the year before (0.2 = 20 %), from which one step is added. */
  readonly fallFrom: number;
  /** An objective is a target when it exceeds the turnover by this share. */
  readonly targetFrom: number;
}
export const DEFAULT_CUTS: AdjusterCuts = { toWinFrom: 0.5, fallFrom: 0.2, targetFrom: 0.1 };

/** What the adjusters look at; every column may be absent. */
export interface AdjusterInput {
  readonly count: number;
  readonly turnover?: NumberColumn | undefined;
  readonly previousTurnover?: NumberColumn | undefined;
  readonly potential?: NumberColumn | undefined;
  /** Turnover objective of the account. */
  readonly objective?: NumberColumn | undefined;
  /** Smallest TOP list the account is in, 0 for none. */
  readonly tops?: Uint8Array;
  /** 1 where satisfaction is low or falls. */
  readonly dissatisfied?: Uint8Array;
  readonly cuts?: AdjusterCuts;
  /** All four unless said. */
  readonly adjusters?: readonly Adjuster[];
}

type Mark = (account: number) => boolean;

function mark(reasons: Uint8Array, bit: number, holds: Mark): void {
  for (let i = 0; i < reasons.length; i++) if (holds(i)) reasons[i] = (reasons[i] ?? 0) | bit;
}

const isFlag =
  (flags: Uint8Array): Mark =>
  (i) =>
    (flags[i] ?? 0) > 0;

/** Compares two known figures of an account. */
const both =
  (a: NumberColumn, b: NumberColumn, holds: (a: number, b: number) => boolean): Mark =>
  (i) =>
    a.kinds[i] === VALUE && b.kinds[i] === VALUE && holds(a.values[i] ?? 0, b.values[i] ?? 0);

/**
 * Reasons that need only the account's own figures; `asked` and `unprofitable` are added where the rule's visits are known.
 * What is left to win counts for those who buy already: a prospect has all of it to win, and the rule knows that.
 */
export function markReasons(input: AdjusterInput): Uint8Array {
  const { count, turnover, previousTurnover, potential, objective, tops, dissatisfied } = input;
  const { toWinFrom, fallFrom, targetFrom } = input.cuts ?? DEFAULT_CUTS;
  const isOn = (adjuster: Adjuster): boolean => (input.adjusters ?? ADJUSTERS).includes(adjuster);
  const reasons = new Uint8Array(count);
  if (isOn('objectives') && tops) mark(reasons, REASON.top, isFlag(tops));
  if (isOn('objectives') && objective && turnover)
    mark(
      reasons,
      REASON.target,
      both(objective, turnover, (aim, now) => aim > 0 && aim - now >= now * targetFrom),
    );
  if (isOn('potential') && potential && turnover)
    mark(
      reasons,
      REASON.toWin,
      both(potential, turnover, (all, now) => now > 0 && all - now >= all * toWinFrom),
    );
  if (isOn('figures') && turnover && previousTurnover)
    mark(
      reasons,
      REASON.falling,
      both(turnover, previousTurnover, (now, then) => then > 0 && then - now >= then * fallFrom),
    );
  if (isOn('figures') && dissatisfied) mark(reasons, REASON.dissatisfied, isFlag(dissatisfied));
  return reasons;
}

const clamp = (steps: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
const has = (reasons: number, bits: number): number => ((reasons & bits) === 0 ? 0 : 1);

/** Steps of a set of reasons, each adjuster once; the expectations come on top, as a minimum. */
const stepsOf = (reasons: number): number =>
  clamp(
    has(reasons, REASON.top | REASON.target) +
      has(reasons, REASON.toWin) +
      has(reasons, REASON.falling | REASON.dissatisfied) -
      has(reasons, REASON.unprofitable),
  );

const STEPS = Int8Array.from({ length: 128 }, (_, reasons) => stepsOf(reasons));

/** Steps without expectations, −2 to +2. */
export const stepsOfReasons = (reasons: number): number => STEPS[reasons & 127] ?? 0;
