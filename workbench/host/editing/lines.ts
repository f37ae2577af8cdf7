import type { LineProps, SheetModel } from '../model/types';
import { invalidArgument } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { assertAllowed } from './guard';

export type Side = 'rows' | 'columns';
export type Span = readonly [first: number, last: number];

/** One value where all lines agree, else null. */
export function commonLine<T>(spans: readonly Span[], read: (index: number) => T): T | null {
  let common: T | undefined;
  for (const [first, last] of spans) {
    for (let index = first; index <= last; index++) {
      const value = read(index);
      if (common !== undefined && common !== value) return null;
      common = value;
    }
  }
  return common ?? null;
}

function changeLines(
  sheet: SheetModel,
  side: Side,
  spans: readonly Span[],
  change: (line: LineProps) => LineProps,
): void {
  for (const [first, last] of spans) {
    for (let index = first; index <= last; index++) {
      const line = change({ ...sheet[side].get(index) });
      const isPlain = Object.values(line).every(
        (value) => value === undefined || value === false || value === 0,
      );
      if (isPlain) sheet[side].delete(index);
      else sheet[side].set(index, line);
    }
  }
}

/** Sets a width or height in points; null brings the standard back. */
export function resizeLines(
  context: HostContext,
  task: {
    readonly sheet: SheetModel;
    readonly side: Side;
    readonly spans: readonly Span[];
    readonly size: number | null;
  },
): void {
  const { sheet, side, spans, size } = task;
  assertAllowed(sheet, side === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const largest = side === 'rows' ? 409.5 : 1789;
  if (size !== null && (size < 0 || size > largest)) throw invalidArgument();
  changeLines(sheet, side, spans, ({ size: _old, ...line }) => (size === null ? line : { ...line, size }));
  context.record({ kind: 'lines', sheetId: sheet.id });
}

/** Hides or shows rows or columns, as a person does; showing rows also lifts what a filter hid. */
export function hideLines(
  context: HostContext,
  task: {
    readonly sheet: SheetModel;
    readonly side: Side;
    readonly spans: readonly Span[];
    readonly hide: boolean;
  },
): void {
  const { sheet, side, spans, hide } = task;
  assertAllowed(sheet, side === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  changeLines(sheet, side, spans, ({ hidden: _hidden, filtered, ...line }) =>
    hide ? { ...line, ...(filtered ? { filtered } : {}), hidden: true } : line,
  );
  context.record({ kind: 'lines', sheetId: sheet.id });
  if (side === 'rows') tellRows(context, sheet, spans, hide);
}

function tellRows(context: HostContext, sheet: SheetModel, spans: readonly Span[], isHidden: boolean): void {
  for (const [first, last] of spans) {
    context.events.emit(EVENT.rowHidden, [sheet.id, WORKBOOK_TARGET], () => ({
      type: 'WorksheetRowHiddenChanged',
      worksheetId: sheet.id,
      address: `${first + 1}:${last + 1}`,
      changeType: isHidden ? 'Hidden' : 'Unhidden',
      source: 'Local',
    }));
  }
}

/** Deepest outline level Excel knows. */
const MAX_LEVEL = 7;

/** Groups lines one level deeper (`by` 1) or takes them out of a level (-1). */
export function groupLines(
  context: HostContext,
  task: {
    readonly sheet: SheetModel;
    readonly side: Side;
    readonly spans: readonly Span[];
    readonly by: 1 | -1;
  },
): void {
  const { sheet, side, spans, by } = task;
  assertAllowed(sheet);
  changeLines(sheet, side, spans, (line) => {
    const level = (line.outlineLevel ?? 0) + by;
    if (level < 0 || level > MAX_LEVEL) throw invalidArgument();
    return { ...line, outlineLevel: level };
  });
  context.record({ kind: 'lines', sheetId: sheet.id });
}

/** Shows or hides grouped lines. */
export function foldLines(
  context: HostContext,
  task: {
    readonly sheet: SheetModel;
    readonly side: Side;
    readonly spans: readonly Span[];
    readonly fold: boolean;
  },
): void {
  const { sheet, side, fold } = task;
  const lines = sheet[side];
  for (const [first, last] of task.spans) {
    for (const [index, line] of lines) {
      if (index >= first && index <= last && (line.outlineLevel ?? 0) > 0) {
        lines.set(index, { ...line, hidden: fold, collapsed: fold });
      }
    }
  }
  context.record({ kind: 'lines', sheetId: sheet.id });
}

/** Worksheet.showOutlineLevels: shows lines up to a level, hides deeper ones; 0 leaves a side alone. */
export function showOutline(
  context: HostContext,
  sheet: SheetModel,
  levels: { readonly rows: number; readonly columns: number },
): void {
  for (const side of ['rows', 'columns'] as const) {
    const level = levels[side];
    if (level <= 0) continue;
    for (const [index, line] of sheet[side]) {
      const own = line.outlineLevel ?? 0;
      if (own > 0) sheet[side].set(index, { ...line, hidden: own >= level, collapsed: own >= level });
    }
  }
  context.record({ kind: 'lines', sheetId: sheet.id });
}
