/**
 * Address of a server the user names. https only, so that nobody on the way reads where accounts are; http for this very
 * computer, where nothing leaves it. Refused: names and passwords in the address, questions and anchors.
 */
export interface ServiceAddress {
  /** Without a slash at its end. */
  readonly url: string;
  readonly host: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const ADDRESS = /^(https?):\/\/((\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?)((?:\/[^\s?#\\]*)?)$/i;
const THIS_COMPUTER: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** null where it is none, or not a safe one. `routes.example.fr` is read as https. */
export function parseServiceAddress(text: string): ServiceAddress | null {
  const trimmed = text.trim();
  const found = ADDRESS.exec(SCHEME.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!found) return null;
  const [, scheme = '', host = '', name = '', path = ''] = found;
  const isSafe = scheme.toLowerCase() === 'https' || THIS_COMPUTER.has(name.toLowerCase());
  if (!isSafe) return null;
  const lower = host.toLowerCase();
  return { url: `${scheme.toLowerCase()}://${lower}${path.replace(/\/+$/, '')}`, host: lower };
}
