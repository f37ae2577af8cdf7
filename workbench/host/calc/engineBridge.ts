import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { ERROR_CODES } from '../model/types';
import type { ErrorCode, LineProps, Scalar } from '../model/types';
import { functionClasses, oneCellFunctions } from './formulaEngine';
import type { FunctionClass, FormulaEngine } from './formulaEngine';
import { storeRangeClass, UNIT } from './storeRange';
import type { ArraySource } from './storeRange';
import type { CellPosition } from './types';
import { errorOf, isError, isMatrix, LambdaValue, PENDING, RangeValue, unwrap } from './values';
import type { Area, Matrix, Value } from './values';

/** What references read through. */
export interface RangeSource {
  /** Values of an area as large as it is. */
  readArea(area: Area): Matrix;
  /** Grows whenever a cell of the area's columns is written: what was read at a lower stamp is stale. */
  stampOf(area: Area): number;
  formulaText(sheetId: string, row: number, column: number): string | undefined;
  rowsOf(sheetId: string): ReadonlyMap<number, LineProps> | undefined;
  /** Sheet ids and names in tab order. */
  sheetList(): readonly { readonly id: string; readonly name: string }[];
}

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);
/** Areas from this size on are kept as engine arrays between calls. */
const CACHED_AREA_CELLS = 16;
const CACHE_LIMIT_CELLS = 4_000_000;

export class EngineBridge implements ArraySource {
  private readonly classes: Map<string, FunctionClass>;
  private readonly oneCell: ReadonlySet<string>;
  private readonly instances = new Map<string, BaseFunction>();
  private readonly arrays = new Map<string, { readonly stamp: number; readonly array: ArrayValueObject }>();
  private cachedCells = 0;
  private readonly StoreRange: ReturnType<typeof storeRangeClass>;
  /** What SUBTOTAL looks at to leave out nested ones; keyed by unit and sheet. */
  readonly unitData: object;

  constructor(
    private readonly engine: FormulaEngine,
    private readonly source: RangeSource,
  ) {
    this.classes = functionClasses(engine);
    this.oneCell = oneCellFunctions(engine);
    this.StoreRange = storeRangeClass(engine, this);
    this.unitData = { [UNIT]: new Proxy({}, { get: (_, sheetId) => this.sheetData(String(sheetId)) }) };
  }

  private sheetData(sheetId: string) {
    const formulaAt = (row: number, column: number) => {
      const text = this.source.formulaText(sheetId, row, column);
      return text === undefined ? null : { f: text };
    };
    return { cellData: { getValue: formulaAt }, rowCount: 1_048_576, columnCount: 16_384 };
  }

  has(name: string): boolean {
    return this.classes.has(name);
  }
  get functionNames(): readonly string[] {
    return [...this.classes.keys()];
  }

  /** Forgets arrays of areas; called after each calculation so that they do not outlive their use. */
  clear(): void {
    this.arrays.clear();
    this.cachedCells = 0;
    this.engine.CELL_INVERTED_INDEX_CACHE.clear();
  }

  filteredRows(area: Area): number[] {
    const rows: number[] = [];
    for (const [row, line] of this.source.rowsOf(area.sheetId) ?? []) {
      if (line.filtered === true && row >= area.rect.top && row <= area.rect.bottom) rows.push(row);
    }
    return rows;
  }
  hiddenRows(sheetId: string): Record<number, { hd: number }> {
    const hidden: Record<number, { hd: number }> = {};
    for (const [row, line] of this.source.rowsOf(sheetId) ?? [])
      if (line.hidden === true || line.filtered === true) hidden[row] = { hd: 1 };
    return hidden;
  }

  private scalarObject(value: Scalar): BaseValueObject {
    const { engine } = this;
    if (typeof value === 'number') return engine.NumberValueObject.create(value);
    if (typeof value === 'string') return engine.StringValueObject.create(value);
    if (value === null) return engine.NullValueObject.create();
    if (typeof value === 'boolean') return engine.BooleanValueObject.create(value);
    return engine.ErrorValueObject.create(
      value.error as Parameters<typeof engine.ErrorValueObject.create>[0],
    );
  }

  private arrayObject(matrix: Matrix, sheetId: string, row: number, column: number): ArrayValueObject {
    return this.engine.ArrayValueObject.create({
      calculateValueList: matrix.map((line) => line.map((value) => this.scalarObject(value))),
      rowCount: matrix.length,
      columnCount: matrix[0]?.length ?? 0,
      unitId: UNIT,
      sheetId,
      row,
      column,
    });
  }

  /** An area as engine array. Its sheet id carries the stamp, so that the engine's index of values never serves old ones. */
  arrayOf(area: Area): ArrayValueObject {
    const { rect } = area;
    const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (cells < CACHED_AREA_CELLS) return this.arrayObject(this.source.readArea(area), '', -1, -1);
    const stamp = this.source.stampOf(area);
    const key = `${area.sheetId}!${rect.top},${rect.left},${rect.bottom},${rect.right}`;
    const known = this.arrays.get(key);
    if (known && known.stamp === stamp) return known.array;
    this.makeRoom(cells);
    const array = this.arrayObject(
      this.source.readArea(area),
      `${area.sheetId}@${stamp}`,
      rect.top,
      rect.left,
    );
    this.arrays.set(key, { stamp, array });
    return array;
  }

  private makeRoom(cells: number): void {
    this.cachedCells += cells;
    if (this.cachedCells <= CACHE_LIMIT_CELLS) return;
    this.clear();
    this.cachedCells = cells;
  }

  private toVariant(value: Value, executor: BaseFunction): FunctionVariantType {
    if (value instanceof RangeValue) return this.referenceVariant(value, executor);
    if (value instanceof LambdaValue) return this.lambdaObject(value);
    if (isMatrix(value)) return this.arrayObject(value, '', -1, -1);
    return this.scalarObject(value);
  }

  private referenceVariant(value: RangeValue, executor: BaseFunction): FunctionVariantType {
    const [area] = value.areas;
    if (value.areas.length > 1)
      return this.engine.ErrorValueObject.create(
        '#VALUE!' as Parameters<typeof this.engine.ErrorValueObject.create>[0],
      );
    if (executor.needsReferenceObject) return new this.StoreRange(area);
    const { rect } = area;
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    return isCell && this.oneCell.has(String(executor.name))
      ? this.scalarObject(this.source.readArea(area)[0]?.[0] ?? null)
      : this.arrayOf(area);
  }

  private lambdaObject(lambda: LambdaValue): BaseValueObject {
    const { engine } = this;
    const execute = (variants: readonly FunctionVariantType[]) => {
      const result = lambda.call(variants.map((variant) => this.fromVariant(variant)));
      return result instanceof RangeValue ? this.arrayOf(result.areas[0]) : this.toPlainVariant(result);
    };
    const keys = Array.from({ length: lambda.parameterCount }, (_, index) => `p${index}`);
    class CalledLambda extends engine.LambdaValueObjectObject {
      override execute(...variants: FunctionVariantType[]): BaseValueObject {
        return execute(variants);
      }
    }
    return new CalledLambda(null, null, keys);
  }

  private toPlainVariant(value: Value): BaseValueObject {
    if (isMatrix(value)) return this.arrayObject(value, '', -1, -1);
    if (value instanceof RangeValue || value instanceof LambdaValue)
      return this.scalarObject(errorOf('#CALC!'));
    return this.scalarObject(value);
  }

  private fromObject(object: BaseValueObject | null | undefined | void): Scalar {
    if (!object || object.isNull()) return null;
    if (object.isError()) {
      const code = (object as InstanceType<FormulaEngine['ErrorValueObject']>).getErrorType() as string;
      return errorOf(CODES.has(code) ? (code as ErrorCode) : '#VALUE!');
    }
    const value = object.getValue();
    if (typeof value === 'bigint') return Number(value);
    if (typeof value === 'number' && !Number.isFinite(value)) return errorOf('#NUM!');
    return value ?? null;
  }

  fromVariant(variant: FunctionVariantType): Value {
    if (variant.isReferenceObject()) {
      const reference = variant as BaseReferenceObject;
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      const rect = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
      return new RangeValue([{ sheetId: reference.getSheetId(), rect }]);
    }
    const object = variant as BaseValueObject;
    if (!object.isArray()) return object.isLambda() ? errorOf('#CALC!') : this.fromObject(object);
    const rows = (object as ArrayValueObject).getArrayValue();
    const width = (object as ArrayValueObject).getColumnCount();
    const height = (object as ArrayValueObject).getRowCount();
    if (height === 0 || width === 0) return errorOf('#CALC!');
    return unwrap(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => this.fromObject(rows[row]?.[column])),
      ),
    );
  }

  private executor(name: string): BaseFunction | undefined {
    const known = this.instances.get(name);
    if (known) return known;
    const make = this.classes.get(name);
    if (!make) return undefined;
    const made = new make(name);
    this.instances.set(name, made);
    return made;
  }

  private prepare(executor: BaseFunction, at: CellPosition & { readonly sheetId: string }): void {
    executor.setRefInfo(UNIT, at.sheetId, at.row, at.column);
    if (executor.needsSheetRowColumnCount) executor.setSheetRowColumnCount(1_048_576, 16_384);
    if (executor.needsSheetsInfo) {
      const sheets = this.source.sheetList();
      executor.setSheetsInfo({
        sheetOrder: sheets.map(({ id }) => id),
        sheetNameMap: Object.fromEntries(sheets.map(({ id, name }) => [id, name])),
      });
    }
  }

  /**
   * Calls a function of the engine. An argument that is an error without being asked for, a wrong number of arguments or
   * an exception inside the engine give an error value, never an exception.
   */
  call(name: string, args: readonly Value[], at: CellPosition & { readonly sheetId: string }): Value {
    const executor = this.executor(name);
    if (!executor) return errorOf('#NAME?');
    if (args.some((value) => isError(value) && value === PENDING)) return PENDING;
    const { minParams, maxParams } = executor;
    if (minParams >= 0 && (args.length < minParams || (maxParams >= 0 && args.length > maxParams)))
      return errorOf('#VALUE!');
    try {
      this.prepare(executor, at);
      const variants = args.map((value) => this.toVariant(value, executor)) as BaseValueObject[];
      return this.fromVariant(executor.calculate(...variants) as FunctionVariantType);
    } catch {
      return errorOf('#VALUE!');
    }
  }
}
