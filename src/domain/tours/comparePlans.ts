/**
 * Two plans of one model side by side: what the second drives, visits and costs more or less, and which visits it moved,
 * added or dropped. Cash (km) and time are told apart, never summed (method R12).
 */
import type { TourModel } from './model';
import type { TourPlan } from './plan';

export interface CompareRates {
  /** Road km between two places of the model. */
  readonly kmOf: (from: number, to: number) => number;
  readonly eurosPerKm: number;
  readonly co2KgPerKm: number;
  /** Minutes one visit takes, travel included: freed time is told in visits. */
  readonly minutesPerVisit: number;
}

export interface PlanFigures {
  readonly visits: number;
  readonly points: number;
  readonly driveMinutes: number;
  readonly km: number;
  readonly euros: number;
  readonly co2Kg: number;
}

export interface PlanComparison {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** After less before. */
  readonly change: PlanFigures;
  /** Visits in both plans, on another day or with another rep; ascending. */
  readonly moved: readonly number[];
  /** Visits on the same day of the same rep, but in another order among those that stayed. */
  readonly reordered: readonly number[];
  readonly added: readonly number[];
  readonly dropped: readonly number[];
  /** Driving saved, in visits; negative when the second plan drives more. */
  readonly freedVisits: number;
}

export function comparePlans(
  model: TourModel,
  before: TourPlan,
  after: TourPlan,
  rates: CompareRates,
): PlanComparison {
  const [first, second] = [figuresOf(model, before, rates), figuresOf(model, after, rates)];
  const [was, is] = [spotsOf(before), spotsOf(after)];
  const stayed = [...is.keys()].filter((visit) => was.has(visit)).toSorted((a, b) => a - b);
  const isMoved = (visit: number): boolean => was.get(visit) !== is.get(visit);
  return {
    before: first,
    after: second,
    change: difference(second, first),
    moved: stayed.filter(isMoved),
    reordered: reorderedVisits(before, after),
    added: [...is.keys()].filter((visit) => !was.has(visit)).toSorted((a, b) => a - b),
    dropped: [...was.keys()].filter((visit) => !is.has(visit)).toSorted((a, b) => a - b),
    freedVisits: (first.driveMinutes - second.driveMinutes) / rates.minutesPerVisit,
  };
}

function figuresOf(model: TourModel, { routes }: TourPlan, rates: CompareRates): PlanFigures {
  let [seconds, km, visits, points] = [0, 0, 0, 0];
  for (const route of routes) {
    const shift = model.reps[route.rep]?.shifts[route.day];
    if (!shift) continue;
    let from = shift.start;
    for (const place of [...route.visits.map((visit) => placeOf(model, visit)), shift.end]) {
      seconds += model.travel.seconds[from * model.travel.places + place] ?? 0;
      km += rates.kmOf(from, place);
      from = place;
    }
    visits += route.visits.length;
    points += route.visits.reduce((sum, visit) => sum + (model.visits[visit]?.points ?? 0), 0);
  }
  const [euros, co2Kg] = [km * rates.eurosPerKm, km * rates.co2KgPerKm];
  return { visits, points, driveMinutes: seconds / 60, km, euros, co2Kg };
}

const placeOf = ({ accounts, visits }: TourModel, visit: number): number =>
  accounts[visits[visit]?.account ?? -1]?.place ?? 0;

const difference = (a: PlanFigures, b: PlanFigures): PlanFigures => ({
  visits: a.visits - b.visits,
  points: a.points - b.points,
  driveMinutes: a.driveMinutes - b.driveMinutes,
  km: a.km - b.km,
  euros: a.euros - b.euros,
  co2Kg: a.co2Kg - b.co2Kg,
});

/** Rep and day of every planned visit. */
const spotsOf = ({ routes }: TourPlan): Map<number, string> =>
  new Map(routes.flatMap(({ rep, day, visits }) => visits.map((visit) => [visit, `${rep} ${day}`] as const)));

function reorderedVisits(before: TourPlan, after: TourPlan): number[] {
  const old = new Map(before.routes.map(({ rep, day, visits }) => [`${rep} ${day}`, visits]));
  return after.routes
    .flatMap(({ rep, day, visits }) => {
      const was = old.get(`${rep} ${day}`) ?? [];
      const [now, then] = [visits.filter((v) => was.includes(v)), was.filter((v) => visits.includes(v))];
      return now.filter((visit, k) => then[k] !== visit);
    })
    .toSorted((a, b) => a - b);
}
