/** Coherence per rep: what the frequencies ask of him beside what he can do, and where he stands with his objective. */
import type { AccountTable } from '../../domain/accounts/types';
import { holidaysBetween } from '../../domain/calendar/publicHolidays';
import type { HolidayPlace } from '../../domain/calendar/publicHolidays';
import { toSerial, yearOf } from '../../domain/calendar/serialDate';
import { isWeekend } from '../../domain/calendar/weekdays';
import type { EconomicsParameters } from '../../domain/economics/economicsParameters';
import type { GroupEconomics } from '../../domain/economics/groupEconomics';
import { repAttainment, turnoverByRep } from '../../domain/economics/repObjectives';
import type { RepAttainment } from '../../domain/economics/repObjectives';
import { fieldHours } from '../../domain/economics/visitCost';
import type { RepProfile, Settings } from '../../domain/settings/types';
import { absencesInYear, missedMinutesPerVisit, yearCapacity } from '../../domain/visits/capacity';
import type { Capacity, Period, RepTime } from '../../domain/visits/capacity';
import { repCoherence } from '../../domain/visits/coherence';
import type { Load, RepCoherence } from '../../domain/visits/coherence';
import type { VisitFrequencies } from '../../domain/visits/visitFrequencies';
import type { RepDaysReport } from '../portfolioReportTypes';
import { holidayPlace } from './holidayPlace';
import { moneyTable } from './moneyTable';
import { absencesOf } from './repGroups';
import type { RepGroups } from './repGroups';

export interface RepWork {
  /** "" for the accounts without a rep. */
  readonly rep: string;
  readonly economics: GroupEconomics;
  readonly required: Load;
  /** null for the accounts without a rep: nobody’s time. */
  readonly possible: Load | null;
  /** Without going there: calls and video meetings a year, hours in the office, and all contacts in visits. */
  readonly remote: Pick<RepCoherence, 'calls' | 'videos' | 'officeHours' | 'coverage'>;
  readonly attainment: RepAttainment;
  readonly days: RepDaysReport;
}

export interface TravelPerVisit {
  readonly minutes: number;
  /** The setting, or the mean of the tours that stand (method R10). */
  readonly basis: 'flat' | 'lastPlan';
}

export interface RepWorkInput {
  readonly travel: TravelPerVisit;
  readonly table: AccountTable;
  readonly settings: Settings;
  readonly parameters: EconomicsParameters;
  readonly frequencies: VisitFrequencies;
  readonly groups: RepGroups;
  /** Per group. */
  readonly economics: readonly GroupEconomics[];
}

const calendarYear = (place: HolidayPlace, day: number): Period => {
  const year = yearOf(day);
  const from = toSerial({ year, month: 1, day: 1 }) ?? day;
  const to = toSerial({ year, month: 12, day: 31 }) ?? day;
  return { from, to, off: holidaysBetween(place, from, to) };
};

/** The rep's own figures, else the settings. Ticked days of the week count over the worked weeks. */
export const timeOf = (profile: RepProfile | null, { values }: Settings): RepTime => {
  const ticked = profile?.fieldDays?.filter(Boolean).length ?? values.repDaysPerWeek;
  return {
    workDays: profile?.workDays ?? values.workDays,
    hoursPerDay: profile?.hoursPerDay ?? values.hoursPerDay,
    fieldShare: profile?.fieldShare ?? values.fieldShare,
    idleMinutes: values.idleMinutes,
    ...(profile?.visitsPerDay == null
      ? {}
      : { fieldDays: ticked * values.workedWeeks, visitsPerDay: profile.visitsPerDay }),
  };
};

/** Public holidays of the period that fall on a weekday. */
const holidaysIn = ({ from, to, off }: Period): number =>
  [...off].filter((day) => day >= from && day <= to && !isWeekend(day)).length;

interface RepYear {
  readonly capacity: Capacity;
  readonly absent: number;
  readonly holidays: number;
}

const yearsOf = (input: RepWorkInput): RepYear[] => {
  const { table, settings, groups } = input;
  const day = settings.values.today ?? table.referenceDate;
  return groups.names.flatMap((name, at) => {
    if (name === '') return [];
    const year = calendarYear(holidayPlace(input, at), day);
    const his = absencesOf(settings.absences, name);
    const time = timeOf(groups.profiles[at] ?? null, settings);
    const absent = absencesInYear(his, year);
    return [{ capacity: yearCapacity(time, settings.values, absent), absent, holidays: holidaysIn(year) }];
  });
};

/** € per field hour: the rep's own annual cost where `DC Commerciaux` says it. */
const eurosPerHour = ({ parameters, groups }: RepWorkInput, rep: number): number =>
  (groups.profiles[rep]?.annualCost ?? parameters.annualCost) / fieldHours(parameters);

const remoteOf = ({ calls, videos, officeHours, coverage }: RepWork['remote']): RepWork['remote'] => ({
  ...{ calls, videos, officeHours, coverage },
});

const daysOf = (year: RepYear | undefined): RepDaysReport =>
  year ? { worked: year.capacity.days, absent: year.absent, holidays: year.holidays } : null;

const orNaN = (value: number | null | undefined): number => value ?? NaN;

export const repWork = (input: RepWorkInput): RepWork[] => {
  const { table, settings, frequencies, groups, economics, travel } = input;
  const { values } = settings;
  const years = yearsOf(input);
  const capacities = years.map(({ capacity }) => capacity);
  const loads = repCoherence({
    ...{ frequencies, capacities, travelMinutes: travel.minutes },
    reps: groups.groups.map((group) => (group < capacities.length ? group : -1)),
    missedMinutes: missedMinutesPerVisit(values),
    ...{ phoneMinutes: values.phoneMinutes, phoneShare: values.phoneShare },
    ...{ videoMinutes: values.videoMinutes, videoShare: values.videoShare },
    eurosOf: (rep, hours) => hours * eurosPerHour(input, rep),
  });
  const sums = turnoverByRep(moneyTable(table), groups.groups, groups.names.length);
  return loads.flatMap(({ rep, required, possible, ...others }): RepWork[] => {
    const at = rep < 0 ? capacities.length : rep;
    const group = economics[at];
    if (!group) return [];
    const { objective, achieved, previousTurnover } = groups.profiles[at] ?? {};
    return [
      {
        ...{ rep: groups.names[at] ?? '', economics: group, required },
        possible: rep < 0 ? null : possible,
        remote: remoteOf(others),
        days: rep < 0 ? null : daysOf(years[at]),
        attainment: repAttainment(
          { objective: orNaN(objective), achieved: orNaN(achieved), previous: orNaN(previousTurnover) },
          sums[at] ?? { achieved: NaN, previous: NaN },
        ),
      },
    ];
  });
};
