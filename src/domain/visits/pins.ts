/**
 * What someone decided by hand for an account, in place of the rule: a class, a number of visits, the day of the decision.
 * A decision holds until the next yearly review; then the rule applies again until it is confirmed. A score cannot be pinned:
 * it would no longer say what the grid says, and whoever wants another one means another class.
 */
import type { PIN_COLUMNS } from '../../words/resultColumns';
import { parseDateText } from '../accounts/typedCells/dateText';
import { VALUE, type NumberColumn, type ProblemCode } from '../accounts/types';
import { addMonths, formatIsoDay } from '../calendar/serialDate';
import { CLASSES, NO_CLASS } from '../scoring/types';
import { readFrequencies, textBeforeDate } from './frequencyColumn';
import type { WorkedYear } from './frequencyUnits';

export type PinCell = string | number | null;
export type PinPart = (typeof PIN_COLUMNS)[number];
/** One cell per account; days are serials of the 1900 system. */
export type PinCells = Readonly<Record<PinPart, readonly PinCell[]>>;

export interface PinFinding {
  readonly code: ProblemCode;
  readonly account: number;
  readonly part: PinPart;
  readonly value: string;
  readonly expected?: string;
}

/** In `states`: nothing decided, a decision that holds, one that is too old to hold. */
export const PIN_STATE = { none: 0, inForce: 1, expired: 2 } as const;

export interface Pins {
  /** Index into CLASSES where a class is pinned and holds, else NO_CLASS. */
  readonly classes: Uint8Array;
  /** Visits a year where they are pinned and hold. */
  readonly visits: NumberColumn;
  /** Days between them, not rounded; NaN where there are none. */
  readonly intervals: Float64Array;
  /** Serial day of the decision, also of one that has expired; NaN without one. */
  readonly since: Float64Array;
  readonly states: Uint8Array;
  readonly findings: readonly PinFinding[];
}

export interface PinOptions {
  /** Serial day: the day of decisions without one. */
  readonly today: number;
  /** Months after which a decision no longer holds. */
  readonly months: number;
  readonly year?: WorkedYear;
}

const textOf = (cell: PinCell | undefined): string => String(cell ?? '').trim();

function readClasses(cells: readonly PinCell[], findings: PinFinding[]): Uint8Array {
  return Uint8Array.from(cells, (cell, account) => {
    const text = textOf(cell).toUpperCase();
    if (text === '') return NO_CLASS;
    const at = (CLASSES as readonly string[]).indexOf(text);
    if (at >= 0) return at;
    findings.push({ code: 'CLASS_UNREADABLE', account, part: 'pinnedClass', value: textOf(cell) });
    return NO_CLASS;
  });
}

function readVisits(cells: readonly PinCell[], year: WorkedYear | undefined, findings: PinFinding[]) {
  const read = readFrequencies({ cells, ...(year ? { year } : {}) });
  for (const { code, index, value, likely } of read.findings) {
    const isDate = code === 'FREQUENCY_IS_DATE';
    const shown = isDate && !Number.isNaN(Number(value)) ? formatIsoDay(Number(value)) : value;
    findings.push({
      ...{ code, account: index, part: 'pinnedVisits', value: shown },
      ...(isDate ? { expected: textBeforeDate(likely) } : {}),
    });
  }
  return read;
}

/** The day of a decision; today where none is written, NaN where it cannot be read. */
function dayOf(cell: PinCell | undefined, today: number): number {
  if (typeof cell === 'number') return Math.floor(cell);
  if (textOf(cell) === '') return today;
  const reading = parseDateText(textOf(cell), 'dayFirst');
  return reading.kind === 'value' ? reading.value : NaN;
}

/** Reads the decisions of all accounts. One whose day cannot be read counts from today, and is found. */
export function readPins(cells: PinCells, { today, months, year }: PinOptions): Pins {
  const findings: PinFinding[] = [];
  const classes = readClasses(cells.pinnedClass, findings);
  const { visits, intervals } = readVisits(cells.pinnedVisits, year, findings);
  const since = new Float64Array(classes.length).fill(NaN);
  const states = new Uint8Array(classes.length);
  for (let i = 0; i < classes.length; i++) {
    if (classes[i] === NO_CLASS && visits.kinds[i] !== VALUE) continue;
    const cell = cells.pinnedOn[i];
    const day = dayOf(cell, today);
    if (Number.isNaN(day))
      findings.push({ code: 'DATE_UNREADABLE', account: i, part: 'pinnedOn', value: textOf(cell) });
    since[i] = Number.isNaN(day) ? today : day;
    const isExpired = addMonths(since[i] ?? today, months) <= today;
    states[i] = isExpired ? PIN_STATE.expired : PIN_STATE.inForce;
    if (!isExpired) continue;
    findings.push({ code: 'PIN_EXPIRED', account: i, part: 'pinnedOn', value: formatIsoDay(day) });
    classes[i] = NO_CLASS;
    visits.kinds[i] = 0;
    intervals[i] = NaN;
  }
  return { classes, visits, intervals, since, states, findings };
}

/** Classes with those pinned in their place. */
export const classesWithPins = (classes: Uint8Array, pins: Pick<Pins, 'classes'>): Uint8Array =>
  classes.map((letter, account) => {
    const pinned = pins.classes[account] ?? NO_CLASS;
    return pinned === NO_CLASS ? letter : pinned;
  });
