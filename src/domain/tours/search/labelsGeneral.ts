import { lunchOf } from './lunch';
import type { Labels } from './steps';
import { stepBackward, stepForward } from './steps';
import type { Search } from './types';

const labels: Labels = { hungry: 0, fed: 0 };

/** Several windows a day and a lunch: the two states of every label are carried side by side. */
export function spreadGeneral(search: Search, route: number, from: number, to: number): void {
  spreadForward(search, route, from, to);
  spreadBackward(search, route, from, to);
}

function spreadForward(search: Search, route: number, from: number, to: number): void {
  const { next, legSeconds, early, earlyFed, problem } = search;
  const lunch = lunchOf(problem, route);
  const column = problem.windowColumn[route] as number;
  let isForced = true;
  labels.hungry = early[from] as number;
  labels.fed = earlyFed[from] as number;
  for (let i = from, j = next[i] as number; ; i = j, j = next[i] as number) {
    stepForward(problem, labels, { lunch, column, node: j, travel: legSeconds[i] as number });
    if (j === to) isForced = false;
    if (!isForced && early[j] === labels.hungry && earlyFed[j] === labels.fed) return;
    early[j] = labels.hungry;
    earlyFed[j] = labels.fed;
    if (j >= problem.tasks) return;
  }
}

function spreadBackward(search: Search, route: number, from: number, to: number): void {
  const { prev, legSeconds, late, lateFed, problem } = search;
  const lunch = lunchOf(problem, route);
  const column = problem.windowColumn[route] as number;
  let isForced = true;
  labels.hungry = late[to] as number;
  labels.fed = lateFed[to] as number;
  for (let j = to, i = prev[j] as number; ; j = i, i = prev[j] as number) {
    stepBackward(problem, labels, { lunch, column, node: i, travel: legSeconds[i] as number });
    if (i === from) isForced = false;
    if (!isForced && late[i] === labels.hungry && lateFed[i] === labels.fed) return;
    late[i] = labels.hungry;
    lateFed[i] = labels.fed;
    if (i >= problem.tasks) return;
  }
}
