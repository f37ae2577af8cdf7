/** Accounts that are probably one: the same name, legal forms and signs aside, at the same place. Listed, never merged. */
import { HashIndex } from '../../hashIndex';
import { normaliseText } from '../normalise';
import { TextDictionary } from '../textDictionary';
import { textAt } from '../typedCells/readTextColumn';
import type { TextColumn } from '../types';
import { NameCoreReader } from './nameCore';
import { PairIndex } from './pairIndex';
import type { QualityInput } from './qualityInput';

const SHORTEST_NAME = 3;
const NO_CORE = -1;

/** "12, rue Victor-Hugo" and "12 r. V. Hugo" have the same numbers and last word; sites of one firm in one town differ. */
const addressCore = (address: string): string => {
  const words = normaliseText(address).split(/[^\p{L}\p{N}]+/u);
  return `${words.filter((word) => /\d/.test(word)).join('.')} ${words.findLast((word) => /^\p{L}+$/u.test(word)) ?? ''}`;
};

/** Per text of the dictionary a number that texts with the same core share; NO_CORE for names too short to tell. */
const coresOf = (names: readonly string[]): Int32Array => {
  const index = new HashIndex();
  const firstOf: number[] = [];
  const [reader, other] = [new NameCoreReader(), new NameCoreReader()];
  const isCoreOf = (core: number): boolean => {
    other.read(names[firstOf[core] ?? 0] ?? '');
    return other.length === reader.length && other.text() === reader.text();
  };
  const coreOf = (at: number): number => {
    reader.read(names[at] ?? '');
    if (reader.length < SHORTEST_NAME) return NO_CORE;
    const hash = reader.hash();
    let core = index.first(hash);
    while (core >= 0 && !isCoreOf(core)) core = index.next(hash);
    if (core >= 0) return core;
    firstOf.push(at);
    return index.add(hash);
  };
  const cores = new Int32Array(names.length);
  for (let at = 0; at < cores.length; at++) cores[at] = coreOf(at);
  return cores;
};

/** A number per account that equal texts, by `normal`, share; accounts without a text share one too. Each text is read when first met. */
const numbered = (
  column: TextColumn | undefined,
  normal: (text: string) => string,
): ((account: number) => number) => {
  if (!column) return () => 0;
  const known = new TextDictionary();
  const nothing = known.add('');
  const numbers: (number | undefined)[] = [];
  return (account) => {
    const index = column.indices[account] ?? -1;
    return index < 0 ? nothing : (numbers[index] ??= known.add(normal(column.dictionary[index] ?? '')));
  };
};

/** Which accounts have the same name at the same place, by a number that they share; addresses are read for these only. */
const groupByNameAndPlace = (
  { count, texts }: QualityInput,
  name: TextColumn,
): { readonly groups: Int32Array; readonly sizes: Int32Array } => {
  const cores = coresOf(name.dictionary);
  const placeOf = numbered(texts.postcode ?? texts.town, normaliseText);
  const pairs = new PairIndex();
  const groups = new Int32Array(count).fill(NO_CORE);
  const sizes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const core = cores[name.indices[i] ?? -1] ?? NO_CORE;
    if (core === NO_CORE) continue;
    const group = pairs.add(core, placeOf(i));
    groups[i] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return { groups, sizes };
};

export const checkDuplicates = (input: QualityInput): void => {
  const { name, address } = input.texts;
  if (!name) return;
  const { groups, sizes } = groupByNameAndPlace(input, name);
  const addressOf = numbered(address, addressCore);
  const seen = new PairIndex();
  for (let i = 0; i < input.count; i++) {
    const group = groups[i] ?? NO_CORE;
    if (group === NO_CORE || (sizes[group] ?? 0) < 2) continue;
    const { count } = seen;
    if (seen.add(group, addressOf(i)) < count)
      input.report('PROBABLE_DUPLICATE', { account: i, field: 'name', value: textAt(name, i) });
  }
};
