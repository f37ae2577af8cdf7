import fc from 'fast-check';
import { checkPlan } from '../../domain/tours/check/checkPlan';
import type { TourModel } from '../../domain/tours/model';
import type { TourPlan } from '../../domain/tours/plan';
import { modelArbitrary } from '../../domain/tours/testing/modelArbitrary';
import type { PlannerPort, PlannerRun } from '../../app/plannerPort';
import { createServices } from '../createServices';
import { startServer } from '../testing/localServer';
import type { Answer, LocalServer, Question } from '../testing/localServer';
import { vroomAnswer, vroomPlan } from '../testing/vroomServer';
import type { VroomInput } from '../testing/vroomServer';
import { askedDays } from './weekDays';

const HOUR = 3600;

let server: LocalServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const servicesTo = (answer: (question: Question) => Answer) =>
  createServices({
    // No connection: many random models are planned.
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const { status = 200, body } = answer({
        ...{ method: init?.method ?? 'GET', path: url.pathname, headers: {} },
        body: String(init?.body ?? ''),
      });
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
    },
    wait: async () => undefined,
    now: () => 0,
    keyFor: () => null,
  });

const VROOM = { service: 'vroom', url: 'http://localhost:3000', host: 'localhost:3000' } as const;
const engineTo = (answer: (question: Question) => Answer): PlannerPort => servicesTo(answer).engine(VROOM);

const planned = async (planner: PlannerPort, model: TourModel, run?: PlannerRun) =>
  planner.plan({ models: [model], seed: 1, effort: 'quick' }, run);

/** Ten accounts on a line, half an hour apart from home on, two weeks of five days, 20 hours a week on at most three days. */
const line: TourModel = (() => {
  const places = 11;
  const seconds = Int32Array.from(
    { length: places * places },
    (_, at) => Math.abs(Math.floor(at / places) - (at % places)) * 600,
  );
  const shift = {
    ...{ start: 0, end: 0, open: 8.5 * HOUR, close: 17.5 * HOUR },
    lunch: { from: 12 * HOUR, to: 13 * HOUR, seconds: HOUR },
    ...{ maxDriveSeconds: 4 * HOUR, maxLoad: 8 },
  };
  const halves = [
    { open: 8.5 * HOUR, close: 12 * HOUR },
    { open: 13.5 * HOUR, close: 17.5 * HOUR },
  ];
  const days = Array.from({ length: 14 }, (_, date) => ({
    ...{ date, weekday: date % 7 },
    week: Math.floor(date / 7),
  }));
  return {
    travel: { places, seconds, cost: seconds },
    days,
    reps: [
      {
        shifts: days.map(({ weekday }) => (weekday < 5 ? shift : undefined)),
        ...{ maxFieldDays: 3, maxWeekSeconds: 20 * HOUR },
      },
    ],
    accounts: Array.from({ length: 10 }, (_, at) => ({
      ...{ place: at + 1, minGap: 5 },
      windows: Array.from({ length: 7 }, (__, weekday) => (weekday < 5 ? halves : [])),
    })),
    visits: Array.from({ length: 20 }, (_, at) => ({
      ...{ account: Math.floor(at / 2), seconds: 45 * 60, points: 20 + (at % 7) * 10 },
      ...(at % 2 === 0 ? { firstDay: 0, lastDay: 9 } : { firstDay: 5, lastDay: 13 }),
    })),
    pointCost: 600,
    windowHolds: 'visit',
    isSelective: true,
  };
})();

test('one question per rep and week; the plan keeps every rule', async () => {
  const told: { id: number; day: number }[] = [];
  server = await startServer((question) => {
    const answer = vroomAnswer(question);
    for (const { vehicle, steps } of (answer.body as ReturnType<typeof vroomPlan>).routes)
      for (const { type, id = -1 } of steps) if (type === 'job') told.push({ id, day: vehicle });
    return answer;
  });
  const services = createServices({
    ...{ fetch: (input, init) => fetch(input, init), wait: async () => undefined, now: () => 0 },
    keyFor: () => null,
  });
  const at = { service: 'vroom', url: server.url, host: server.host } as const;
  const shares: number[] = [];
  const result = await planned(services.engine(at), line, { onProgress: (share) => shares.push(share) });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const [plan] = result.value.plans;
  expect(checkPlan(line, plan as TourPlan).violations).toEqual([]);
  const kept = plan?.routes.flatMap(({ day, visits }) => visits.map((id) => ({ id, day }))) ?? [];
  expect(told.length).toBeGreaterThan(10);
  expect(kept).toEqual(expect.arrayContaining(told));
  expect(server.asked.map(({ method, path }) => [method, path])).toEqual([
    ['POST', '/'],
    ['POST', '/'],
  ]);
  expect(shares).toEqual([0.5, 1]);
  await planned(services.engine(at), line);
  expect(server.asked).toHaveLength(2);
});

test('a question holds numbers alone: no coordinates, no names', async () => {
  const bodies: string[] = [];
  await planned(
    engineTo((question) => {
      bodies.push(question.body);
      return vroomAnswer(question);
    }),
    line,
  );
  for (const body of bodies) {
    expect(body).not.toMatch(/"location"|description/);
    expect(body.replace(/"[a-z_]+"/g, '')).toMatch(/^[\d[\]{},:.]+$/);
  }
});

test('the week’s limits are told as fewer and shorter days', () => {
  const days = askedDays(line, { rep: 0, days: [0, 1, 2, 3, 4, 5, 6], pointsOn: () => 1 });
  expect(days.map(({ day }) => day)).toEqual([0, 2, 4]);
  const worked = days.reduce((sum, { shift }) => sum + shift.close - shift.open - HOUR, 0);
  expect(worked).toBeLessThanOrEqual(20 * HOUR);
  expect(worked).toBeGreaterThan(19.9 * HOUR);
});

test('whatever the model, an honest server’s plan keeps every rule', async () => {
  const planner = engineTo(vroomAnswer);
  await fc.assert(
    fc.asyncProperty(modelArbitrary, async (model) => {
      const result = await planned(planner, model);
      expect(result).toMatchObject({ ok: true });
      if (result.ok) expect(checkPlan(model, result.value.plans[0] ?? { routes: [] }).violations).toEqual([]);
    }),
    { numRuns: 100, seed: 5 },
  );
});

const lying = (twist: (answer: ReturnType<typeof vroomPlan>) => unknown) =>
  engineTo(({ body }) => ({ body: twist(vroomPlan(JSON.parse(body) as VroomInput)) }));

const jobSteps = (answer: ReturnType<typeof vroomPlan>) =>
  answer.routes.flatMap(({ steps }) => steps.filter(({ type }) => type === 'job'));

describe('an answer that is wrong is refused', () => {
  test.each<[string, (answer: ReturnType<typeof vroomPlan>) => unknown, RegExp]>([
    ['a visit twice', (answer) => ({ ...answer, unassigned: [{ id: jobSteps(answer)[0]?.id }] }), /× 2/],
    ['a visit nobody asked for', (answer) => ({ ...answer, unassigned: [{ id: 999 }] }), /job 999 \?/],
    ['a visit forgotten', (answer) => ({ ...answer, routes: answer.routes.slice(1) }), /× 0/],
    [
      'a day nobody offered',
      ({ routes, ...answer }) => ({ ...answer, routes: routes.map((one) => ({ ...one, vehicle: 6 })) }),
      /vehicle 6 \?/,
    ],
    [
      'more than a day holds',
      ({ routes, ...answer }) => ({
        ...answer,
        routes: [{ ...routes[0], steps: routes.flatMap(({ steps }) => steps) }],
      }),
      /HOURS_EXCEEDED/,
    ],
    ['no routes at all', ({ code }) => ({ code }), /routes/],
    ['an array', () => [], /JSON/],
  ])('%s', async (_, twist, reason) => {
    const result = await planned(lying(twist), line);
    expect(result).toMatchObject({ ok: false, failure: { code: 'SERVICE_ANSWER_WRONG' } });
    if (!result.ok) expect(String(result.failure.details['reason'])).toMatch(reason);
  });

  test('the server’s own refusal is told in its words', async () => {
    const refusing = engineTo(() => ({ status: 400, body: { code: 2, error: 'Invalid profile: car.' } }));
    expect(await planned(refusing, line)).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_REFUSED', details: { reason: 'HTTP 400, Invalid profile: car.' } },
    });
    const polite = engineTo(() => ({ body: { code: 1, error: 'Internal error' } }));
    expect(await planned(polite, line)).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_REFUSED', details: { reason: '1, Internal error' } },
    });
  });
});

test('openrouteservice is asked at /optimization, three days a week fit its limit', async () => {
  const asked: Question[] = [];
  const services = servicesTo((question) => {
    asked.push(question);
    return vroomAnswer(question);
  });
  const own = { service: 'openrouteservice', url: 'https://ors.example.fr/ors', host: 'ors' } as const;
  const planner = services.engine({ ...own, url: 'https://ors.example.fr' });
  expect(await planned(planner, line)).toMatchObject({ ok: true });
  expect(asked.map(({ path }) => path)).toEqual(['/optimization', '/optimization']);
  expect(JSON.parse(asked[0]?.body ?? '{}')).toMatchObject({ matrices: { 'driving-car': {} } });
});

test('stopped, it is cancelled; a plan in force is not made worse', async () => {
  expect(await planned(engineTo(vroomAnswer), line, { signal: { aborted: true } })).toMatchObject({
    ok: false,
    failure: { code: 'CANCELLED' },
  });
  const good = await planned(engineTo(vroomAnswer), line);
  if (!good.ok) throw new Error('No plan.');
  const lazy = engineTo(({ body }) => ({
    body: {
      ...{ code: 0, routes: [] },
      unassigned: (JSON.parse(body) as VroomInput).jobs.map(({ id }) => ({ id, type: 'job' })),
    },
  }));
  const again = await lazy.plan({ models: [line], seed: 1, effort: 'quick', starts: good.value.plans });
  if (!again.ok) throw new Error('No plan.');
  const worth = (plan: TourPlan | undefined): number => checkPlan(line, plan ?? { routes: [] }).objective;
  expect(worth(again.value.plans[0])).toBeLessThanOrEqual(worth(good.value.plans[0]));
});
