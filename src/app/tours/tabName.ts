/** Names of tour tabs and tables (method R18). */
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import type { IsoWeek } from '../../domain/calendar/isoWeek';
import type { Language } from '../../words/language';

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

const clean = (name: string): string =>
  name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();

/** Last names where they differ, else "Martin P", else "Martin 2": one short name per rep, in the order given. */
export function shortRepNames(reps: readonly string[]): readonly string[] {
  const parts = reps.map((rep) => clean(rep).split(' '));
  const lastOf = (at: number): string => parts[at]?.at(-1) ?? '';
  const isShared = (at: number): boolean =>
    reps.some((_, other) => other !== at && lastOf(other) === lastOf(at));
  const taken = new Set<string>();
  return reps.map((_, at) => {
    const initial = (parts[at]?.length ?? 0) > 1 ? ` ${parts[at]?.[0]?.charAt(0) ?? ''}` : '';
    const base = isShared(at) ? `${lastOf(at)}${initial}` : lastOf(at);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** "2026-S49 Martin", at most 31 characters. */
export const tabName = (week: IsoWeek, shortName: string, language: Language): string =>
  `${formatIsoWeek(week, language)} ${shortName}`.slice(0, LONGEST).trim();

/** "DcTour_2026_49_1": found by it whatever the tab is called. `rep` counts from 1. */
export const tourTableName = ({ year, week }: IsoWeek, rep: number): string =>
  `DcTour_${year}_${String(week).padStart(2, '0')}_${rep}`;
