import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import type { Shift, TourAccount, TourModel, TourRep, TourVisit } from '../model';
import { runSteps } from '../../steps';
import type { TourPlan } from '../plan';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { explainUnplanned as explainInSteps } from './explainUnplanned';
import type { Remedy } from './types';

const HOUR = 3600;
const shift: Shift = { start: 0, end: 0, open: 8 * HOUR, close: 12 * HOUR };

/** Home and two customers half an hour from everywhere; one rep, two days, one visit of an hour and a half each. */
const modelOf = (
  changes: {
    account?: Partial<TourAccount>;
    visit?: Partial<TourVisit>;
    shifts?: (Shift | undefined)[];
  } = {},
): TourModel => {
  const seconds = Int32Array.from({ length: 9 }, (_, k) => (k % 4 === 0 ? 0 : HOUR / 2));
  const windows = [[{ open: 8 * HOUR, close: 18 * HOUR }], [{ open: 8 * HOUR, close: 18 * HOUR }]];
  return {
    travel: { places: 3, seconds, cost: seconds },
    days: [0, 1].map((date) => ({ weekday: date, week: 0, date })),
    reps: [{ shifts: changes.shifts ?? [shift, undefined] }],
    accounts: [
      { place: 1, windows },
      { place: 2, windows, ...changes.account },
    ],
    visits: [
      { account: 0, seconds: 1.5 * HOUR, points: 20 },
      { account: 1, seconds: 1.5 * HOUR, points: 10, ...changes.visit },
    ],
    pointCost: 600,
    windowHolds: 'visit',
    isSelective: true,
  };
};
const PLAN = { routes: [{ rep: 0, day: 0, visits: [0] }] };
const explainUnplanned = (model: TourModel, plan: TourPlan) => runSteps(explainInSteps(model, plan));
const explain = (model: TourModel) => explainUnplanned(model, PLAN)[0];

test('a full day: half an hour more would do', () => {
  // 30 min + 90 + 30 + 90 + 30 = 270 min against 240
  expect(explain(modelOf())).toEqual({
    visit: 1,
    reason: 'NO_ROOM',
    remedy: { kind: 'longerDay', minutes: 30, rep: 0, day: 0 },
  });
});

test('a day of its own is free, but the visit’s dates forbid it', () => {
  const model = modelOf({ shifts: [shift, shift], visit: { lastDay: 0 } });
  expect(explain(model)).toMatchObject({ reason: 'NO_ROOM', remedy: { kind: 'otherDay', rep: 0, day: 1 } });
});

test('farther than a day may drive, there and back', () => {
  const model = modelOf();
  const far: TourModel = {
    ...model,
    reps: model.reps.map((rep) => ({
      ...rep,
      shifts: rep.shifts.map((shift) => shift && { ...shift, maxDriveSeconds: 1 }),
    })),
  };
  expect(explainUnplanned(far, { routes: [] })[0]).toMatchObject({ reason: 'TOO_FAR' });
});

test('hours that no day of work touches: a wider window', () => {
  const closed = [{ open: 20 * HOUR, close: 22 * HOUR }];
  const model = modelOf({ shifts: [{ ...shift, close: 14 * HOUR }], account: { windows: [closed, closed] } });
  expect(explain(model)).toMatchObject({
    reason: 'NEVER_POSSIBLE',
    remedy: { kind: 'widerWindow', rep: 0, day: 0 },
  });
});

test('room enough, but not worth the detour: so many points are missing', () => {
  const model = modelOf({ shifts: [{ ...shift, close: 14 * HOUR }], visit: { points: 1 } });
  // the detour is 30 min = 1800 s, a point pays 600 s
  expect(explain(model)).toMatchObject({
    reason: 'NOT_WORTH_IT',
    remedy: { kind: 'raisePoints', points: 2 },
  });
});

test('a stop of less value is named when nothing smaller helps', () => {
  const model = modelOf({ visit: { points: 90, seconds: 3 * HOUR } });
  const long = model.visits.map((visit) => ({ ...visit, seconds: 3 * HOUR }));
  expect(explain({ ...model, visits: long })).toEqual({
    visit: 1,
    reason: 'NO_ROOM',
    remedy: { kind: 'dropStop', visit: 0, rep: 0, day: 0 },
  });
});

/** The first day is full by the limits of its week or day; the second works as long, and is not used. */
const limited = (limits: { rep?: Partial<TourRep>; shift?: Partial<Shift>; points?: number }): TourModel => {
  const long = { ...shift, close: 18 * HOUR, ...limits.shift };
  const model = modelOf({ shifts: [long, long], visit: { points: limits.points ?? 10 } });
  return { ...model, reps: [{ ...(model.reps[0] as TourRep), ...limits.rep }] };
};

test('the week’s hours are spent: how many more would do', () => {
  // 30 + 90 + 30 = 150 min so far, 270 with both
  expect(explain(limited({ rep: { maxWeekSeconds: 3.5 * HOUR } }))).toEqual({
    ...{ visit: 1, reason: 'NO_ROOM' },
    remedy: { kind: 'moreFieldTime', minutes: 60, rep: 0, day: 0 },
  });
});

test('the day has its most visits: one more would do', () => {
  const model = limited({ shift: { maxLoad: 1 }, rep: { maxFieldDays: 1 } });
  expect(explain(model)?.remedy).toEqual({ kind: 'moreVisits', rep: 0, day: 0 });
});

test('the field days of the week are taken: one more day', () => {
  const model = modelOf({ shifts: [shift, shift] });
  const taken: TourModel = {
    ...model,
    reps: model.reps.map((rep) => ({ ...rep, maxFieldDays: 1 })),
    visits: model.visits.map((visit) => ({ ...visit, seconds: 3 * HOUR })),
  };
  expect(explain(taken)?.remedy).toEqual({ kind: 'extraDay', rep: 0, day: 1 });
});

test('where time is short, a stop of less value is named beside it', () => {
  const model = limited({ rep: { maxWeekSeconds: 3.5 * HOUR }, points: 40 });
  expect(explain(model)).toMatchObject({
    remedy: { kind: 'moreFieldTime', minutes: 60 },
    instead: { kind: 'dropStop', visit: 0, rep: 0, day: 0 },
  });
});

test('never open, and no time left either: two changes', () => {
  const model = limited({ rep: { maxWeekSeconds: 2.5 * HOUR } });
  const closed = {
    ...model,
    accounts: model.accounts.map((one, k) => (k === 1 ? { ...one, windows: [[], []] } : one)),
  };
  expect(explain(closed)).toMatchObject({
    reason: 'NEVER_POSSIBLE',
    remedy: { kind: 'andFieldTime', change: 'widerWindow' },
  });
});

test('too near to the other visit of its account', () => {
  const model = modelOf({
    shifts: [
      { ...shift, close: 18 * HOUR },
      { ...shift, close: 18 * HOUR },
    ],
  });
  const twice: TourModel = {
    ...model,
    accounts: [{ ...(model.accounts[0] as TourAccount), minGap: 5 }, model.accounts[1] as TourAccount],
    visits: [
      { account: 0, seconds: HOUR, points: 20 },
      { account: 0, seconds: HOUR, points: 20 },
    ],
  };
  expect(explainUnplanned(twice, PLAN)).toEqual([
    { visit: 1, reason: 'TOO_CLOSE', remedy: { kind: 'otherDay', rep: 0, day: 1 } },
  ]);
});

test('every visit left out has its reason, whatever the model', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const { plan } = solveTours(model, { seed: 1, budget: { iterations: 50 } });
      const explained = explainUnplanned(model, plan).map(({ visit }) => visit);
      expect(explained).toEqual(checkPlan(model, plan).leftOut);
    }),
    { numRuns: 40 },
  );
});

const ALWAYS = [{ open: 0, close: 86_400 }];

const lifted = ({ shifts }: TourRep): TourRep => ({
  shifts: shifts.map((day) => {
    if (!day) return day;
    const { maxLoad: _, ...rest } = day;
    return rest;
  }),
});

/** The rules with nothing changed but what the remedy says. */
const changed = (model: TourModel, visit: number, remedy: Remedy): TourModel => {
  const owner = model.visits[visit]?.account;
  const withAccount = (change: (account: TourAccount) => TourAccount): TourModel => ({
    ...model,
    accounts: model.accounts.map((one, k) => (k === owner ? change(one) : one)),
  });
  const withRep = (change: (rep: TourRep) => TourRep): TourModel => ({
    ...model,
    reps: model.reps.map((one, k) => (k === remedy.rep ? change(one) : one)),
  });
  const withShift = (change: (day: Shift) => Shift): TourModel =>
    withRep((rep) => ({
      ...rep,
      shifts: rep.shifts.map((day, k) => (day && k === remedy.day ? change(day) : day)),
    }));
  switch (remedy.kind) {
    case 'longerDay': {
      const more = remedy.minutes * 60;
      return withShift((day) => ({
        ...day,
        close: day.close + more,
        maxDriveSeconds: (day.maxDriveSeconds ?? Infinity) + more,
        maxSeconds: (day.maxSeconds ?? Infinity) + more,
      }));
    }
    case 'moreVisits':
      return withShift((day) => ({ ...day, maxLoad: (day.maxLoad ?? Infinity) + 1 }));
    case 'moreFieldTime': {
      const { minutes } = remedy;
      if (minutes === null) return withRep(lifted);
      return withRep((rep) => ({ ...rep, maxWeekSeconds: (rep.maxWeekSeconds ?? Infinity) + minutes * 60 }));
    }
    case 'extraDay':
      return withRep(lifted);
    case 'widerWindow':
      return withAccount((account) => ({ ...account, windows: account.windows.map(() => ALWAYS) }));
    case 'otherRep':
      return withAccount(({ reps: _, isSameRep: __, ...account }) => account);
    case 'otherDay': {
      const usual = model.accounts[owner ?? -1]?.windows.find((windows) => windows.length > 0) ?? [];
      const free = withAccount(({ minGap: _, maxGap: __, ...account }) => ({
        ...account,
        windows: account.windows.map((windows) => (windows.length > 0 ? windows : usual)),
      }));
      const anyDay = ({ firstDay: _, lastDay: __, ...rest }: TourVisit): TourVisit => rest;
      return { ...free, visits: free.visits.map((one, k) => (k === visit ? anyDay(one) : one)) };
    }
    default:
      return model;
  }
};

test('what is said to be enough is enough: the judge accepts the plan with the visit in it', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const { plan } = solveTours(model, { seed: 1, budget: { iterations: 50 } });
      for (const { visit, remedy, instead } of explainUnplanned(model, plan))
        for (const said of [remedy, instead]) {
          const isPatterned = model.accounts[model.visits[visit]?.account ?? -1]?.patterns !== undefined;
          if (!said || isPatterned || said.kind === 'raisePoints' || said.kind === 'andFieldTime') continue;
          kinds.add(said.kind);
          const dropped = said.kind === 'dropStop' ? said.visit : -1;
          const routes = plan.routes
            .map((route) => ({ ...route, visits: route.visits.filter((one) => one !== dropped) }))
            .filter(({ visits }) => visits.length > 0);
          const rules = changed(model, visit, said);
          const spots =
            said.kind === 'dropStop'
              ? model.reps.flatMap((_, rep) => model.days.map((__, day) => ({ rep, day })))
              : [said];
          const isEnough = spots.some(({ rep, day }) => {
            const others = routes.filter((route) => route.rep !== rep || route.day !== day);
            const visits = routes.find((route) => route.rep === rep && route.day === day)?.visits ?? [];
            return Array.from({ length: visits.length + 1 }, (_, at) => visits.toSpliced(at, 0, visit)).some(
              (tried) =>
                checkPlan(rules, { routes: [...others, { rep, day, visits: tried }] }).violations.length ===
                0,
            );
          });
          if (!isEnough) return false;
        }
      return true;
    }),
    { numRuns: 80, endOnFailure: true },
  );
  expect(kinds).toContain('longerDay');
  expect(kinds).toContain('moreFieldTime');
});
