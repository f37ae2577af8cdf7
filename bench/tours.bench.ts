/**
 * The tour solver against best known solutions, one thread, CPU seconds. `npm run bench -- tours`: a subset, seed 1, within a
 * quarter of an hour; `-- tours --all`: every instance, seeds 1–3, in two processes (`--single`: in this one alone);
 * `--only=TEXT` the cases whose name holds the text, `--every=4` each fourth of them, `--seeds=1,2` other seeds. What is done
 * already is kept in bench/results, per state of the solver, and not run again. Instances are read from ../shared/instances;
 * without them it says so.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { solveTours } from '../src/domain/tours/solveTours';
import { tourCases } from './tourCases';
import type { TourCase } from './tourCases';
import { gapOfPlan, readCase } from './tourRun';

const ROOT = process.cwd();
const INSTANCES = path.join(ROOT, '../shared/instances');
const isAll = process.argv.includes('--all');
const optionOf = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const share = Number(optionOf('share') ?? -1);

/** The sources of the solver as one short mark: results of another solver are never mixed in. */
function solverMark(): string {
  const hash = createHash('sha256');
  const filesOf = (folder: string): string[] =>
    readdirSync(path.join(ROOT, folder))
      .toSorted()
      .map((file) => path.join(ROOT, folder, file));
  const files = ['compile', 'packing', 'search'].flatMap((folder) => filesOf(`src/domain/tours/${folder}`));
  for (const file of [...files, path.join(ROOT, 'src/domain/tours/tuning.ts')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

const FOLDER = path.join(ROOT, 'bench/results/tours', solverMark());

interface Run {
  readonly key: string;
  readonly group: string;
  readonly gap: number;
  readonly iterations: number;
  readonly cpuSeconds: number;
}

const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

function solve(task: TourCase, seed: number): Run {
  const start = process.cpuUsage();
  const instance = readCase(INSTANCES, task);
  const elapsed = (): number => cpuSeconds(start);
  const budget = { share: () => elapsed() / task.seconds };
  const { plan, iterations } = solveTours(instance.model, { seed, budget });
  return {
    key: `${task.name} ${seed}`,
    group: task.group,
    gap: gapOfPlan(task, instance, plan),
    iterations,
    cpuSeconds: elapsed(),
  };
}

/** Runs what is not in the file of results yet. */
function runCases(cases: readonly TourCase[], seeds: readonly number[], file: string): Run[] {
  mkdirSync(path.dirname(file), { recursive: true });
  const runs: Run[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Run[]) : [];
  const done = new Set(runs.map(({ key }) => key));
  for (const seed of seeds)
    for (const task of cases) {
      if (done.has(`${task.name} ${seed}`)) continue;
      runs.push(solve(task, seed));
      writeFileSync(file, JSON.stringify(runs, null, 1));
    }
  return runs;
}

function report(runs: readonly Run[], cases: readonly TourCase[]): void {
  console.log(
    '\ntours: gap to best known in %; sales: points ahead of the best peer at 30 s (worst instance)\n',
  );
  for (const group of new Set(cases.map((task) => task.group))) {
    const own = runs.filter((run) => run.group === group);
    if (own.length === 0) continue;
    const gaps = own.map(({ gap }) => gap);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const target = cases.find((task) => task.group === group)?.target ?? '';
    console.log(
      `${group.padEnd(24)} runs ${String(own.length).padStart(4)}  mean ${mean.toFixed(3)}  worst ${Math.max(...gaps).toFixed(3)}  target ${target}`,
    );
  }
  for (const name of ['C101', 'R112', 'RC208']) {
    const run = runs.find(({ key }) => key.startsWith(`Solomon 1 s ${name} `));
    if (run) console.log(`${name}: ${Math.round(run.iterations / run.cpuSeconds)} iterations per CPU second`);
  }
}

const inOther = (index: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.argv.slice(1), `--share=${index}`], {
      stdio: 'inherit',
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`process ${index}: ${code}`))));
  });

async function main(): Promise<void> {
  if (!existsSync(INSTANCES)) {
    console.log(`tours: no instances at ${INSTANCES}; nothing was measured.`);
    return;
  }
  const only = optionOf('only') ?? '';
  const step = Number(optionOf('every') ?? 1);
  const cases = tourCases(INSTANCES, isAll ? 'all' : 'subset')
    .filter(({ name }) => name.includes(only))
    .filter((_, k) => k % step === 0);
  const seeds = optionOf('seeds')?.split(',').map(Number) ?? (isAll ? [1, 2, 3] : [1]);
  const fileOf = (index: number): string => path.join(FOLDER, `all-${index}.json`);
  if (share >= 0) {
    runCases(
      cases.filter((_, k) => k % 2 === share),
      seeds,
      fileOf(share),
    );
    return;
  }
  if (isAll && process.argv.includes('--single')) runCases(cases, seeds, fileOf(0));
  else if (isAll) await Promise.all([inOther(0), inOther(1)]);
  const runs = isAll
    ? [0, 1].flatMap((index) => runCases([], seeds, fileOf(index)))
    : runCases(cases, seeds, path.join(FOLDER, 'subset.json'));
  report(runs, cases);
}

void main();
