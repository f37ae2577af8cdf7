import type { Rect } from '../../host/model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/types';
import { pixelsToPoints } from '../../host/model/sizes';
import type { ICommandInfo, IRange } from '@univerjs/core';

/** What the user meant by something the grid library was about to do to its own (empty) store. */
export type GridGesture =
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'toggle'; readonly what: 'bold' | 'italic' | 'underline' | 'strikethrough' }
  | { readonly kind: 'columnWidth'; readonly rects: readonly Rect[]; readonly points: number }
  | { readonly kind: 'rowHeight'; readonly rects: readonly Rect[]; readonly points: number };

/** The library's kinds of commands, written out so that this file stays free of its code. */
export const COMMAND_TYPE = { command: 0, operation: 1, mutation: 2 } as const;

/** Commands that only move the view or the selection. */
const HARMLESS = new Set([
  'sheet.command.set-scroll-relative',
  'sheet.command.scroll-view',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view-reset',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
  // Resizing is allowed as far as the mutation it asks for, which is where the new size is known.
  'sheet.command.delta-column-width',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-col-is-auto-width',
  'sheet.command.set-col-auto-width',
  'sheet.command.delta-row-height',
  'sheet.command.set-row-height',
]);

const EDITOR_OPERATIONS = new Set([
  'sheet.operation.set-cell-edit-visible',
  'sheet.operation.set-cell-edit-visible-f2',
  'sheet.operation.set-cell-edit-visible-arrow',
]);

const SIMPLE_GESTURES: Record<string, GridGesture> = {
  'sheet.command.clear-selection-content': { kind: 'clear' },
  'univer.command.undo': { kind: 'undo' },
  'univer.command.redo': { kind: 'redo' },
  'sheet.command.set-range-bold': { kind: 'toggle', what: 'bold' },
  'sheet.command.set-range-italic': { kind: 'toggle', what: 'italic' },
  'sheet.command.set-range-underline': { kind: 'toggle', what: 'underline' },
  'sheet.command.set-range-stroke': { kind: 'toggle', what: 'strikethrough' },
};

/**
 * Decides about a command before it runs: nothing to say (undefined), or refused, perhaps with what was meant by it.
 * Everything that would write into the library's store is refused.
 */
export function judgeCommand(info: Readonly<ICommandInfo>): { gesture: GridGesture | null } | undefined {
  const simple = SIMPLE_GESTURES[info.id];
  if (simple) return { gesture: simple };
  if (Number(info.type) === COMMAND_TYPE.mutation && info.id.startsWith('sheet.'))
    return { gesture: sizeGesture(info) };
  if (EDITOR_OPERATIONS.has(info.id)) return { gesture: null };
  if (Number(info.type) === COMMAND_TYPE.command && info.id.startsWith('sheet.') && !HARMLESS.has(info.id))
    return { gesture: null };
  return undefined;
}

interface SizeParams {
  ranges?: IRange[];
  colWidth?: unknown;
  rowHeight?: unknown;
}

function sizeGesture({ id, params }: Readonly<ICommandInfo>): GridGesture | null {
  const { ranges = [], colWidth, rowHeight } = (params ?? {}) as SizeParams;
  const rects = ranges.map(rectOfRange);
  if (id === 'sheet.mutation.set-worksheet-col-width') {
    const px = firstNumber(colWidth);
    return px === null ? null : { kind: 'columnWidth', rects, points: pixelsToPoints(px) };
  }
  if (id === 'sheet.mutation.set-worksheet-row-height') {
    const px = firstNumber(rowHeight);
    return px === null ? null : { kind: 'rowHeight', rects, points: pixelsToPoints(px) };
  }
  return null;
}

function firstNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (value === null || typeof value !== 'object') return null;
  const found: unknown = Object.values(value).find((entry) => typeof entry === 'number');
  return typeof found === 'number' ? found : null;
}

/** The library's ranges; whole columns and rows come with NaN or without the other ends. */
export function rectOfRange(range: IRange): Rect {
  const end = (value: number, fallback: number) => (Number.isFinite(value) ? value : fallback);
  const isColumns = range.rangeType === 2 || range.rangeType === 3;
  const isRows = range.rangeType === 1 || range.rangeType === 3;
  return {
    top: isColumns ? 0 : end(range.startRow, 0),
    bottom: isColumns ? MAX_ROWS - 1 : end(range.endRow, MAX_ROWS - 1),
    left: isRows ? 0 : end(range.startColumn, 0),
    right: isRows ? MAX_COLUMNS - 1 : end(range.endColumn, MAX_COLUMNS - 1),
  };
}
