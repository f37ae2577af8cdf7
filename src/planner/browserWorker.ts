/** Entry of the browser's worker. */
import type { FromWorker, ToWorker } from './messages';
import { serveRequests } from './serveRequests';

/** The worker's global scope, by the two members used: its own types and the page's cannot be loaded together. */
interface WorkerScope {
  postMessage: (message: FromWorker) => void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const hear = serveRequests((message) => scope.postMessage(message));
scope.onmessage = ({ data }) => hear(data);
