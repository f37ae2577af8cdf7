import type { CellError, ErrorCode, Scalar } from '../../model/types';
import { ERROR_CODES } from '../../model/types';
import { decodeExcelEscapes, unescapeXml } from '../xml/xmlText';
import type { ScannedCell } from './scanCells';
import { stringItemText } from './sharedStrings';
import { isoToSerial } from './serialDates';

const ERRORS = new Map<string, CellError>(ERROR_CODES.map((error) => [error, { error }]));

export interface ValueContext {
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

/**
 * The value of a cell as the file stores it. Dates written as ISO texts (`t="d"`, strict files) become serial numbers;
 * an error Excel added after this list was made is shown as #VALUE!.
 */
export function cellValue(cell: ScannedCell, context: ValueContext): Scalar {
  if (cell.inline !== null) return stringItemText(cell.inline);
  const raw = cell.value;
  if (raw === null || (raw === '' && cell.type !== 'str')) return null;
  switch (cell.type) {
    case 's':
      return context.strings[Number(raw)] ?? null;
    case 'str':
      return decodeExcelEscapes(unescapeXml(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return ERRORS.get(unescapeXml(raw)) ?? { error: '#VALUE!' satisfies ErrorCode };
    case 'd':
      return isoToSerial(raw, context.dateSystem) ?? unescapeXml(raw);
    default:
      return numberOrText(raw);
  }
}

function numberOrText(raw: string): Scalar {
  const value = Number(raw);
  return Number.isNaN(value) ? unescapeXml(raw) : value;
}

export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error;
}
