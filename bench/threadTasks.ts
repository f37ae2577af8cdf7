/** What the threads of a browser did, task by task, by the clock and by the processor: Chromium's own trace. */
import type { Browser } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface ThreadTask {
  /** Milliseconds of the trace's clock. */
  readonly at: number;
  readonly ms: number;
  readonly cpuMs: number;
}

export interface Trace {
  /** Tasks of each thread of this name. */
  readonly threads: (name: string) => readonly (readonly ThreadTask[])[];
  /** When `performance.mark(name)` was called, in milliseconds of the trace's clock. */
  readonly markAt: (name: string) => number;
}

const read = (events: readonly TraceEvent[]): Trace => ({
  threads: (wanted) => {
    const isWanted = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args?.name === wanted)
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = new Map<string, ThreadTask[]>();
    for (const { name, pid, tid, ts, dur = 0, tdur = 0 } of events) {
      const key = `${pid} ${tid}`;
      if (name !== 'ThreadControllerImpl::RunTask' || !isWanted.has(key)) continue;
      const task = { at: ts / 1000, ms: dur / 1000, cpuMs: tdur / 1000 };
      const known = tasks.get(key);
      if (known) known.push(task);
      else tasks.set(key, [task]);
    }
    return [...tasks.values()];
  },
  markAt: (mark) => (events.find(({ name }) => name === mark)?.ts ?? Number.NaN) / 1000,
});

/** Traces a browser while something is done in it. */
export const traced = async (browser: Browser, work: () => Promise<void>): Promise<Trace> => {
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const buffer = await browser.stopTracing();
  return read((JSON.parse(buffer.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents);
};
