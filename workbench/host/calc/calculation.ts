import { overlaps } from '../model/rects';
import type { CellStyle, WorkbookModel } from '../model/types';
import { CustomCalls } from './customFunctions';
import type { CustomRegistry } from './customFunctions';
import type { FormulaEngine } from './formulaEngine';
import { Evaluator } from './evaluator';
import { FormulaFiling } from './formulaFiling';
import { DependencyGraph } from './graph';
import type { Plan } from './graph';
import type { FormulaNode } from './graphNodes';
import { ResultWriter } from './results';
import type { InvocationResult, Recalculation, WorkbookChange } from './types';
import { errorOf } from './values';
import type { Area, Plain, Value } from './values';
import { WorkbookWorld } from './workbookWorld';

/** Spills that change what other spills see settle in two or three rounds; this only stops those that never do. */
const MAX_ROUNDS = 20;

/** One workbook's formulas: what depends on what, what is to be calculated, and calculating it. */
export class WorkbookCalculation {
  private readonly world: WorkbookWorld;
  private readonly graph = new DependencyGraph();
  private readonly evaluator: Evaluator;
  private readonly writer: ResultWriter;
  private readonly calls: CustomCalls;
  private readonly filing: FormulaFiling;
  private isAttached = false;
  /** Changes put aside while calculation is manual. */
  private waitingAreas: Area[] = [];
  private readonly waitingNodes = new Set<FormulaNode>();
  private circular: FormulaNode[] = [];
  private calculated = 0;
  private calculatedSheets = new Set<string>();
  /** Cells whose remembered calls are answered: they are calculated without asking again. */
  private resumed: ReadonlySet<FormulaNode> = new Set();
  private running: Plan | undefined;

  constructor(
    private readonly workbook: WorkbookModel,
    engine: FormulaEngine,
    private readonly registry: CustomRegistry,
  ) {
    this.world = new WorkbookWorld(workbook, engine);
    this.evaluator = new Evaluator(this.world);
    this.writer = new ResultWriter(this.world, this.graph);
    this.calls = new CustomCalls(registry, {
      sheetName: (sheetId) => this.world.sheet(sheetId)?.name ?? '',
      plain: (value, frame) => this.evaluator.plain(value, frame),
    });
    this.filing = new FormulaFiling({
      workbook,
      world: this.world,
      graph: this.graph,
      writer: this.writer,
      calls: this.calls,
      registry,
      onGone: (node, successor) => {
        if (this.waitingNodes.delete(node) && successor) this.waitingNodes.add(successor);
      },
    });
    this.world.custom = this.calls;
    this.world.settler = (area) => this.settle(area);
  }

  // ------------------------------------------------------------------------------------------ entry points

  recalculate(changes: readonly WorkbookChange[]): Recalculation {
    this.begin();
    const isFirst = !this.isAttached;
    const { areas, seeds } = isFirst ? this.filing.attach(changes) : this.filing.take(changes);
    this.isAttached = true;
    this.filing.seedNewlyNamed(seeds);
    if (this.workbook.calculationMode === 'Manual') {
      this.postpone(areas, seeds);
      this.calculateAlone(seeds);
    } else this.calculateAll(areas, seeds, isFirst || changes.length > 0);
    return this.finish();
  }

  calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): Recalculation {
    this.begin();
    if (!this.isAttached) this.filing.attach([]);
    this.isAttached = true;
    if (type === 'FullRebuild') this.filing.rebuild([]);
    const seeds = new Set(this.waitingNodes);
    if (type !== 'Recalculate') for (const node of this.graph.allNodes()) seeds.add(node);
    const areas = this.waitingAreas;
    this.calculateAll(areas, seeds, true);
    return this.finish();
  }

  acceptResults(results: readonly InvocationResult[]): Recalculation {
    this.begin();
    const resumed = this.calls.accept(results);
    if (resumed.size > 0) {
      this.resumed = resumed;
      this.calculateAll([], new Set(resumed), false);
      this.resumed = new Set();
    }
    return this.finish();
  }

  pending(): Recalculation['invocations'] {
    return this.calls.pending();
  }

  evaluate(
    formula: string,
    at: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Plain {
    this.begin();
    const parsed = this.world.parse(formula, at);
    const frame = { at, isDynamic: parsed.isDynamic, variables: undefined, depth: 0 };
    const value = this.evaluator.plain(this.evaluator.node(parsed.root, frame), frame);
    this.world.release();
    return value;
  }

  // ------------------------------------------------------------------------------------------ what changed

  private begin(): void {
    this.world.refresh();
    this.circular = [];
    this.calculated = 0;
    this.calculatedSheets = new Set();
  }

  private finish(): Recalculation {
    this.world.release();
    return {
      changed: this.world.changedCells(),
      invocations: this.calls.takeAsked(),
      calculatedCount: this.calculated,
      calculatedSheetIds: [...this.calculatedSheets],
      circular: this.circular.map(({ sheetId, row, column }) => ({ sheetId, row, column })),
      isWaitingForEngine: false,
    };
  }

  // ------------------------------------------------------------------------------------------ calculating

  private postpone(areas: readonly Area[], seeds: ReadonlySet<FormulaNode>): void {
    this.waitingAreas.push(...areas);
    for (const node of seeds) this.waitingNodes.add(node);
  }

  /** Manual calculation: a formula just written shows its value, nothing follows. */
  private calculateAlone(nodes: Iterable<FormulaNode>): void {
    for (const node of nodes) this.calculateNode(node);
    this.writer.takeGrown();
  }

  private calculateAll(
    areas: readonly Area[],
    seeds: ReadonlySet<FormulaNode>,
    withVolatiles: boolean,
  ): void {
    this.waitingAreas = [];
    this.waitingNodes.clear();
    let plan = this.graph.plan(areas, withVolatiles ? [...seeds, ...this.graph.volatiles] : seeds);
    for (let round = 0; plan.count > 0 && round < MAX_ROUNDS; round++) {
      this.running = plan;
      const circular = plan.run((node) => this.calculateNode(node));
      for (const node of circular) this.markCircular(node);
      const grown = this.writer.takeGrown();
      if (grown.length === 0) break;
      plan = this.graph.plan(grown, []);
    }
    this.running = undefined;
  }

  /** A cell on a cycle shows 0 (Excel warns and does the same); it is calculated again when the cycle is broken. */
  private markCircular(node: FormulaNode): void {
    this.circular.push(node);
    this.writer.write(node, 0);
  }

  /** Cells found only while calculating (INDIRECT, OFFSET) are calculated first where they wait in the plan under way. */
  private settle(area: Area): void {
    const { running } = this;
    if (!running) return;
    const pass = running.nodes[0]?.pass;
    const waits = (node: FormulaNode) => node.pass === pass && !node.isDone;
    const inside = this.graph.nodesIn(area.sheetId, area.rect).filter(waits);
    const spilling = [...this.graph.spilled].filter(
      (node) => waits(node) && node.sheetId === area.sheetId && overlaps(node.output, area.rect),
    );
    for (const node of [...inside, ...spilling]) {
      if (node.isDone) continue;
      node.isDone = true;
      this.calculateNode(node);
    }
  }

  private calculateNode(node: FormulaNode): void {
    const sheet = this.world.sheet(node.sheetId);
    if (!sheet || !sheet.enableCalculation) return;
    if (!this.resumed.has(node)) this.calls.drop(node);
    this.calculated++;
    this.calculatedSheets.add(node.sheetId);
    const { value, isWaiting, numberFormat } = this.calls.during(node, () => this.valueOf(node));
    this.writer.write(node, isWaiting ? errorOf('#BUSY!') : (value as Plain));
    if (numberFormat !== undefined && !isWaiting && isDirectCall(node, this.registry))
      this.applyFormat(node, numberFormat);
  }

  private valueOf(node: FormulaNode): Value {
    const frame = { at: node, isDynamic: node.formula.isDynamic, variables: undefined, depth: 0 };
    try {
      return this.evaluator.plain(this.evaluator.node(node.formula.root, frame), frame);
    } catch {
      return errorOf('#VALUE!');
    }
  }

  /** The format a function's value brought along; a format the user chose stays. */
  private applyFormat(node: FormulaNode, numberFormat: string): void {
    const cells = this.world.sheet(node.sheetId)?.cells;
    if (!cells) return;
    const style: CellStyle = this.workbook.styles.get(cells.styleId(node.row, node.column));
    if (style.numberFormat !== undefined && style.numberFormat !== 'General') return;
    cells.setStyleId(node.row, node.column, this.workbook.styles.intern({ ...style, numberFormat }));
  }
}

function isDirectCall(node: FormulaNode, registry: CustomRegistry): boolean {
  const { root } = node.formula;
  return root.kind === 'call' && registry.find(root.name) !== undefined;
}
