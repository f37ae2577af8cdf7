/** Which accounts an address service may place better than their town does. */
import { textAt } from '../accounts/columnAccess';
import { HOME_COUNTRY } from './placeIndex';
import type { Gazetteer } from './gazetteer';
import { countryReader } from './usualCountry';
import { placeReader } from './writtenPlaces';
import type { PlacedTable } from './writtenPlaces';

export interface AccountAddress {
  readonly account: number;
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
}

/** French addresses with a street and a town, of the accounts that `isAsked`. */
export const accountAddresses = (
  where: Gazetteer,
  table: PlacedTable,
  isAsked: (account: number) => boolean,
): readonly AccountAddress[] => {
  const { count, texts } = table;
  const countryOf = countryReader(where, table, placeReader(table));
  return Array.from({ length: count }, (_, account) => account).flatMap((account) => {
    const country = countryOf(account);
    const address = textAt(texts.address, account).trim();
    const [postcode, town] = [textAt(texts.postcode, account).trim(), textAt(texts.town, account).trim()];
    const isWhole = address !== '' && (postcode !== '' || town !== '');
    const isFrench = country === '' || country === HOME_COUNTRY;
    return isWhole && isFrench && isAsked(account) ? [{ account, address, postcode, town }] : [];
  });
};
