/**
 * The sales weeks of `tours`, planned by the worker the pane ships, in a headless Chromium: opened as the pane opens it, asked
 * as the pane asks it. Five seconds of the worker's own thread (Chromium's trace), judging the plan included: iterations are
 * chosen until that is what they take, because a plan must not depend on a clock. `--only=TEXT` the cases whose name holds it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { PlannedTours } from '../src/app/plannerPort';
import type { Result } from '../src/domain/result';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import type { AskedInPage, BenchWindow } from './planInPage';
import { traced } from './threadTasks';
import { tourCases } from './tourCases';
import type { TourCase } from './tourCases';
import { gapOfPlan, readCase } from './tourRun';
import { openWorkbench, planInPane } from './workbenchInBrowser';
import type { OpenWorkbench } from './workbenchInBrowser';

const ROOT = process.cwd();
const INSTANCES = path.join(ROOT, '../shared/instances');
const SEED = 1;
const FIRST_ITERATIONS = 40_000;
/** Of the seconds asked for: near enough, never more than all of them. */
const NEAR_ENOUGH = 0.95;
const AIM = 0.98;
const MOST_TRIES = 5;
const FIRST_PLAN_MS = 300_000;

/** Enough for the pane to open its worker. */
const FEW_ACCOUNTS = [
  'Code client,Raison sociale,CA 2025,Latitude,Longitude',
  ...Array.from({ length: 20 }, (_, at) => `C${at},Compte ${at},${1000 + at},${47 + at / 50},${1 + at / 40}`),
].join('\n');

interface WorkerRun {
  readonly planned: PlannedTours;
  readonly iterations: number;
  readonly cpuMs: number;
}

const asked = async (open: OpenWorkbench, request: AskedInPage): Promise<WorkerRun> => {
  let result: Result<PlannedTours> | undefined;
  const trace = await traced(open.browser, async () => {
    result = await open.frame.evaluate((given) => (window as BenchWindow).planInWorker?.(given), request);
  });
  if (!result?.ok) throw new Error(`The worker answers ${result?.failure.code ?? 'nothing'}.`);
  const threads = trace
    .threads('DedicatedWorker thread')
    .map((tasks) => tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0));
  return { planned: result.value, iterations: request.iterations, cpuMs: Math.max(0, ...threads) };
};

/** The longest of a few runs that keep to the time. */
const withinSeconds = async (open: OpenWorkbench, task: TourCase): Promise<WorkerRun> => {
  const text = readFileSync(path.join(INSTANCES, task.file), 'utf8');
  const most = task.seconds * 1000;
  let iterations = FIRST_ITERATIONS;
  let best: WorkerRun | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const run = await asked(open, { text, variant: task.variant, seed: SEED, iterations });
    if (run.cpuMs <= most && run.cpuMs > (best?.cpuMs ?? 0)) best = run;
    if (run.cpuMs <= most && run.cpuMs >= NEAR_ENOUGH * most) break;
    iterations = Math.round((iterations * AIM * most) / run.cpuMs);
  }
  if (!best) throw new Error(`${task.name}: no run keeps to ${task.seconds} s.`);
  return best;
};

const rowOf = (task: TourCase, { planned, iterations, cpuMs }: WorkerRun): BenchRow & { gap: number } => {
  const plan = planned.plans[0] ?? { routes: [] };
  const instance = readCase(INSTANCES, task);
  const gap = gapOfPlan(task, instance, plan);
  const points = instance.measureOf(plan) - instance.travelOf(plan) / 600;
  const beside = `${Math.abs(gap).toFixed(2)} points ${gap > 0 ? 'behind' : 'ahead of'} the best peer at 30 s`;
  return {
    ...{ name: task.name, ms: cpuMs, gap },
    note: `${points.toFixed(2)} points, ${beside}; ${iterations} iterations`,
  };
};

const toPage = (): string =>
  buildSync({
    ...{ entryPoints: [path.join(ROOT, 'bench/planInPage.ts')], bundle: true, write: false },
    ...{ format: 'iife', platform: 'browser', target: 'es2022' },
  }).outputFiles?.[0]?.text ?? '';

const main = async (): Promise<void> => {
  if (!existsSync(INSTANCES)) {
    console.log(`toursInBrowser: no instances at ${INSTANCES}; nothing was measured.`);
    process.exit(0);
  }
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const cases = tourCases(INSTANCES, 'all').filter(
    ({ name, format }) => format === 'tours' && name.includes(only),
  );
  const open = await openWorkbench(ROOT, FEW_ACCOUNTS);
  await open.frame.evaluate(toPage());
  await open.frame.evaluate(() => (window as BenchWindow).rememberWorker?.());
  await planInPane(open, FIRST_PLAN_MS);
  const rows: (BenchRow & { gap: number })[] = [];
  for (const task of cases) {
    const row = rowOf(task, await withinSeconds(open, task));
    console.log(`${row.name}: ${row.note}`);
    rows.push(row);
  }
  await open.close();
  const behind = rows.filter(({ gap }) => gap > 0).length;
  const count = {
    name: 'behind the best peer',
    ms: behind,
    note: `a count of ${rows.length}, not ms; load ${loadavg()[0]?.toFixed(1)}`,
  };
  publish(
    {
      bench: 'toursInBrowser',
      what: 'sales weeks in the pane’s own worker, ms of its thread',
      rows: [...rows, count],
    },
    ROOT,
  );
  process.exit(0);
};

void main();
