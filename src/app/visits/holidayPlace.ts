import { textAt } from '../../domain/accounts/columnAccess';
import type { AccountTable } from '../../domain/accounts/types';
import { frenchPlaceOf } from '../../domain/calendar/publicHolidays';
import type { HolidayPlace } from '../../domain/calendar/publicHolidays';
import type { SettingValues } from '../../domain/settings/types';
import type { RepGroups } from './repGroups';

export interface HolidayPlaceInput {
  readonly table: Pick<AccountTable, 'count' | 'texts'>;
  readonly groups: Pick<RepGroups, 'groups'>;
  readonly settings: {
    readonly values: Pick<SettingValues, 'country' | 'regionAlsaceMoselle' | 'whitMondayWorked'>;
  };
}

/** Where most accounts of a group with a postcode are. */
const mostCommonPlace = ({ table, groups }: HolidayPlaceInput, group: number): string => {
  const counts = new Map<string, number>();
  for (let i = 0; i < table.count; i++) {
    const postcode = groups.groups[i] === group ? textAt(table.texts.postcode, i) : '';
    if (postcode === '') continue;
    const place = frenchPlaceOf(postcode);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'FR';
};

/** Alsace and Moselle keep two more days: said for everybody, or told by where a rep's accounts are (method R19). */
export const holidayPlace = (input: HolidayPlaceInput, group: number): HolidayPlace => {
  const { country, regionAlsaceMoselle, whitMondayWorked } = input.settings.values;
  const whitMonday = whitMondayWorked ? 'worked' : 'off';
  if (country !== 'FR' || regionAlsaceMoselle === 'no') return { place: country, whitMonday };
  const place = regionAlsaceMoselle === 'yes' ? 'FR-67' : mostCommonPlace(input, group);
  return { place, whitMonday };
};
