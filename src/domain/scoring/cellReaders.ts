/** Cells as numbers and texts, alike for the job and for `DCSCORE`; what cannot be read is missing, never zero. */
import { parseNumberText } from '../accounts/typedCells/numberText';
import { readRange } from '../accounts/typedCells/readNumberColumn';
import { cleanText } from '../accounts/typedCells/readTextColumn';
import type { FieldId } from '../../words/fields';
import type { ReadingHabits } from './types';

/** A cell as a custom function receives it; anything else (an error) counts as missing. */
export type RowCell = unknown;

/** NaN: missing. */
export type CellToNumber = (cell: RowCell) => number;

/** Divides by whole numbers: 35 × 0.01 is not 0.35. */
export const scaled = (value: number, scale: number): number =>
  scale < 1 ? value / Math.round(1 / scale) : value * scale;

/** `field` null: a column that is no field. */
export const numberReader =
  (field: FieldId | null, scale: number, { decimalSign }: Pick<ReadingHabits, 'decimalSign'>): CellToNumber =>
  (cell) => {
    if (typeof cell === 'number') return scaled(cell, scale);
    if (typeof cell !== 'string' || cell === '') return NaN;
    const first = parseNumberText(cell, decimalSign);
    const reading = first.kind === 'unreadable' && field === 'employees' ? readRange(cell) : first;
    if (reading.kind !== 'value') return NaN;
    return reading.isPercent || reading.scale !== 1 ? reading.value : scaled(reading.value, scale);
  };

/** "" : missing. */
export const textOfCell = (cell: RowCell): string => {
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : '';
};
