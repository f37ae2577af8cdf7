/**
 * The times of thirteen weeks of one rep after a hand edit, without reading or writing the workbook: model, order of every
 * day, timetable, schedule, and what is broken. The limit is 200 ms.
 */
import { buildRepModel } from '../src/domain/tours/demand/buildRepModel';
import type { AccountDemand, RepDemand } from '../src/domain/tours/demand/buildRepModel';
import { arrangeDay } from '../src/domain/tours/edit/arrangeDay';
import { faultsOfPlan } from '../src/domain/tours/edit/faultsOfPlan';
import { looseTimetable } from '../src/domain/tours/edit/looseTimetable';
import { scheduleRep } from '../src/domain/tours/schedule/scheduleRep';
import { solveTours } from '../src/domain/tours/solveTours';
import { publish } from './benchReport';
import { median, seeded } from './measure';

const WEEKS = 13;
const ACCOUNTS = 180;
/** Serial of Monday 2026-11-30. */
const FROM = 46_356;
const LIMIT_MS = 200;

const random = seeded(1);
const accounts: AccountDemand[] = Array.from({ length: ACCOUNTS }, (_, account) => ({
  account,
  place: { latitude: 47.2 + random() - 0.5, longitude: -1.5 + random() - 0.5 },
  minutes: 60,
  leastGapDays: 14,
  visits: [1, 2].map((number) => ({
    ...{ number, dueDay: number * 40 - 20, firstDay: 0, lastDay: WEEKS * 7 - 1 },
    ...{ urgency: 1, points: 20 + Math.floor(random() * 60) },
  })),
}));

const demand: RepDemand = {
  home: { latitude: 47.2, longitude: -1.5 },
  horizon: { from: FROM, days: WEEKS * 7 },
  rules: {
    ...{ dayStart: 8.5, dayEnd: 17.5, lunchFrom: 12, lunchTo: 14, lunchMinutes: 60 },
    ...{ maxDriveHours: 4, maxVisitsPerDay: 8, pointMinutes: 10 },
    ...{ customerOpen: 8.5, customerNoon: 12, customerReopen: 13.5, customerClose: 17.5 },
  },
  week: { fieldHours: 35, fieldDays: 5 },
  isFieldDay: (day) => (day - FROM) % 7 < 5,
  accounts,
};

const { plan } = solveTours(buildRepModel(demand).model, { seed: 1, budget: { iterations: 3000 } });
const visits = plan.routes.reduce((sum, { visits: own }) => sum + own.length, 0);

/** As after an edit: on every day the first stop only got this day, and its place is looked for. */
const retime = (): number => {
  const repModel = buildRepModel(demand);
  const routes = plan.routes.map(({ rep, day, visits: stops }) =>
    arrangeDay(repModel.model, {
      ...{ rep, day },
      stops: stops.map((visit, at) => ({ visit, isPlaced: at > 0, isTimed: false })),
    }),
  );
  const schedule = scheduleRep(
    repModel,
    { routes },
    FROM,
    (model, route) => looseTimetable(model, route)?.times ?? null,
  );
  return schedule.weeks.length + faultsOfPlan(repModel.model, { routes }).length;
};

const main = async (): Promise<void> => {
  retime();
  const ms = await median(7, () => undefined, retime);
  publish(
    {
      bench: 'retime',
      what: `${WEEKS} weeks of one rep, ${plan.routes.length} days, ${visits} visits; every day has a stop whose place is looked for`,
      rows: [{ name: 'retime', ms, againstMs: LIMIT_MS, limit: 1, note: 'baseline is the limit' }],
    },
    process.cwd(),
  );
};

void main();
