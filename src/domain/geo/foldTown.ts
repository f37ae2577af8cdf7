/**
 * A town's name as it is compared: no accents, signs or case; "St" is "saint"; CEDEX and the number of an
 * arrondissement are not part of the name.
 */
import { normaliseText } from '../accounts/normalise';

const WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  s: 'sur',
  ss: 'sous',
  gd: 'grand',
  gde: 'grande',
  mt: 'mont',
  chat: 'chateau',
};
const CEDEX = /\bcedex\b.*$/;
const DISTRICT = /\s\d{1,2}\s?(?:er|e|eme|nd|th|st)?(?:\s(?:arr|arrdt|arrondissement)\b.*)?$/;
/** Postcode or country code some lists put before the town: "69003 LYON", "F-69003 Lyon". */
const LEADING_CODE = /^(?:[a-z]{1,2}\s)?\d{4,5}\s/;

export const foldTown = (town: string): string => {
  const plain = normaliseText(town)
    .replace(/['’‘`´./,;()_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(LEADING_CODE, '').replace(CEDEX, '').trim().replace(DISTRICT, '').trim();
  const words = bare.split(' ').map((word, at) => (at === 0 && word === 's' ? word : (WORDS[word] ?? word)));
  return words.join(' ');
};
