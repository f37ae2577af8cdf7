/** Entry of a Node worker thread. */
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from './messages';
import { serveRequests } from './serveRequests';

const hear = serveRequests((message) => parentPort?.postMessage(message));
parentPort?.on('message', (message: ToWorker) => hear(message));
