/** Country names people write, to ISO 3166 codes: the runtime's own list of names, and the words it does not have. */
import { normaliseText } from '../accounts/normalise';

const NAME_LANGUAGES = ['fr', 'en', 'de', 'es', 'it'] as const;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  angleterre: 'GB',
  england: 'GB',
  scotland: 'GB',
  ecosse: 'GB',
  wales: 'GB',
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'etats unis d amerique': 'US',
  hollande: 'NL',
  holland: 'NL',
  'the netherlands': 'NL',
  'republique tcheque': 'CZ',
  'czech republic': 'CZ',
  fra: 'FR',
  'france metropolitaine': 'FR',
  deu: 'DE',
  bel: 'BE',
  che: 'CH',
  gbr: 'GB',
  ita: 'IT',
  esp: 'ES',
};

const fold = (name: string): string =>
  normaliseText(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

export type CountryCodes = (name: string) => string;

/** A function from a country's name to its code among those known; "" for a blank, "?" for a name that is none. */
export function countryCodes(known: Iterable<string>): CountryCodes {
  const codes = [...known];
  const byName = new Map<string, string>(Object.entries(OTHER_NAMES));
  for (const code of codes) byName.set(code.toLowerCase(), code);
  for (const language of NAME_LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) byName.set(fold(names.of(code) ?? code), code);
  }
  return (name) => {
    const folded = fold(name);
    return folded === '' ? '' : (byName.get(folded) ?? '?');
  };
}
