import fc from 'fast-check';
import { checkPlan } from '../check/checkPlan';
import type { Shift, TourAccount, TourModel, TourVisit } from '../model';
import { runSteps } from '../../steps';
import type { TourPlan } from '../plan';
import { solveTours } from '../solveTours';
import { modelArbitrary } from '../testing/modelArbitrary';
import { explainUnplanned as explainInSteps } from './explainUnplanned';

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
