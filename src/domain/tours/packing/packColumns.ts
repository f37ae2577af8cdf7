/**
 * Finds a cheaper choice of columns than a known one, or shows that there is none, within so much work: rows are priced
 * (priceRows.ts), columns too dear for any better choice are dropped, and what is left is searched depth first, the row
 * with the fewest columns first, the columns with the least reduced cost first. Work is counted, not timed, so that the
 * answer depends on the columns alone.
 *
 * Not HiGHS: 3 MB to load in a worker for programmes of a few hundred columns, most of which a first dive answers.
 */
import { priceRows } from './priceRows';
import type { Companions, Packing, Prices } from './types';

export interface PackingEffort {
  /** Rounds of pricing. */
  readonly rounds: number;
  /** Steps of the search: columns closed or opened again, and the rows of each. */
  readonly steps: number;
}

export interface KnownChoice {
  readonly cost: number;
  /** Prices to begin with: such that the columns of the known choice cost what their rows do. */
  readonly price: Float64Array;
}

interface Tree {
  readonly packing: Packing;
  readonly prices: Prices;
  readonly companions: Companions | undefined;
  readonly columnsOf: readonly Int32Array[];
  /** Places left, and columns that can still be taken, per row. */
  readonly left: Int32Array;
  readonly open: Int32Array;
  /** Reasons why a column cannot be taken. */
  readonly closed: Int32Array;
  readonly taken: number[];
  bound: number;
  /** A choice must cost less. */
  toBeat: number;
  best: readonly number[] | undefined;
  steps: number;
}

/** The columns of a choice cheaper than the known one; undefined where none was found. */
export function packColumns(
  packing: Packing,
  known: KnownChoice,
  effort: PackingEffort,
  companions?: Companions,
): readonly number[] | undefined {
  const prices = priceRows(packing, known.price, known.cost, effort.rounds);
  if (prices.bound > known.cost - 1 + ROUNDING) return undefined;
  const tree = plant({ packing, prices, companions, toBeat: known.cost, steps: effort.steps });
  grow(tree);
  return tree.best;
}

/** Costs are whole numbers, bounds are sums of prices. */
const ROUNDING = 1e-4;

const isHopeless = (tree: Tree, bound: number): boolean => bound > tree.toBeat - 1 + ROUNDING;

type Soil = Pick<Tree, 'packing' | 'prices' | 'companions' | 'toBeat' | 'steps'>;

function plant(soil: Soil): Tree {
  const { packing, prices, toBeat } = soil;
  const rows = packing.room.length;
  const lists: number[][] = Array.from({ length: rows }, () => []);
  for (let c = 0; c < packing.cost.length; c++) {
    if (prices.bound + Math.max(0, prices.reduced[c] as number) > toBeat - 1 + ROUNDING) continue;
    for (const row of rowsOf(packing, c)) lists[row]?.push(c);
  }
  const tree: Tree = {
    ...soil,
    columnsOf: lists.map((list) =>
      Int32Array.from(
        list.toSorted((a, b) => (prices.reduced[a] as number) - (prices.reduced[b] as number) || a - b),
      ),
    ),
    left: packing.room.slice(),
    open: Int32Array.from(lists, ({ length }) => length),
    closed: new Int32Array(packing.cost.length),
    taken: [],
    bound: prices.bound,
    best: undefined,
  };
  for (let r = 0; r < rows; r++) if (tree.open[r] === 0) tree.bound += leavingCost(tree, r);
  return tree;
}

/** What leaving the rest of a row costs beyond its price. */
const leavingCost = ({ packing, prices, left }: Tree, row: number): number => {
  const places = left[row] as number;
  return places === 0 ? 0 : places * ((packing.leave[row] as number) - (prices.row[row] as number));
};

function grow(tree: Tree): void {
  if (isHopeless(tree, tree.bound)) return;
  const row = nextRow(tree);
  if (row === -1) {
    tree.toBeat = Math.round(tree.bound);
    tree.best = tree.taken.slice();
    return;
  }
  const before = tree.bound;
  const columns = tree.columnsOf[row] as Int32Array;
  let tried = 0;
  for (; tried < columns.length && tree.steps > 0 && !isHopeless(tree, tree.bound); tried++) {
    const column = columns[tried] as number;
    if (tree.closed[column] === 0) growWith(tree, column);
    close(tree, column);
  }
  if (tried === columns.length && tree.steps > 0) grow(tree);
  while (tried > 0) reopen(tree, columns[--tried] as number);
  tree.bound = before;
}

function growWith(tree: Tree, column: number): void {
  const { prices, companions } = tree;
  const before = tree.bound;
  if (isHopeless(tree, before + Math.max(0, prices.reduced[column] as number))) return;
  if (companions?.admits(column) === false) return;
  take(tree, column);
  companions?.take(column);
  grow(tree);
  companions?.release(column);
  giveBack(tree, column);
  tree.bound = before;
}

/** Takes a column: it and all others of rows now full are closed. */
function take(tree: Tree, column: number): void {
  const { packing, prices, left, columnsOf } = tree;
  const rows = rowsOf(packing, column);
  tree.bound += prices.reduced[column] as number;
  for (const row of rows) left[row] = (left[row] as number) - 1;
  close(tree, column);
  for (const row of rows)
    if (left[row] === 0) for (const other of columnsOf[row] as Int32Array) close(tree, other);
  tree.taken.push(column);
}

function giveBack(tree: Tree, column: number): void {
  const { packing, left, columnsOf } = tree;
  const rows = rowsOf(packing, column);
  tree.taken.pop();
  for (const row of rows)
    if (left[row] === 0) for (const other of columnsOf[row] as Int32Array) reopen(tree, other);
  reopen(tree, column);
  for (const row of rows) left[row] = (left[row] as number) + 1;
}

const rowsOf = ({ start, row }: Packing, column: number): Int32Array =>
  row.subarray(start[column], start[column + 1]);

/** A reason more not to take a column; its rows may have to be left for good. */
function close(tree: Tree, column: number): void {
  const { packing, closed, open, prices } = tree;
  closed[column] = (closed[column] as number) + 1;
  tree.steps--;
  if (closed[column] !== 1) return;
  if ((prices.reduced[column] as number) < 0) tree.bound -= prices.reduced[column] as number;
  for (let k = packing.start[column] as number; k < (packing.start[column + 1] as number); k++) {
    const row = packing.row[k] as number;
    open[row] = (open[row] as number) - 1;
    if (open[row] === 0) tree.bound += leavingCost(tree, row);
    tree.steps--;
  }
}

/** The other way round, bound apart: whoever closed it knows what that was. */
function reopen({ packing, closed, open }: Tree, column: number): void {
  closed[column] = (closed[column] as number) - 1;
  if (closed[column] !== 0) return;
  for (let k = packing.start[column] as number; k < (packing.start[column + 1] as number); k++)
    open[packing.row[k] as number] = (open[packing.row[k] as number] as number) + 1;
}

/** The open row with the fewest columns among those that must be served, else among all; −1 when none is open. */
function nextRow(tree: Tree): number {
  const { open, left } = tree;
  const afford = tree.toBeat - 1 + ROUNDING - tree.bound;
  let best = -1;
  let fewest = Infinity;
  for (let row = 0; row < open.length; row++) {
    if (open[row] === 0 || left[row] === 0) continue;
    const count =
      (open[row] as number) + (leavingCost(tree, row) > afford ? 0 : open.length + tree.closed.length);
    if (count >= fewest) continue;
    fewest = count;
    best = row;
  }
  tree.steps -= open.length >> 3;
  return best;
}
