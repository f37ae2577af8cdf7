import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import type {
  DefinedName,
  LineProps,
  Rect,
  Scalar,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../model/types';
import { EngineBridge } from './engineBridge';
import type { RangeSource } from './engineBridge';
import type { FormulaEngine } from './formulaEngine';
import { FormulaParser } from './formulaParser';
import type { ParsedFormula } from './syntax';
import { tableArea } from './tableArea';
import type { TableReference } from './tableReference';
import type { CellPosition, ChangedCells } from './types';
import { errorOf, isError } from './values';
import type { Area, Matrix, Value } from './values';
import type { Frame, Place, World } from './world';

/** Columns read as a whole are mirrored from this height on. */
const MIRRORED_ROWS = 48;
const KEPT_AREA_CELLS = 256;
const KEPT_CELLS_LIMIT = 2_000_000;
const KEY_COLUMNS = MAX_COLUMNS;

interface SheetView {
  readonly sheet: SheetModel;
  /** Values by row of columns that were read as a whole; kept true by `write`. */
  readonly mirrors: Map<number, Scalar[]>;
  /** Per column, the count of writes when it was last written. */
  readonly stamps: Map<number, number>;
  used: Rect | null | undefined;
}

export interface CustomCaller {
  call(name: string, args: readonly Value[], frame: Frame): Value | undefined;
}

/** True when a cell shows the same before and after. */
export function sameScalar(one: Scalar, other: Scalar): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') return Number.isNaN(one) && Number.isNaN(other);
  return isError(one) && isError(other) && one.error === other.error && one.reason === other.reason;
}

/** The workbook as formulas see it, with the caches that make reading areas cheap during one calculation. */
export class WorkbookWorld implements World, RangeSource {
  readonly bridge: EngineBridge;
  readonly parser = new FormulaParser();
  custom: CustomCaller | undefined;
  settler: ((area: Area) => void) | undefined;
  private readonly views = new Map<string, SheetView>();
  private readonly sheetIds = new Map<string, string>();
  private readonly tables = new Map<string, TableModel>();
  private readonly names = new Map<string, DefinedName[]>();
  private readonly matrices = new Map<string, { readonly stamp: number; readonly matrix: Matrix }>();
  private keptCells = 0;
  private writeCount = 0;
  private changedKeys = new Map<string, Set<number>>();

  constructor(
    readonly workbook: WorkbookModel,
    engine: FormulaEngine,
  ) {
    this.bridge = new EngineBridge(engine, this);
  }

  get culture() {
    return this.workbook.culture;
  }
  get dateSystem() {
    return this.workbook.dateSystem;
  }

  /** To call before each calculation: sheets and tables are looked up anew, what was read is forgotten. */
  refresh(): void {
    this.views.clear();
    this.sheetIds.clear();
    this.tables.clear();
    for (const sheet of this.workbook.sheets) {
      this.views.set(sheet.id, { sheet, mirrors: new Map(), stamps: new Map(), used: undefined });
      this.sheetIds.set(sheet.name.toLowerCase(), sheet.id);
      for (const table of sheet.tables) this.tables.set(table.name.toLowerCase(), table);
    }
    this.names.clear();
    for (const name of this.workbook.names)
      this.names.set(name.name.toLowerCase(), [...(this.names.get(name.name.toLowerCase()) ?? []), name]);
    this.release();
    this.changedKeys = new Map();
  }

  /** Gives memory back after a calculation. */
  release(): void {
    for (const view of this.views.values()) view.mirrors.clear();
    this.matrices.clear();
    this.keptCells = 0;
    this.bridge.clear();
  }

  sheet(sheetId: string): SheetModel | undefined {
    return this.views.get(sheetId)?.sheet;
  }

  // ------------------------------------------------------------------------------------------ reading

  readCell(sheetId: string, row: number, column: number): Scalar {
    return this.views.get(sheetId)?.sheet.cells.get(row, column) ?? null;
  }

  private used(view: SheetView): Rect | null {
    if (view.used === undefined) view.used = view.sheet.cells.usedRect(true);
    return view.used;
  }

  /** Areas that run to the end of the sheet end where its values end. */
  private cropped(view: SheetView, rect: Rect): Rect {
    const isTall = rect.bottom === MAX_ROWS - 1;
    const isWide = rect.right === MAX_COLUMNS - 1;
    if (!isTall && !isWide) return rect;
    const used = this.used(view);
    return {
      ...rect,
      bottom: isTall ? Math.max(rect.top, used?.bottom ?? 0) : rect.bottom,
      right: isWide ? Math.max(rect.left, used?.right ?? 0) : rect.right,
    };
  }

  private mirror(view: SheetView, column: number): Scalar[] {
    const known = view.mirrors.get(column);
    if (known) return known;
    const bottom = this.used(view)?.bottom ?? -1;
    const values =
      bottom < 0
        ? []
        : view.sheet.cells
            .readValues({ top: 0, bottom, left: column, right: column })
            .map((line) => line[0] ?? null);
    view.mirrors.set(column, values);
    return values;
  }

  eachValue(area: Area, visit: (value: Scalar) => void): void {
    const view = this.views.get(area.sheetId);
    if (!view) return;
    const rect = this.cropped(view, area.rect);
    if (rect.bottom - rect.top < MIRRORED_ROWS) {
      for (const line of view.sheet.cells.readValues(rect)) line.forEach(visit);
      return;
    }
    for (let column = rect.left; column <= rect.right; column++) {
      const values = this.mirror(view, column);
      for (let row = rect.top; row <= rect.bottom; row++) visit(values[row] ?? null);
    }
  }

  readArea(area: Area): Matrix {
    const view = this.views.get(area.sheetId);
    if (!view) return [[errorOf('#REF!')]];
    const rect = this.cropped(view, area.rect);
    const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (cells < KEPT_AREA_CELLS) return view.sheet.cells.readValues(rect);
    const stamp = this.stampOf(area);
    const key = `${area.sheetId}!${rect.top},${rect.left},${rect.bottom},${rect.right}`;
    const known = this.matrices.get(key);
    if (known && known.stamp === stamp) return known.matrix;
    const matrix = view.sheet.cells.readValues(rect);
    this.keep(key, stamp, matrix, cells);
    return matrix;
  }

  private keep(key: string, stamp: number, matrix: Matrix, cells: number): void {
    this.keptCells += cells;
    if (this.keptCells > KEPT_CELLS_LIMIT) {
      this.matrices.clear();
      this.keptCells = cells;
    }
    this.matrices.set(key, { stamp, matrix });
  }

  stampOf(area: Area): number {
    const stamps = this.views.get(area.sheetId)?.stamps;
    if (!stamps || stamps.size === 0) return 0;
    const { left, right } = area.rect;
    let latest = 0;
    if (right - left < stamps.size) {
      for (let column = left; column <= right; column++) latest = Math.max(latest, stamps.get(column) ?? 0);
      return latest;
    }
    for (const [column, stamp] of stamps)
      if (column >= left && column <= right) latest = Math.max(latest, stamp);
    return latest;
  }

  formulaText(sheetId: string, row: number, column: number): string | undefined {
    return this.views.get(sheetId)?.sheet.cells.formula(row, column)?.text;
  }
  spillOf(sheetId: string, row: number, column: number): Rect | undefined {
    const formula = this.views.get(sheetId)?.sheet.cells.formula(row, column);
    if (!formula) return undefined;
    return formula.spill ?? { top: row, left: column, bottom: row, right: column };
  }
  rowsOf(sheetId: string): ReadonlyMap<number, LineProps> | undefined {
    return this.views.get(sheetId)?.sheet.rows;
  }
  sheetList() {
    return this.workbook.sheets;
  }

  // ------------------------------------------------------------------------------------------ names and tables

  sheetIdOf(name: string): string | undefined {
    return this.sheetIds.get(name.toLowerCase());
  }

  nameOf(name: string, fromSheetId: string, sheet: string | undefined): ParsedFormula | undefined {
    const text = this.nameText(name, fromSheetId, sheet);
    return text === undefined ? undefined : this.parse(text, { row: 0, column: 0 });
  }

  /** Formula text of a defined name: of the sheet first, then of the workbook. */
  nameText(name: string, fromSheetId: string, sheet: string | undefined): string | undefined {
    const candidates = this.names.get(name.toLowerCase());
    if (!candidates) return undefined;
    const scope = sheet === undefined ? fromSheetId : this.sheetIdOf(sheet);
    const found =
      candidates.find((defined) => defined.scope === scope) ??
      candidates.find((defined) => defined.scope === null);
    return found?.formula;
  }

  private tableAt(at: Place): TableModel | undefined {
    return this.views
      .get(at.sheetId)
      ?.sheet.tables.find(
        ({ rect }) =>
          at.row >= rect.top && at.row <= rect.bottom && at.column >= rect.left && at.column <= rect.right,
      );
  }

  tableArea(reference: TableReference, at: Place): Area | Scalar {
    const table =
      reference.table === undefined ? this.tableAt(at) : this.tables.get(reference.table.toLowerCase());
    return table ? tableArea(table, reference, at) : errorOf('#REF!');
  }

  parse(text: string, at: CellPosition): ParsedFormula {
    return this.parser.parse(text, at);
  }
  settle(area: Area): void {
    this.settler?.(area);
  }
  callCustom(name: string, args: readonly Value[], frame: Frame): Value | undefined {
    return this.custom?.call(name, args, frame);
  }

  // ------------------------------------------------------------------------------------------ writing

  /** Writes a result; a cell that shows the same as before is left alone. */
  write(sheetId: string, row: number, column: number, value: Scalar): void {
    const view = this.views.get(sheetId);
    if (!view || sameScalar(view.sheet.cells.get(row, column), value)) return;
    view.sheet.cells.set(row, column, value);
    view.stamps.set(column, ++this.writeCount);
    const mirror = view.mirrors.get(column);
    if (mirror) {
      while (mirror.length < row) mirror.push(null);
      mirror[row] = value;
    }
    if (view.used)
      view.used = {
        top: Math.min(view.used.top, row),
        left: Math.min(view.used.left, column),
        bottom: Math.max(view.used.bottom, row),
        right: Math.max(view.used.right, column),
      };
    else view.used = undefined;
    this.note(sheetId, row, column);
  }

  private note(sheetId: string, row: number, column: number): void {
    const keys = this.changedKeys.get(sheetId);
    if (keys) keys.add(row * KEY_COLUMNS + column);
    else this.changedKeys.set(sheetId, new Set([row * KEY_COLUMNS + column]));
  }

  /** Cells written since `refresh`. */
  changedCells(): ChangedCells[] {
    const changed: ChangedCells[] = [];
    for (const [sheetId, keys] of this.changedKeys) {
      for (const key of keys)
        changed.push({ sheetId, row: Math.floor(key / KEY_COLUMNS), column: key % KEY_COLUMNS });
    }
    return changed;
  }
}
