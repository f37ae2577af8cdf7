import type { KindValue, ValueKind } from '../../words/settings/entries';
import { readValue, type RawValue } from './readValue';
import { expectedText, valueText } from './valueText';

export type CellFaultCode = 'SETTING_UNREADABLE' | 'SETTING_OUT_OF_BOUNDS';

/** A cell that could not be taken, and what is used in its place. */
export interface CellFault {
  readonly code: CellFaultCode;
  readonly value: string;
  readonly expected: string;
  /** As `--set` would take it; "" where nothing stands in. */
  readonly used: string;
}

export interface CellReading {
  /** null: nothing said. */
  readonly value: KindValue | null;
  readonly fault: CellFault | null;
}

export interface CellToRead {
  readonly kind: ValueKind;
  readonly raw: RawValue;
  /** The last good value as kept in the row, language-free. */
  readonly lastGood: string;
  /** What an empty cell means, and what stands in for a wrong one that never was right. */
  readonly fallback: KindValue | null;
}

/** The cell's value; where it is wrong, the last good one, and a fault that says so. */
export const readCell = ({ kind, raw, lastGood, fallback }: CellToRead): CellReading => {
  const reading = readValue(kind, raw);
  if (reading.kind === 'value') return { value: reading.value, fault: null };
  if (reading.kind === 'blank') return { value: fallback, fault: null };
  const kept = readValue(kind, lastGood);
  const value = kept.kind === 'value' ? kept.value : fallback;
  const code = reading.kind === 'unreadable' ? 'SETTING_UNREADABLE' : 'SETTING_OUT_OF_BOUNDS';
  return {
    value,
    fault: { code, value: String(raw), expected: expectedText(kind), used: valueText(kind, value) },
  };
};
