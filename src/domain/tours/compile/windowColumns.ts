import type { TourModel, TourVisit, Window } from '../model';

const NO_WINDOWS: readonly Window[] = [];

/** Start windows per visit and weekday: where the whole visit has to fit, the window closes earlier by its length. */
export function windowColumns({ accounts, visits, windowHolds }: TourModel) {
  const widest = (most: number, { windows }: Pick<TourVisit, 'windows'>): number =>
    Math.max(most, windows?.length ?? 0);
  const columns = visits.reduce(widest, accounts.reduce(widest, 1));
  const start = new Int32Array(visits.length * columns + 1);
  const open: number[] = [];
  const close: number[] = [];
  visits.forEach(({ account, seconds, windows }, visit) => {
    for (let column = 0; column < columns; column++) {
      const length = windowHolds === 'visit' ? seconds : 0;
      const own = windows ?? accounts[account]?.windows;
      for (const window of startsIn(own?.[column] ?? NO_WINDOWS, length)) {
        open.push(window.open);
        close.push(window.close);
      }
      start[visit * columns + column + 1] = open.length;
    }
  });
  return {
    windowColumns: columns,
    windowStart: start,
    windowOpen: Int32Array.from(open),
    windowClose: Int32Array.from(close),
  };
}

/** When a visit of some length can begin: in order, windows that overlap made one. */
function startsIn(windows: readonly Window[], length: number): readonly Window[] {
  const starts = windows
    .map(({ open, close }) => ({ open, close: close - length }))
    .filter(({ open, close }) => open <= close);
  if (starts.length < 2) return starts;
  const merged: { open: number; close: number }[] = [];
  for (const window of starts.toSorted((a, b) => a.open - b.open || a.close - b.close)) {
    const last = merged.at(-1);
    if (last && window.open <= last.close) last.close = Math.max(last.close, window.close);
    else merged.push(window);
  }
  return merged;
}
