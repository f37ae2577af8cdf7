import { MAX_COLUMNS } from '../model/types';
import type { FormulaCell, Rect } from '../model/types';
import type { FormulaNode, RangeNode } from './graphNodes';
import { RangeIndex } from './rangeIndex';
import type { ParsedFormula } from './syntax';
import type { Area } from './values';

export interface NodeSeed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: FormulaCell;
  readonly formula: ParsedFormula;
  readonly signature: string;
  readonly isVolatile: boolean;
  readonly areas: readonly Area[];
}

export interface Plan {
  /** Nodes in an order in which each comes after what it reads; those on a cycle are left out. */
  readonly run: (calculate: (node: FormulaNode) => void) => FormulaNode[];
  readonly count: number;
  readonly nodes: readonly FormulaNode[];
}

export class DependencyGraph {
  private readonly sheets = new Map<string, Map<number, FormulaNode>>();
  private readonly indexes = new Map<string, RangeIndex>();
  readonly volatiles = new Set<FormulaNode>();
  /** Nodes that fill more than their own cell. */
  readonly spilled = new Set<FormulaNode>();
  readonly blocked = new Set<FormulaNode>();
  private pass = 0;

  private nodesOf(sheetId: string): Map<number, FormulaNode> {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const made = new Map<number, FormulaNode>();
    this.sheets.set(sheetId, made);
    return made;
  }
  private indexOf(sheetId: string): RangeIndex {
    const known = this.indexes.get(sheetId);
    if (known) return known;
    const made = new RangeIndex();
    this.indexes.set(sheetId, made);
    return made;
  }

  node(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheetId)?.get(row * MAX_COLUMNS + column);
  }
  *allNodes(): Generator<FormulaNode> {
    for (const nodes of this.sheets.values()) yield* nodes.values();
  }

  nodesIn(sheetId: string, rect: Rect): FormulaNode[] {
    const nodes = this.sheets.get(sheetId);
    if (!nodes || nodes.size === 0) return [];
    const found: FormulaNode[] = [];
    const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (cells > nodes.size) {
      for (const node of nodes.values()) {
        if (
          node.row >= rect.top &&
          node.row <= rect.bottom &&
          node.column >= rect.left &&
          node.column <= rect.right
        )
          found.push(node);
      }
      return found;
    }
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const node = nodes.get(row * MAX_COLUMNS + column);
        if (node) found.push(node);
      }
    }
    return found;
  }

  add(seed: NodeSeed): FormulaNode {
    const { sheetId, row, column, cell, formula, signature, isVolatile } = seed;
    const own = { top: row, left: column, bottom: row, right: column };
    const output = cell.array ?? cell.spill ?? own;
    const node: FormulaNode = {
      sheetId,
      row,
      column,
      cell,
      formula,
      signature,
      isVolatile,
      ranges: [],
      output,
      blocked: undefined,
      pass: 0,
      waiting: 0,
      feeds: [],
      isDone: false,
      isRemoved: false,
    };
    for (const area of seed.areas) {
      const index = this.indexOf(area.sheetId);
      const range = index.add(area.rect, node);
      if (!node.ranges.some((known) => known.range === range)) node.ranges.push({ index, range });
    }
    this.nodesOf(sheetId).set(row * MAX_COLUMNS + column, node);
    if (isVolatile) this.volatiles.add(node);
    if (cell.spill) this.spilled.add(node);
    return node;
  }

  remove(node: FormulaNode): void {
    node.isRemoved = true;
    node.isDone = true;
    for (const { index, range } of node.ranges) index.remove(range);
    this.nodesOf(node.sheetId).delete(node.row * MAX_COLUMNS + node.column);
    this.volatiles.delete(node);
    this.spilled.delete(node);
    this.blocked.delete(node);
  }

  /** Takes everything out at once. */
  clear(): void {
    this.sheets.clear();
    this.indexes.clear();
    this.volatiles.clear();
    this.spilled.clear();
    this.blocked.clear();
  }

  /** What has to be calculated after `areas` changed and for `seeds`, and in which order. */
  plan(areas: readonly Area[], seeds: Iterable<FormulaNode>): Plan {
    const pass = ++this.pass;
    const nodes: FormulaNode[] = [];
    const ranges: RangeNode[] = [];
    const reach = (node: FormulaNode) => {
      if (node.pass === pass || node.isRemoved) return;
      node.pass = pass;
      node.waiting = 0;
      node.feeds = [];
      node.isDone = false;
      nodes.push(node);
    };
    const touch = (range: RangeNode) => {
      if (range.pass === pass) return;
      range.pass = pass;
      range.waiting = 0;
      range.lastFeeder = undefined;
      ranges.push(range);
      range.dependents.forEach(reach);
    };
    for (const area of areas) this.indexes.get(area.sheetId)?.overlapping(area.rect, touch);
    for (const seed of seeds) reach(seed);
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (node) this.followOutput(node, touch);
    }
    for (const range of ranges)
      if (range.waiting > 0) for (const dependent of range.dependents) dependent.waiting++;
    return { nodes, count: nodes.length, run: (calculate) => runInOrder(nodes, calculate) };
  }

  private followOutput(node: FormulaNode, touch: (range: RangeNode) => void): void {
    this.indexes.get(node.sheetId)?.overlapping(node.output, (range) => {
      touch(range);
      if (range.lastFeeder === node) return;
      range.lastFeeder = node;
      range.waiting++;
      node.feeds.push(range);
    });
  }
}

function release(node: FormulaNode, ready: FormulaNode[]): void {
  for (const range of node.feeds) {
    if (--range.waiting > 0) continue;
    for (const dependent of range.dependents)
      if (--dependent.waiting === 0 && !dependent.isDone) ready.push(dependent);
  }
}

function drain(ready: FormulaNode[], calculate: (node: FormulaNode) => void): void {
  for (let node = ready.pop(); node; node = ready.pop()) {
    if (!node.isDone) calculate(node);
    node.isDone = true;
    release(node, ready);
  }
}

/** Calculates what can be put in order; gives back the nodes on cycles, after which the rest was calculated too. */
function runInOrder(nodes: readonly FormulaNode[], calculate: (node: FormulaNode) => void): FormulaNode[] {
  drain(nodes.filter((node) => node.waiting === 0).reverse(), calculate);
  const rest = nodes.filter((node) => !node.isDone && node.waiting > 0);
  if (rest.length === 0) return [];
  const circular = onCycles(rest);
  const ready: FormulaNode[] = [];
  for (const node of circular) node.isDone = true;
  for (const node of circular) release(node, ready);
  drain(ready, calculate);
  return circular;
}

/** Of nodes that wait for each other, those that feed a cycle themselves; nodes only downstream are peeled off. */
function onCycles(rest: readonly FormulaNode[]): FormulaNode[] {
  const alive = new Set(rest);
  const feeders = new Map<RangeNode, FormulaNode[]>();
  for (const node of rest)
    for (const range of node.feeds) feeders.set(range, [...(feeders.get(range) ?? []), node]);
  const takers = new Map<RangeNode, number>();
  for (const range of feeders.keys())
    takers.set(range, range.dependents.filter((node) => alive.has(node)).length);
  const outward = new Map(
    rest.map((node) => [node, node.feeds.filter((range) => (takers.get(range) ?? 0) > 0).length]),
  );
  const leaves = rest.filter((node) => outward.get(node) === 0);
  for (let node = leaves.pop(); node; node = leaves.pop()) {
    alive.delete(node);
    for (const { range } of node.ranges) {
      const left = (takers.get(range) ?? 0) - 1;
      takers.set(range, left);
      if (left !== 0) continue;
      for (const feeder of feeders.get(range) ?? []) {
        const still = (outward.get(feeder) ?? 0) - 1;
        outward.set(feeder, still);
        if (still === 0) leaves.push(feeder);
      }
    }
  }
  return rest.filter((node) => alive.has(node));
}
