/**
 * The times of thirteen weeks of one rep after a hand edit. First without the workbook: model, order of every day, timetable,
 * schedule, and what is broken. Then the whole job over Microsoft's client on the local host: accounts, tabs and settings
 * read, all of it worked out, looked at (nothing written) and written with its way back; the host's own work is in it. The
 * limit is 200 ms, of CPU: a machine that does other things as well does not count against it.
 */
import { buildRepModel } from '../src/domain/tours/demand/buildRepModel';
import type { AccountDemand, RepDemand } from '../src/domain/tours/demand/buildRepModel';
import { arrangeDay } from '../src/domain/tours/edit/arrangeDay';
import { faultsOfPlan } from '../src/domain/tours/edit/faultsOfPlan';
import { looseTimetable } from '../src/domain/tours/edit/looseTimetable';
import { scheduleRep } from '../src/domain/tours/schedule/scheduleRep';
import { solveTours } from '../src/domain/tours/solveTours';
import type { RawCell } from '../src/sheet/cellGrid';
import type { Session } from '../workbench/node/openSession';
import { workbookOf } from '../workbench/node/testing/testWorkbook';
import { editTab } from '../workbench/node/testing/tourWorkbook';
import { publish } from './benchReport';
import type { BenchRow } from './benchReport';
import { medianCpu, seeded } from './measure';

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

const TOWNS = [
  ...['44000 Nantes', '44600 Saint-Nazaire', '49000 Angers', '85000 La Roche-sur-Yon', '49300 Cholet'],
  ...['44190 Clisson', '44800 Saint-Herblain', '44210 Pornic', '44130 Blain', '44150 Ancenis'],
];
const HEADERS = [
  'Code client',
  'Raison sociale',
  'Code postal',
  'Ville',
  'Commercial',
  'CA 2025 (€)',
  'Dernière visite',
];
/** Serial of 2025-12-01. */
const LAST_VISIT = 45_992;
const FIRST_MONDAY = '2026-02-02';
/** Runs before the figures: nobody's first edit is his only one. */
const WARM_UPS = 4;
const FIRST_TAB = 'DcTour_2026_06_1';

const planned = async (): Promise<Session> => {
  const rows = Array.from({ length: ACCOUNTS }, (_, at): RawCell[] => {
    const [postcode = '', ...town] = (TOWNS[at % TOWNS.length] ?? '').split(' ');
    return [
      `C${at}`,
      `Compte ${at}`,
      postcode,
      town.join(' '),
      'Anne Martin',
      200_000 - at * 900,
      LAST_VISIT,
    ];
  });
  const session = await workbookOf([HEADERS, ...rows]);
  const made = await session.pilot.tours({
    ...{ language: 'fr', sheet: 'Comptes', from: FIRST_MONDAY, weeks: WEEKS, effort: 'quick' },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return session;
};

/** The first two rows of a tab change places. */
const edited = (session: Session): Promise<void> =>
  editTab(session, FIRST_TAB, ([first = [], second = [], ...rest]) => [second, first, ...rest]);

const wholeJob = async (): Promise<readonly BenchRow[]> => {
  const session = await planned();
  const { pilot } = session;
  const request = { language: 'fr', sheet: 'Comptes' } as const;
  for (let run = 0; run < WARM_UPS; run++) {
    await edited(session);
    await pilot.retime(request);
  }
  const looked = await medianCpu(
    7,
    () => edited(session),
    () => pilot.previewRetime(request),
  );
  const written = await medianCpu(
    7,
    () => edited(session),
    () => pilot.retime(request),
  );
  const report = await pilot.previewRetime(request);
  if (!report.ok) throw new Error(JSON.stringify(report.failure));
  const { weeks, totals } = report.value.report;
  const note = `${weeks.length} tabs, ${totals.visits} visits`;
  return [
    { name: 'whole job, looked at', ms: looked, againstMs: LIMIT_MS, limit: 1, note },
    { name: 'whole job, written', ms: written, againstMs: LIMIT_MS, limit: 1, note },
  ];
};

const main = async (): Promise<void> => {
  retime();
  const ms = await medianCpu(7, () => undefined, retime);
  const rows = await wholeJob();
  publish(
    {
      bench: 'retime',
      what: `CPU; ${WEEKS} weeks of one rep, ${plan.routes.length} days, ${visits} visits; every day has a stop whose place is looked for`,
      rows: [
        { name: 'without the workbook', ms, againstMs: LIMIT_MS, limit: 1, note: 'baseline is the limit' },
        ...rows,
      ],
    },
    process.cwd(),
  );
};

void main();
