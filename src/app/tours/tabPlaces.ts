/** Which tab every tour goes into: the one that stands for that rep and week, whatever it is called now, else a new one. */
import type { IsoWeek } from '../../domain/calendar/isoWeek';
import { mondayOf } from '../../domain/calendar/isoWeek';
import type { ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import { secondName, shortRepNames, tabName, tourTableName } from './tabName';
import type { TourTab } from './parseTourTab';
import type { RepTours, ToursResult } from './tourResult';

export interface TabPlace {
  readonly tours: RepTours;
  readonly week: ScheduledWeek;
  readonly table: string;
  /** As the tab is called, or will be. */
  readonly name: string;
  /** The tab that stands; null where it is made. */
  readonly tab: TourTab | null;
}

const DAYS_A_WEEK = 7;
const isSameWeek = (a: IsoWeek, b: IsoWeek): boolean => a.year === b.year && a.week === b.week;

/** A rep keeps the number his tabs bear; others get the next ones nobody has. */
const repNumbers = ({ reps, standing }: ToursResult): readonly number[] => {
  const known = new Map((standing?.tabs ?? []).map(({ rep, repNumber }) => [rep, repNumber]));
  const taken = new Set([...(standing?.takenNumbers ?? []), ...known.values()]);
  let next = 1;
  return reps.map(({ rep }) => {
    const own = known.get(rep);
    if (own !== undefined) return own;
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  });
};

/** Weeks with visits, and those whose tab stands and is emptied now. */
const weeksOf = ({ schedule }: RepTours, tabs: readonly TourTab[]): ScheduledWeek[] => {
  const emptied = tabs
    .filter((tab) => !schedule.weeks.some(({ week }) => isSameWeek(week, tab.week)))
    .map(({ week }): ScheduledWeek => ({ week, days: [] }));
  return [...schedule.weeks, ...emptied].sort((a, b) => mondayOf(a.week) - mondayOf(b.week));
};

/** The tabs of a result, rep by rep, week by week. */
export const tabPlaces = (result: ToursResult): readonly TabPlace[] => {
  const { reps, standing, from, weeks, language } = result;
  const until = from + weeks * DAYS_A_WEEK;
  const [names, numbers] = [shortRepNames(reps.map(({ rep }) => rep)), repNumbers(result)];
  const foreign = new Set(standing?.foreignNames ?? []);
  const freeName = (name: string): string => (foreign.has(name.toLowerCase()) ? secondName(name) : name);
  return reps.flatMap((tours, at) => {
    const own = (standing?.tabs ?? []).filter(({ rep, week }) => {
      const monday = mondayOf(week);
      return rep === tours.rep && monday + DAYS_A_WEEK > from && monday < until;
    });
    return weeksOf(tours, own).map((week): TabPlace => {
      const tab = own.find((one) => isSameWeek(one.week, week.week)) ?? null;
      return {
        ...{ tours, week, tab },
        table: tab?.table ?? tourTableName(week.week, numbers[at] ?? at + 1),
        name: tab?.sheetName ?? freeName(tabName(week.week, names[at] ?? tours.rep, language)),
      };
    });
  });
};
