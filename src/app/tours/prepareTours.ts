/** From scored accounts and their frequencies to one tour model per rep: places, reps, homes, visits that fall due. */
import { textAt } from '../../domain/accounts/columnAccess';
import { repObstacle, repWeek } from '../../domain/availability/repCalendar';
import type { RepCalendar } from '../../domain/availability/repCalendar';
import type { Finding, QualityInput } from '../../domain/accounts/quality/qualityInput';
import type { AccountTable, Problem, ProblemCode } from '../../domain/accounts/types';
import { locateInSteps } from '../../domain/geo/locateAccounts';
import type { Gazetteer } from '../../domain/geo/gazetteer';
import type { LocatedAccounts } from '../../domain/geo/locateAccounts';
import type { AddressPlace } from '../../domain/geo/addressPlace';
import type { RoadTable } from '../../domain/geo/roadTable';
import type { Place } from '../../domain/geo/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { Settings } from '../../domain/settings/types';
import { buildRepModel } from '../../domain/tours/demand/buildRepModel';
import type { AccountDemand, RepModel } from '../../domain/tours/demand/buildRepModel';
import { dueInPlan } from '../../domain/tours/demand/dueInPlan';
import type { Horizon } from '../../domain/tours/demand/dueVisits';
import { assignReps, repHomes } from '../../domain/tours/demand/repHomes';
import type { NameNearest, PlacedAccount, RepHomeInForce } from '../../domain/tours/demand/repHomes';
import type { Steps } from '../../domain/steps';
import type { NightRules } from '../../domain/tours/refine/nightsAway';
import { withSectors } from '../../domain/tours/sectors/sectorDays';
import type { VisitFrequencies } from '../../domain/visits/visitFrequencies';
import { aimOf, hourCostOf, repCalendarOf } from '../availability/repCalendars';
import { repPlaces } from '../availability/repPlaces';
import type { RepFinding } from '../availability/repPlaces';
import { DEFAULT_REP } from '../visits/repGroups';
import type { RepGroups } from '../visits/repGroups';
import type { AgendaHolds } from './agendaHolds';
import { accountDemands } from './accountDemands';
import { nightRulesOf, skillsOf } from './repDays';

/** What stands in the tour tabs already, and changes what is asked of each rep. */
export interface StandingDemands {
  /** Accounts asked for though nothing of theirs may be due. */
  readonly accounts: ReadonlySet<number>;
  /** In whose tab an account stands. */
  readonly repOf: ReadonlyMap<number, string>;
  /** What is asked of a rep: `own` are the accounts given to him, `all` every one that has a place. */
  readonly demandsOf: (
    rep: string,
    own: readonly AccountDemand[],
    all: readonly AccountDemand[],
  ) => readonly AccountDemand[];
}

export interface ToursInput {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly frequencies: VisitFrequencies;
  readonly settings: Settings;
  readonly groups: RepGroups;
  readonly gazetteer: Gazetteer;
  readonly horizon: Horizon;
  readonly holds: AgendaHolds;
  /** What an address service found, by account. */
  readonly addresses?: ReadonlyMap<number, AddressPlace>;
  /** Measured between the places of each rep's model, as a first preparation without them gave them. */
  readonly roads?: readonly RoadTable[];
  /** Turns what is wrong with a place into a problem of the sheet. */
  readonly problemOf: (code: ProblemCode, finding: Finding) => Problem;
  /** The same for a cell of a rep's row in `DC Commerciaux`. */
  readonly repProblemOf: (code: ProblemCode, finding: RepFinding) => Problem;
  readonly standing?: StandingDemands;
}

export interface RepToPlan extends RepHomeInForce {
  readonly repModel: RepModel;
  /** null where he sleeps at home. */
  readonly nightRules: NightRules | null;
  /** Of an hour in the field. */
  readonly eurosPerHour: number;
}

export interface PreparedTours {
  readonly reps: readonly RepToPlan[];
  /** What every account with a place asks of the plan, whatever stands already. */
  readonly demands: readonly AccountDemand[];
  readonly located: LocatedAccounts;
  readonly problems: readonly Problem[];
  /** Has the rep the skills the account asks for? */
  readonly canServe: (account: number, rep: string) => boolean;
}

const namingNearest =
  ({ nearest, places }: Gazetteer): NameNearest =>
  (place) => {
    const found = nearest(place);
    return found && { name: places.nameAt(found.index), place: places.placeAt(found.index) };
  };

const placed = (input: ToursInput, demand: AccountDemand): PlacedAccount => ({
  account: demand.account,
  place: demand.place,
  rep:
    input.standing?.repOf.get(demand.account) ??
    input.groups.names[input.groups.groups[demand.account] ?? -1] ??
    '',
  minutes: demand.minutes * demand.visits.length,
  points: demand.visits.reduce((sum, { points }) => sum + points, 0),
});

/** What falls due on days the rep works; an account with nothing left is not asked for, unless it stands in a tour. */
const dueOnFieldDays = (
  { horizon: { from, days }, standing }: ToursInput,
  demands: readonly AccountDemand[],
  calendar: RepCalendar,
): readonly AccountDemand[] =>
  demands.flatMap((demand) => {
    const visits = dueInPlan(demand.visits, days, (day) => repObstacle(from + day, calendar) === null);
    const isOver = visits.length === 0 && demand.visits.length > 0;
    return isOver && !standing?.accounts.has(demand.account) ? [] : [{ ...demand, visits }];
  });

interface RepPart {
  readonly home: RepHomeInForce;
  readonly calendar: RepCalendar;
  readonly evening: Place | null;
  readonly accounts: readonly AccountDemand[];
  readonly roads: RoadTable | undefined;
}

const modelOf = (input: ToursInput, part: RepPart): RepToPlan => {
  const { home, calendar, evening, accounts, roads } = part;
  const { groups, settings, horizon } = input;
  const { values } = settings;
  const profile = groups.profiles[groups.names.indexOf(home.rep)] ?? null;
  const repModel = buildRepModel({
    ...{ home: home.home, evening, horizon, accounts },
    ...{ rules: { ...values, ...calendar.day }, week: calendar.week },
    isFieldDay: (day) => repObstacle(day, calendar) === null,
    aim: aimOf(values, profile),
    ...(roads ? { roads } : {}),
  });
  const { model, places, origins } = repModel;
  const dueDayOf = (visit: number): number => origins[visit]?.due.dueDay ?? 0;
  return {
    ...home,
    repModel: { ...repModel, model: withSectors(model, places, values.sectorPattern, dueDayOf) },
    nightRules: nightRulesOf(values, profile),
    eurosPerHour: hourCostOf(values, profile),
  };
};

/** An account that asks for a skill keeps its rep; where he lacks it, or nobody has it, that is told (method R17). */
const skillsInReps = (input: ToursInput, report: QualityInput['report']) => {
  const { accounts, groups } = input;
  const skills = new Map(
    groups.names.map((name, at) => [name, new Set(skillsOf(groups.profiles[at]?.skills ?? ''))] as const),
  );
  return {
    canServe: (account: number, rep: string): boolean => {
      const asked = skillsOf(textAt(accounts.texts.skills, account));
      return asked.every((skill) => skills.get(rep)?.has(skill) ?? false);
    },
    tellLacking: (account: number): void => {
      const value = textAt(accounts.texts.skills, account);
      report('SKILL_MISSING', { account, field: 'skills', value });
    },
  };
};

/** Everything the planner is asked, in steps; pure, the same for the same sheet. */
export function* prepareTours(input: ToursInput): Steps<PreparedTours> {
  const { accounts, scored, frequencies, settings, gazetteer, horizon } = input;
  const { values } = settings;
  const problems: Problem[] = [];
  const report: QualityInput['report'] = (code, finding) => problems.push(input.problemOf(code, finding));
  const located = yield* locateInSteps(gazetteer, accounts, report, input);
  yield;
  const demands = accountDemands({
    ...{ accounts, scored, frequencies, values, located, horizon, report, holds: input.holds },
    ...(input.standing ? { booked: input.standing.accounts } : {}),
  });
  yield;
  const { homes: said, evenings } = repPlaces(input.groups, gazetteer, (code, finding) =>
    problems.push(input.repProblemOf(code, finding)),
  );
  const placedAccounts = demands.map((demand) => placed(input, demand));
  const due = demands.flatMap(({ visits }, at) => (visits.length > 0 ? (placedAccounts[at] ?? []) : []));
  const homes = repHomes(due, said, namingNearest(gazetteer), DEFAULT_REP);
  yield;
  const capacityMinutes = ((repWeek(values, null).fieldHours ?? Infinity) * 60 * horizon.days) / 7;
  const { canServe, tellLacking } = skillsInReps(input, report);
  const assigned = assignReps(placedAccounts, homes, { capacityMinutes, canServe });
  for (const [account, rep] of assigned) if (!canServe(account, homes[rep]?.rep ?? '')) tellLacking(account);
  const reps: RepToPlan[] = [];
  for (const [rep, home] of homes.entries()) {
    yield;
    const calendar = repCalendarOf(
      { ...input, from: horizon.from, until: horizon.from + horizon.days },
      input.groups.names.indexOf(home.rep),
    );
    const all = dueOnFieldDays(input, demands, calendar);
    const own = all.filter(({ account }) => assigned.get(account) === rep);
    const made = modelOf(input, {
      ...{ home, calendar, evening: evenings.get(home.rep) ?? null, roads: input.roads?.[rep] },
      accounts: input.standing?.demandsOf(home.rep, own, all) ?? own,
    });
    reps.push(made);
  }
  return { reps, demands, located, problems, canServe };
}
