import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import type { NameNode, ParsedFormula, TableNode } from './syntax';
import { rectAt } from './syntax';
import type { Area } from './values';
import type { Place } from './world';
import type { WorkbookWorld } from './workbookWorld';

export interface Precedents {
  readonly areas: readonly Area[];
  /** What names, tables and other sheets mean now; "" when the formula uses none. */
  readonly signature: string;
}

const MAX_DEPTH = 20;

function isOnSheet({ rect }: Area): boolean {
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom < MAX_ROWS &&
    rect.right < MAX_COLUMNS &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right
  );
}

function areaText({ sheetId, rect }: Area): string {
  return `${sheetId}!${rect.top},${rect.left},${rect.bottom},${rect.right}`;
}

class Collector {
  readonly areas: Area[] = [];
  signature = '';

  constructor(
    private readonly world: WorkbookWorld,
    private readonly at: Place,
  ) {}

  collect(formula: ParsedFormula, depth: number): void {
    for (const source of formula.sources) {
      if (source.kind === 'reference') {
        const sheetId = source.sheet === undefined ? this.at.sheetId : this.world.sheetIdOf(source.sheet);
        if (source.sheet !== undefined) this.signature += `|${sheetId ?? '?'}`;
        if (sheetId !== undefined) this.add({ sheetId, rect: rectAt(source, this.at) });
      } else if (source.kind === 'table') this.table(source);
      else this.name(source, depth);
    }
  }

  private add(area: Area): void {
    if (isOnSheet(area)) this.areas.push(area);
  }

  private table(node: TableNode): void {
    const area = this.world.tableArea(node.reference, this.at);
    if (typeof area === 'object' && area !== null && 'sheetId' in area) {
      this.add(area);
      this.signature += `|${areaText(area)}`;
    } else this.signature += '|?';
  }

  private name(node: NameNode, depth: number): void {
    const formula = depth < MAX_DEPTH ? this.world.nameOf(node.name, this.at.sheetId, node.sheet) : undefined;
    if (!formula) return this.table({ kind: 'table', reference: { table: node.name, parts: [] } });
    const before = this.areas.length;
    this.collect(formula, depth + 1);
    this.signature += `|${node.name}=${this.world.nameText(node.name, this.at.sheetId, node.sheet)}${this.areas.slice(before).map(areaText).join(';')}`;
  }
}

/** The areas a formula reads from where it stands, names and tables resolved. */
export function precedentsOf(formula: ParsedFormula, at: Place, world: WorkbookWorld): Precedents {
  const collector = new Collector(world, at);
  collector.collect(formula, 0);
  return { areas: collector.areas, signature: collector.signature };
}
