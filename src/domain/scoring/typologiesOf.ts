import { STATUSES, TYPOLOGIES, VALUE, type NumberColumn } from '../accounts/types';
import { typologyOfText } from '../accounts/typologyOfText';
import { foldText } from './foldText';
import type { AccountColumns } from './measures';
import { onceFor } from '../onceFor';
import type { TypologyCuts } from './types';

const KEY = TYPOLOGIES.indexOf('key');
const SMALL = TYPOLOGIES.indexOf('small');
const PROSPECT = STATUSES.indexOf('prospect');
const SUSPECT = STATUSES.indexOf('suspect');

/** What a cell of the typology column says; null when it says neither (blank, or words of the user's own). */
const saidTypology = (text: string): number | null => {
  const typology = typologyOfText(text);
  return typology && TYPOLOGIES.indexOf(typology);
};

const foldedGroups = onceFor(({ groups }: TypologyCuts) => new Set(groups.map(foldText)));

const reaches = (column: NumberColumn | undefined, i: number, from: number | null): boolean =>
  from !== null && column !== undefined && column.kinds[i] === VALUE && (column.values[i] ?? 0) >= from;

/**
 * Index into TYPOLOGIES per account: what its column says, else by the cuts; clients by turnover, prospects and
 * suspects by potential or employees, and every site of a key group.
 */
export function typologiesOf(table: AccountColumns, statuses: Uint8Array, cuts: TypologyCuts): Uint8Array {
  const { texts, numbers } = table;
  const said = texts.typology?.dictionary.map(saidTypology);
  const keyGroups = foldedGroups(cuts);
  const groups =
    keyGroups.size > 0 ? texts.group?.dictionary.map((group) => keyGroups.has(foldText(group))) : undefined;
  const typologies = new Uint8Array(table.count).fill(SMALL);
  for (let i = 0; i < table.count; i++) {
    const told = said?.[texts.typology?.indices[i] ?? -1] ?? null;
    const isProspect = statuses[i] === PROSPECT || statuses[i] === SUSPECT;
    const isLarge = isProspect
      ? reaches(numbers.potential, i, cuts.potentialFrom) || reaches(numbers.employees, i, cuts.employeesFrom)
      : reaches(numbers.turnover, i, cuts.turnoverFrom);
    if (told === KEY || (told === null && (isLarge || groups?.[texts.group?.indices[i] ?? -1])))
      typologies[i] = KEY;
  }
  return typologies;
}
