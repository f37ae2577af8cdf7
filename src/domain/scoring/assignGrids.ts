import { STATUSES, TYPOLOGIES } from '../accounts/types';
import { onceFor } from '../onceFor';
import type { ScoringGrid } from './types';

/** In `gridIndices`: no grid takes such an account. */
export const NO_GRID = 255;

export interface GridAssignment {
  /** Index of the grid per account; the first that takes its status and typology. */
  readonly gridIndices: Uint8Array;
  /** Accounts of each grid, in the table's order. */
  readonly members: readonly Int32Array[];
}

const gridByKind = onceFor((grids: readonly ScoringGrid[]): Uint8Array =>
  Uint8Array.from(
    STATUSES.flatMap((status) =>
      TYPOLOGIES.map((typology) => {
        const index = grids.findIndex(
          (grid) => grid.statuses.includes(status) && grid.typologies.includes(typology),
        );
        return index < 0 ? NO_GRID : index;
      }),
    ),
  ),
);

/** Accounts of each grid, in one pass: the next place of each is kept beside it. */
function membersOf(gridIndices: Uint8Array, counts: Int32Array, gridCount: number): Int32Array[] {
  const starts = new Int32Array(256);
  for (let grid = 1; grid < starts.length; grid++)
    starts[grid] = (starts[grid - 1] ?? 0) + (counts[grid - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(gridIndices.length);
  for (let i = 0; i < gridIndices.length; i++) {
    const grid = gridIndices[i] ?? NO_GRID;
    const place = next[grid] ?? 0;
    sorted[place] = i;
    next[grid] = place + 1;
  }
  return Array.from({ length: gridCount }, (_, grid) => sorted.subarray(starts[grid], next[grid]));
}

/** Which grid scores which account; `statuses` and `typologies` are indices into STATUSES and TYPOLOGIES. */
export function assignGrids(
  grids: readonly ScoringGrid[],
  statuses: Uint8Array,
  typologies: Uint8Array,
): GridAssignment {
  const byKind = gridByKind(grids);
  const gridIndices = new Uint8Array(statuses.length);
  const counts = new Int32Array(256);
  for (let i = 0; i < statuses.length; i++) {
    const grid = byKind[(statuses[i] ?? 0) * TYPOLOGIES.length + (typologies[i] ?? 0)] ?? NO_GRID;
    gridIndices[i] = grid;
    counts[grid] = (counts[grid] ?? 0) + 1;
  }
  return { gridIndices, members: membersOf(gridIndices, counts, grids.length) };
}
