/**
 * Cuts a sheet into blocks that may be tables. Blank rows part bands, blank columns part a band into runs; then what belongs
 * together is joined again, top down: a header followed by a blank row, a list with blank rows in it, rows with few cells.
 * Refused: flood fill over touching cells (a list with blank cells falls apart, a title glues neighbours together).
 */
import type { Rect } from '../rect';
import { LOOK_NOTHING, LOOK_WORDS } from './cellView';
import type { CellView } from './cellView';
import { beginsWithHeader, bodyLooks } from './headerRows';

const LONGEST_GAP_ROWS = 40;
const HEADER_GAP_ROWS = 3;
const DEEPEST_CUT = 6;
/** Blocks begun longer ago are not continued. */
const OPEN_BLOCKS = 24;

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (flags: Uint8Array, offset: number): Span[] => {
  const spans: Span[] = [];
  let from = -1;
  for (let i = 0; i <= flags.length; i++) {
    if (flags[i] === 1) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      spans.push({ from: from + offset, to: i - 1 + offset });
      from = -1;
    }
  }
  return spans;
};

const columnSpans = (view: CellView, rect: Rect): Span[] => {
  const flags = Uint8Array.from({ length: rect.right - rect.left + 1 }, (_, c) =>
    view.hasContent(rect.left + c, rect.top, rect.bottom) ? 1 : 0,
  );
  return spansOf(flags, rect.left);
};

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const firstTexts = (view: CellView, rect: Rect): string[] =>
  Array.from({ length: rect.right - rect.left + 1 }, (_, c) =>
    view.text(rect.top, rect.left + c).toLowerCase(),
  );

/** One blank column between two runs of the same height whose first lines repeat nothing: a column left empty inside one table. */
const isSpacer = (view: CellView, left: Rect, right: Rect): boolean => {
  if (right.left - left.right !== 2 || left.top !== right.top) return false;
  const height = Math.max(left.bottom, right.bottom) - left.top + 1;
  if (height < 6 || Math.abs(left.bottom - right.bottom) > Math.max(1, height * 0.02)) return false;
  const texts = [...firstTexts(view, left), ...firstTexts(view, right)].filter((text) => text !== '');
  return new Set(texts).size === texts.length;
};

const joinSpacers = (view: CellView, runs: readonly Rect[]): Rect[] => {
  const joined: Rect[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isSpacer(view, last, run))
      joined[joined.length - 1] = { ...last, right: run.right, bottom: Math.max(last.bottom, run.bottom) };
    else joined.push(run);
  }
  return joined;
};

const trimRows = (view: CellView, rect: Rect): Rect => {
  const spans = spansOf(view.filledRows(rect), rect.top);
  return { ...rect, top: spans[0]?.from ?? rect.top, bottom: spans.at(-1)?.to ?? rect.bottom };
};

const isYear = (number: number | null): boolean =>
  number !== null && Number.isInteger(number) && number >= 1950 && number <= 2100;

const isHeaderOnly = (view: CellView, block: Rect): boolean => {
  if (block.bottom - block.top > 3) return false;
  let words = 0;
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const look = view.look(row, column);
      if (look === LOOK_NOTHING) continue;
      if (isYear(view.number(row, column))) continue;
      const text = view.text(row, column);
      if ((look !== LOOK_WORDS && !/^(19|20)\d\d\b/.test(text)) || text.endsWith(':')) return false;
      words++;
    }
  }
  return words >= 2;
};

interface KnownLooks {
  readonly height: number;
  readonly looks: Uint8Array;
}

/** A block's looks are taken anew only when it has doubled: a list with a blank row after each row has as many bands as rows. */
const looksOfBlock = (view: CellView, block: Rect, memory: Map<string, KnownLooks>): Uint8Array => {
  const key = `${block.top},${block.left},${block.right}`;
  const height = block.bottom - block.top + 1;
  const known = memory.get(key);
  if (known && height < known.height * 2) return known.looks;
  const looks = bodyLooks(view, block);
  memory.set(key, { height, looks });
  return looks;
};

/** Share of the cells that look like the column above them, and the most cells in one row. */
const agreement = (
  view: CellView,
  block: Rect,
  part: Rect,
  looks: Uint8Array,
): { share: number; widest: number } => {
  const last = Math.min(part.bottom, part.top + 50);
  let agreeing = 0;
  let filled = 0;
  let widest = 0;
  for (let row = part.top; row <= last; row++) {
    let inRow = 0;
    for (let column = part.left; column <= part.right; column++) {
      const look = view.look(row, column);
      if (look === LOOK_NOTHING) continue;
      inRow++;
      const above = looks[column - block.left] ?? LOOK_NOTHING;
      if (above === look || above === LOOK_NOTHING) agreeing++;
    }
    filled += inRow;
    widest = Math.max(widest, inRow);
  }
  return { share: filled === 0 ? 0 : agreeing / filled, widest };
};

const continues = (view: CellView, block: Rect, part: Rect, memory: Map<string, KnownLooks>): boolean => {
  const gap = part.top - block.bottom - 1;
  if (part.left < block.left || part.right > block.right || gap > LONGEST_GAP_ROWS) return false;
  if (beginsWithHeader(view, part)) return false;
  if (isHeaderOnly(view, block) && gap <= HEADER_GAP_ROWS) return block.right > block.left;
  const { share, widest } = agreement(view, block, part, looksOfBlock(view, block, memory));
  const columns = block.right - block.left + 1;
  if (widest < 2 && columns > 2) return gap <= 2 && (isLoneNumber(view, part) || isLoneName(block, part));
  return share >= 0.75 && (gap <= 2 || widest * 2 >= Math.min(columns, 6));
};

/** A subtotal stands alone in its column. */
const isLoneNumber = (view: CellView, part: Rect): boolean =>
  part.top === part.bottom && part.left === part.right && view.number(part.top, part.left) !== null;

/** An account of which only one thing is known; a note would stand in the first column. */
const isLoneName = (block: Rect, part: Rect): boolean => part.top === part.bottom && part.left > block.left;

/** The runs of a band that lie under a block, taken together. */
const partUnder = (block: Rect, runs: readonly Rect[]): { part: Rect; used: Rect[] } | null => {
  const used = runs.filter(
    (run) => run.left >= block.left && run.right <= block.right && run.top > block.bottom,
  );
  if (used.length === 0) return null;
  const part = {
    top: Math.min(...used.map(({ top }) => top)),
    bottom: Math.max(...used.map(({ bottom }) => bottom)),
    left: Math.min(...used.map(({ left }) => left)),
    right: Math.max(...used.map(({ right }) => right)),
  };
  return { part, used };
};

const addBand = (view: CellView, blocks: Rect[], runs: Rect[], memory: Map<string, KnownLooks>): void => {
  let rest = runs;
  const open = blocks
    .slice(-OPEN_BLOCKS)
    .map((block, i) => ({ block, index: Math.max(0, blocks.length - OPEN_BLOCKS) + i }))
    .sort((a, b) => b.block.bottom - a.block.bottom || a.block.left - b.block.left);
  for (const { index } of open) {
    const block = blocks[index];
    if (!block) continue;
    const under = partUnder(block, rest);
    if (!under || !continues(view, block, under.part, memory)) continue;
    blocks[index] = { ...block, bottom: under.part.bottom };
    rest = rest.filter((run) => !under.used.includes(run));
  }
  blocks.push(...rest);
};

const cut = (view: CellView, rect: Rect, depth: number): Rect[] => {
  const bands = spansOf(view.filledRows(rect), rect.top);
  const blocks: Rect[] = [];
  const memory = new Map<string, KnownLooks>();
  for (const band of bands) {
    const bandRect = { ...rect, top: band.from, bottom: band.to };
    const runs = joinSpacers(
      view,
      columnSpans(view, bandRect).map(({ from, to }) =>
        trimRows(view, { ...bandRect, left: from, right: to }),
      ),
    );
    const isWhole =
      runs.length === 1 && runs[0]?.left === rect.left && runs[0].right === rect.right && bands.length === 1;
    const pieces =
      isWhole || depth >= DEEPEST_CUT
        ? runs
        : runs.flatMap((run) => (needsCut(view, run) ? cut(view, run, depth + 1) : [run]));
    addBand(view, blocks, pieces, memory);
  }
  return blocks;
};

/** A run has blank rows of its own where its neighbour is taller. */
const needsCut = (view: CellView, run: Rect): boolean => view.filledRows(run).includes(0);

/** Blocks of cells that may each hold a table, in reading order; lone cells and blocks inside others are left out. */
export const cutBlocks = (view: CellView, rect: Rect): Rect[] => {
  const blocks = cut(view, rect, 0);
  const kept = blocks.filter((block) => block.right > block.left || block.bottom > block.top);
  return kept
    .filter(
      (block) => !kept.some((other) => other !== block && isInside(block, other) && !isInside(other, block)),
    )
    .sort((a, b) => a.top - b.top || a.left - b.left);
};
