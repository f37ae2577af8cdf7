import { intersect, overlaps, sameRect } from '../model/rects';
import type { FormulaCell, Rect, WorkbookModel } from '../model/types';
import type { CustomCalls, CustomRegistry } from './customFunctions';
import type { DependencyGraph } from './graph';
import type { FormulaNode } from './graphNodes';
import { precedentsOf } from './precedents';
import type { ResultWriter } from './results';
import { shiftRect } from './shiftRect';
import type { FormulaChange, WorkbookChange } from './types';
import { isError } from './values';
import type { Area } from './values';
import type { WorkbookWorld } from './workbookWorld';

/** Functions whose value changes without their arguments; recalculated with every calculation. */
const VOLATILE: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);

type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;
type StructureChange = Extract<WorkbookChange, { kind: 'structure' }>;

/** What a batch of changes asks for: areas whose readers are to be calculated, and formulas to calculate anyway. */
export interface Intake {
  readonly areas: Area[];
  readonly seeds: Set<FormulaNode>;
}

interface FilingParts {
  readonly workbook: WorkbookModel;
  readonly world: WorkbookWorld;
  readonly graph: DependencyGraph;
  readonly writer: ResultWriter;
  readonly calls: CustomCalls;
  readonly registry: CustomRegistry;
  /** A node left the graph; `successor` is the same cell filed anew. */
  readonly onGone: (node: FormulaNode, successor: FormulaNode | undefined) => void;
}

/** Keeps the graph of formulas in step with the workbook: files formulas that came, takes out those that went. */
export class FormulaFiling {
  private registryVersion: number;

  constructor(private readonly parts: FilingParts) {
    this.registryVersion = parts.registry.version;
  }

  /** First look at a workbook: values of a file are kept, what has none is calculated, and so are cells just written. */
  attach(changes: readonly WorkbookChange[]): Intake {
    const seeds = new Set<FormulaNode>();
    const written = changes.filter((change) => change.kind === 'cells');
    for (const sheet of this.parts.workbook.sheets) {
      if (sheet.cells.formulaCount === 0) continue;
      for (const { row, column, formula } of sheet.cells.formulas()) {
        const node = this.file(sheet.id, row, column, formula);
        const value = sheet.cells.get(row, column);
        const isUnknown =
          value === null || (isError(value) && (value.error === '#BUSY!' || value.error === '#GETTING_DATA'));
        if (isUnknown) seeds.add(node);
      }
    }
    for (const { sheetId, rect } of written)
      for (const node of this.parts.graph.nodesIn(sheetId, rect)) seeds.add(node);
    return { areas: written.map(({ sheetId, rect }) => ({ sheetId, rect })), seeds };
  }

  private file(sheetId: string, row: number, column: number, cell: FormulaCell): FormulaNode {
    const formula = this.parts.world.parse(cell.text, { row, column });
    const { areas, signature } = precedentsOf(formula, { sheetId, row, column }, this.parts.world);
    const isVolatile = [...formula.functions].some(
      (name) => VOLATILE.has(name) || this.parts.registry.find(name)?.options?.volatile === true,
    );
    return this.parts.graph.add({ sheetId, row, column, cell, formula, signature, isVolatile, areas });
  }

  take(changes: readonly WorkbookChange[]): Intake {
    const cells = changes.filter((change): change is CellsChange => change.kind === 'cells');
    const structures = changes.filter((change): change is StructureChange => change.kind === 'structure');
    const seeds = new Set<FormulaNode>();
    const areas: Area[] = cells.map(({ sheetId, rect }) => ({ sheetId, rect }));
    if (structures.length > 0) this.rebuild(structures).forEach((node) => seeds.add(node));
    for (const change of cells) this.takeCells(change, cells, { areas, seeds });
    return { areas, seeds };
  }

  /** Formulas that came, went or were replaced in a rectangle, and spills the user wrote into. */
  private takeCells(change: CellsChange, all: readonly CellsChange[], found: Intake): void {
    const { sheetId, rect } = change;
    const cells = this.parts.world.sheet(sheetId)?.cells;
    const isUsers = (row: number, column: number) =>
      all.some((other) => other.sheetId === sheetId && isIn(other.rect, row, column));
    for (const node of this.parts.graph.nodesIn(sheetId, rect)) {
      if (cells?.formula(node.row, node.column) === node.cell) continue;
      this.drop(node, isUsers, found.areas);
      found.seeds.delete(node);
    }
    if (cells?.hasFormulas(rect) === true) {
      for (const { row, column, formula } of cells.formulas(rect)) {
        if (!this.parts.graph.node(sheetId, row, column))
          found.seeds.add(this.file(sheetId, row, column, formula));
      }
    }
    this.takeSpills(sheetId, rect, isUsers, found.seeds);
  }

  private takeSpills(
    sheetId: string,
    rect: Rect,
    isUsers: (row: number, column: number) => boolean,
    seeds: Set<FormulaNode>,
  ): void {
    for (const node of [...this.parts.graph.spilled]) {
      const { spill } = node.cell;
      if (!spill || node.sheetId !== sheetId || !overlaps(spill, rect)) continue;
      const isOnlyAnchor = sameRect(intersect(spill, rect) ?? spill, ownRect(node));
      if (isOnlyAnchor) continue;
      this.parts.writer.clearSpill(node, isUsers);
      seeds.add(node);
    }
    for (const node of this.parts.graph.blocked) {
      if (node.sheetId === sheetId && node.blocked && overlaps(node.blocked, rect)) seeds.add(node);
    }
  }

  private drop(node: FormulaNode, isUsers: (row: number, column: number) => boolean, areas: Area[]): void {
    if (node.cell.spill) areas.push({ sheetId: node.sheetId, rect: node.cell.spill });
    this.parts.writer.clearSpill(node, isUsers);
    this.parts.calls.drop(node);
    this.parts.onGone(node, undefined);
    this.parts.graph.remove(node);
  }

  /** After rows, sheets, tables or names moved: everything is filed anew; what reads something else now is calculated. */
  rebuild(structures: readonly StructureChange[]): Set<FormulaNode> {
    const before = new Map<FormulaCell, FormulaNode>();
    for (const node of this.parts.graph.allNodes()) before.set(node.cell, node);
    this.parts.graph.clear();
    this.parts.world.parser.clear();
    const seeds = new Set<FormulaNode>();
    for (const sheet of this.parts.workbook.sheets) {
      if (sheet.cells.formulaCount === 0) continue;
      for (const { row, column, formula } of sheet.cells.formulas()) {
        const old = before.get(formula);
        before.delete(formula);
        if (formula.spill) this.moveSpill(formula, { sheetId: sheet.id, row, column }, structures);
        const node = this.file(sheet.id, row, column, formula);
        const isNewMeaning = !old || this.meansOther(old, node);
        if (isNewMeaning) seeds.add(node);
        if (old) this.replace(old, node, isNewMeaning ? 'ask anew' : 'go on waiting');
      }
    }
    for (const gone of before.values()) {
      this.parts.calls.drop(gone);
      this.parts.onGone(gone, undefined);
    }
    return seeds;
  }

  private meansOther(old: FormulaNode, node: FormulaNode): boolean {
    return old.signature !== node.signature || old.blocked !== undefined || node.cell.spill !== undefined;
  }

  private replace(old: FormulaNode, node: FormulaNode, calls: 'ask anew' | 'go on waiting'): void {
    if (calls === 'ask anew') this.parts.calls.drop(old);
    else this.parts.calls.hand(old, node);
    this.parts.onGone(old, node);
  }

  /** A spill moves with its anchor and stretches where cells were inserted in it, so that its cells are known as its own. */
  private moveSpill(
    formula: FormulaCell,
    at: { readonly sheetId: string; readonly row: number; readonly column: number },
    structures: readonly StructureChange[],
  ): void {
    const { spill } = formula;
    if (!spill) return;
    const name = this.parts.world.sheet(at.sheetId)?.name ?? '';
    let rect: Rect | null = spill;
    for (const { cause } of structures)
      if (rect && cause && isCellsShift(cause) && cause.sheet.toLowerCase() === name.toLowerCase())
        rect = shiftRect(rect, cause);
    const moved = rect ?? spill;
    const isInPlace = moved.top === at.row && moved.left === at.column;
    const down = at.row - spill.top;
    const right = at.column - spill.left;
    formula.spill = isInPlace
      ? moved
      : {
          top: spill.top + down,
          bottom: spill.bottom + down,
          left: spill.left + right,
          right: spill.right + right,
        };
  }

  seedNewlyNamed(seeds: Set<FormulaNode>): void {
    if (this.registryVersion === this.parts.registry.version) return;
    this.registryVersion = this.parts.registry.version;
    for (const node of this.parts.graph.allNodes()) {
      const isOurs = [...node.formula.functions].some((name) => this.parts.registry.find(name) !== undefined);
      const value = isOurs ? this.parts.world.readCell(node.sheetId, node.row, node.column) : null;
      if (isError(value) && value.error === '#NAME?') seeds.add(node);
    }
  }
}

function isIn(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

function ownRect(node: FormulaNode): Rect {
  return { top: node.row, left: node.column, bottom: node.row, right: node.column };
}

function isCellsShift(
  change: FormulaChange,
): change is Extract<FormulaChange, { kind: 'insert' | 'delete' }> {
  return change.kind === 'insert' || change.kind === 'delete';
}
