/**
 * What the accounts tell of their reps, for a new `DC Commerciaux`: names, turnover of this year and last as sums, and a home:
 * the town of the account nearest to the middle of a rep's accounts. All of it are hypotheses, named as such on the row.
 */
import { numberAt, textAt } from '../../domain/accounts/columnAccess';
import { VALUE } from '../../domain/accounts/types';
import type { AccountTable, NumberColumn } from '../../domain/accounts/types';
import { greatCircleKm } from '../../domain/geo/travel';
import type { Place } from '../../domain/geo/types';
import { repHomes } from '../../domain/tours/demand/repHomes';
import type { NameNearest } from '../../domain/tours/demand/repHomes';
import { unknownRep } from '../../domain/settings/repTable';
import type { RepProfile } from '../../domain/settings/types';
import { moneyTable } from '../visits/moneyTable';
import { groupByRep } from '../visits/repGroups';

/** Cents: sums of decimal fractions have a tail. */
const rounded = (amount: number): number => Math.round(amount * 100) / 100;

/** Null where no account has a value: missing is not zero. */
const sumOf = (column: NumberColumn | undefined, accounts: readonly number[]): number | null => {
  const known = accounts.filter((account) => column?.kinds[account] === VALUE);
  if (known.length === 0) return null;
  return rounded(known.reduce((sum, account) => sum + numberAt(column, account), 0));
};

const placeOf = ({ numbers }: AccountTable, account: number): Place | null => {
  const [latitude, longitude] = [numberAt(numbers.latitude, account), numberAt(numbers.longitude, account)];
  return Number.isNaN(latitude) || Number.isNaN(longitude) ? null : { latitude, longitude };
};

interface Located {
  readonly account: number;
  readonly place: Place;
}

/** "59000 Lille", of the account nearest to a place; the first of equals. */
const nearestTown =
  ({ texts }: AccountTable, located: readonly Located[]): NameNearest =>
  (middle) => {
    let best: { readonly km: number; readonly name: string; readonly place: Place } | null = null;
    for (const { account, place } of located) {
      const town = textAt(texts.town, account);
      const km = greatCircleKm(middle, place);
      if (town === '' || (best && best.km <= km)) continue;
      best = {
        km,
        place,
        name: [textAt(texts.postcode, account), town].filter((part) => part !== '').join(' '),
      };
    }
    return best;
  };

const homeOf = (accounts: AccountTable, own: readonly number[]): Partial<RepProfile> => {
  const located = own.flatMap((account) => {
    const place = placeOf(accounts, account);
    return place ? [{ account, place }] : [];
  });
  if (located.length === 0) return {};
  const placed = located.map((one) => ({ ...one, rep: '', minutes: 0, points: 0 }));
  const [found] = repHomes(placed, new Map(), nearestTown(accounts, located), '');
  return found ? { home: found.supposedTown ?? '', ...found.home } : {};
};

/** The reps the column names, by name; [] where the accounts name none. */
export const supposedReps = (accounts: AccountTable): readonly RepProfile[] => {
  if (!accounts.texts.rep) return [];
  const { names, groups } = groupByRep(accounts, []);
  const { turnover, previousTurnover } = moneyTable(accounts).numbers;
  return names.flatMap((name, rep): RepProfile[] => {
    if (name === '') return [];
    const own = [...groups.keys()].filter((account) => groups[account] === rep);
    const amounts = { achieved: sumOf(turnover, own), previousTurnover: sumOf(previousTurnover, own) };
    return [{ ...unknownRep(name), ...homeOf(accounts, own), ...amounts }];
  });
};
