/**
 * Days of a week made more alike: a stop of a longer day goes to a shorter one where that takes more from their
 * difference than it adds in driving. Every step keeps all rules (the judge is asked), so the result is as valid as the start.
 */
import { runSteps } from '../../steps';
import type { Steps } from '../../steps';
import { checkPlan } from '../check/checkPlan';
import type { TourModel } from '../model';
import type { Route, TourPlan } from '../plan';
import { timetable } from '../timing/timetable';

interface Day {
  readonly at: number;
  readonly route: Route;
  /** Between leaving and being back. */
  readonly seconds: number;
  readonly drive: number;
}

/** A minute more of driving must bring the days three minutes nearer to their mean. */
const FAIR_TRADE = 3;
/** Days this near in length are alike. */
const ALIKE_SECONDS = 30 * 60;
/** Of one week. */
const MOST_MOVES = 8;
const MOST_TRIED = 3;

const dayOf = (model: TourModel, route: Route, at: number): Day | null => {
  if (route.visits.length === 0) return null;
  const times = timetable(model, route);
  return times && { at, route, seconds: times.returns - times.leaves, drive: times.driveSeconds };
};

/** Days by rep and week, in the plan's order. */
const weeksOf = (model: TourModel, { routes }: TourPlan): ReadonlyMap<string, readonly Day[]> => {
  const weeks = new Map<string, readonly Day[]>();
  routes.forEach((route, at) => {
    const day = dayOf(model, route, at);
    const key = `${route.rep} ${model.days[route.day]?.week ?? 0}`;
    if (day) weeks.set(key, [...(weeks.get(key) ?? []), day]);
  });
  return weeks;
};

/** How far the days are from their mean, all together. */
const spread = (days: readonly Day[]): number => {
  const mean = days.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, days.length);
  return days.reduce((sum, { seconds }) => sum + Math.abs(seconds - mean), 0);
};

interface Move {
  readonly routes: readonly [Day, Day];
  readonly gain: number;
}

const isFixed = (model: TourModel, visit: number): boolean => model.visits[visit]?.pin !== undefined;

const fairMoves = (model: TourModel, week: readonly Day[], long: Day, short: Day): Move[] =>
  long.route.visits
    .filter((visit) => !isFixed(model, visit))
    .flatMap((visit): Move[] => {
      const left = dayOf(
        model,
        { ...long.route, visits: long.route.visits.filter((one) => one !== visit) },
        long.at,
      );
      if (!left) return [];
      return Array.from({ length: short.route.visits.length + 1 }, (_, to) => to).flatMap((to): Move[] => {
        const visits = short.route.visits.toSpliced(to, 0, visit);
        const right = dayOf(model, { ...short.route, visits }, short.at);
        if (!right) return [];
        const others = week.filter(({ at }) => at !== long.at && at !== short.at);
        const fairer = spread(week) - spread([...others, left, right]);
        const driven = left.drive + right.drive - long.drive - short.drive;
        const gain = fairer - FAIR_TRADE * driven;
        return fairer > 0 && gain > 0 ? [{ routes: [left, right], gain }] : [];
      });
    });

const withDays = ({ routes }: TourPlan, days: readonly Day[]): TourPlan => ({
  routes: routes.map((route, at) => days.find((day) => day.at === at)?.route ?? route),
});

/** Of every two days of the week, best first. */
function* movesWithin(model: TourModel, week: readonly Day[]): Steps<Move[]> {
  const byLength = [...week].sort((a, b) => b.seconds - a.seconds || a.at - b.at);
  const moves: Move[] = [];
  for (const [at, long] of byLength.entries())
    for (const short of byLength.slice(at + 1)) {
      yield;
      moves.push(...fairMoves(model, week, long, short));
    }
  return moves.sort((a, b) => b.gain - a.gain);
}

/** The plan with one stop of the week moved; null where no move is worth it. */
function* balanceWeek(model: TourModel, plan: TourPlan, week: readonly Day[]): Steps<TourPlan | null> {
  if (week.length < 2 || spread(week) <= ALIKE_SECONDS) return null;
  const moves = yield* movesWithin(model, week);
  for (const { routes } of moves.slice(0, MOST_TRIED)) {
    yield;
    const tried = withDays(plan, routes);
    if (checkPlan(model, tried).violations.length === 0) return tried;
  }
  return null;
}

/** The plan with the days of each week as alike as cheap moves make them, in steps. */
export function* balanceInSteps(model: TourModel, plan: TourPlan): Steps<TourPlan> {
  let balanced = plan;
  for (const key of weeksOf(model, plan).keys())
    for (let moves = 0; moves < MOST_MOVES; moves++) {
      const next = yield* balanceWeek(model, balanced, weeksOf(model, balanced).get(key) ?? []);
      if (!next) break;
      balanced = next;
    }
  return balanced;
}

/** The same at once. */
export const balanceDays = (...given: Parameters<typeof balanceInSteps>): TourPlan =>
  runSteps(balanceInSteps(...given));
