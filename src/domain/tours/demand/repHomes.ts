/**
 * Where each rep's days begin. Said in `DC Commerciaux` where it is; otherwise supposed: the known town nearest the middle
 * of his accounts. Accounts without a rep go to the nearest home, the most valuable
 * first, as long as the rep has time left; then to the nearest whatever his time (method R17).
 */
import { greatCircleKm } from '../../geo/travel';
import type { Place } from '../../geo/types';
import { middleOfAccounts } from './middleOfAccounts';

export interface RepHomeInForce {
  readonly rep: string;
  readonly home: Place;
  /** Name of the supposed town, its coordinates where none is near; null where the home is said. */
  readonly supposedTown: string | null;
}

export interface PlacedAccount {
  readonly account: number;
  readonly place: Place;
  /** "" when no rep is written. */
  readonly rep: string;
  /** Minutes its visits in the plan ask for, travel left out. */
  readonly minutes: number;
  /** Worth of its visits in the plan. */
  readonly points: number;
}

export type NameNearest = (place: Place) => { readonly name: string; readonly place: Place } | null;

const pointText = ({ latitude, longitude }: Place): string =>
  `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;

/** Homes of the reps that have placed accounts, by name; `defaultRep` stands in where no account names one. */
export function repHomes(
  accounts: readonly PlacedAccount[],
  said: ReadonlyMap<string, Place>,
  nearest: NameNearest,
  defaultRep: string,
): readonly RepHomeInForce[] {
  const named = [...new Set(accounts.map(({ rep }) => rep).filter((rep) => rep !== ''))];
  const reps = named.length > 0 ? named.sort((a, b) => (a < b ? -1 : 1)) : [defaultRep];
  return reps.map((rep) => {
    const home = said.get(rep);
    if (home) return { rep, home, supposedTown: null };
    const own = accounts.filter((account) => named.length === 0 || account.rep === rep);
    const middle = middleOfAccounts(own.map(({ place }) => place));
    const town = nearest(middle);
    return { rep, home: town?.place ?? middle, supposedTown: town?.name ?? pointText(middle) };
  });
}

const byWorth = (a: PlacedAccount, b: PlacedAccount): number => b.points - a.points || a.account - b.account;

export interface Assignment {
  /** One rep's time at customers in the plan. */
  readonly capacityMinutes: number;
  /** Has the rep the skills the account asks for? */
  readonly canServe: (account: number, rep: string) => boolean;
}

/** The rep of every account, as an index into `homes`; those who lack a skill are only taken where nobody has it. */
export function assignReps(
  accounts: readonly PlacedAccount[],
  homes: readonly RepHomeInForce[],
  { capacityMinutes, canServe }: Assignment,
): ReadonlyMap<number, number> {
  const indexOf = new Map(homes.map(({ rep }, index) => [rep, index]));
  const assigned = new Map<number, number>();
  const taken = homes.map(() => 0);
  const give = ({ account, minutes }: PlacedAccount, rep: number): void => {
    assigned.set(account, rep);
    taken[rep] = (taken[rep] ?? 0) + minutes;
  };
  const orphans: PlacedAccount[] = [];
  for (const account of accounts) {
    const own = indexOf.get(account.rep);
    if (own === undefined) orphans.push(account);
    else give(account, own);
  }
  for (const orphan of orphans.sort(byWorth)) {
    const near = homes
      .map(({ home }, rep) => ({ rep, km: greatCircleKm(home, orphan.place) }))
      .sort((a, b) => a.km - b.km || a.rep - b.rep);
    const skilled = near.filter(({ rep }) => canServe(orphan.account, homes[rep]?.rep ?? ''));
    const possible = skilled.length > 0 ? skilled : near;
    const free = possible.find(({ rep }) => (taken[rep] ?? 0) + orphan.minutes <= capacityMinutes);
    give(orphan, (free ?? possible[0])?.rep ?? 0);
  }
  return assigned;
}
