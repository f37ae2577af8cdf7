import type { Steps } from '../../steps';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { beginIteration, undoIteration } from '../search/backup';
import { cheapestPlace } from '../search/cheapestPlace';
import type { Place } from '../search/cheapestPlace';
import { removePlanned } from '../search/patterns';
import { suitsSiblings } from '../search/siblings';
import type { Search } from '../search/types';
import { isTooFar } from './isTooFar';
import { loadedSearch } from './loadedSearch';
import { possibleShifts } from './possibleShifts';
import { MORE_FIELD_TIME, SMALL_CHANGES, TWO_CHANGES } from './relaxations';
import type { Relaxation } from './relaxations';
import { strangerOf, withStrangers } from './stranger';
import type { Stranger } from './stranger';
import type { Remedy, UnplannedReason, UnplannedVisit } from './types';

interface Asked {
  readonly model: TourModel;
  readonly plan: TourPlan;
  readonly strangers: readonly Stranger[];
  /** Per visit, its place among the strangers. */
  readonly strangerAt: ReadonlyMap<number, number>;
  /** The plan under the rules as they are. */
  readonly search: Search;
  readonly relaxed: Map<Relaxation, Search>;
}

/**
 * Says of every visit in no route why, and what would let it in with the rest of the plan as it is. Changes are tried from
 * the least to the most disturbing: other day, wider window, longer day (15 min to 2 h), other rep; more field time (one
 * more visit a day, 1 to 4 hours a week, a day more) and, beside it, dropping a stop of less value; then two changes at
 * once. One that fits but costs more than the visit's points does not count. In steps: a visit, or a set of relaxed
 * rules, is one.
 */
export function* explainUnplanned(model: TourModel, plan: TourPlan): Steps<readonly UnplannedVisit[]> {
  yield;
  const planned = new Set(plan.routes.flatMap(({ visits }) => visits));
  const leftOut = model.visits.flatMap((_, visit) => (planned.has(visit) ? [] : [visit]));
  const known = leftOut.flatMap((visit) => {
    const stranger = strangerOf(model, plan, visit);
    return stranger ? [{ visit, stranger }] : [];
  });
  const asked: Asked = {
    ...{ model, plan, search: loadedSearch(model, plan), relaxed: new Map() },
    strangers: known.map(({ stranger }) => stranger),
    strangerAt: new Map(known.map(({ visit }, at) => [visit, at])),
  };
  const explained: UnplannedVisit[] = [];
  for (const visit of leftOut) {
    yield;
    explained.push(yield* explainVisit(asked, visit));
  }
  return explained;
}

function* explainVisit(asked: Asked, visit: number): Steps<UnplannedVisit> {
  const { search, model } = asked;
  const place = cheapestPlace(search, visit);
  if (place) {
    const short = (place.delta - (search.problem.value[visit] as number)) / model.pointCost;
    const points = Math.max(1, Math.ceil(short));
    return {
      visit,
      reason: 'NOT_WORTH_IT',
      remedy: { kind: 'raisePoints', points, ...dayOf(search, place) },
    };
  }
  return { visit, reason: reasonOf(asked, visit), ...(yield* remediesFor(asked, visit)) };
}

function impossibleBecause(model: TourModel, visit: number): UnplannedReason {
  if (possibleShifts(model, visit).length === 0) return 'NO_WORKDAY';
  return isTooFar(model, visit) ? 'TOO_FAR' : 'NEVER_POSSIBLE';
}

function reasonOf({ search, model }: Asked, visit: number): UnplannedReason {
  const { allowed, allowedStart, minGap } = search.problem;
  const routes = allowed.subarray(allowedStart[visit], allowedStart[visit + 1]);
  if (routes.length === 0) return impossibleBecause(model, visit);
  const isSpaced = (minGap[visit] as number) > 0;
  return isSpaced && routes.every((route) => !suitsSiblings(search, visit, route)) ? 'TOO_CLOSE' : 'NO_ROOM';
}

const dayOf = ({ problem }: Search, { route }: Pick<Place, 'route'>) => ({
  rep: problem.rep[route] as number,
  day: problem.day[route] as number,
});

function* remediesFor(asked: Asked, visit: number): Steps<Pick<UnplannedVisit, 'remedy' | 'instead'>> {
  const small = yield* remedyAmong(SMALL_CHANGES, asked, visit);
  if (small) return { remedy: small };
  const time = yield* remedyAmong(MORE_FIELD_TIME, asked, visit);
  const instead = dropStop(asked, visit);
  if (time) return { remedy: time, ...(instead ? { instead } : {}) };
  const remedy = instead ?? (yield* remedyAmong(TWO_CHANGES, asked, visit));
  return remedy ? { remedy } : {};
}

function* remedyAmong(
  relaxations: readonly Relaxation[],
  asked: Asked,
  visit: number,
): Steps<Remedy | undefined> {
  const stranger = asked.strangerAt.get(visit);
  if (stranger === undefined) return undefined;
  for (const relaxation of relaxations) {
    if (!asked.relaxed.has(relaxation)) yield;
    const search = relaxedSearch(asked, relaxation);
    const alone = asked.model.visits.length + stranger;
    const place = cheapestPlace(search, alone);
    if (!place || place.delta > (search.problem.value[alone] as number)) continue;
    const isUsed = stopsOf(search, place.route).length > 0;
    return relaxation.remedyAt({ ...dayOf(search, place), isUsed });
  }
  return undefined;
}

function relaxedSearch({ model, plan, strangers, relaxed }: Asked, relaxation: Relaxation): Search {
  const known = relaxed.get(relaxation);
  if (known) return known;
  const rules = relaxation.relax({ model, strangers });
  const search = loadedSearch(withStrangers(rules.model, rules.strangers), plan);
  relaxed.set(relaxation, search);
  return search;
}

/** The least valuable stop, worth less than the visit, whose place the visit could take. */
function dropStop({ search, model }: Asked, visit: number): UnplannedVisit['instead'] {
  const { allowed, allowedStart, value, isPinned } = search.problem;
  const candidates: number[] = [];
  for (const route of allowed.subarray(allowedStart[visit], allowedStart[visit + 1]))
    candidates.push(...stopsOf(search, route));
  const worth = value[visit] as number;
  const owner = (of: number): number => model.visits[of]?.account ?? -1;
  const isLone = (stop: number): boolean =>
    owner(stop) !== owner(visit) && model.accounts[owner(stop)]?.patterns === undefined;
  const cheaper = [...new Set(candidates)]
    .filter((stop) => (value[stop] as number) < worth && isPinned[stop] === 0 && isLone(stop))
    .sort((a, b) => (value[a] as number) - (value[b] as number) || a - b);
  for (const stop of cheaper) {
    const freed = { route: search.routeOf[stop] as number };
    if (fitsInstead(search, visit, stop)) return { kind: 'dropStop', visit: stop, ...dayOf(search, freed) };
  }
  return undefined;
}

function stopsOf(search: Search, route: number): number[] {
  const { next, problem } = search;
  const stops: number[] = [];
  for (let node = next[problem.tasks + route] as number; node < problem.tasks; node = next[node] as number)
    stops.push(node);
  return stops;
}

function fitsInstead(search: Search, visit: number, stop: number): boolean {
  beginIteration(search);
  removePlanned(search, stop);
  const place = cheapestPlace(search, visit);
  undoIteration(search);
  return place !== undefined && place.delta <= (search.problem.value[visit] as number);
}
