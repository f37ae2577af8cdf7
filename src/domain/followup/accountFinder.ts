/**
 * Whose row is it? The name (or code) the user wrote goes first where only one account bears it, so that retyping it
 * moves the row; the key we put beside it decides where names are shared or have changed since.
 */
import { foldText } from '../scoring/foldText';

export type FoundAccount =
  | { readonly kind: 'account'; readonly account: number }
  | { readonly kind: 'none' }
  /** A key of an account that is no longer in the list. */
  | { readonly kind: 'gone' }
  /** Several accounts bear the name. */
  | { readonly kind: 'shared' };

const SHARED = -2;

export type AccountFinder = (row: { readonly key: string; readonly name: string }) => FoundAccount;

/** `names[i]` is the name of account `i`; case and accents do not tell names apart. */
export function accountFinder(keys: readonly string[], nameOf: (account: number) => string): AccountFinder {
  const byKey = new Map(keys.map((key, account) => [key, account]));
  const byName = new Map<string, number>();
  keys.forEach((_, account) => {
    const name = foldText(nameOf(account));
    if (name !== '') byName.set(name, byName.has(name) ? SHARED : account);
  });
  return ({ key, name }) => {
    const named = byName.get(foldText(name));
    const unique = named === SHARED ? undefined : named;
    const known = byKey.get(name) ?? unique ?? byKey.get(key);
    if (known !== undefined) return { kind: 'account', account: known };
    if (named === SHARED) return { kind: 'shared' };
    return { kind: key === '' ? 'none' : 'gone' };
  };
}
