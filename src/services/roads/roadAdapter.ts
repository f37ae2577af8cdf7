import type { StopSignal } from '../../app/dcPilot';
import type { Place } from '../../domain/geo/types';
import type { Result } from '../../domain/result';

/** A square table between a few places, row = from; null where there is no way. Not rounded. */
export interface RoadBlock {
  readonly seconds: readonly (readonly (number | null)[])[];
  /** null: the service gives no lengths. */
  readonly metres: readonly (readonly (number | null)[])[] | null;
}

/** What each road service has of its own: how many places it takes at once, and how it is asked. */
export interface RoadAdapter {
  /** As the user calls the service. */
  readonly name: string;
  readonly host: string;
  readonly mostPlaces: number;
  readonly ask: (places: readonly Place[], signal?: StopSignal) => Promise<Result<RoadBlock>>;
}

/** Degrees as services take them: a metre is enough. */
export const degrees = (value: number): number => Math.round(value * 1e5) / 1e5;
