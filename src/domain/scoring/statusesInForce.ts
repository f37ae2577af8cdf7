import { STATUSES } from '../accounts/types';
import type { AccountColumns } from './measures';
import { paymentLabel } from './paymentLabel';

const EXCLUDED = STATUSES.indexOf('excluded');

/** Statuses of the table, with accounts in insolvency excluded (scored, never visited, in no TOP list). */
export function statusesInForce(table: AccountColumns & { readonly statuses: Uint8Array }): Uint8Array {
  const payment = table.texts.payment;
  if (!payment) return table.statuses;
  const insolvent = payment.dictionary.map((text) => paymentLabel(text) === 'insolvency');
  const statuses = table.statuses.slice();
  for (let i = 0; i < statuses.length; i++) if (insolvent[payment.indices[i] ?? 0]) statuses[i] = EXCLUDED;
  return statuses;
}
