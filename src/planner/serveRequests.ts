import type { FromWorker, ToWorker } from './messages';
import { planInSlices } from './planInSlices';
import type { Thread } from './planInSlices';
import { fail } from '../domain/result';

/** The worker's end: answers one request at a time and hears "stop" between slices. */
export function serveRequests(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let isStopped = false;
  const thread: Thread = {
    now: () => performance.now(),
    breathe,
    isStopped: () => isStopped,
    report: (share) => post({ kind: 'progress', share }),
  };
  return (message) => {
    isStopped = message.kind === 'stop';
    if (message.kind === 'stop') return;
    planInSlices(message.request, thread)
      .catch((error: unknown) =>
        fail('HOST_FAILED', { reason: error instanceof Error ? error.message : String(error) }),
      )
      .then((result) => post({ kind: 'done', result }))
      .catch(() => undefined);
  };
}

/** A timer rather than a promise: only a new task of the event loop lets a message in. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
