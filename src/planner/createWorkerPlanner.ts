import type { PlannedTours, PlannerPort, PlannerRequest, PlannerRun } from '../app/plannerPort';
import { fail } from '../domain/result';
import type { Result } from '../domain/result';
import type { FromWorker, ToWorker } from './messages';

/** A thread as the planner sees it, be it a browser's worker or Node's. */
export interface WorkerLine {
  readonly post: (message: ToWorker) => void;
  readonly onMessage: (listen: (message: FromWorker) => void) => void;
  readonly onError: (listen: (reason: string) => void) => void;
  readonly close: () => void;
}

const STOP_CHECK_MILLISECONDS = 50;

/** A planner whose every request runs in a thread of its own, closed when it has answered or failed. */
export function createWorkerPlanner(open: () => WorkerLine): PlannerPort {
  return {
    plan: (request, run = {}) =>
      new Promise((resolve) => {
        try {
          converse(open(), request, run, resolve);
        } catch (error) {
          resolve(fail('HOST_FAILED', { reason: error instanceof Error ? error.message : String(error) }));
        }
      }),
  };
}

function converse(
  line: WorkerLine,
  request: PlannerRequest,
  { onProgress, signal }: PlannerRun,
  resolve: (result: Result<PlannedTours>) => void,
): void {
  const watch = setInterval(() => {
    if (signal?.aborted) line.post({ kind: 'stop' });
  }, STOP_CHECK_MILLISECONDS);
  const end = (result: Result<PlannedTours>): void => {
    clearInterval(watch);
    line.close();
    resolve(result);
  };
  line.onError((reason) => end(fail('HOST_FAILED', { reason })));
  line.onMessage((message) => {
    if (message.kind === 'progress') onProgress?.(message.share);
    else end(message.result);
  });
  line.post({ kind: 'plan', request });
}
