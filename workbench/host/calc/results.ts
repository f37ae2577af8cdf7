import { containsCell, containsRect, intersect, overlaps } from '../model/rects';
import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import type { Rect, Scalar } from '../model/types';
import type { DependencyGraph } from './graph';
import type { FormulaNode } from './graphNodes';
import { errorOf, isMatrix, stretched } from './values';
import type { Area, Matrix, Plain } from './values';
import type { WorkbookWorld } from './workbookWorld';

/**
 * Puts results into cells: a scalar, a legacy array formula's block, or a spill with its rules. Blank results are 0, as
 * Excel shows them. A spill is #SPILL! where something stands in its way, on a merged cell, in a table or off the sheet.
 */
export class ResultWriter {
  /** Cells filled beyond what the cell's dependants were told; they have to be looked at again. */
  private grown: Area[] = [];

  constructor(
    private readonly world: WorkbookWorld,
    private readonly graph: DependencyGraph,
  ) {}

  takeGrown(): Area[] {
    const { grown } = this;
    this.grown = [];
    return grown;
  }

  write(node: FormulaNode, value: Plain): void {
    if (node.cell.array) this.fillBlock(node, node.cell.array, value);
    else if (isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1)) this.spill(node, value);
    else this.single(node, isMatrix(value) ? (value[0]?.[0] ?? null) : value);
  }

  private single(node: FormulaNode, value: Scalar): void {
    this.graph.blocked.delete(node);
    node.blocked = undefined;
    this.clearSpill(node);
    this.world.write(node.sheetId, node.row, node.column, value ?? 0);
  }

  private fillBlock(node: FormulaNode, block: Rect, value: Plain): void {
    const matrix: Matrix = isMatrix(value) ? value : [[value]];
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        this.world.write(
          node.sheetId,
          row,
          column,
          stretched(matrix, row - block.top, column - block.left) ?? 0,
        );
      }
    }
  }

  private spill(node: FormulaNode, matrix: Matrix): void {
    const rect = {
      top: node.row,
      left: node.column,
      bottom: node.row + matrix.length - 1,
      right: node.column + (matrix[0]?.length ?? 1) - 1,
    };
    if (this.isBlocked(node, rect)) return this.refuse(node, rect);
    this.graph.blocked.delete(node);
    node.blocked = undefined;
    if (node.cell.spill && !containsRect(rect, node.cell.spill))
      this.clearSpill(node, (row, column) => containsCell(rect, row, column));
    matrix.forEach((line, row) => {
      line.forEach((cell, column) =>
        this.world.write(node.sheetId, node.row + row, node.column + column, cell ?? 0),
      );
    });
    if (!containsRect(node.output, rect)) this.grown.push({ sheetId: node.sheetId, rect });
    node.cell.spill = rect;
    node.output = rect;
    this.graph.spilled.add(node);
  }

  private refuse(node: FormulaNode, rect: Rect): void {
    this.clearSpill(node);
    node.blocked = rect;
    this.graph.blocked.add(node);
    this.world.write(node.sheetId, node.row, node.column, errorOf('#SPILL!'));
  }

  /** Blanks what a formula filled beside its own cell; cells that became formulas or a person's own are left. */
  clearSpill(node: FormulaNode, isKept: (row: number, column: number) => boolean = () => false): void {
    const { spill } = node.cell;
    if (!spill) return;
    const cells = this.world.sheet(node.sheetId)?.cells;
    for (let row = spill.top; row <= spill.bottom; row++) {
      for (let column = spill.left; column <= spill.right; column++) {
        const isAnchor = row === node.row && column === node.column;
        if (isAnchor || isKept(row, column) || cells?.formula(row, column)) continue;
        this.world.write(node.sheetId, row, column, null);
      }
    }
    delete node.cell.spill;
    node.output = { top: node.row, left: node.column, bottom: node.row, right: node.column };
    this.graph.spilled.delete(node);
  }

  private isBlocked(node: FormulaNode, rect: Rect): boolean {
    if (rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS) return true;
    const sheet = this.world.sheet(node.sheetId);
    if (!sheet) return true;
    if (
      sheet.tables.some((table) => overlaps(table.rect, rect)) ||
      sheet.merges.some((merge) => overlaps(merge, rect))
    )
      return true;
    return this.isTaken(node, rect);
  }

  private isTaken(node: FormulaNode, rect: Rect): boolean {
    const cells = this.world.sheet(node.sheetId)?.cells;
    if (!cells) return true;
    const own = node.cell.spill && intersect(node.cell.spill, rect);
    const values = cells.readValues(rect);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (row === node.row && column === node.column) continue;
        if (cells.formula(row, column)) return true;
        const isOwn = own && row >= own.top && row <= own.bottom && column >= own.left && column <= own.right;
        if (!isOwn && values[row - rect.top]?.[column - rect.left] !== null) return true;
      }
    }
    return false;
  }
}
