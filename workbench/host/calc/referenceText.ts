import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import type { Rect } from '../model/types';

/** A reference as written: corners with their $ marks. Whole columns have no rows and the other way round. */
export interface ReferenceParts {
  /** As typed in front of "!", unquoted; undefined where there is none. */
  readonly sheet?: string;
  readonly shape: 'cell' | 'area' | 'columns' | 'rows';
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly absolute: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]{1,7})?$/;
const PLAIN_SHEET = /^[A-Za-z_\u00C0-\u024F][A-Za-z0-9_.\u00C0-\u024F]*$/;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[Rr][0-9]*(?:[Cc][0-9]*)?|[Cc][0-9]*|TRUE|FALSE)$/i;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, XFD → 16383; case does not matter. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function needsQuotes(sheet: string): boolean {
  return !PLAIN_SHEET.test(sheet) || LOOKS_LIKE_CELL.test(sheet);
}

/** Sheet name as it stands in a formula, quoted where needed, with "!". */
export function sheetPrefix(sheet: string): string {
  return needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'!` : `${sheet}!`;
}

/** Splits `'My sheet'!A1` into its sheet (unquoted) and the rest. */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const at = text.lastIndexOf('!');
  // An error code ends with "!" too; then the mark before it is the one that separates.
  const mark = at === text.length - 1 ? text.lastIndexOf('!', at - 1) : at;
  if (mark < 0) return { rest: text };
  const raw = text.slice(0, mark);
  const sheet = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, rest: text.slice(mark + 1) };
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

function parseCorner(text: string): Corner | undefined {
  const found = CORNER.exec(text);
  if (!found) return undefined;
  const [, first = '', letters, second = '', digits] = found;
  return {
    row: digits === undefined ? -1 : Number(digits) - 1,
    column: letters === undefined ? -1 : columnIndex(letters),
    rowAbsolute: letters === undefined ? first === '$' || second === '$' : second === '$',
    columnAbsolute: letters !== undefined && first === '$',
  };
}

/** A reference token's parts, corners in order; undefined when the text is no reference. */
export function parseReference(text: string): ReferenceParts | undefined {
  const { sheet, rest } = splitSheet(text);
  const [firstText = '', secondText] = rest.split(':');
  const first = parseCorner(firstText);
  const second = secondText === undefined ? first : parseCorner(secondText);
  if (!first || !second) return undefined;
  const parts = ordered(first, second, secondText === undefined);
  return parts && (sheet === undefined ? parts : { ...parts, sheet });
}

function ordered(first: Corner, second: Corner, single: boolean): ReferenceParts | undefined {
  const rowsSwapped = first.row > second.row;
  const columnsSwapped = first.column > second.column;
  const [topCorner, bottomCorner] = rowsSwapped ? [second, first] : [first, second];
  const [leftCorner, rightCorner] = columnsSwapped ? [second, first] : [first, second];
  const shape = shapeOf(first, second, single);
  if (!shape) return undefined;
  return {
    shape,
    top: shape === 'columns' ? 0 : topCorner.row,
    bottom: shape === 'columns' ? MAX_ROWS - 1 : bottomCorner.row,
    left: shape === 'rows' ? 0 : leftCorner.column,
    right: shape === 'rows' ? MAX_COLUMNS - 1 : rightCorner.column,
    absolute: {
      top: topCorner.rowAbsolute,
      bottom: bottomCorner.rowAbsolute,
      left: leftCorner.columnAbsolute,
      right: rightCorner.columnAbsolute,
    },
  };
}

function shapeOf(first: Corner, second: Corner, single: boolean): ReferenceParts['shape'] | undefined {
  if (single) return first.row >= 0 && first.column >= 0 ? 'cell' : undefined;
  if (first.row >= 0 && second.row >= 0 && first.column >= 0 && second.column >= 0) return 'area';
  if (first.row < 0 && second.row < 0) return 'columns';
  if (first.column < 0 && second.column < 0) return 'rows';
  return undefined;
}

function cornerText(row: string, column: string): string {
  return column + row;
}

/** The reference as text again; a cell that became an area is written as one. */
export function formatReference(parts: ReferenceParts): string {
  const { absolute } = parts;
  const rowText = (row: number, isAbsolute: boolean) => `${isAbsolute ? '$' : ''}${row + 1}`;
  const columnText = (column: number, isAbsolute: boolean) => (isAbsolute ? '$' : '') + columnLetters(column);
  const prefix = parts.sheet === undefined ? '' : sheetPrefix(parts.sheet);
  if (parts.shape === 'columns') {
    return `${prefix}${columnText(parts.left, absolute.left)}:${columnText(parts.right, absolute.right)}`;
  }
  if (parts.shape === 'rows') {
    return `${prefix}${rowText(parts.top, absolute.top)}:${rowText(parts.bottom, absolute.bottom)}`;
  }
  const first = cornerText(rowText(parts.top, absolute.top), columnText(parts.left, absolute.left));
  if (parts.shape === 'cell') return prefix + first;
  return `${prefix}${first}:${cornerText(rowText(parts.bottom, absolute.bottom), columnText(parts.right, absolute.right))}`;
}

export function rectOf(parts: ReferenceParts): Rect {
  return { top: parts.top, left: parts.left, bottom: parts.bottom, right: parts.right };
}

export function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
