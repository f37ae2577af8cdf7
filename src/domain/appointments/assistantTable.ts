/** `DC Assistant` read back, wherever it was filled in: what each call came to. */
import { ASSISTANT_COLUMNS, CALL_RESULT_WORDS } from '../../words/alertWords';
import type { CallResult } from '../../words/alertWords';
import { parseDateText } from '../accounts/typedCells/dateText';
import { parseIsoDay } from '../calendar/serialDate';
import { foldText } from '../scoring/foldText';
import { columnOf, textOfCell } from '../settings/rawTable';
import type { RawTable } from '../settings/rawTable';
import { readValue } from '../settings/readValue';
import type { TableFault } from '../settings/tableFault';

/** A moment somebody agreed to. */
export interface AgreedMoment {
  readonly day: number;
  /** null: the time is still open. */
  readonly startMinute: number | null;
  /** "" where the account's own rep goes. */
  readonly rep: string;
}

export interface CallOutcome {
  /** Row of the table's body. */
  readonly row: number;
  readonly accountKey: string;
  /** The visit that moves; "" for a new one. */
  readonly visitId: string;
  readonly result: CallResult;
  /** null: nothing is booked by it. */
  readonly moment: AgreedMoment | null;
  readonly note: string;
}

export interface AssistantReading {
  readonly outcomes: readonly CallOutcome[];
  readonly faults: readonly TableFault[];
}

const SLOT = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(?: (.*))?$/;

/** "2026-12-14 09:30 Anne Roux|…": the slots of a row, as we wrote them. */
export const slotsText = (
  slots: readonly { readonly date: string; readonly time: string; readonly rep: string }[],
): string =>
  slots.map(({ date, time, rep }) => `${date} ${time} ${rep.replaceAll('|', '/')}`.trim()).join('|');

const slotAt = (text: string, at: number): AgreedMoment | null => {
  const match = SLOT.exec(text.split('|')[at] ?? '');
  const day = parseIsoDay(match?.[1] ?? '');
  if (!match || day === null) return null;
  return { day, startMinute: Number(match[2]) * 60 + Number(match[3]), rep: match[4] ?? '' };
};

const DAY_MINUTES = 1440;

/** A cell with a date and perhaps a time: a number, "14/12/2026 9:30", "14/12/2026 à 9h30", "2026-12-14". */
export const momentOfCell = (raw: string | number | boolean | null | undefined): AgreedMoment | null => {
  if (typeof raw === 'number') {
    const minutes = Math.round((raw - Math.floor(raw)) * DAY_MINUTES);
    return raw >= 1 ? { day: Math.floor(raw), startMinute: minutes === 0 ? null : minutes, rep: '' } : null;
  }
  const parts = textOfCell(raw)
    .replace(/\s(à|at)\s/gi, ' ')
    .trim()
    .split(/\s+/);
  const time = parts.length > 1 ? readValue({ kind: 'clock' }, parts.slice(1).join('')) : null;
  const day = parseDateText(parts[0] ?? '', 'unknown');
  if (day.kind !== 'value' || (time !== null && time.kind !== 'value')) return null;
  return { day: day.value, startMinute: time ? Number(time.value) : null, rep: '' };
};

const RESULTS = Object.keys(CALL_RESULT_WORDS) as CallResult[];

const resultOf = (text: string): CallResult | null => {
  const folded = foldText(text);
  if (/^[123]$/.test(folded)) return RESULTS[Number(folded) - 1] ?? null;
  return (
    RESULTS.find((id) =>
      [CALL_RESULT_WORDS[id].fr, CALL_RESULT_WORDS[id].en].some((word) => foldText(word) === folded),
    ) ?? null
  );
};

const momentOf = (result: CallResult, slots: string, other: AgreedMoment | null): AgreedMoment | null => {
  if (result === 'other') return other;
  const at = ['slot1', 'slot2', 'slot3'].indexOf(result);
  return at < 0 ? null : slotAt(slots, at);
};

const BOOKS: ReadonlySet<CallResult> = new Set(['slot1', 'slot2', 'slot3', 'other']);

/** Rows with a result; one that books needs a moment that can be read. Rows already entered are left out. */
export function readAssistantTable(table: RawTable, keyHeader: { fr: string; en: string }): AssistantReading {
  const at = Object.fromEntries(
    Object.entries(ASSISTANT_COLUMNS).map(([id, header]) => [id, columnOf(table, header)]),
  ) as Record<keyof typeof ASSISTANT_COLUMNS, number>;
  const keyAt = columnOf(table, keyHeader);
  const outcomes: CallOutcome[] = [];
  const faults: TableFault[] = [];
  table.rows.forEach((cells, row) => {
    const text = (place: number): string => textOfCell(cells[place]);
    const said = text(at.result);
    if (said === '' || text(at.applied) !== '') return;
    const result = resultOf(said);
    const moment = result && momentOf(result, text(at.slots), momentOfCell(cells[at.other]));
    const isUnread = result === null || (BOOKS.has(result) && moment === null);
    const place = result === 'other' ? at.other : at.result;
    const value = text(place) || said;
    if (isUnread) faults.push({ code: 'SLOT_UNREADABLE', row, column: place, value, subject: text(keyAt) });
    else
      outcomes.push({
        ...{ row, accountKey: text(keyAt), visitId: text(at.visit), result, moment, note: text(at.note) },
      });
  });
  return { outcomes, faults };
}
