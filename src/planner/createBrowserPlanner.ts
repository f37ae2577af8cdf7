import type { PlannerPort } from '../app/plannerPort';
import { createInlinePlanner } from './createInlinePlanner';
import { createWorkerPlanner } from './createWorkerPlanner';
import type { WorkerLine } from './createWorkerPlanner';

const open = (): WorkerLine => {
  const worker = new Worker(new URL('./browserWorker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listen) => worker.addEventListener('message', ({ data }) => listen(data)),
    onError: (listen) => worker.addEventListener('error', ({ message }) => listen(message)),
    close: () => worker.terminate(),
  };
};

/** A planner in a worker of the page; in the page itself, in slices, where the page has no workers. */
export const createBrowserPlanner = (): PlannerPort =>
  typeof Worker === 'undefined' ? createInlinePlanner() : createWorkerPlanner(open);
