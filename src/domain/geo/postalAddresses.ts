/** Which accounts an address service may place better than their town does. */
import { textAt } from '../accounts/columnAccess';
import type { AccountTable } from '../accounts/types';
import { HOME_COUNTRY } from './placeIndex';
import type { Gazetteer } from './locateAccounts';

export interface AccountAddress {
  readonly account: number;
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
}

type Table = Pick<AccountTable, 'count' | 'texts'>;

/** French addresses with a street and a town, of the accounts that `isAsked`. */
export const accountAddresses = (
  { codes }: Gazetteer,
  { count, texts }: Table,
  isAsked: (account: number) => boolean,
): readonly AccountAddress[] =>
  Array.from({ length: count }, (_, account) => account).flatMap((account) => {
    const country = codes(textAt(texts.country, account));
    const address = textAt(texts.address, account).trim();
    const [postcode, town] = [textAt(texts.postcode, account).trim(), textAt(texts.town, account).trim()];
    const isWhole = address !== '' && (postcode !== '' || town !== '');
    const isFrench = country === '' || country === HOME_COUNTRY;
    return isWhole && isFrench && isAsked(account) ? [{ account, address, postcode, town }] : [];
  });
