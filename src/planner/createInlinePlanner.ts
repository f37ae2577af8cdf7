import type { PlannerPort } from '../app/plannerPort';
import { planInSlices } from './planInSlices';
import { breathe } from './serveRequests';

/** A planner in the caller's own thread, for the command line and where workers are not to be had: it still breathes. */
export function createInlinePlanner(): PlannerPort {
  return {
    plan: (request, { onProgress, signal } = {}) =>
      planInSlices(request, {
        now: () => performance.now(),
        breathe,
        isStopped: () => signal?.aborted ?? false,
        report: (share) => onProgress?.(share),
      }),
  };
}
