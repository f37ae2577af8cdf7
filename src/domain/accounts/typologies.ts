/**
 * Key and small accounts: from a column where there is one; else the smallest set that makes half of the turnover, at most a
 * tenth of the clients; a prospect whose potential reaches the last of those, or with 250 employees or more. Turnover is
 * summed over a group where a column names groups. Equal turnovers are never parted.
 */
import { TYPOLOGY_WORDS } from '../../words/valueWords';
import { normaliseText } from './normalise';
import { TYPOLOGIES, VALUE } from './types';
import type { NumberColumn, TextColumn, Typology } from './types';

const SHARE_OF_TURNOVER = 0.5;
const SHARE_OF_CLIENTS = 0.1;
const MANY_EMPLOYEES = 250;
const TYPOLOGY_OF_WORD: ReadonlyMap<string, Typology> = new Map(
  TYPOLOGIES.flatMap((typology) =>
    TYPOLOGY_WORDS[typology].map((word): [string, Typology] => [word, typology]),
  ),
);

/** The typology a word names, or null. */
export const typologyOfText = (text: string): Typology | null =>
  TYPOLOGY_OF_WORD.get(normaliseText(text)) ?? null;

export interface TypologyInput {
  readonly count: number;
  readonly column: TextColumn | undefined;
  readonly group: TextColumn | undefined;
  readonly turnover: NumberColumn | undefined;
  readonly potential: NumberColumn | undefined;
  readonly employees: NumberColumn | undefined;
}

const valueAt = (column: NumberColumn | undefined, i: number): number =>
  column?.kinds[i] === VALUE ? (column.values[i] ?? 0) : 0;

/** Turnover of each account's group, or its own. */
const groupTurnovers = ({
  count,
  group,
  turnover,
}: TypologyInput): { perAccount: Float64Array; entities: number[] } => {
  const sums = new Map<number, number>();
  const entities: number[] = [];
  for (let i = 0; i < count; i++) {
    const index = group?.indices[i] ?? -1;
    if (index >= 0) sums.set(index, (sums.get(index) ?? 0) + Math.max(0, valueAt(turnover, i)));
    else entities.push(valueAt(turnover, i));
  }
  const perAccount = Float64Array.from(
    { length: count },
    (_, i) => sums.get(group?.indices[i] ?? -1) ?? valueAt(turnover, i),
  );
  return { perAccount, entities: [...entities, ...sums.values()] };
};

/** The least turnover of a key account; Infinity where there is none. */
export const keyAccountThreshold = (turnovers: readonly number[]): number => {
  const sorted = Float64Array.from(turnovers.filter((value) => value > 0))
    .sort()
    .reverse();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  let size = 0;
  for (let sum = 0; size < sorted.length && sum < total * SHARE_OF_TURNOVER; size++) sum += sorted[size] ?? 0;
  size = Math.min(size, Math.floor(sorted.length * SHARE_OF_CLIENTS));
  while (size > 0 && sorted[size - 1] === sorted[size]) size--;
  return size === 0 ? Infinity : (sorted[size - 1] ?? Infinity);
};

/** Indices into TYPOLOGIES. */
export const readTypologies = (input: TypologyInput): Uint8Array => {
  const { perAccount, entities } = groupTurnovers(input);
  const threshold = keyAccountThreshold(entities);
  const key = TYPOLOGIES.indexOf('key');
  const small = TYPOLOGIES.indexOf('small');
  const typologies = input.column?.dictionary.map(typologyOfText) ?? [];
  return Uint8Array.from({ length: input.count }, (_, i) => {
    const named = typologies[input.column?.indices[i] ?? -1];
    if (named) return TYPOLOGIES.indexOf(named);
    if (input.column) return small;
    const isClient = (perAccount[i] ?? 0) > 0;
    const isKey = isClient
      ? (perAccount[i] ?? 0) >= threshold
      : valueAt(input.potential, i) >= threshold || valueAt(input.employees, i) >= MANY_EMPLOYEES;
    return isKey ? key : small;
  });
};
