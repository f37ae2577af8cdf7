import { textAt } from '../../domain/accounts/columnAccess';
import type { AccountTable } from '../../domain/accounts/types';
import { foldText } from '../../domain/scoring/foldText';
import type { Absence, RepProfile } from '../../domain/settings/types';

export interface RepGroups {
  /** As the sheet writes them, else as `DC Commerciaux` does; "" stands for the accounts without a rep, last. */
  readonly names: readonly string[];
  /** Index into `names` of every account. */
  readonly groups: Int32Array;
  readonly profiles: readonly (RepProfile | null)[];
  /** True where the sheet names no rep: all accounts are one's (method R17). */
  readonly isSupposed: boolean;
}

/** Who has all accounts where nobody is named (method R17). */
export const DEFAULT_REP = 'Commercial 1';

/** His own, and everybody's. */
export const absencesOf = (absences: readonly Absence[], rep: string): readonly Absence[] =>
  absences.filter((absence) => absence.rep === '' || foldText(absence.rep) === foldText(rep));

/** Reps of the column first, sorted by name; then those `DC Commerciaux` knows beside. */
const repNames = (column: readonly string[], profiles: readonly RepProfile[]): string[] => {
  const seen = new Map<string, string>();
  for (const name of [...column].sort())
    if (name !== '' && !seen.has(foldText(name))) seen.set(foldText(name), name);
  for (const { name } of profiles) if (!seen.has(foldText(name))) seen.set(foldText(name), name);
  return [...seen.values()];
};

/** Whose account each one is. A rep keeps his accounts whatever the case or accents of his name. */
export const groupByRep = (
  table: Pick<AccountTable, 'count' | 'texts'>,
  profiles: readonly RepProfile[],
): RepGroups => {
  const { rep } = table.texts;
  const known = repNames(rep?.dictionary ?? [], profiles);
  const isSupposed = known.length === 0;
  const names = isSupposed ? [DEFAULT_REP] : known;
  const byFold = new Map(names.map((name, at) => [foldText(name), at]));
  const groups = new Int32Array(table.count);
  let isSomeoneWithout = false;
  for (let i = 0; !isSupposed && i < table.count; i++) {
    const text = textAt(rep, i);
    const only = names.length === 1 && !rep ? 0 : undefined;
    const at = text === '' ? only : byFold.get(foldText(text));
    groups[i] = at ?? names.length;
    isSomeoneWithout ||= at === undefined;
  }
  const profileOf = new Map(profiles.map((profile) => [foldText(profile.name), profile]));
  const all = isSomeoneWithout ? [...names, ''] : names;
  return {
    ...{ names: all, groups, isSupposed },
    profiles: all.map((name) => profileOf.get(foldText(name)) ?? null),
  };
};
