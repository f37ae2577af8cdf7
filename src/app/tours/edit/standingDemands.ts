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

/** How far a standing visit is from being the due one; FAR when it is another. */
const distance = ({ day }: Booked, due: DueVisit, gap: number): number => {
  const isWithin = day >= due.firstDay && day <= due.lastDay;
  const apart = Math.abs(day - due.dueDay);
  return isWithin || apart < gap ? apart : FAR;
};

interface Matched {
  readonly met: ReadonlyMap<Booked, DueVisit>;
  readonly open: readonly DueVisit[];
}

const match = (booked: readonly Booked[], due: readonly DueVisit[], gap: number): Matched => {
  const met = new Map<Booked, DueVisit>();
  const open: DueVisit[] = [];
  for (const visit of due) {
    const free = booked.filter((one) => !met.has(one));
    const best = free.toSorted((a, b) => distance(a, visit, gap) - distance(b, visit, gap))[0];
    if (best && distance(best, visit, gap) < FAR) met.set(best, visit);
    else open.push(visit);
  }
  return { met, open };
};

const asVisit = ({ number, day }: Booked, due: DueVisit | undefined, score: number): DueVisit =>
  due
    ? { ...due, number, firstDay: Math.min(due.firstDay, day), lastDay: Math.max(due.lastDay, day) }
    : {
        ...{ number, dueDay: day, firstDay: Math.max(0, day - DAYS_AROUND), lastDay: day + DAYS_AROUND },
        ...{ urgency: LEAST_URGENCY, points: visitPoints(score, LEAST_URGENCY), isAdded: true },
      };

/** Numbers that standing visits do not bear: those of rows that are planned anew, in order, then new ones. */
const numbersFor = (input: DemandsInput, account: number, taken: ReadonlySet<number>): (() => number) => {
  const { standing, isBooked } = input;
  const free = standing.stops
    .filter((stop) => stop.account === account && !isBooked(stop))
    .toSorted((a, b) => a.day - b.day)
    .map(({ number }) => number)
    .filter((number) => !taken.has(number));
  let last = Math.max(standing.lastNumbers.get(account) ?? 0, ...taken);
  return () => free.shift() ?? ++last;
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
  const nextNumber = numbersFor(input, demand.account, taken);
  const isTimed = input.purpose === 'timed';
  const asked = isTimed ? [] : open.map((visit) => ({ ...visit, number: nextNumber() }));
  const known = [...booked, ...(isTimed ? gone : [])].map((one) => ({
    day: one.day,
    visit: asVisit(one, met.get(one), score),
  }));
  const all = [...known, ...asked.map((visit) => ({ day: visit.dueDay, visit }))];
  return {
    ...demand,
    leastGapDays: gap,
    visits: all.toSorted((a, b) => a.day - b.day).map(({ visit }) => visit),
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
