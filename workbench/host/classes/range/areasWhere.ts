import type { Rect } from '../../model/types';

/** Rectangles that cover exactly the cells for which `isIn` holds: runs in a row, joined with equal runs above. */
export function areasWhere(rect: Rect, isIn: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const runs = runsIn(rect, row, isIn);
    const next: Rect[] = [];
    for (const run of runs) {
      const above = open.find((area) => area.left === run.left && area.right === run.right);
      next.push(above ? { ...above, bottom: row } : run);
    }
    done.push(
      ...open.filter((area) => !next.some((kept) => kept.left === area.left && kept.right === area.right)),
    );
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsIn(rect: Rect, row: number, isIn: (row: number, column: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  let start = -1;
  for (let column = rect.left; column <= rect.right + 1; column++) {
    const inside = column <= rect.right && isIn(row, column);
    if (inside && start < 0) start = column;
    if (!inside && start >= 0) {
      runs.push({ top: row, bottom: row, left: start, right: column - 1 });
      start = -1;
    }
  }
  return runs;
}

/** Runs of whole numbers for which `isIn` holds. */
export function spansWhere(
  first: number,
  last: number,
  isIn: (index: number) => boolean,
): [number, number][] {
  const spans: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!isIn(index)) continue;
    const open = spans.at(-1);
    if (open && open[1] === index - 1) open[1] = index;
    else spans.push([index, index]);
  }
  return spans;
}
