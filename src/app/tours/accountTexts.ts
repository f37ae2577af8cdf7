/** How an account is shown in a tour tab. */
import { textAt } from '../../domain/accounts/columnAccess';
import type { AccountTable } from '../../domain/accounts/types';
import { accountName } from '../accountFields';

/** "Garage du Lac – Nantes". */
export const nameAndTown = (accounts: AccountTable, account: number): string => {
  const town = textAt(accounts.texts.town, account);
  return town === '' ? accountName(accounts, account) : `${accountName(accounts, account)} – ${town}`;
};
