import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { ServiceDoor } from './askService';

const PUBLIC_SERVER = 'https://api.openrouteservice.org';

/** A key goes to the server it was given for and to no other. */
const originOf = (url: string): string => /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;

/** Headers of a question to openrouteservice. SERVICE_KEY where its public server would be asked without a key. */
export const keyedHeaders = (
  { keyFor }: ServiceDoor,
  { name, host, url }: { readonly name: string; readonly host: string; readonly url: string },
): Result<Readonly<Record<string, string>>> => {
  const origin = originOf(url);
  const key = keyFor(origin);
  if (key === null && origin === PUBLIC_SERVER) return fail('SERVICE_KEY', { service: name, host });
  return succeed({
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === null ? {} : { authorization: key }),
  });
};
