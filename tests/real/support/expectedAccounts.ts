import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA, hasData } from './openPicture';

interface ExpectedAccounts {
  readonly 'accounts/fr_musees_frequentation.csv': { readonly distinct_accounts: number };
}

const NONE: ExpectedAccounts = { 'accounts/fr_musees_frequentation.csv': { distinct_accounts: 0 } };

export const expectedAccounts: ExpectedAccounts = hasData
  ? (JSON.parse(readFileSync(resolve(DATA, 'expected/accounts.json'), 'utf8')) as ExpectedAccounts)
  : NONE;
