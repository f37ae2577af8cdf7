/** How an account is named, found and reached in sheets that are not its own. */
import { textAt } from '../domain/accounts/columnAccess';
import type { AccountTable } from '../domain/accounts/types';
import { accountFinder } from '../domain/followup/accountFinder';
import type { AccountFinder } from '../domain/followup/accountFinder';
import type { NavigationTarget } from '../domain/tours/navigation';
import { accountName } from './accountFields';

/** "Garage du Lac – Nantes". */
export const nameAndTown = (accounts: AccountTable, account: number): string => {
  const town = textAt(accounts.texts.town, account);
  return town === '' ? accountName(accounts, account) : `${accountName(accounts, account)} – ${town}`;
};

/** Names of a short list; those that occur twice in it are told apart by their towns. */
export const distinctNames = (accounts: AccountTable, listed: readonly number[]): readonly string[] => {
  const names = listed.map((account) => accountName(accounts, account));
  return listed.map((account, at) => {
    const name = names[at] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) ? name : nameAndTown(accounts, account);
  });
};

/** "12 quai de la Fosse, 44000 Nantes"; what is not known is left out. */
export const addressOf = ({ texts: { address, postcode, town } }: AccountTable, account: number): string => {
  const place = `${textAt(postcode, account)} ${textAt(town, account)}`.trim();
  return [textAt(address, account), place].filter((part) => part !== '').join(', ');
};

/** Where a map takes someone who goes to an account: its address, else its coordinates. */
export const targetOfAccount = (accounts: AccountTable, account: number): NavigationTarget => {
  const address = addressOf(accounts, account);
  if (address !== '') return address;
  const { latitude, longitude } = accounts.numbers;
  return `${latitude?.values[account] ?? ''},${longitude?.values[account] ?? ''}`;
};

/** "" where there is nothing to dial. */
export const phoneLink = (phone: string): string => {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.length >= 6 ? `tel:${digits}` : '';
};

/** Finds accounts by the name they are shown with, their code or their key. */
export const accountFinderOf = (accounts: AccountTable): AccountFinder =>
  accountFinder(accounts.keys, (account) => accountName(accounts, account));
