import type { Place } from '../../domain/geo/types';

export interface NightAway {
  /** Serial day in whose evening the rep stays away. */
  readonly day: number;
  /** The account in whose town he sleeps. */
  readonly account: number;
}

export interface NightPlanned extends NightAway {
  readonly place: Place;
}
