import { isEntireColumns, isEntireRows, isInsideSheet, isSingleCell } from './rects';
import type { Rect } from './types';
import { MAX_COLUMNS, MAX_ROWS } from './types';

/** Letters of a zero-based column: 0 → "A", 16383 → "XFD". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of letters in either case; -1 for none or beyond XFD. */
export function columnIndex(letters: string): number {
  if (!/^[a-z]{1,3}$/i.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

const CELL = /^\$?([a-z]{1,3})\$?([0-9]{1,7})$/i;
const COLUMN = /^\$?([a-z]{1,3})$/i;
const ROW = /^\$?([0-9]{1,7})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { row: null, column: columnIndex(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

function rectOfCorners(a: Corner, b: Corner): Rect | null {
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  const rows = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const columns = [a.column ?? 0, b.column ?? MAX_COLUMNS - 1];
  const rect = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isInsideSheet(rect) ? rect : null;
}

/** One area without sheet name: "A1", "$B$2:C9", "A:C", "1:5" (a lone "A" or "1" is no address). Null when it is none. */
export function parseArea(text: string): Rect | null {
  const parts = text.trim().split(':');
  const first = parseCorner(parts[0] ?? '');
  if (first === null || parts.length > 2) return null;
  if (parts.length === 1) {
    return first.row === null || first.column === null ? null : rectOfCorners(first, first);
  }
  const second = parseCorner(parts[1] ?? '');
  return second && rectOfCorners(first, second);
}

export interface ParsedAddress {
  /** As written, unquoted; absent when the address names no sheet. */
  readonly sheetName?: string;
  readonly areas: readonly Rect[];
}

/** Splits "'Bob''s'!A1:B2" into the unquoted sheet name and the rest. */
export function splitSheetName(text: string): { readonly sheetName?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const bare = /^([^'!]+)!(.*)$/s.exec(text);
  return bare ? { sheetName: bare[1] ?? '', rest: bare[2] ?? '' } : { rest: text };
}

function splitAreas(text: string): string[] {
  const areas: string[] = [];
  let isQuoted = false;
  let area = '';
  for (const character of text) {
    if (character === "'") isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) {
      areas.push(area);
      area = '';
    } else area += character;
  }
  return [...areas, area];
}

/**
 * Address of one or several areas, a leading "=" and sheet names allowed (all the same one). Null when it is not an
 * address (a name, a structured reference, two sheets).
 */
export function parseAddress(text: string): ParsedAddress | null {
  const areas: Rect[] = [];
  let sheetName: string | undefined;
  for (const part of splitAreas(text.trim().replace(/^=/, ''))) {
    const split = splitSheetName(part.trim());
    const area = parseArea(split.rest);
    if (area === null) return null;
    if (split.sheetName !== undefined) {
      if (sheetName !== undefined && sheetName.toLowerCase() !== split.sheetName.toLowerCase()) return null;
      sheetName = split.sheetName;
    }
    areas.push(area);
  }
  return sheetName === undefined ? { areas } : { sheetName, areas };
}

/** "A1", "A1:B2", "A:C" for whole columns, "1:5" for whole rows (the whole sheet counts as rows). */
export function formatArea(rect: Rect): string {
  if (isEntireRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isEntireColumns(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  const first = `${columnName(rect.left)}${rect.top + 1}`;
  return isSingleCell(rect) ? first : `${first}:${columnName(rect.right)}${rect.bottom + 1}`;
}

/** Like formatArea with dollar signs, as defined names and charts hold it. */
export function formatAbsoluteArea(rect: Rect): string {
  return formatArea(rect).replaceAll(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
}

/**
 * A sheet's name as it stands before "!": quoted unless it is letters, digits, dots and underscores, does not begin
 * with a digit and cannot be read as a cell (A1 or R1C1 style).
 */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell =
    parseArea(name) !== null || /^[rl]([0-9]*)?(c[0-9]*)?$/i.test(name) || /^c[0-9]*$/i.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Excel's Address: "Feuil1!A1:B2", several areas joined by commas, each with the sheet. */
export function formatAddress(sheetName: string, ...areas: readonly Rect[]): string {
  const prefix = quoteSheetName(sheetName);
  return areas.map((area) => `${prefix}!${formatArea(area)}`).join(',');
}
