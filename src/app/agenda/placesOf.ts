/** Where accounts and reps are, for detours: none where the table of places cannot be loaded, and then no slot is offered. */
import { VALUE } from '../../domain/accounts/types';
import { gazetteer, locateAccounts } from '../../domain/geo/locateAccounts';
import type { Place } from '../../domain/geo/types';
import { repHomes } from '../../domain/tours/demand/repHomes';
import type { AppContext } from '../appContext';
import { DEFAULT_REP } from '../visits/repGroups';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';

export interface MeetingPlaces {
  /** null: nobody knows where it is. */
  readonly ofAccount: (account: number) => Place | null;
  /** By index of the rep group. */
  readonly homes: readonly (Place | null)[];
}

export const placesOf = async (app: AppContext, ground: AgendaGround): Promise<MeetingPlaces | null> => {
  const index = await app.loadPlaces().catch(() => null);
  if (!index) return null;
  const { accounts } = ground.result.sheet;
  const { work } = ground.inForce;
  const places = gazetteer(index);
  const located = locateAccounts(places, accounts, () => undefined);
  const ofAccount = (account: number): Place | null =>
    located.latitude.kinds[account] === VALUE
      ? {
          latitude: located.latitude.values[account] ?? 0,
          longitude: located.longitude.values[account] ?? 0,
        }
      : null;
  const placed = Array.from({ length: accounts.count }, (_, account) => account).flatMap((account) => {
    const place = ofAccount(account);
    return place ? [{ account, place, rep: repNameOf(work, account), minutes: 0, points: 0 }] : [];
  });
  const said = new Map(
    work.groups.names.flatMap((name, at) => {
      const { latitude = null, longitude = null } = work.groups.profiles[at] ?? {};
      return latitude === null || longitude === null ? [] : [[name, { latitude, longitude }] as const];
    }),
  );
  const homes = repHomes(
    placed,
    said,
    (place) => {
      const found = places.nearest(place);
      return found && { name: places.places.nameAt(found.index), place: places.places.placeAt(found.index) };
    },
    DEFAULT_REP,
  );
  const byName = new Map(homes.map(({ rep, home }) => [rep, home]));
  return { ofAccount, homes: work.groups.names.map((name) => byName.get(name) ?? said.get(name) ?? null) };
};
