/**
 * What is asked of a rep whose tours stand already: the visits in his tabs, beside those that fall due and are in none. A
 * due visit is met by the standing one nearest to its day; one the user took out is met too, and stays out.
 */
import { LEAST_URGENCY, visitPoints } from '../../../domain/tours/demand/dueVisits';
import type { DueVisit } from '../../../domain/tours/demand/dueVisits';
import type { AccountDemand } from '../../../domain/tours/demand/buildRepModel';
import type { StandingDemands } from '../prepareTours';
import type { GoneVisit, StandingStop, StandingTours } from './standingTours';

export interface DemandsInput {
  readonly standing: StandingTours;
  /** Stops that are visits of the plan: every one of a tour that is edited, those held where it is planned afresh. */
  readonly isBooked: (stop: StandingStop) => boolean;
  /** Visits taken out: they are not asked for again. */
  readonly gone: readonly GoneVisit[];
  /** `timed`: no visit is asked for that does not stand, and those taken out are in the model so that the plan before can be timed. */
  readonly purpose: 'planned' | 'timed';
  /** First serial day. */
  readonly from: number;
  readonly scoreOf: (account: number) => number;
  /** Accounts whose visits `DC Agenda` has fixed: they are asked for as they are. */
  readonly isInAgenda: (account: number) => boolean;
}

/** A visit that is in a tour, or was. */
interface Booked {
  readonly number: number;
  /** Days from the start. */
  readonly day: number;
}

const DAYS_AROUND = 3;
const FAR = 1e6;

/** How far a standing visit is from being the due one: no way where it bears its number; FAR when it is another. */
const distance = ({ number, day }: Booked, due: DueVisit, gap: number): number => {
  const isWithin = day >= due.firstDay && day <= due.lastDay;
  if (isWithin && number === due.number) return 0;
  const apart = Math.abs(day - due.dueDay);
  return isWithin || apart < gap ? apart : FAR;
};

interface Matched {
  readonly met: ReadonlyMap<Booked, DueVisit>;
  readonly open: readonly DueVisit[];
}

/** The nearest pair first, so that a visit late in the plan keeps its number where an earlier one found no day. */
const match = (booked: readonly Booked[], due: readonly DueVisit[], gap: number): Matched => {
  const pairs = due
    .flatMap((visit) => booked.map((one) => ({ one, visit, apart: distance(one, visit, gap) })))
    .filter(({ apart }) => apart < FAR)
    .toSorted((a, b) => a.apart - b.apart || a.visit.dueDay - b.visit.dueDay || a.one.day - b.one.day);
  const met = new Map<Booked, DueVisit>();
  const taken = new Set<DueVisit>();
  for (const { one, visit } of pairs) {
    if (met.has(one) || taken.has(visit)) continue;
    met.set(one, visit);
    taken.add(visit);
  }
  return { met, open: due.filter((visit) => !taken.has(visit)) };
};

const asVisit = ({ number, day }: Booked, due: DueVisit | undefined, score: number): DueVisit =>
  due
    ? { ...due, number, firstDay: Math.min(due.firstDay, day), lastDay: Math.max(due.lastDay, day) }
    : {
        ...{ number, dueDay: day, firstDay: Math.max(0, day - DAYS_AROUND), lastDay: day + DAYS_AROUND },
        ...{ urgency: LEAST_URGENCY, points: visitPoints(score, LEAST_URGENCY), isAdded: true },
      };

interface Asked {
  readonly account: number;
  readonly due: readonly DueVisit[];
  readonly gap: number;
  /** Numbers visits of the plan bear. */
  readonly taken: ReadonlySet<number>;
}

/** Numbers of visits asked for: that of the row nearest to it that is planned anew, of another such row, its own, a new one. */
const numbersFor = (
  { standing, isBooked, from }: DemandsInput,
  { account, due, gap, taken }: Asked,
): DueVisit[] => {
  const rows = standing.stops.filter((stop) => stop.account === account && !isBooked(stop));
  const free = rows
    .filter(({ number }) => !taken.has(number))
    .map(({ number, day }): Booked => ({ number, day: day - from }))
    .toSorted((a, b) => a.day - b.day);
  const { met } = match(free, due, gap);
  const near = new Map([...met].map(([row, visit]) => [visit, row.number]));
  const rest = free.filter((row) => !met.has(row)).map(({ number }) => number);
  const used = new Set([...taken, ...rows.map(({ number }) => number)]);
  let last = Math.max(standing.lastNumbers.get(account) ?? 0, ...used, ...due.map(({ number }) => number));
  const numberOf = (visit: DueVisit): number => {
    const known = near.get(visit) ?? rest.shift();
    if (known !== undefined) return known;
    const number = used.has(visit.number) ? ++last : visit.number;
    used.add(number);
    return number;
  };
  return due.map((visit) => ({ ...visit, number: numberOf(visit) }));
};

interface OfAccount {
  readonly booked: readonly Booked[];
  readonly gone: readonly Booked[];
  readonly isOwn: boolean;
}

const demandFor = (input: DemandsInput, demand: AccountDemand, standing: OfAccount): AccountDemand => {
  const { booked, gone, isOwn } = standing;
  const gap = Number.isFinite(demand.leastGapDays) ? demand.leastGapDays : 1;
  const score = input.scoreOf(demand.account);
  const { met, open } = match([...booked, ...gone], isOwn ? demand.visits : [], gap);
  const taken = new Set([...booked, ...gone].map(({ number }) => number));
  const isTimed = input.purpose === 'timed';
  const asked = isTimed ? [] : numbersFor(input, { account: demand.account, due: open, gap, taken });
  const known = [...booked, ...(isTimed ? gone : [])].map((one) => ({
    day: one.day,
    visit: asVisit(one, met.get(one), score),
  }));
  const all = [...known, ...asked.map((visit) => ({ day: visit.dueDay, visit }))].toSorted(
    (a, b) => a.day - b.day,
  );
  const { mostGapDays: most = Infinity, ...rest } = demand;
  const isKept = isTimed || booked.every(({ day }, at) => day - (booked[at - 1]?.day ?? day) <= most);
  return {
    ...rest,
    leastGapDays: gap,
    // Tours moved farther apart by hand are improved as they are; where they are only timed, that is told.
    ...(isKept && most < Infinity ? { mostGapDays: most } : {}),
    visits: all.map(({ visit }) => visit),
  };
};

export const standingDemands = (input: DemandsInput): StandingDemands => {
  const { standing, isBooked, gone, from } = input;
  const booked = standing.stops.filter(isBooked);
  const inTabs = [...booked, ...gone];
  const ofRep = (rep: string) => inTabs.filter((one) => one.rep === rep);
  return {
    accounts: new Set(inTabs.map(({ account }) => account)),
    repOf: new Map(
      [...gone, ...booked].flatMap(({ account, rep }) => (rep === '' ? [] : [[account, rep] as const])),
    ),
    demandsOf: (rep, own, all) => {
      const ownAccounts = new Set(own.map(({ account }) => account));
      const visited = new Set(ofRep(rep).map(({ account }) => account));
      const known = (list: readonly (StandingStop | GoneVisit)[], account: number): Booked[] =>
        list
          .filter((one) => (one.rep === rep || one.rep === '') && one.account === account)
          .map(({ number, day }) => ({ number, day: day - from }));
      return all
        .filter(({ account }) => ownAccounts.has(account) || visited.has(account))
        .map((demand) =>
          input.purpose === 'planned' && !visited.has(demand.account) && input.isInAgenda(demand.account)
            ? demand
            : demandFor(input, demand, {
                booked: known(booked, demand.account),
                gone: known(gone, demand.account),
                isOwn: ownAccounts.has(demand.account),
              }),
        )
        .filter(({ visits }) => visits.length > 0);
    },
  };
};
