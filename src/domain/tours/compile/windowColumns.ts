import type { TourModel, Window } from '../model';

const NO_WINDOWS: readonly Window[] = [];

/** Start windows per visit and weekday: where the whole visit has to fit, the window closes earlier by its length. */
export function windowColumns({ accounts, visits, windowHolds }: TourModel) {
  const columns = Math.max(1, ...accounts.map(({ windows }) => windows.length));
  const start = new Int32Array(visits.length * columns + 1);
  const open: number[] = [];
  const close: number[] = [];
  visits.forEach(({ account, seconds }, visit) => {
    for (let column = 0; column < columns; column++) {
      const length = windowHolds === 'visit' ? seconds : 0;
      for (const window of inOrder(accounts[account]?.windows[column] ?? NO_WINDOWS)) {
        if (window.close - length < window.open) continue;
        open.push(window.open);
        close.push(window.close - length);
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

const inOrder = (windows: readonly Window[]): readonly Window[] =>
  windows.length < 2 ? windows : windows.toSorted((a, b) => a.open - b.open || a.close - b.close);
