/**
 * A VROOM-compatible server as the planner: one question per rep and week, week after week, each knowing what the weeks
 * before hold. Every answer is judged by our own checker under the rules it was given; one that breaks any of them is refused
 * and ends the run: a plan nobody checked is worth nothing.
 *
 * What such a server cannot be told (lunch between two stops rather than on the road, a longest day from leaving to being
 * back, widest spacing, patterns of days) is seen to afterwards: the plan is loaded under all rules, what does not fit is
 * left out, and gaps are filled from what is still due. The server puts value first, then driving; `pointCost` is not its to
 * weigh.
 */
import type { PlannedTours, PlannerPort, PlannerRequest, PlannerRun } from '../../app/plannerPort';
import type { Endpoint, EngineService } from '../../app/servicesPort';
import { checkPlan } from '../../domain/tours/check/checkPlan';
import type { RepDay, Shift, TourModel } from '../../domain/tours/model';
import type { Route, TourPlan } from '../../domain/tours/plan';
import { beginTours, bestPlan } from '../../domain/tours/solveTours';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AnswerMemory } from '../answerMemory';
import { askService } from '../askService';
import type { ServiceDoor } from '../askService';
import { keyedHeaders } from '../keyedServer';
import { wrongAnswer } from '../readAnswer';
import { offeredVisits } from './offeredVisits';
import { readVroomAnswer } from './vroomAnswer';
import type { DayRoute } from './vroomAnswer';
import { vroomQuestion } from './vroomQuestion';
import type { VroomQuestion } from './vroomQuestion';
import { askedDays } from './weekDays';
import type { AskedDay } from './weekDays';

export interface EngineServer {
  readonly door: ServiceDoor;
  readonly at: Endpoint<EngineService>;
  readonly memory: AnswerMemory<readonly DayRoute[]>;
}

const TRAITS = {
  vroom: { name: 'VROOM', path: '/', profile: 'car' },
  openrouteservice: { name: 'openrouteservice', path: '/optimization', profile: 'driving-car' },
} as const satisfies Record<EngineService, object>;

const serverOf = ({ at }: EngineServer) => ({ name: TRAITS[at.service].name, host: at.host });

const ask = async (
  engine: EngineServer,
  question: VroomQuestion,
  signal: PlannerRun['signal'],
): Promise<Result<readonly DayRoute[]>> => {
  const { door, at, memory } = engine;
  const server = serverOf(engine);
  const url = `${at.url}${TRAITS[at.service].path}`;
  const body = JSON.stringify(question);
  const known = memory.recall(`${url} ${body}`);
  if (known) return succeed(known);
  const headers = keyedHeaders(door, { ...server, url });
  if (!headers.ok) return headers;
  const text = await askService(
    door,
    { ...server, url, method: 'POST', headers: headers.value, body },
    signal,
  );
  if (!text.ok) return text;
  const routes = readVroomAnswer(server, question, text.value);
  if (routes.ok) memory.keep(`${url} ${body}`, routes.value);
  return routes;
};

/** A model being planned week by week. */
interface Progress {
  readonly model: TourModel;
  readonly routes: Route[];
  readonly planned: Map<number, RepDay>;
  /** Per rep and day, the shift the server was told. */
  readonly told: (Shift | undefined)[][];
}

/** The rules the server was given: its answer is judged by these. The week’s hours are in the length of its days. */
const asTold = ({ model, told }: Progress): TourModel => ({
  ...model,
  accounts: model.accounts.map(({ maxGap: _, patterns: __, ...account }) => account),
  reps: model.reps.map(({ maxWeekSeconds: _, ...rep }, at) => ({ ...rep, shifts: told[at] ?? [] })),
});

const withoutLunch = ({ lunch: _, maxSeconds: __, ...shift }: Shift): Shift => shift;

const weeksOf = ({ days }: TourModel): number[][] => {
  const weeks = new Map<number, number[]>();
  days.forEach(({ week }, day) => weeks.set(week, [...(weeks.get(week) ?? []), day]));
  return [...weeks.entries()].sort(([a], [b]) => a - b).map(([, list]) => list);
};

const takeIn = (progress: Progress, rep: number, days: readonly AskedDay[], found: readonly DayRoute[]) => {
  for (const { day, shift } of days) (progress.told[rep] ??= [])[day] = withoutLunch(shift);
  for (const { day, visits } of found) {
    progress.routes.push({ rep, day, visits });
    for (const visit of visits) progress.planned.set(visit, { rep, day });
  }
};

const planWeek = async (
  engine: EngineServer,
  progress: Progress,
  { rep, days }: { readonly rep: number; readonly days: readonly number[] },
  signal: PlannerRun['signal'],
): Promise<Result<void>> => {
  const { model, planned } = progress;
  const offered = offeredVisits(model, planned, { rep, days });
  const pointsOn = (day: number): number =>
    offered.reduce(
      (sum, { visit, days: possible }) =>
        possible.includes(day) ? sum + (model.visits[visit]?.points ?? 0) : sum,
      0,
    );
  const asked = askedDays(model, { rep, days, pointsOn });
  const { profile } = TRAITS[engine.at.service];
  const question = vroomQuestion({ model, days: asked, offered, profile });
  if (question === null) return succeed(undefined);
  const found = await ask(engine, question, signal);
  if (!found.ok) return found;
  takeIn(progress, rep, asked, found.value);
  const [violation] = checkPlan(asTold(progress), { routes: progress.routes }).violations;
  return violation ? wrongAnswer(serverOf(engine), violation.code) : succeed(undefined);
};

/** Under all our rules, with the gaps filled; never worse than the plan in force. */
const finished = ({ model, routes }: Progress, seed: number, start: TourPlan | undefined): TourPlan => {
  const plan = bestPlan(beginTours(model, { seed, start: { routes } }));
  if (!start) return plan;
  return checkPlan(model, plan).objective <= checkPlan(model, start).objective ? plan : start;
};

const startOf = (model: TourModel): Progress => ({
  ...{ model, routes: [], planned: new Map() },
  told: model.reps.map(({ shifts }) => shifts.map(() => undefined)),
});

export const vroomPlanner = (engine: EngineServer): PlannerPort => ({
  plan: async (
    { models, seed, starts }: PlannerRequest,
    { onProgress, signal }: PlannerRun = {},
  ): Promise<Result<PlannedTours>> => {
    const works = models.flatMap((model, at) =>
      model.reps.flatMap((_, rep) => weeksOf(model).map((days) => ({ at, rep, days }))),
    );
    const progress = models.map(startOf);
    for (const [done, { at, rep, days }] of works.entries()) {
      if (signal?.aborted) return fail('CANCELLED');
      const current = progress[at];
      const planned = current && (await planWeek(engine, current, { rep, days }, signal));
      if (planned && !planned.ok) return planned;
      onProgress?.((done + 1) / works.length);
    }
    const plans = progress.map((one, at) => finished(one, seed + at, starts?.[at]));
    return succeed({ plans, iterations: 0, isCapped: false });
  },
});
