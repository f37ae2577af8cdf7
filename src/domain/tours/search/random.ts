/** Seeded numbers (mulberry32): one word of state, held by whoever draws. */
export interface Seeded {
  seed: number;
}

/** A number in [0, 1). */
export function random(source: Seeded): number {
  const state = (source.seed + 0x6d2b79f5) | 0;
  source.seed = state;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

/** A whole number from 0 to `count` − 1. */
export const randomBelow = (source: Seeded, count: number): number => Math.floor(random(source) * count);
