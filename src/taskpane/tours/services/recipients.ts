/** Who a draft would send something to, and whether the page and the user let it. */
import {
  choiceOf,
  recipientOf,
  SERVICE_ROLES,
  type ServiceRole,
} from '../../../app/tours/online/chooseServices';
import type { ServiceDraft } from './servicesSlice';

export const NO_SERVICE: Readonly<Record<ServiceRole, string>> = {
  geocoder: 'none',
  roads: 'none',
  engine: 'own',
};

export interface Recipient {
  readonly role: ServiceRole;
  readonly service: string;
  readonly url: string;
  readonly host: string;
  /** As consent is remembered. */
  readonly id: string;
}

export type RecipientOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'addressMissing' | 'addressWrong' }
  | { readonly kind: 'recipient'; readonly recipient: Recipient };

export const recipientIn = ({ services, urls }: ServiceDraft, role: ServiceRole): RecipientOutcome => {
  const service = services[role];
  if (service === NO_SERVICE[role]) return { kind: 'none' };
  const choice = choiceOf(role, service, urls[role]);
  if (!choice.ok) return { kind: urls[role].trim() === '' ? 'addressMissing' : 'addressWrong' };
  if (choice.value === null) return { kind: 'none' };
  return { kind: 'recipient', recipient: { ...choice.value, id: recipientOf(choice.value) } };
};

/** Chosen and allowed. */
export const allowedIn = (draft: ServiceDraft): readonly Recipient[] =>
  SERVICE_ROLES.flatMap((role) => {
    const outcome = recipientIn(draft, role);
    return outcome.kind === 'recipient' && draft.allowed[role] ? [outcome.recipient] : [];
  });

const originOf = (url: string): string => /^https?:\/\/[^/]+/.exec(url)?.[0] ?? '';

type PolicyPart = 'connect-src' | 'img-src';

/** What the page’s own policy lets it reach; null where it has none. */
const sourcesIn = (part: PolicyPart): readonly string[] | null => {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  const sources = new RegExp(`${part} ([^;]+)`).exec(policy ?? '')?.[1];
  return sources === undefined ? null : sources.trim().split(/\s+/);
};

/** False where the installation forbids it: better said before than after. */
export const pageAllows = (url: string, part: PolicyPart): boolean => {
  const sources = sourcesIn(part);
  const origin = originOf(url);
  if (sources === null) return true;
  return sources.some(
    (source) =>
      source === origin ||
      (source.endsWith(':*') && origin.startsWith(source.slice(0, -1))) ||
      (source === "'self'" && origin === window.location.origin),
  );
};

export const mayConnect = (url: string): boolean => pageAllows(url, 'connect-src');
