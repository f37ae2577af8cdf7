/**
 * In which country accounts are that name none. A list without a country column is taken for French until its coordinates,
 * or postcodes whose towns are others, say otherwise: five digits are a postcode in Germany and the United States too, and
 * Benton Harbor, 49022, is not in Anjou.
 */
import { textAt } from '../accounts/columnAccess';
import type { AccountTable } from '../accounts/types';
import type { Gazetteer } from './gazetteer';
import { geocode } from './geocode';
import { ABROAD, HOME_COUNTRY } from './placeIndex';
import type { Place } from './types';

const FEWEST = 5;
const MOST_VOTES = 200;
const MOSTLY = 0.8;
const HALF = 0.5;

type Table = Pick<AccountTable, 'count' | 'texts'>;

/** The country most coordinates lie in; null where they are few or in many countries. */
const countryOfPlaces = ({ nearest, places }: Gazetteer, written: readonly Place[]): string | null => {
  const votes = new Map<string, number>();
  for (const place of written) {
    const found = nearest(place);
    if (!found) continue;
    const country = places.countryAt(found.index);
    votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best && best[1] >= Math.max(FEWEST, MOSTLY * written.length) ? best[0] : null;
};

/** Do the postcodes go with the towns beside them, read as French ones? True where there are few of them. */
const areFrenchPostcodes = ({ places }: Gazetteer, table: Table, accounts: readonly number[]): boolean => {
  let [asked, agreed] = [0, 0];
  for (const account of accounts) {
    const [postcode, town] = [textAt(table.texts.postcode, account), textAt(table.texts.town, account)];
    if (!/^\d{5}$/.test(postcode.trim()) || town === '') continue;
    const outcome = geocode(places, { postcode, town, country: HOME_COUNTRY });
    asked++;
    if (outcome.kind === 'found' && outcome.likeness !== 'none') agreed++;
  }
  return asked < FEWEST || agreed >= HALF * asked;
};

/** Reads the country of an account: as written, "?" for a name that is none, else that of the list, "" for a French one. */
export function countryReader(
  where: Gazetteer,
  table: Table,
  placeOf: (account: number) => Place | null,
): (account: number) => string {
  const codeOf = (account: number): string => where.codes(textAt(table.texts.country, account));
  const silent: number[] = [];
  for (let account = 0; account < table.count && silent.length < MOST_VOTES; account++)
    if (codeOf(account) === '') silent.push(account);
  const written = silent.flatMap((account) => placeOf(account) ?? []);
  const found = countryOfPlaces(where, written);
  const isFrench = found === null ? areFrenchPostcodes(where, table, silent) : found === HOME_COUNTRY;
  const usual = isFrench ? '' : (found ?? ABROAD);
  return (account) => codeOf(account) || usual;
}
