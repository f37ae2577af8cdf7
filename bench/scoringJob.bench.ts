/**
 * The scoring job through Microsoft's client and the host, against a baseline that moves the same cells with nothing
 * decided in between (moveCells.ts). Both are warmed by a run on a small sheet, then take turns; the middle ratio of the
 * turns counts. Restore point and the sheets of their own are reported apart, and so is the first, cold click.
 */
import { pilotOn } from '../workbench/node/openSession';
import type { Stage } from '../src/app/dcPilot';
import type { ExcelGlobals } from '../src/excel/excelSession';
import { connectClient } from '../workbench/node/client';
import type { Client } from '../workbench/node/client';
import { accountHost } from './accountHost';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { watchMemory } from './measure';
import { moveCells, takeResults } from './moveCells';

const SIZES = [10_000, 100_000, 500_000];
const TURNS = 3;
const WARM_ROWS = 5_000;

interface JobTimes {
  readonly total: number;
  readonly stages: Partial<Record<Stage, number>>;
}

async function runJob(): Promise<JobTimes> {
  const pilot = pilotOn({
    excel: globalThis as unknown as ExcelGlobals,
    clock: () => new Date(Date.UTC(2026, 2, 2)),
    medium: 'commandLine',
  });
  const stages: Partial<Record<Stage, number>> = {};
  let stage: Stage = 'read';
  let since = performance.now();
  const start = since;
  const onProgress = (next: Stage): void => {
    const now = performance.now();
    stages[stage] = (stages[stage] ?? 0) + now - since;
    [stage, since] = [next, now];
  };
  const result = await pilot.score({ language: 'fr' }, { onProgress });
  onProgress('finish');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { total: performance.now() - start, stages };
}

/** One requests' count and weight both ways, to see that job and baseline move the same. */
interface Traffic {
  requests: number;
  megabytes: number;
}

function countingHost(rows: number, traffic: Traffic) {
  const host = accountHost(rows);
  const request: typeof host.request = async (body, flags, byteLength) => {
    const answer = await host.request(body, flags, byteLength);
    traffic.requests++;
    traffic.megabytes += ((byteLength ?? 0) + (answer.kind === 'response' ? answer.text.length : 0)) / 1e6;
    return answer;
  };
  return Object.assign(Object.create(host) as typeof host, { request });
}

interface Turn extends JobTimes {
  /** Without restore point and sheets of its own. */
  readonly job: number;
  readonly baseline: number;
  readonly peak: number;
  readonly before: number;
  readonly traffic: string;
  readonly cpu: string;
}

/** Seconds of processor, whole job: a busy machine does not lengthen them. */
const cpuTimer = (): (() => number) => {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
};

const rss = (): number => process.memoryUsage.rss() / 1_048_576;

async function takeTurn(client: Client, rows: number): Promise<Turn> {
  const moved = { job: { requests: 0, megabytes: 0 }, baseline: { requests: 0, megabytes: 0 } };
  client.use(countingHost(rows, moved.job));
  globalThis.gc?.();
  const before = rss();
  const stopWatching = watchMemory();
  const jobCpu = cpuTimer();
  const times = await runJob();
  const jobSeconds = jobCpu();
  const peak = stopWatching();
  const { requests, megabytes } = moved.job;
  const results = await takeResults(rows);
  client.use(countingHost(rows, moved.baseline));
  globalThis.gc?.();
  const baselineCpu = cpuTimer();
  const start = performance.now();
  await moveCells(rows, results);
  const baseline = performance.now() - start;
  const cpu = `CPU ${jobSeconds.toFixed(2)} s against ${baselineCpu().toFixed(2)} s`;
  const apart = (times.stages.restorePoint ?? 0) + (times.stages.finish ?? 0);
  return {
    ...times,
    job: times.total - apart,
    baseline,
    peak,
    before,
    cpu,
    traffic: `${requests} requests ${megabytes.toFixed(1)} MB against ${moved.baseline.requests} and ${moved.baseline.megabytes.toFixed(1)}`,
  };
}

const stagesOf = ({ stages }: JobTimes): string =>
  Object.entries(stages)
    .map(([name, ms]) => `${name} ${Math.round(ms)}`)
    .join(', ');

async function measure(client: Client, rows: number): Promise<BenchRow[]> {
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await takeTurn(client, rows));
  // Later turns start from memory that the process has not given back yet.
  const peakMegabytes = turns[0]?.peak ?? Number.NaN;
  turns.sort((a, b) => a.job / a.baseline - b.job / b.baseline);
  const middle = turns[Math.floor(TURNS / 2)];
  if (!middle) throw new Error('No turn was taken.');
  const size = `${rows / 1000} k rows`;
  return [
    {
      name: `${size}, job without restore point`,
      ms: middle.job,
      againstMs: middle.baseline,
      limit: 1.3,
      peakMegabytes,
      note: `${stagesOf(middle)}; ${Math.round(middle.before)} MB before`,
    },
    {
      name: `${size}, whole job`,
      ms: middle.total,
      againstMs: middle.baseline,
      note: `${middle.traffic}; ${middle.cpu}; restore point, own sheets and end included`,
    },
  ];
}

async function main(): Promise<void> {
  const client = connectClient(accountHost(WARM_ROWS));
  const cold = await runJob();
  const rows: BenchRow[] = [
    { name: `${WARM_ROWS / 1000} k rows, first click of a process`, ms: cold.total, note: stagesOf(cold) },
  ];
  for (let run = 0; run < 4; run++) await takeTurn(client, WARM_ROWS);
  for (const size of SIZES) rows.push(...(await measure(client, size)));
  client.close();
  const what = 'score a sheet of N rows × 15 columns through the client, against moving the same cells';
  publish({ bench: 'scoringJob', what, rows }, process.cwd());
}

void main();
