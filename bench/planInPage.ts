/** What the bench of the browser's worker runs in the pane's window: bundled, and handed to it as text. */
import type { PlannedTours } from '../src/app/plannerPort';
import type { Result } from '../src/domain/result';
import type { FromWorker, ToWorker } from '../src/planner/messages';
import { readSalesWeek } from '../workbench/cli/solve/readSalesWeek';
import type { Variant } from '../workbench/cli/solve/readSalesWeek';

export interface AskedInPage {
  /** A file of `instances/sales`. */
  readonly text: string;
  readonly variant: Variant;
  readonly seed: number;
  readonly iterations: number;
}

export interface BenchWindow extends Window {
  /** How the pane opened its planner's worker. */
  openedWorker?: { readonly url: string; readonly options: WorkerOptions | undefined };
  rememberWorker?: () => void;
  planInWorker?: (asked: AskedInPage) => Promise<Result<PlannedTours>>;
}

const page = window as BenchWindow;

page.rememberWorker = () => {
  window.Worker = class extends window.Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      page.openedWorker = { url: String(url), options };
    }
  };
};

page.planInWorker = ({ text, variant, seed, iterations }) =>
  new Promise((resolve, reject) => {
    if (!page.openedWorker) throw new Error('The pane has opened no worker yet.');
    const { model } = readSalesWeek(text, variant);
    const worker = new Worker(page.openedWorker.url, page.openedWorker.options);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== 'done') return;
      worker.terminate();
      resolve(data.result);
    };
    const effort = { base: iterations, perVisit: 0 };
    worker.postMessage({ kind: 'plan', request: { models: [model], seed, effort } } satisfies ToWorker);
  });
