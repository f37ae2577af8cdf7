import type { Rect } from '../model/types';
import type { FormulaNode, RangeNode, RangeShelf } from './graphNodes';

/**
 * Areas that formulas read, found by the cells they overlap. A grid of tiles in a few sizes: an area is filed under the
 * smallest tile size it spans at most twice each way, so a point is looked up in a handful of lists. Formulas that read
 * the same area share one entry. An R-tree was refused: filing 300,000 one-row areas one by one costs it ten times more.
 */
const ROW_SIZES = [32, 1024, 32_768, 1_048_576] as const;
const COLUMN_SIZES = [16, 512, 16_384] as const;

interface Level {
  readonly rowSize: number;
  readonly columnSize: number;
  readonly tiles: Map<number, Map<string, RangeNode>>;
}

const TILE_COLUMNS = 4096;

function overlapsRect(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function sizeFor(sizes: readonly number[], first: number, last: number): number {
  return sizes.find((size) => Math.floor(last / size) - Math.floor(first / size) <= 1) ?? sizes.at(-1) ?? 1;
}

function tileKeys(level: Level, rect: Rect): number[] {
  const keys: number[] = [];
  const lastRow = Math.floor(rect.bottom / level.rowSize);
  const lastColumn = Math.floor(rect.right / level.columnSize);
  for (let row = Math.floor(rect.top / level.rowSize); row <= lastRow; row++) {
    for (let column = Math.floor(rect.left / level.columnSize); column <= lastColumn; column++)
      keys.push(row * TILE_COLUMNS + column);
  }
  return keys;
}

function tileCount(level: Level, rect: Rect): number {
  const rows = Math.floor(rect.bottom / level.rowSize) - Math.floor(rect.top / level.rowSize) + 1;
  return rows * (Math.floor(rect.right / level.columnSize) - Math.floor(rect.left / level.columnSize) + 1);
}

export class RangeIndex implements RangeShelf {
  private readonly levels = new Map<string, Level>();

  private levelFor(rect: Rect): Level {
    const rowSize = sizeFor(ROW_SIZES, rect.top, rect.bottom);
    const columnSize = sizeFor(COLUMN_SIZES, rect.left, rect.right);
    const key = `${rowSize}x${columnSize}`;
    const known = this.levels.get(key);
    if (known) return known;
    const made: Level = { rowSize, columnSize, tiles: new Map() };
    this.levels.set(key, made);
    return made;
  }

  /** Files a formula under an area it reads. */
  add(rect: Rect, dependent: FormulaNode): RangeNode {
    const level = this.levelFor(rect);
    const rectKey = `${rect.top},${rect.left},${rect.bottom},${rect.right}`;
    const keys = tileKeys(level, rect);
    const shared = level.tiles.get(keys[0] ?? 0)?.get(rectKey);
    if (shared) {
      if (shared.dependents.at(-1) !== dependent) shared.dependents.push(dependent);
      return shared;
    }
    const range: RangeNode = {
      rect,
      dependents: [dependent],
      removedCount: 0,
      pass: 0,
      waiting: 0,
      lastFeeder: undefined,
    };
    for (const key of keys) {
      const tile = level.tiles.get(key);
      if (tile) tile.set(rectKey, range);
      else level.tiles.set(key, new Map([[rectKey, range]]));
    }
    return range;
  }

  /** To call for each area of a formula that was marked as removed. */
  remove(range: RangeNode): void {
    if (++range.removedCount * 2 < range.dependents.length) return;
    range.dependents = range.dependents.filter((node) => !node.isRemoved);
    range.removedCount = 0;
    if (range.dependents.length > 0) return;
    const { top, left, bottom, right } = range.rect;
    const level = this.levelFor(range.rect);
    for (const key of tileKeys(level, range.rect))
      level.tiles.get(key)?.delete(`${top},${left},${bottom},${right}`);
  }

  /** Hands each area that shares a cell with `rect` to `visit`, possibly more than once. */
  overlapping(rect: Rect, visit: (range: RangeNode) => void): void {
    for (const level of this.levels.values()) {
      if (tileCount(level, rect) > level.tiles.size) {
        for (const tile of level.tiles.values()) visitTile(tile, rect, visit);
        continue;
      }
      for (const key of tileKeys(level, rect)) {
        const tile = level.tiles.get(key);
        if (tile) visitTile(tile, rect, visit);
      }
    }
  }
}

function visitTile(
  tile: ReadonlyMap<string, RangeNode>,
  rect: Rect,
  visit: (range: RangeNode) => void,
): void {
  for (const range of tile.values()) if (overlapsRect(range.rect, rect)) visit(range);
}
