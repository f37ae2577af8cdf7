interface Bench<T> {
  readonly runs: number;
  readonly prepare: () => Promise<T> | T;
  readonly work: (state: T) => Promise<unknown> | unknown;
}

/** `milliseconds`: what some clock has counted so far. */
async function middleRun<T>({ runs, prepare, work }: Bench<T>, milliseconds: () => number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const state = await prepare();
    const start = milliseconds();
    await work(state);
    times.push(milliseconds() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Milliseconds of the middle run of an odd number; every run starts from fresh state made by `prepare`. */
export const median = <T>(
  runs: number,
  prepare: Bench<T>['prepare'],
  work: Bench<T>['work'],
): Promise<number> => middleRun({ runs, prepare, work }, () => performance.now());

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** As `median`, in milliseconds of CPU of the whole process: what else the machine does hardly counts. */
export const medianCpu = <T>(
  runs: number,
  prepare: Bench<T>['prepare'],
  work: Bench<T>['work'],
): Promise<number> => middleRun({ runs, prepare, work }, cpuMilliseconds);

/** Watches resident memory while something runs; the figure is the highest seen, in MB. */
export function watchMemory(): () => number {
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  return () => {
    clearInterval(timer);
    return Math.max(peak, process.memoryUsage.rss()) / 1_048_576;
  };
}

/** Seeded numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
