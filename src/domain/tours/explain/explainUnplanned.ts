import { compileModel } from '../compile/compileModel';
import { loadedRoutes } from '../loadedRoutes';
import type { Steps } from '../../steps';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { beginIteration, undoIteration } from '../search/backup';
import { cheapestPlace } from '../search/cheapestPlace';
import type { Place } from '../search/cheapestPlace';
import { createSearch } from '../search/createSearch';
import { removePlanned } from '../search/patterns';
import { loadPlan } from '../search/loadPlan';
import { suitsSiblings } from '../search/siblings';
import type { Search } from '../search/types';
import { isTooFar } from './isTooFar';
import { possibleShifts } from './possibleShifts';
import { RELAXATIONS } from './relaxations';
import type { Relaxation } from './relaxations';
import type { Remedy, UnplannedReason, UnplannedVisit } from './types';

interface Asked {
  readonly model: TourModel;
  readonly plan: TourPlan;
  readonly leftOut: ReadonlySet<number>;
  /** The plan under the rules as they are. */
  readonly search: Search;
  readonly relaxed: Map<Relaxation, Search>;
}

/**
 * Says of every visit in no route why, and what would let it in with the rest of the plan as it is. Changes are tried from
 * the least to the most disturbing: other day, wider window, longer day (15 min to 2 h), more field time, dropping a stop
 * of less value, other rep; one that fits but costs more than the visit's points does not count. In steps: a visit, or a
 * set of relaxed rules, is one.
 */
export function* explainUnplanned(model: TourModel, plan: TourPlan): Steps<readonly UnplannedVisit[]> {
  yield;
  const planned = new Set(plan.routes.flatMap(({ visits }) => visits));
  const leftOut = new Set(model.visits.flatMap((_, visit) => (planned.has(visit) ? [] : [visit])));
  const asked: Asked = { model, plan, leftOut, search: searchOf(model, plan), relaxed: new Map() };
  const explained: UnplannedVisit[] = [];
  for (const visit of leftOut) {
    yield;
    explained.push(yield* explainVisit(asked, visit));
  }
  return explained;
}

function searchOf(model: TourModel, plan: TourPlan): Search {
  const search = createSearch(compileModel(model), 0);
  loadPlan(search, loadedRoutes(search.problem, plan));
  return search;
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
  const remedy = yield* remedyFor(asked, visit);
  return { visit, reason: reasonOf(asked, visit), ...(remedy ? { remedy } : {}) };
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

function* remedyFor(asked: Asked, visit: number): Steps<Remedy | undefined> {
  for (const relaxation of RELAXATIONS) {
    const isLastResort = relaxation === RELAXATIONS.at(-1);
    const dropped = isLastResort ? dropStop(asked.search, visit) : undefined;
    if (dropped) return dropped;
    if (!asked.relaxed.has(relaxation)) yield;
    const search = relaxedSearch(asked, relaxation);
    const place = cheapestPlace(search, visit);
    if (!place || place.delta > (search.problem.value[visit] as number)) continue;
    const { rep, day } = dayOf(search, place);
    return relaxation.remedyAt(rep, day);
  }
  return undefined;
}

function relaxedSearch({ model, plan, leftOut, relaxed }: Asked, relaxation: Relaxation): Search {
  const known = relaxed.get(relaxation);
  if (known) return known;
  const search = searchOf(relaxation.relax(model, leftOut), plan);
  relaxed.set(relaxation, search);
  return search;
}

/** The least valuable stop whose place the visit could take, if that is worth more points. */
function dropStop(search: Search, visit: number): Remedy | undefined {
  const { allowed, allowedStart, value, isPinned } = search.problem;
  const candidates: number[] = [];
  for (const route of allowed.subarray(allowedStart[visit], allowedStart[visit + 1]))
    candidates.push(...stopsOf(search, route));
  const worth = value[visit] as number;
  const cheaper = [...new Set(candidates)]
    .filter((stop) => (value[stop] as number) < worth && isPinned[stop] === 0)
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
  const before = search.cost;
  removePlanned(search, stop);
  const place = cheapestPlace(search, visit);
  const after = search.cost + (place?.delta ?? 0) - (search.problem.value[visit] as number);
  undoIteration(search);
  return place !== undefined && after < before;
}
