export const TOP_SIZES = [5, 20, 30, 50] as const;
export type TopSize = (typeof TOP_SIZES)[number];

/** Who competes, when asked for. */
export type TopPopulation = 'prospects' | 'clients' | 'both';
/** What they are ranked by; ties are broken by score, amount, name and key. */
export type TopKey = 'score' | 'potential' | 'appetite';

export interface RepList {
  readonly rep: string;
  /** Account indices, best first; at most 50. */
  readonly accounts: readonly number[];
}

export interface TopLists {
  /** 'all': everybody but the excluded, because fewer than five of those asked for have a score. */
  readonly population: TopPopulation | 'all';
  readonly key: TopKey;
  /** Account indices, best first; at most 50. The lists of 5, 20, 30 are its prefixes. */
  readonly accounts: readonly number[];
  /** The same ranking within each rep's accounts, by name; [] where fewer than two reps are known. */
  readonly reps: readonly RepList[];
}
