/** Where accounts and reps are, for detours: none where the table of places cannot be loaded, and then no slot is offered. */
import { VALUE } from '../../domain/accounts/types';
import type { Problem } from '../../domain/accounts/types';
import { gazetteer } from '../../domain/geo/gazetteer';
import { locateAccounts } from '../../domain/geo/locateAccounts';
import type { Place } from '../../domain/geo/types';
import { repHomes } from '../../domain/tours/demand/repHomes';
import type { AppContext } from '../appContext';
import { repPlaces } from '../availability/repPlaces';
import { repProblemMaker } from '../tours/tourProblems';
import { DEFAULT_REP } from '../visits/repGroups';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';

export interface MeetingPlaces {
  /** null: nobody knows where it is. */
  readonly ofAccount: (account: number) => Place | null;
  /** By index of the rep group. */
  readonly homes: readonly (Place | null)[];
  /** null where his days end at home. */
  readonly evenings: readonly (Place | null)[];
  /** Places of reps nobody knows. */
  readonly problems: readonly Problem[];
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
  const problems: Problem[] = [];
  const problemOf = repProblemMaker(ground.result);
  const { names } = work.groups;
  const said = repPlaces(work.groups, places, (code, finding) => problems.push(problemOf(code, finding)));
  const homes = repHomes(
    placed,
    said.homes,
    (place) => {
      const found = places.nearest(place);
      return found && { name: places.places.nameAt(found.index), place: places.places.placeAt(found.index) };
    },
    DEFAULT_REP,
  );
  const byName = new Map(homes.map(({ rep, home }) => [rep, home]));
  return {
    ...{ ofAccount, problems },
    homes: names.map((name) => byName.get(name) ?? said.homes.get(name) ?? null),
    evenings: names.map((name) => said.evenings.get(name) ?? null),
  };
};
