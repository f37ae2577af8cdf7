import { Worker } from 'node:worker_threads';
import type { PlannerPort } from '../app/plannerPort';
import { createWorkerPlanner } from './createWorkerPlanner';

/** A planner in a Node thread; `file` is nodeWorker.ts as the caller has built it. */
export const createNodePlanner = (file: string | URL): PlannerPort =>
  createWorkerPlanner(() => {
    const worker = new Worker(file);
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (listen) => worker.on('message', listen),
      onError: (listen) => worker.on('error', (error: Error) => listen(error.message)),
      close: () => void worker.terminate(),
    };
  });
