/** Accounts that are probably one: the same name, legal forms and signs aside, at the same place. Listed, never merged. */
import { LEGAL_FORMS } from '../../../words/valueWords';
import { normaliseText } from '../normalise';
import { textAt } from '../typedCells/readTextColumn';
import type { QualityInput } from './qualityInput';

const LEGAL: ReadonlySet<string> = new Set(LEGAL_FORMS);
const SHORTEST_NAME = 3;
const SINGLE_LETTER_POINT = /\b([a-z])\.(?=[a-z]\b)/g;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/u;

/** "SARL Dupont & Fils" and "DUPONT ET FILS" have the same core. */
export const nameCore = (name: string): string => {
  const words = normaliseText(name)
    .replace(SINGLE_LETTER_POINT, '$1')
    .split(NOT_IN_WORDS)
    .filter((word) => word !== '');
  const core = words.filter((word) => !LEGAL.has(word) && word !== 'et' && word !== 'and');
  return (core.length > 0 ? core : words).join('');
};

/** "12, rue Victor-Hugo" and "12 r. V. Hugo" have the same numbers and last word; sites of one firm in one town differ. */
const addressCore = (address: string): string => {
  const words = normaliseText(address).split(/[^\p{L}\p{N}]+/u);
  return `${words.filter((word) => /\d/.test(word)).join('.')} ${words.findLast((word) => /^\p{L}+$/u.test(word)) ?? ''}`;
};

export const checkDuplicates = (input: QualityInput): void => {
  const { name, postcode, town, address } = input.texts;
  if (!name) return;
  const place = postcode ?? town;
  const addresses = address?.dictionary.map(addressCore) ?? [];
  const cores = name.dictionary.map(nameCore);
  const places = place?.dictionary.map(normaliseText) ?? [];
  const seen = new Set<string>();
  for (let i = 0; i < input.count; i++) {
    const core = cores[name.indices[i] ?? -1] ?? '';
    if (core.length < SHORTEST_NAME) continue;
    const key = `${core}|${places[place?.indices[i] ?? -1] ?? ''}|${addresses[address?.indices[i] ?? -1] ?? ''}`;
    if (seen.has(key))
      input.report('PROBABLE_DUPLICATE', { account: i, field: 'name', value: textAt(name, i) });
    else seen.add(key);
  }
};
