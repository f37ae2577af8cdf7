/** A column of frequencies as typed: visits a year and interval of each cell, and what is wrong with those that are none. */
import { FREQUENCY_UNIT_NAMES } from '../../words/settings/listWords';
import type { Language } from '../../words/language';
import { PROBLEM, VALUE, type NumberColumn, type ProblemCode } from '../accounts/types';
import { parseFrequency, type FrequencyReading } from './frequencyText';
import {
  DEFAULT_WORKED_YEAR,
  frequencyInterval,
  yearlyVisits,
  type Frequency,
  type FrequencyUnit,
  type WorkedYear,
} from './frequencyUnits';

export interface FrequencyFinding {
  readonly code: ProblemCode;
  /** Index of the cell. */
  readonly index: number;
  readonly value: string;
  /** What was probably meant; null when nobody can tell. */
  readonly likely: Frequency | null;
}

export interface FrequencyColumn {
  /** Visits a year. A date is a problem, not a value; a word with two meanings is taken as the likelier, and found. */
  readonly visits: NumberColumn;
  /** Days by the unit of the cell, not rounded; NaN where there is no value, or no visits. */
  readonly intervals: Float64Array;
  readonly findings: readonly FrequencyFinding[];
}

/** Written so that `parseFrequency` reads it back: "3/5", "1 / 2 semaines", "12 / année". */
export function frequencyText({ count, unit, every }: Frequency, language: Language): string {
  if (unit === 'day' && every > 1) return `${count}/${every}`;
  const name = FREQUENCY_UNIT_NAMES[unit][language];
  return every === 1 ? `${count} / ${name}` : `${count} / ${every} ${name}`;
}

/** What a date was before Excel took it for one, "3/5"; the same where nobody can tell, as an example. */
export const textBeforeDate = (likely: Frequency | null): string =>
  likely ? `${likely.count}/${likely.every}` : '3/5';

function codeOf(reading: FrequencyReading): ProblemCode | null {
  if (reading.kind === 'doubtful') return reading.why === 'date' ? 'FREQUENCY_IS_DATE' : 'FREQUENCY_DOUBTFUL';
  if (reading.kind === 'invalid')
    return reading.why === 'negative' ? 'FREQUENCY_NEGATIVE' : 'FREQUENCY_UNREADABLE';
  return null;
}

/** The frequency to use, if any. */
function usable(reading: FrequencyReading): Frequency | null {
  if (reading.kind === 'value') return reading.frequency;
  return reading.kind === 'doubtful' && reading.why === 'word' ? reading.likely : null;
}

export interface FrequencyCells {
  readonly cells: readonly (string | number | null)[];
  /** Of cells that are a number alone: one for all, or per cell where there is a column of units (null: a year). */
  readonly units?: readonly (FrequencyUnit | null)[] | FrequencyUnit;
  readonly year?: WorkedYear;
}

/** Reads a column; the same text is read once. */
export function readFrequencies({
  cells,
  units,
  year = DEFAULT_WORKED_YEAR,
}: FrequencyCells): FrequencyColumn {
  const values = new Float64Array(cells.length);
  const kinds = new Uint8Array(cells.length);
  const intervals = new Float64Array(cells.length).fill(NaN);
  const findings: FrequencyFinding[] = [];
  const known = new Map<string, FrequencyReading>();
  cells.forEach((cell, index) => {
    const unit = (typeof units === 'string' ? units : units?.[index]) ?? 'year';
    const key = `${typeof cell} ${unit} ${cell ?? ''}`;
    const reading = known.get(key) ?? parseFrequency(cell ?? '', unit);
    known.set(key, reading);
    const frequency = usable(reading);
    const code = codeOf(reading);
    if (code) {
      const likely = reading.kind === 'doubtful' ? reading.likely : null;
      findings.push({ code, index, value: String(cell), likely });
    }
    if (!frequency) kinds[index] = code ? PROBLEM : 0;
    else {
      values[index] = yearlyVisits(frequency, year);
      kinds[index] = VALUE;
      intervals[index] = frequency.count > 0 ? frequencyInterval(frequency) : NaN;
    }
  });
  return { visits: { values, kinds }, intervals, findings };
}
