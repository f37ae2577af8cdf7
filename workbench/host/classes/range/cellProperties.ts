import { formatAddress } from '../../model/address';
import { columnWidth, isColumnHidden, isRowHidden, rowHeight } from '../../model/geometry';
import { columnCountOf, rectOf, rowCountOf } from '../../model/rects';
import type { Rect, SheetModel } from '../../model/types';
import type { HostObject } from '../../protocol/classToken';
import type { MethodDefinition } from '../../protocol/defineClass';
import { ApiError, invalidArgument } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { hideLines } from '../../editing/lines';
import { RANGE_FORMAT } from '../tokens';
import { rangeBordersClass } from './rangeBorders';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { formatTargetOf } from './rangeTargets';
import { RANGE_PROPERTIES } from './rangeProperties';
import { rangeBorderClass } from './rangeBorders';
import type { AnyClass } from '../../protocol/defineClass';

type Wanted = Readonly<Record<string, unknown>>;
type Method = MethodDefinition<RangeTarget>;

const PARTS: Readonly<Record<string, AnyClass>> = {
  RangeFormat: rangeFormatClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeBorderCollection: rangeBordersClass,
  RangeBorder: rangeBorderClass,
  FormatProtection: formatProtectionClass,
};

const BORDER_NAMES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isRecord = (value: unknown): value is Wanted =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function partOf(object: HostObject): AnyClass {
  const part = PARTS[object.token.name];
  if (part === undefined) throw new ApiError('ApiNotFound', undefined, object.token.name);
  return part;
}

function childOf(object: HostObject, name: string, context: HostContext): HostObject | null {
  const part = partOf(object);
  const side = BORDER_NAMES[name];
  if (side !== undefined && part.collection?.item) return part.collection.item(object.target, side, context);
  return part.objects?.[pascal(name)]?.(object.target, context) ?? null;
}

/** Reads the wanted members of a format object: true for a scalar, an object for what lies deeper. */
function readPart(object: HostObject, wanted: Wanted, context: HostContext): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === undefined) continue;
    const child = isRecord(inner) ? childOf(object, name, context) : null;
    if (child && isRecord(inner)) answer[name] = readPart(child, inner, context);
    else answer[name] = member(object, name).get?.(object.target, context);
  }
  return answer;
}

function writePart(object: HostObject, values: Wanted, context: HostContext): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const child = isRecord(value) ? childOf(object, name, context) : null;
    const set = child ? undefined : member(object, name).set;
    if (child && isRecord(value)) writePart(child, value, context);
    else if (set) set(object.target, value, context);
  }
}

function member(object: HostObject, name: string): NonNullable<AnyClass['properties']>[string] {
  const property = partOf(object).properties?.[pascal(name)];
  if (property === undefined) throw new ApiError('ApiNotFound', undefined, `${object.token.name}.${name}`);
  return property;
}

function readCell(
  context: HostContext,
  sheet: SheetModel,
  rect: Rect,
  wanted: Wanted,
): Record<string, unknown> {
  const range: RangeTarget = { sheet, rect, referenceId: null };
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (!inner) continue;
    if (name === 'format' && isRecord(inner)) answer['format'] = readFormat(context, range, inner);
    else answer[name] = scalar(name, context, range);
  }
  return answer;
}

/** columnWidth and rowHeight stand among the members of `format`. */
function readFormat(context: HostContext, range: RangeTarget, wanted: Wanted): Record<string, unknown> {
  return readPart(RANGE_FORMAT.of(formatTargetOf(range)), wanted, context);
}

function scalar(name: string, context: HostContext, range: RangeTarget): unknown {
  const rect = rectOfRange(context, range);
  if (name === 'address' || name === 'addressLocal') return formatAddress(range.sheet.name, rect);
  if (name === 'rowIndex') return rect.top;
  if (name === 'columnIndex') return rect.left;
  if (name === 'rowHidden') return isRowHidden(range.sheet, rect.top);
  if (name === 'columnHidden') return isColumnHidden(range.sheet, rect.left);
  if (name === 'rowHeight') return rowHeight(range.sheet, rect.top);
  if (name === 'columnWidth') return columnWidth(range.sheet, rect.left);
  const property = RANGE_PROPERTIES[pascal(name)];
  if (property?.get === undefined) throw new ApiError('ApiNotFound', undefined, `CellProperties.${name}`);
  return property.get(range, context);
}

const getCells: Method = (target, args, context) => {
  const rect = rectOfRange(context, target);
  const wanted = args.options(0);
  return Array.from({ length: rowCountOf(rect) }, (_row, row) =>
    Array.from({ length: columnCountOf(rect) }, (_column, column) =>
      readCell(context, target.sheet, rectOf(rect.top + row, rect.left + column, 1, 1), wanted),
    ),
  );
};

const getLines =
  (side: 'rows' | 'columns'): Method =>
  (target, args, context) =>
    linesOf(rectOfRange(context, target), side).map((line) =>
      readCell(context, target.sheet, line, args.options(0)),
    );

function linesOf(rect: Rect, side: 'rows' | 'columns'): Rect[] {
  const count = side === 'rows' ? rowCountOf(rect) : columnCountOf(rect);
  return Array.from({ length: count }, (_line, index) =>
    side === 'rows'
      ? { ...rect, top: rect.top + index, bottom: rect.top + index }
      : { ...rect, left: rect.left + index, right: rect.left + index },
  );
}

function writeCell(context: HostContext, range: RangeTarget, values: unknown): void {
  if (values === null || values === undefined) return;
  if (!isRecord(values)) throw invalidArgument();
  for (const [name, value] of Object.entries(values)) {
    if (name === 'format' && isRecord(value))
      writePart(RANGE_FORMAT.of(formatTargetOf(range)), value, context);
    else if (name === 'rowHidden' || name === 'columnHidden') hide(context, range, name, value === true);
    else setScalar(context, range, name, value);
  }
}

function setScalar(context: HostContext, range: RangeTarget, name: string, value: unknown): void {
  const set = RANGE_PROPERTIES[pascal(name)]?.set;
  if (set === undefined) throw new ApiError('ApiNotFound', undefined, `SettableCellProperties.${name}`);
  set(range, value, context);
}

function hide(context: HostContext, range: RangeTarget, name: string, isHidden: boolean): void {
  const rect = rectOfRange(context, range);
  const side = name === 'rowHidden' ? 'rows' : 'columns';
  const span = side === 'rows' ? ([rect.top, rect.bottom] as const) : ([rect.left, rect.right] as const);
  hideLines(context, { sheet: range.sheet, side, spans: [span], hide: isHidden });
}

const setCells: Method = (target, args, context) => {
  const rect = rectOfRange(context, target);
  const rows = args.at(0);
  if (!Array.isArray(rows) || rows.length !== rowCountOf(rect)) throw invalidArgument();
  for (const [row, line] of rows.entries()) {
    if (!Array.isArray(line) || line.length !== columnCountOf(rect)) throw invalidArgument();
    for (const [column, values] of line.entries()) {
      const cell = context.references.range(target.sheet, rectOf(rect.top + row, rect.left + column, 1, 1));
      writeCell(context, cell, values);
    }
  }
};

const setLines =
  (side: 'rows' | 'columns'): Method =>
  (target, args, context) => {
    const lines = linesOf(rectOfRange(context, target), side);
    const given = args.at(0);
    if (!Array.isArray(given) || given.length !== lines.length) throw invalidArgument();
    for (const [index, line] of lines.entries())
      writeCell(context, context.references.range(target.sheet, line), given[index]);
  };

export const CELL_PROPERTIES: Readonly<Record<string, Method>> = {
  GetCellProperties: getCells,
  GetRowProperties: getLines('rows'),
  GetColumnProperties: getLines('columns'),
  SetCellProperties: setCells,
  SetRowProperties: setLines('rows'),
  SetColumnProperties: setLines('columns'),
};
