import type { Rect } from '../model/types';
import {
  formatReference,
  needsQuotes,
  parseReference,
  rectOf,
  sameName,
  sheetPrefix,
  splitSheet,
} from './referenceText';
import type { ReferenceParts } from './referenceText';
import { shiftRect } from './shiftRect';
import { formatTableReference, parseTableReference } from './tableReference';
import { mapTokens } from './tokens';
import type { Token } from './tokens';
import type { FormulaChange } from './types';

/** Where the formula stands: its sheet and, inside a table, that table (what `[@Col]` means). */
export interface FormulaHost {
  readonly sheet: string;
  readonly table?: string;
}

function sameRect(one: Rect, other: Rect): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

function lost(parts: ReferenceParts): string {
  return `${parts.sheet === undefined ? '' : sheetPrefix(parts.sheet)}#REF!`;
}

function withRect(parts: ReferenceParts, rect: Rect): ReferenceParts {
  const isCell = rect.top === rect.bottom && rect.left === rect.right;
  return { ...parts, ...rect, shape: parts.shape === 'cell' && !isCell ? 'area' : parts.shape };
}

function moveReference(
  parts: ReferenceParts,
  host: string,
  change: Extract<FormulaChange, { kind: 'move' }>,
): string | undefined {
  const sheet = parts.sheet ?? host;
  const rect = rectOf(parts);
  if (sameName(sheet, change.sheet) && isInside(rect, change.rect)) {
    const down = change.to.row - change.rect.top;
    const right = change.to.column - change.rect.left;
    const moved = {
      top: rect.top + down,
      bottom: rect.bottom + down,
      left: rect.left + right,
      right: rect.right + right,
    };
    const isLocal = parts.sheet === undefined && sameName(change.toSheet, host);
    return formatReference({ ...withRect(parts, moved), ...(isLocal ? {} : { sheet: change.toSheet }) });
  }
  const target = {
    top: change.to.row,
    left: change.to.column,
    bottom: change.to.row + change.rect.bottom - change.rect.top,
    right: change.to.column + change.rect.right - change.rect.left,
  };
  return sameName(sheet, change.toSheet) && isInside(rect, target) ? lost(parts) : undefined;
}

function shiftReference(text: string, host: string, change: FormulaChange): string {
  const parts = parseReference(text);
  if (!parts) return text;
  if (change.kind === 'move') return moveReference(parts, host, change) ?? text;
  if (change.kind !== 'insert' && change.kind !== 'delete') return text;
  if (!sameName(parts.sheet ?? host, change.sheet)) return text;
  const rect = rectOf(parts);
  const moved = shiftRect(rect, change);
  if (!moved) return lost(parts);
  return sameRect(moved, rect) ? text : formatReference(withRect(parts, moved));
}

function renameSheet(text: string, from: string, to: string): string {
  const { sheet, rest } = splitSheet(text);
  if (sheet === undefined) return text;
  if (sameName(sheet, from)) return sheetPrefix(to) + rest;
  const ends = sheet.split(':');
  if (ends.length !== 2 || !ends.some((end) => sameName(end, from))) return text;
  const renamed = ends.map((end) => (sameName(end, from) ? to : end));
  return renamed.some(needsQuotes)
    ? `'${renamed.join(':').replaceAll("'", "''")}'!${rest}`
    : `${renamed.join(':')}!${rest}`;
}

function onDeletedSheet(token: Token, sheet: string): boolean {
  const named = splitSheet(token.text).sheet;
  return named !== undefined && sameName(named, sheet);
}

function renameInTable(text: string, host: FormulaHost, change: FormulaChange): string {
  const reference = parseTableReference(text);
  if (change.kind === 'renameTable') {
    const isIt = reference.table !== undefined && sameName(reference.table, change.from);
    return isIt ? change.to + text.slice(reference.table.length) : text;
  }
  if (change.kind !== 'renameTableColumn' || !reference.columns) return text;
  const table = reference.table ?? host.table;
  if (table === undefined || !sameName(table, change.table)) return text;
  if (!reference.columns.some((column) => sameName(column, change.from))) return text;
  const [first, last] = reference.columns.map((column) =>
    sameName(column, change.from) ? change.to : column,
  );
  return formatTableReference({ ...reference, columns: [first ?? change.to, last ?? change.to] });
}

function renameName(text: string, change: FormulaChange): string {
  if (change.kind !== 'renameName' && change.kind !== 'renameTable') return text;
  const { sheet, rest } = splitSheet(text);
  if (!sameName(rest, change.from)) return text;
  return (sheet === undefined ? '' : sheetPrefix(sheet)) + change.to;
}

function shiftToken(token: Token, host: FormulaHost, change: FormulaChange): string {
  const carriesSheet =
    token.kind === 'reference' ||
    token.kind === 'name' ||
    token.kind === 'error' ||
    token.kind === 'function';
  if (carriesSheet && change.kind === 'renameSheet') return renameSheet(token.text, change.from, change.to);
  if (carriesSheet && change.kind === 'deleteSheet' && onDeletedSheet(token, change.sheet)) return '#REF!';
  if (token.kind === 'reference') return shiftReference(token.text, host.sheet, change);
  if (token.kind === 'table') return renameInTable(token.text, host, change);
  if (token.kind === 'name') return renameName(token.text, change);
  return token.text;
}

/**
 * A formula (or the text of a name, chart series or print area) after cells, sheets, tables or names changed; what it
 * referred to and is gone becomes #REF!. The same string comes back when nothing in it is concerned.
 * A rename of LET variables that happen to bear a name's name is not told apart from the name.
 * @param host the formula's sheet name, or sheet and table
 */
export function shiftFormula(text: string, host: string | FormulaHost, change: FormulaChange): string {
  const place = typeof host === 'string' ? { sheet: host } : host;
  return mapTokens(text, (token) => shiftToken(token, place, change));
}
