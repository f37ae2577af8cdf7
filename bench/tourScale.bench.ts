/**
 * A sales force planned whole: 3,000 accounts, 10 reps, 4 weeks, one thread. CPU milliseconds of the models, of a first plan
 * for every rep, of the normal effort, and of what follows the search (days balanced, prospects offered); peak memory of the
 * process. No spreadsheet and no gazetteer: what the planner itself takes.
 */
import { DEFAULT_SETTINGS } from '../src/domain/settings/defaultSettings';
import { checkPlan } from '../src/domain/tours/check/checkPlan';
import { buildRepModel } from '../src/domain/tours/demand/buildRepModel';
import type { RepModel } from '../src/domain/tours/demand/buildRepModel';
import { dueVisits, leastGapDays } from '../src/domain/tours/demand/dueVisits';
import { iterationBudget } from '../src/domain/tours/iterationBudget';
import type { TourPlan } from '../src/domain/tours/plan';
import { balanceDays } from '../src/domain/tours/refine/balanceDays';
import { advance } from '../src/domain/tours/search/anneal';
import { beginTours, bestPlan } from '../src/domain/tours/solveTours';
import type { TourSearch } from '../src/domain/tours/solveTours';
import { publish } from './benchReport';
import type { BenchRow } from './benchReport';
import { watchMemory } from './measure';

const REPS = 10;
const ACCOUNTS_PER_REP = 300;
const MONDAY = 46_356;
const HORIZON = { from: MONDAY, days: 28 };

/** Seeded, so that every run plans the same. */
function* randoms(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const repModelOf = (rep: number): RepModel => {
  const random = randoms(rep + 1);
  const next = (): number => random.next().value as number;
  const home = { latitude: 44 + (rep % 4) * 1.3, longitude: -0.5 + Math.floor(rep / 4) * 2 };
  const accounts = Array.from({ length: ACCOUNTS_PER_REP }, (_, account) => {
    const intervalDays = [30, 61, 122, 183][Math.floor(next() * 4)] ?? 61;
    const rhythm = {
      ...{ intervalDays, score: Math.round(next() * 100), neverVisitedDays: 30 },
      lastVisit: MONDAY - Math.floor(next() * intervalDays * 1.5),
    };
    return {
      ...{ account, minutes: 60, leastGapDays: leastGapDays(intervalDays, DEFAULT_SETTINGS) },
      place: { latitude: home.latitude + (next() - 0.5), longitude: home.longitude + (next() - 0.5) * 1.4 },
      visits: dueVisits(rhythm, DEFAULT_SETTINGS, HORIZON),
    };
  });
  return buildRepModel({
    ...{ home, horizon: HORIZON, rules: DEFAULT_SETTINGS, accounts },
    week: { fieldHours: 35 * DEFAULT_SETTINGS.fieldShare, fieldDays: 3 },
    isFieldDay: (day) => (day - MONDAY) % 7 < 5,
  });
};

const rows: BenchRow[] = [];
const stopWatching = watchMemory();

const measured = <T>(name: string, work: () => T, noteOf: (result: T) => string): T => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  rows.push({ name, ms: (user + system) / 1000, note: noteOf(result) });
  return result;
};

const served = (plans: readonly TourPlan[]): number =>
  plans.reduce((sum, { routes }) => sum + routes.reduce((n, { visits }) => n + visits.length, 0), 0);

const models = measured(
  'models and travel times',
  () => Array.from({ length: REPS }, (_, rep) => repModelOf(rep)),
  (made) => `${made.reduce((sum, { model }) => sum + model.visits.length, 0)} visits due`,
);
/** Visits planned, and points left out in minutes of driving plus the driving. */
function told(found: readonly TourPlan[]): string {
  const cost = found.reduce(
    (sum, plan, rep) => sum + (models[rep] ? checkPlan(models[rep].model, plan).objective : 0),
    0,
  );
  return `${served(found)} visits planned, cost ${Math.round(cost / 60)} min`;
}
const searches: TourSearch[] = measured(
  'first feasible plan',
  () => models.map(({ model }, rep) => beginTours(model, { seed: rep + 1 })),
  (begun) => told(begun.map(bestPlan)),
);
const SECONDS = 30;
measured(
  'plan of thirty seconds',
  () =>
    models.map(({ model }, rep) => {
      const search = beginTours(model, { seed: rep + 1 });
      const start = process.cpuUsage();
      const seconds = (): number => {
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1e6;
      };
      advance(search.annealing, { share: () => (seconds() * REPS) / SECONDS });
      return bestPlan(search);
    }),
  told,
);
const plans = measured(
  'normal effort',
  () =>
    searches.map((search, rep) => {
      const model = models[rep]?.model;
      if (model) advance(search.annealing, { iterations: iterationBudget(model, 'normal') });
      return bestPlan(search);
    }),
  told,
);
const balanced = measured(
  'days balanced',
  () => plans.map((plan, rep) => (models[rep] ? balanceDays(models[rep].model, plan) : plan)),
  () => '',
);
const broken = balanced.flatMap((plan, rep) =>
  models[rep] ? checkPlan(models[rep].model, plan).violations : [],
);
if (broken.length > 0) throw new Error(`A rule is broken: ${broken[0]?.code}.`);
rows.push({ name: 'whole', ms: rows.reduce((sum, { ms }) => sum + ms, 0), peakMegabytes: stopWatching() });
publish(
  { bench: 'tourScale', what: '3,000 accounts × 10 reps × 4 weeks, CPU ms, one thread', rows },
  process.cwd(),
);
