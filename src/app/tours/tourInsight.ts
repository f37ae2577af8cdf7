/** What a plan is worth beside others: gains, prospects near its routes, accounts a colleague passes nearer, return of its visits. */
import type { AccountTable } from '../../domain/accounts/types';
import { legBetween } from '../../domain/geo/roadTable';
import type { Place } from '../../domain/geo/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import type { SettingValues } from '../../domain/settings/types';
import { comparePlans } from '../../domain/tours/comparePlans';
import { visitPoints } from '../../domain/tours/demand/dueVisits';
import { forAsManyVisits, gainOf } from '../../domain/tours/gains';
import type { TourFigures, TourGain } from '../../domain/tours/gains';
import { prospectsNearby } from '../../domain/tours/nearby/prospectsNearby';
import type { Candidate, Offer } from '../../domain/tours/nearby/prospectsNearby';
import type { Steps } from '../../domain/steps';
import type { TourPlan } from '../../domain/tours/plan';
import { totalsOf } from '../../domain/tours/schedule/scheduleRep';
import type { RepSchedule } from '../../domain/tours/schedule/scheduleRep';
import { repSwaps } from '../../domain/tours/sectors/repSwaps';
import type { RepSwap } from '../../domain/tours/sectors/repSwaps';
import { inSheetOrder } from '../../domain/tours/sheetOrder';
import type { VisitWork } from '../visits/visitWork';
import { isProspect } from './accountDemands';
import { nightsIn } from './nightsIn';
import type { NightPlanned } from './nightTypes';
import type { RepToPlan } from './prepareTours';

/** A rep's tours as they were decided. */
export interface DecidedTours {
  readonly home: Place;
  readonly schedule: RepSchedule;
  readonly nights: readonly NightPlanned[];
}

export interface TourOffer {
  readonly rep: string;
  /** Serial day. */
  readonly day: number;
  readonly account: number;
  /** The stop before, null: first of the day. */
  readonly after: number | null;
  readonly begins: number;
  readonly extraSeconds: number;
  readonly extraKm: number;
  /** Of the visit and its detour. */
  readonly euros: number;
}

export interface TourInsight {
  readonly gains: { readonly sheetOrder: TourGain; readonly lastPlan: TourGain | null };
  readonly offers: readonly TourOffer[];
  readonly swaps: readonly RepSwap[];
  /** Expected margin of one visit of an account, € without tax; NaN where it cannot be told. */
  readonly marginPerVisit: Float64Array;
}

export interface InsightInput {
  readonly accounts: AccountTable;
  readonly scored: ScoredAccounts;
  readonly work: VisitWork;
  readonly values: SettingValues;
  /** First serial day of the plan. */
  readonly from: number;
  readonly reps: readonly RepToPlan[];
  readonly plans: readonly TourPlan[];
  readonly tours: readonly DecidedTours[];
  /** Of the plan that stands in the workbook for the same weeks and reps. */
  readonly previous: TourFigures | null;
  /** Re-timing has to be quick: it asks for the figures alone, without offers and swaps. */
  readonly asked: 'all' | 'figures';
}

const MOST_SWAPS = 10;

const ratesOf = ({ values }: InsightInput) => ({
  eurosPerKm: values.kmCash,
  co2KgPerKm: values.kgCo2PerKm,
  minutesPerVisit: values.visitMinutes + values.travelMinutes,
});

const add = (a: TourFigures, b: TourFigures): TourFigures => ({
  visits: a.visits + b.visits,
  driveMinutes: a.driveMinutes + b.driveMinutes,
  km: a.km + b.km,
});
const NOTHING: TourFigures = { visits: 0, driveMinutes: 0, km: 0 };

/** Both ways of making the same visits, reckoned alike. */
const sheetOrderGain = (input: InsightInput): TourGain => {
  const rates = ratesOf(input);
  let [before, after] = [NOTHING, NOTHING];
  input.reps.forEach(({ repModel }, at) => {
    const plan = input.plans[at] ?? { routes: [] };
    const { model, origins, places, roads } = repModel;
    const rowOf = (visit: number): number => input.accounts.rows[origins[visit]?.account ?? 0] ?? 0;
    const kmOf = (from: number, to: number): number => legBetween(places, from, to, roads).km;
    const compared = comparePlans(model, inSheetOrder(model, plan, rowOf), plan, { ...rates, kmOf });
    before = add(before, compared.before);
    after = add(after, compared.after);
  });
  return gainOf(before, after, rates);
};

const lastPlanGain = (input: InsightInput): TourGain | null => {
  const { previous, tours } = input;
  const days = tours.flatMap(({ schedule }) => schedule.weeks.flatMap((week) => week.days));
  const { visits, driveSeconds, km } = totalsOf(days);
  if (!previous || previous.visits === 0 || visits === 0) return null;
  const nights = tours.reduce(
    (sum, one) => sum + nightsIn(one, one.schedule.weeks) * input.values.nightCost,
    0,
  );
  const now = { visits, driveMinutes: driveSeconds / 60, km, nightEuros: nights };
  return gainOf(forAsManyVisits(previous, visits), now, ratesOf(input));
};

const candidatesOf = ({ scored }: InsightInput, { repModel }: RepToPlan): Candidate[] =>
  repModel.accounts.flatMap(({ account, minutes, visits }, at) =>
    visits.length === 0 && (scored.tops[account] ?? 0) > 0 && isProspect(scored, account)
      ? [
          {
            account: at,
            seconds: Math.round(minutes * 60),
            points: visitPoints(scored.scores[account] ?? 0, 1),
          },
        ]
      : [],
  );

const detourKm = ({ repModel }: RepToPlan, plan: TourPlan, offer: Offer): number => {
  const { model, places, roads } = repModel;
  const route = plan.routes.find(({ day }) => day === offer.day);
  const shift = model.reps[0]?.shifts[offer.day];
  const placeAt = (at: number, otherwise: number): number => {
    const visit = route?.visits[at];
    return visit === undefined
      ? otherwise
      : (model.accounts[model.visits[visit]?.account ?? -1]?.place ?? otherwise);
  };
  const place = model.accounts[offer.account]?.place ?? 0;
  const [from, to] = [
    placeAt(offer.afterStops - 1, shift?.start ?? 0),
    placeAt(offer.afterStops, shift?.end ?? 0),
  ];
  const km = (a: number, b: number): number => legBetween(places, a, b, roads).km;
  return Math.max(0, km(from, place) + km(place, to) - km(from, to));
};

const offersOfRep = (input: InsightInput, rep: RepToPlan, plan: TourPlan): TourOffer[] => {
  const { values, from } = input;
  const rules = { perDay: values.offersPerDay, mostExtraSeconds: values.offerDetourMinutes * 60 };
  const { model, origins, accounts } = rep.repModel;
  return prospectsNearby(model, plan, candidatesOf(input, rep), rules).map((offer): TourOffer => {
    const before = plan.routes.find(({ day }) => day === offer.day)?.visits[offer.afterStops - 1];
    const seconds = offer.extraSeconds + offer.ends - offer.begins;
    return {
      ...{ rep: rep.rep, day: from + (model.days[offer.day]?.date ?? 0) },
      account: accounts[offer.account]?.account ?? -1,
      after: before === undefined ? null : (origins[before]?.account ?? null),
      ...{ begins: offer.begins, extraSeconds: offer.extraSeconds },
      extraKm: Math.round(detourKm(rep, plan, offer) * 10) / 10,
      euros: Math.round((seconds / 3600) * rep.eurosPerHour),
    };
  });
};

function* offersOf(input: InsightInput): Steps<TourOffer[]> {
  const offers: TourOffer[] = [];
  for (const [at, rep] of input.reps.entries()) {
    offers.push(...offersOfRep(input, rep, input.plans[at] ?? { routes: [] }));
    yield;
  }
  return offers;
}

/** Weeks × field hours less what the plan uses. */
const freeSecondsOf = ({ repModel }: RepToPlan, { schedule }: DecidedTours): number => {
  const weeks = new Set(repModel.model.days.map(({ week }) => week)).size;
  const { driveSeconds, visitSeconds, waitSeconds } = totalsOf(schedule.weeks.flatMap(({ days }) => days));
  const possible = repModel.model.reps[0]?.maxWeekSeconds ?? Infinity;
  return weeks * possible - driveSeconds - visitSeconds - waitSeconds;
};

const swapsOf = ({ reps, tours, values }: InsightInput): readonly RepSwap[] => {
  if (reps.length < 2) return [];
  const days = tours.map(({ home, schedule }, at) => ({
    days: schedule.weeks.flatMap((week) =>
      week.days.map(({ stops }): Place[] => [home, ...stops.map(({ place }) => place), home]),
    ),
    freeSeconds:
      reps[at] && tours[at] && !values.liftFieldShare ? freeSecondsOf(reps[at], tours[at]) : Infinity,
  }));
  const visits = tours.flatMap(({ schedule }, rep) =>
    schedule.weeks.flatMap((week) =>
      week.days.flatMap(({ stops }) =>
        stops.map(({ account, place, ownSeconds, begins, ends }) => ({
          ...{ account, rep, place, ownSeconds, visitSeconds: ends - begins },
        })),
      ),
    ),
  );
  return repSwaps(days, visits, MOST_SWAPS);
};

const marginsOf = ({ work, accounts }: InsightInput): Float64Array =>
  Float64Array.from({ length: accounts.count }, (_, account) => {
    const visits = work.frequencies.visits[account] ?? Number.NaN;
    return visits > 0 ? (work.economics.margins[account] ?? Number.NaN) / visits : Number.NaN;
  });

/** What a plan gains, and what could be done beside it; in steps, since offers take a while for many accounts. */
export function* tourInsight(input: InsightInput): Steps<TourInsight> {
  const isAll = input.asked === 'all';
  const gains = { sheetOrder: sheetOrderGain(input), lastPlan: lastPlanGain(input) };
  yield;
  const offers = isAll && input.values.offersPerDay > 0 ? yield* offersOf(input) : [];
  const swaps = isAll ? swapsOf(input) : [];
  yield;
  return { gains, offers, swaps, marginPerVisit: marginsOf(input) };
}
