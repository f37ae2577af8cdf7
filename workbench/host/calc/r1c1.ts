import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { formatReference, parseReference, sheetPrefix } from './referenceText';
import type { ReferenceParts } from './referenceText';
import { mapTokens } from './tokens';
import type { CellPosition } from './types';

function axis(letter: string, value: number, isAbsolute: boolean, origin: number): string {
  if (isAbsolute) return letter + String(value + 1);
  return value === origin ? letter : `${letter}[${value - origin}]`;
}

function referenceToR1C1(parts: ReferenceParts, at: CellPosition): string {
  const { absolute, shape } = parts;
  const prefix = parts.sheet === undefined ? '' : sheetPrefix(parts.sheet);
  const top = axis('R', parts.top, absolute.top, at.row);
  const bottom = axis('R', parts.bottom, absolute.bottom, at.row);
  const left = axis('C', parts.left, absolute.left, at.column);
  const right = axis('C', parts.right, absolute.right, at.column);
  if (shape === 'cell') return prefix + top + left;
  if (shape === 'columns') return prefix + (left === right ? left : `${left}:${right}`);
  if (shape === 'rows') return prefix + (top === bottom ? top : `${top}:${bottom}`);
  return `${prefix}${top}${left}:${bottom}${right}`;
}

/** An A1 formula in R1C1 notation, as seen from the cell `at`. */
export function toR1C1(text: string, at: CellPosition): string {
  return mapTokens(text, (token) => {
    const parts = token.kind === 'reference' ? parseReference(token.text) : undefined;
    return parts ? referenceToR1C1(parts, at) : token.text;
  });
}

const AXIS_ROW = 'R(?:\\[-?[0-9]+\\]|[0-9]+)?';
const AXIS_COLUMN = 'C(?:\\[-?[0-9]+\\]|[0-9]+)?';
const CORNER = `(?:${AXIS_ROW}${AXIS_COLUMN}|${AXIS_ROW}|${AXIS_COLUMN})`;
/** Strings, quoted sheets and structured references are stepped over; a corner must not be part of a longer word. */
const R1C1_TEXT = new RegExp(
  `"(?:[^"]|"")*"|\\[(?=[^0-9-])(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]|('(?:[^']|'')+'!)?(?<![A-Za-z0-9_.\\u00A1-\\uFFFF\\[])(${CORNER})(?::(${CORNER}))?(?![A-Za-z0-9_.(\\[!\\u00A1-\\uFFFF])`,
  'gi',
);

interface Axis {
  readonly value: number;
  readonly isAbsolute: boolean;
}

function parseAxis(text: string | undefined, origin: number, limit: number): Axis | undefined {
  if (text === undefined) return undefined;
  const body = text.slice(1);
  if (body === '') return { value: origin, isAbsolute: false };
  if (!body.startsWith('[')) return { value: Number(body) - 1, isAbsolute: true };
  // References wrap around the edge of the sheet, as Excel's do.
  return { value: (((origin + Number(body.slice(1, -1))) % limit) + limit) % limit, isAbsolute: false };
}

interface Corner {
  readonly row: Axis | undefined;
  readonly column: Axis | undefined;
}

function parseCorner(text: string, at: CellPosition): Corner {
  const found = new RegExp(`^(${AXIS_ROW})?(${AXIS_COLUMN})?$`, 'i').exec(text);
  return {
    row: parseAxis(found?.[1], at.row, MAX_ROWS),
    column: parseAxis(found?.[2], at.column, MAX_COLUMNS),
  };
}

function cornersToA1(first: Corner, second: Corner, isSingle: boolean): string | undefined {
  const hasRows = first.row !== undefined && second.row !== undefined;
  const hasColumns = first.column !== undefined && second.column !== undefined;
  if (!hasRows && !hasColumns) return undefined;
  const [topAxis, bottomAxis] = inOrder(first.row, second.row);
  const [leftAxis, rightAxis] = inOrder(first.column, second.column);
  const shape = !hasRows ? 'columns' : !hasColumns ? 'rows' : isSingle ? 'cell' : 'area';
  return formatReference({
    shape,
    top: topAxis.value,
    bottom: bottomAxis.value,
    left: leftAxis.value,
    right: rightAxis.value,
    absolute: {
      top: topAxis.isAbsolute,
      bottom: bottomAxis.isAbsolute,
      left: leftAxis.isAbsolute,
      right: rightAxis.isAbsolute,
    },
  });
}

const NO_AXIS: Axis = { value: 0, isAbsolute: false };
function inOrder(one: Axis = NO_AXIS, other: Axis = NO_AXIS): readonly [Axis, Axis] {
  return one.value <= other.value ? [one, other] : [other, one];
}

/** An R1C1 formula in A1 notation, as it reads in the cell `at`. */
export function fromR1C1(text: string, at: CellPosition): string {
  return text.replace(
    R1C1_TEXT,
    (
      whole: string,
      quotedSheet: string | undefined,
      first: string | undefined,
      second: string | undefined,
    ) => {
      if (first === undefined) return whole;
      const start = parseCorner(first, at);
      const end = second === undefined ? start : parseCorner(second, at);
      const reference = cornersToA1(start, end, second === undefined);
      return reference === undefined ? whole : (quotedSheet ?? '') + reference;
    },
  );
}
