export const TOP_SIZES = [5, 20, 30, 50] as const;
export type TopSize = (typeof TOP_SIZES)[number];

export interface TopLists {
  readonly population: 'prospects' | 'all';
  /** Account indices, best first; at most 50. The lists of 5, 20, 30 are its prefixes. */
  readonly accounts: readonly number[];
}
