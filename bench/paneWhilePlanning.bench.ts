/**
 * Does the pane stay alive while a sales force is planned? 3,000 accounts of 10 reps, 4 weeks, planned in the workbench by
 * the browser's own worker, through Microsoft's client: the longest tasks of the pane's frame (PerformanceObserver, which
 * tells of 50 ms and more) from the click to the plan shown, and what the processor spent on them (Chromium's trace): on a
 * busy machine a task waits in the middle of its work. The host that plays Excel shares the thread with the pane in the
 * workbench; its tasks, told apart by the observer, are counted beside.
 */
import { loadavg } from 'node:os';
import type { Frame } from 'playwright-core';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { traced } from './threadTasks';
import type { ThreadTask, Trace } from './threadTasks';
import { openWorkbench, planInPane } from './workbenchInBrowser';

const ROOT = process.cwd();
const REPS = 10;
const ACCOUNTS = 3000;
const LONG_MS = 50;
const PLAN_MS = 900_000;
const MARK = 'planning begins';

/** Seeded, so that every run plans the same: accounts around ten towns, one rep each. */
const accountsCsv = (): string => {
  let state = 1;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const rows = Array.from({ length: ACCOUNTS }, (_, at) => {
    const rep = at % REPS;
    const [latitude, longitude] = [44 + (rep % 4) * 1.3, -0.5 + Math.floor(rep / 4) * 2];
    const turnover = Math.round(1000 + next() ** 3 * 200_000);
    const place = [latitude + (next() - 0.5), longitude + (next() - 0.5) * 1.4].map((n) => n.toFixed(5));
    return [`C${at}`, `Compte ${at}`, `Commercial ${'ABCDEFGHIJ'[rep]}`, turnover, ...place].join(',');
  });
  return ['Code client,Raison sociale,Commercial,CA 2025,Latitude,Longitude', ...rows].join('\n');
};

interface LongTask {
  /** Milliseconds after the mark. */
  readonly at: number;
  readonly ms: number;
  /** "self": the pane; else the page around it, or both. */
  readonly whose: string;
}

interface WatchedWindow extends Window {
  longTasks?: LongTask[];
}

const startWatching = (frame: Frame): Promise<void> =>
  frame.evaluate((mark) => {
    const tasks: LongTask[] = [];
    (window as WatchedWindow).longTasks = tasks;
    const { startTime: begin } = performance.mark(mark);
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        tasks.push({ at: startTime - begin, ms: duration, whose: name });
    }).observe({ type: 'longtask' });
  }, MARK);

const stopWatching = (frame: Frame): Promise<readonly LongTask[]> =>
  frame.evaluate(() => (window as WatchedWindow).longTasks ?? []);

type JudgedTask = LongTask & { readonly cpuMs: number };

/** Of the traced task that covers most of the one observed: the observer rounds its times. */
const withCpu = (tasks: readonly LongTask[], trace: Trace): JudgedTask[] => {
  const traces = trace.threads('CrRendererMain').flat();
  const begin = trace.markAt(MARK);
  return tasks.map((task) => {
    const from = begin + task.at;
    const shared = ({ at, ms }: ThreadTask): number => Math.min(at + ms, from + task.ms) - Math.max(at, from);
    const [same] = [...traces].sort((a, b) => shared(b) - shared(a));
    return { ...task, cpuMs: same && shared(same) > 0 ? same.cpuMs : Number.NaN };
  });
};

const inFull = (tasks: readonly JudgedTask[]): BenchRow[] =>
  tasks.slice(0, 8).map(({ at, ms, cpuMs }, n) => ({
    ...{ name: `pane, task ${n + 1}`, ms },
    note: `${cpuMs.toFixed(0)} ms of the processor, ${Math.round(at)} ms after the click`,
  }));

const main = async (): Promise<void> => {
  const open = await openWorkbench(ROOT, accountsCsv());
  let ms = 0;
  let tasks: readonly LongTask[] = [];
  const trace = await traced(open.browser, async () => {
    await startWatching(open.frame);
    const start = performance.now();
    await planInPane(open, PLAN_MS);
    ms = performance.now() - start;
    await open.page.waitForTimeout(500);
    tasks = await stopWatching(open.frame);
  });
  await open.close();
  const judged = withCpu(tasks, trace).sort((a, b) => b.ms - a.ms);
  const own = judged.filter(({ whose }) => whose === 'self');
  const others = judged.filter(({ whose }) => whose !== 'self');
  const longestCpu = Math.max(0, ...own.map(({ cpuMs }) => cpuMs));
  const rows: BenchRow[] = [
    {
      ...{ name: 'click to plan shown', ms },
      note: `${ACCOUNTS} × ${REPS} × 4 weeks, quick; load ${loadavg()[0]?.toFixed(1)}`,
    },
    {
      name: 'longest task of the pane',
      ms: own[0]?.ms ?? 0,
      note: `wanted under ${LONG_MS}; 0: none of 50 ms`,
    },
    { name: 'the most processor in one of them', ms: longestCpu, note: 'what it takes on a quiet machine' },
    { name: 'its tasks over 50 ms', ms: own.length, note: 'a count, not ms' },
    { name: 'longest task of the host page', ms: others[0]?.ms ?? 0, note: 'plays Excel on the same thread' },
    { name: 'its tasks over 50 ms', ms: others.length, note: 'a count, not ms' },
    ...inFull(own),
  ];
  publish({ bench: 'paneWhilePlanning', what: 'the pane’s thread while tours are planned', rows }, ROOT);
  process.exit(0);
};

void main();
