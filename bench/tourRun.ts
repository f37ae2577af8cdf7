/** An instance of the tour benchmarks as it is read, and a plan of it as it is judged, wherever the search ran. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan } from '../src/domain/tours/check/checkPlan';
import type { TourPlan } from '../src/domain/tours/plan';
import type { Instance } from '../workbench/cli/solve/instance';
import { readInstance } from '../workbench/cli/solve/readInstance';
import type { TourCase } from './tourCases';

/** `folder`: of the instances. */
export function readCase(folder: string, task: TourCase): Instance {
  const { file, format, variant, seconds } = task;
  const text = readFileSync(path.join(folder, file), 'utf8');
  const instance = readInstance({ file, format, variant, budget: { seconds }, seed: 1 }, text);
  if (!instance.ok) throw new Error(`${file} cannot be read.`);
  return instance.value;
}

/** In the unit of the case; a plan that breaks its rules is no plan. */
export function gapOfPlan(task: TourCase, { model, measureOf, travelOf }: Instance, plan: TourPlan): number {
  if (checkPlan(model, plan).violations.length > 0)
    throw new Error(`${task.file}: the plan breaks its rules.`);
  const figures = { measure: measureOf(plan), travelSeconds: travelOf(plan) };
  const profit = model.visits.reduce((sum, { points }) => sum + points, 0);
  return task.gapOf(figures, profit);
}
