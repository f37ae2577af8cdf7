/**
 * Plans model by model in slices, so that whoever runs it can report, listen and stop between two of them. Every model has
 * its greedy plan before the first is improved: stopping early loses quality, never a rep. Slices are counted in iterations
 * and change nothing in what is found; the clock only ends the search when there is a cap.
 */
import type { PlannedTours, PlannerRequest } from '../app/plannerPort';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { checkPlan } from '../domain/tours/check/checkPlan';
import { iterationBudget } from '../domain/tours/iterationBudget';
import { advance } from '../domain/tours/search/anneal';
import { beginTours, bestPlan } from '../domain/tours/solveTours';
import type { TourSearch } from '../domain/tours/solveTours';

/** What a thread lends: a clock, a breath between slices, a way to be stopped, someone to tell. */
export interface Thread {
  readonly now: () => number;
  /** Lets messages in. */
  readonly breathe: () => Promise<void>;
  readonly isStopped: () => boolean;
  readonly report: (share: number) => void;
}

const FIRST_SLICE = 64;
/** Long enough to waste nothing, short enough to hear "stop". */
const SLICE_MILLISECONDS = 40;

interface Work {
  readonly request: PlannerRequest;
  readonly thread: Thread;
  /** When the cap strikes. */
  readonly deadline: number;
  done: number;
  readonly total: number;
}

export async function planInSlices(request: PlannerRequest, thread: Thread): Promise<Result<PlannedTours>> {
  const { models, seed, starts, capSeconds } = request;
  const deadline = thread.now() + (capSeconds ?? Infinity) * 1000;
  const searches: TourSearch[] = [];
  for (const [k, model] of models.entries()) {
    if (thread.isStopped()) return fail('CANCELLED');
    const start = starts?.[k];
    searches.push(beginTours(model, { seed: seed + k, ...(start ? { start } : {}) }));
    await thread.breathe();
  }
  const total = models.reduce((sum, model) => sum + iterationBudget(model, request.effort), 0);
  const work: Work = { request, thread, deadline, done: 0, total };
  for (const [k, search] of searches.entries()) await improve(work, k, search);
  return judged(request, searches, work);
}

const mustEnd = ({ thread, deadline }: Work): boolean => thread.isStopped() || thread.now() >= deadline;

async function improve(work: Work, at: number, search: TourSearch): Promise<void> {
  const { request, thread } = work;
  const model = request.models[at];
  const iterations = model ? iterationBudget(model, request.effort) : 0;
  const before = work.done;
  for (let slice = FIRST_SLICE, goesOn = true; goesOn && !mustEnd(work);) {
    const since = thread.now();
    goesOn = advance(search.annealing, { iterations }, slice);
    slice = nextSlice(slice, thread.now() - since);
    work.done = before + search.annealing.iterations;
    thread.report(work.done / Math.max(1, work.total));
    await thread.breathe();
  }
}

const nextSlice = (slice: number, milliseconds: number): number =>
  Math.max(
    FIRST_SLICE,
    Math.min(slice * 2, Math.round((slice * SLICE_MILLISECONDS) / Math.max(1, milliseconds))),
  );

/** No plan leaves unchecked. */
function judged(
  { models }: PlannerRequest,
  searches: readonly TourSearch[],
  { done, total }: Work,
): Result<PlannedTours> {
  const plans = searches.map(bestPlan);
  for (const [k, model] of models.entries()) {
    const plan = plans[k];
    const [violation] = plan ? checkPlan(model, plan).violations : [];
    if (violation) return fail('HOST_FAILED', { reason: `plan ${k + 1}: ${violation.code}` });
  }
  return succeed({ plans, iterations: done, isCapped: done < total });
}
