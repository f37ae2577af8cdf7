/** Where the reps' days begin and end, as far as `DC Commerciaux` says it and the place is known. */
import type { ProblemCode } from '../../domain/accounts/types';
import type { Gazetteer } from '../../domain/geo/gazetteer';
import { placeOfText } from '../../domain/geo/placeOfText';
import type { Place } from '../../domain/geo/types';
import type { RepProfile } from '../../domain/settings/types';
import type { RepColumnId } from '../../words/settings/recordColumns';
import type { RepGroups } from '../visits/repGroups';

export interface RepFinding {
  readonly rep: string;
  readonly column: RepColumnId;
  readonly value: string;
}

export type ReportRep = (code: ProblemCode, finding: RepFinding) => void;

/** By name of the rep. */
export interface RepPlaces {
  readonly homes: ReadonlyMap<string, Place>;
  /** Only where his days end elsewhere. */
  readonly evenings: ReadonlyMap<string, Place>;
}

type SaidPlace = Place | 'unknown' | null;

const named = (where: Gazetteer, text: string): SaidPlace =>
  text === '' ? null : (placeOfText(where, text) ?? 'unknown');

/** Coordinates where the row has them, else the place its text names. */
const homeOf = (where: Gazetteer, { latitude, longitude, home }: RepProfile): SaidPlace =>
  latitude !== null && longitude !== null ? { latitude, longitude } : named(where, home);

/** A place nobody knows is reported: HOME_UNKNOWN. */
export const repPlaces = (groups: RepGroups, where: Gazetteer, report: ReportRep): RepPlaces => {
  const known = (
    of: (profile: RepProfile) => SaidPlace,
    column: 'home' | 'dayEndPlace',
  ): ReadonlyMap<string, Place> =>
    new Map(
      groups.names.flatMap((rep, at) => {
        const profile = groups.profiles[at];
        const place = profile ? of(profile) : null;
        if (place === 'unknown') report('HOME_UNKNOWN', { rep, column, value: profile?.[column] ?? '' });
        return place && place !== 'unknown' ? [[rep, place] as const] : [];
      }),
    );
  return {
    homes: known((profile) => homeOf(where, profile), 'home'),
    evenings: known(({ dayEndPlace }) => named(where, dayEndPlace), 'dayEndPlace'),
  };
};
