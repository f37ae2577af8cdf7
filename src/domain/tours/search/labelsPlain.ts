import type { Search } from './types';

/** One start window per task, nothing else in the day. */
export function spreadPlain(search: Search, from: number, to: number): void {
  spreadForward(search, from, to);
  spreadBackward(search, from, to);
}

function spreadForward(search: Search, from: number, to: number): void {
  const { next, legSeconds, early } = search;
  const { tasks, service, windowOpen } = search.problem;
  let isForced = true;
  let i = from;
  let j = next[i] as number;
  for (;;) {
    let time = (early[i] as number) + (legSeconds[i] as number);
    if (j < tasks) {
      const opens = windowOpen[j] as number;
      if (time < opens) time = opens;
      time += service[j] as number;
    }
    if (j === to) isForced = false;
    if (!isForced && early[j] === time) return;
    early[j] = time;
    if (j >= tasks) return;
    i = j;
    j = next[i] as number;
  }
}

function spreadBackward(search: Search, from: number, to: number): void {
  const { prev, legSeconds, late } = search;
  const { tasks, service, windowClose } = search.problem;
  let isForced = true;
  let j = to;
  let i = prev[j] as number;
  for (;;) {
    let time = (late[j] as number) - (legSeconds[i] as number);
    if (i < tasks) {
      time -= service[i] as number;
      const closes = windowClose[i] as number;
      if (time > closes) time = closes;
    }
    if (i === from) isForced = false;
    if (!isForced && late[i] === time) return;
    late[i] = time;
    if (i >= tasks) return;
    j = i;
    i = prev[j] as number;
  }
}
