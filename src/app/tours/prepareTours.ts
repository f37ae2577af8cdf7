/** From scored accounts and their frequencies to one tour model per rep: places, reps, homes, visits that fall due. */
import { numberAt } from '../../domain/accounts/columnAccess';
import type { Finding } from '../../domain/accounts/quality/qualityInput';
import type { AccountTable, Problem, ProblemCode } from '../../domain/accounts/types';
import { STATUSES, VALUE } from '../../domain/accounts/types';
import { withAbsences } from '../../domain/calendar/absences';
import { holidaysBetween } from '../../domain/calendar/publicHolidays';
import { isoWeekday, isWeekend } from '../../domain/calendar/weekdays';
import { locateAccounts } from '../../domain/geo/locateAccounts';
import type { Gazetteer, LocatedAccounts } from '../../domain/geo/locateAccounts';
import type { RoadTable } from '../../domain/geo/roadTable';
import type { Place } from '../../domain/geo/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { RepProfile, Settings, SettingValues } from '../../domain/settings/types';
import { buildRepModel } from '../../domain/tours/demand/buildRepModel';
import type { AccountDemand, RepModel, RepWeek } from '../../domain/tours/demand/buildRepModel';
import { dueVisits, leastGapDays } from '../../domain/tours/demand/dueVisits';
import type { Horizon } from '../../domain/tours/demand/dueVisits';
import { assignReps, repHomes } from '../../domain/tours/demand/repHomes';
import type { NameNearest, PlacedAccount, RepHomeInForce } from '../../domain/tours/demand/repHomes';
import type { VisitFrequencies } from '../../domain/visits/visitFrequencies';
import { holidayPlace } from '../visits/holidayPlace';
import { absencesOf, DEFAULT_REP } from '../visits/repGroups';
import type { RepGroups } from '../visits/repGroups';

export interface ToursInput {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly frequencies: VisitFrequencies;
  readonly settings: Settings;
  readonly groups: RepGroups;
  readonly gazetteer: Gazetteer;
  readonly horizon: Horizon;
  /** Measured between the places of each rep's model, as a first preparation without them gave them. */
  readonly roads?: readonly RoadTable[];
  /** Turns what is wrong with a place into a problem of the sheet. */
  readonly problemOf: (code: ProblemCode, finding: Finding) => Problem;
}

export interface RepToPlan extends RepHomeInForce {
  readonly repModel: RepModel;
}

export interface PreparedTours {
  readonly reps: readonly RepToPlan[];
  readonly located: LocatedAccounts;
  readonly problems: readonly Problem[];
}

const PROSPECT_STATUSES = new Set(['prospect', 'suspect']);

const demandOf = (input: ToursInput, located: LocatedAccounts, account: number): AccountDemand | null => {
  const { accounts, scored, frequencies, settings, horizon } = input;
  const { values } = settings;
  const intervalDays = frequencies.intervals[account] ?? Number.NaN;
  const score = scored.scores[account] ?? Number.NaN;
  if (located.latitude.kinds[account] !== VALUE || Number.isNaN(score)) return null;
  const lastVisit = numberAt(accounts.numbers.lastVisit, account);
  const isProspect = PROSPECT_STATUSES.has(STATUSES[scored.statuses[account] ?? 0] ?? '');
  const visits = dueVisits(
    {
      intervalDays,
      score,
      lastVisit: Number.isNaN(lastVisit) ? null : Math.floor(lastVisit),
      neverVisitedDays: isProspect ? values.neverVisitedProspectDays : values.neverVisitedClientDays,
    },
    values,
    horizon,
  );
  if (visits.length === 0) return null;
  return {
    ...{ account, visits },
    place: {
      latitude: located.latitude.values[account] ?? 0,
      longitude: located.longitude.values[account] ?? 0,
    },
    minutes: frequencies.minutes[account] ?? values.visitMinutes,
    leastGapDays: leastGapDays(intervalDays, values),
  };
};

const placeOfRep = (profile: RepProfile | null): Place | null =>
  profile === null || profile.latitude === null || profile.longitude === null
    ? null
    : { latitude: profile.latitude, longitude: profile.longitude };

const weekOf = (values: SettingValues, profile: RepProfile | null): RepWeek => {
  const hours = (profile?.hoursPerDay ?? values.hoursPerDay) * 5;
  const ticked = profile?.fieldDays?.filter(Boolean).length;
  return {
    fieldHours: hours * (profile?.fieldShare ?? values.fieldShare),
    fieldDays: ticked ?? values.repDaysPerWeek,
  };
};

const fieldDayOf = (input: ToursInput, rep: string, profile: RepProfile | null) => {
  const { accounts, groups, settings, horizon } = input;
  const place = holidayPlace({ table: accounts, groups, settings }, groups.names.indexOf(rep));
  const holidays = holidaysBetween(place, horizon.from, horizon.from + horizon.days);
  const off = withAbsences(holidays, absencesOf(settings.absences, rep));
  return (day: number): boolean =>
    (profile?.fieldDays ? (profile.fieldDays[isoWeekday(day) - 1] ?? false) : !isWeekend(day)) &&
    !off.has(day);
};

const namingNearest =
  ({ nearest, places }: Gazetteer): NameNearest =>
  (place) => {
    const found = nearest(place);
    return found && { name: places.nameAt(found.index), place: places.placeAt(found.index) };
  };

const placed = (input: ToursInput, demand: AccountDemand): PlacedAccount => ({
  account: demand.account,
  place: demand.place,
  rep: input.groups.names[input.groups.groups[demand.account] ?? -1] ?? '',
  minutes: demand.minutes * demand.visits.length,
  points: demand.visits.reduce((sum, { points }) => sum + points, 0),
});

const modelOf = (
  input: ToursInput,
  home: RepHomeInForce,
  accounts: readonly AccountDemand[],
  roads: RoadTable | undefined,
): RepToPlan => {
  const { groups, settings, horizon } = input;
  const profile = groups.profiles[groups.names.indexOf(home.rep)] ?? null;
  return {
    ...home,
    repModel: buildRepModel({
      ...{ home: home.home, horizon, accounts, rules: settings.values },
      week: weekOf(settings.values, profile),
      isFieldDay: fieldDayOf(input, home.rep, profile),
      ...(roads ? { roads } : {}),
    }),
  };
};

/** Everything the planner is asked; pure, the same for the same sheet. */
export function prepareTours(input: ToursInput): PreparedTours {
  const { accounts, groups, settings, gazetteer, horizon } = input;
  const problems: Problem[] = [];
  const located = locateAccounts(gazetteer, accounts, (code, finding) =>
    problems.push(input.problemOf(code, finding)),
  );
  const all = Array.from({ length: accounts.count }, (_, account) => account);
  const demands = all.flatMap((account) => demandOf(input, located, account) ?? []);
  const said = new Map(
    groups.names.flatMap((name, at) => {
      const place = placeOfRep(groups.profiles[at] ?? null);
      return place ? [[name, place] as const] : [];
    }),
  );
  const placedAccounts = demands.map((demand) => placed(input, demand));
  const homes = repHomes(placedAccounts, said, namingNearest(gazetteer), DEFAULT_REP);
  const capacityMinutes = (weekOf(settings.values, null).fieldHours * 60 * horizon.days) / 7;
  const assigned = assignReps(placedAccounts, homes, capacityMinutes);
  const reps = homes.map((home, rep) =>
    modelOf(
      input,
      home,
      demands.filter(({ account }) => assigned.get(account) === rep),
      input.roads?.[rep],
    ),
  );
  return { reps, located, problems };
}
