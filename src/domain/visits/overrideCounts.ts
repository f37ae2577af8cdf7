import { VALUE } from '../accounts/types';
import { NO_CLASS } from '../scoring/types';
import { PIN_STATE, type Pins } from './pins';

/** Decisions by hand in numbers: a few are knowledge, many mean that nobody believes the rule. */
export interface OverrideCounts {
  /** Accounts with a decision in force; one may pin class and visits both. */
  readonly accounts: number;
  readonly classes: number;
  readonly visits: number;
  /** In force, and giving more visits, or fewer, than the rule. */
  readonly raised: number;
  readonly lowered: number;
  readonly expired: number;
  /** Serial day of the oldest decision in force; NaN without any. */
  readonly oldest: number;
}

/** `byRule` is asked only where something is pinned: the visits as they would be without. Unknown visits count as none. */
export function countOverrides(pins: Pins, visits: Float64Array, byRule: () => Float64Array): OverrideCounts {
  const counts = { accounts: 0, classes: 0, visits: 0, raised: 0, lowered: 0, expired: 0, oldest: NaN };
  if (pins.states.every((state) => state === PIN_STATE.none)) return counts;
  const before = byRule();
  pins.states.forEach((state, i) => {
    if (state === PIN_STATE.expired) counts.expired++;
    if (state !== PIN_STATE.inForce) return;
    counts.accounts++;
    if (pins.classes[i] !== NO_CLASS) counts.classes++;
    if (pins.visits.kinds[i] === VALUE) counts.visits++;
    const more = (visits[i] || 0) - (before[i] || 0);
    if (more > 0) counts.raised++;
    if (more < 0) counts.lowered++;
    counts.oldest = Math.min(pins.since[i] ?? NaN, Number.isNaN(counts.oldest) ? Infinity : counts.oldest);
  });
  return counts;
}
