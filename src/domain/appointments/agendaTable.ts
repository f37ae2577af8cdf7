/** `DC Agenda` read back: every row with a date is a visit; what is wrong is told on its row, and the row is kept. */
import { AGENDA_COLUMNS, FIRMNESS_WORDS, VISIT_ORIGIN_WORDS } from '../../words/agendaWords';
import type { AgendaColumnId } from '../../words/agendaWords';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import { formatIsoDay } from '../calendar/serialDate';
import type { AccountFinder } from '../followup/accountFinder';
import { readLines } from '../followup/readLines';
import { accountOfRow } from '../followup/rowAccount';
import { asNumber, asText } from '../settings/cellAs';
import { columnOf } from '../settings/rawTable';
import type { RawTable } from '../settings/rawTable';
import type { RecordColumn, RecordRow } from '../settings/readRecords';
import type { TableFault } from '../settings/tableFault';
import { readSent, VisitNumbers } from './agendaVisit';
import type { AgendaVisit, VisitOriginId } from './agendaVisit';
import type { Firmness, VisitStatus } from './types';

const NAME = { kind: 'text', longest: 255 } as const;
const LONG_TEXT = { kind: 'text', longest: 32_767 } as const;
const LONGEST_VISIT = 1440;

const optional = (
  id: AgendaColumnId,
  kind: RecordColumn<AgendaColumnId>['kind'],
): RecordColumn<AgendaColumnId> => ({ id, header: AGENDA_COLUMNS[id], role: 'optional', kind });

/** In the order of the sheet. */
export const AGENDA_SPEC: readonly RecordColumn<AgendaColumnId>[] = [
  { ...optional('day', { kind: 'day' }), role: 'needed' },
  optional('time', { kind: 'clock' }),
  optional('account', NAME),
  optional('rep', NAME),
  optional('status', { kind: 'choice', choices: VISIT_STATUS_WORDS }),
  optional('firmness', { kind: 'choice', choices: FIRMNESS_WORDS }),
  optional('minutes', { kind: 'number', min: 0, max: LONGEST_VISIT }),
  optional('note', LONG_TEXT),
  optional('origin', { kind: 'choice', choices: VISIT_ORIGIN_WORDS }),
  optional('visit', NAME),
  optional('sent', NAME),
];

export interface AgendaReading {
  /** In the table's order. */
  readonly visits: readonly AgendaVisit[];
  /** Row of the table's body of each visit. */
  readonly rows: readonly number[];
  readonly faults: readonly TableFault[];
}

export interface AgendaContext {
  readonly find: AccountFinder;
  readonly keyOf: (account: number) => string;
  readonly nameOf: (account: number) => string;
  readonly repOf: (account: number) => string;
  /** At the customer's. */
  readonly minutesOf: (account: number) => number;
  /** Serial day. */
  readonly today: number;
}

const firmnessOf = (said: unknown, startMinute: number | null): Firmness => {
  if (startMinute === null) return said === 'week' ? 'week' : 'day';
  return said === 'day' || said === 'week' ? said : 'time';
};

const visitOf = (
  { values }: RecordRow<AgendaColumnId>,
  account: number,
  { keyOf, nameOf, repOf, minutesOf }: AgendaContext,
): AgendaVisit => {
  const startMinute = asNumber(values.time);
  const sent = readSent(asText(values.sent));
  return {
    account,
    id: asText(values.visit),
    name: account < 0 ? asText(values.account) : nameOf(account),
    accountKey: account < 0 ? '' : keyOf(account),
    rep: asText(values.rep) || (account < 0 ? '' : repOf(account)),
    day: asNumber(values.day) ?? 0,
    startMinute,
    durationMinutes: asNumber(values.minutes) ?? (account < 0 ? 60 : minutesOf(account)),
    status: (values.status ?? 'proposed') as VisitStatus,
    firmness: firmnessOf(values.firmness, startMinute),
    origin: (values.origin ?? 'hand') as VisitOriginId,
    note: asText(values.note),
    sequence: sent?.sequence ?? 0,
    sent,
  };
};

/** Identifiers the user's own rows lack, and one of two rows copied from each other. */
const withIdentifiers = (visits: readonly AgendaVisit[]): AgendaVisit[] => {
  const numbers = new VisitNumbers(visits);
  const taken = new Set<string>();
  return visits.map((visit) => {
    const isFree = visit.id !== '' && !taken.has(visit.id);
    const id = isFree ? visit.id : numbers.next(visit.accountKey);
    taken.add(id);
    return isFree ? visit : { ...visit, id, sent: null, sequence: 0 };
  });
};

/** Every row with a date; without a status it is proposed, for nobody said it was done. A visit done in the future counts as confirmed; a row without an identifier gets one. */
export function readAgendaTable(table: RawTable, context: AgendaContext): AgendaReading {
  const { rows, faults } = readLines(table, AGENDA_SPEC);
  const all: TableFault[] = [...faults];
  const visits = rows.map((record): AgendaVisit => {
    const { row } = record;
    const name = asText(record.values.account);
    const whose = accountOfRow(table, { row, name }, context.find);
    if (whose.fault) all.push(whose.fault);
    const visit = visitOf(record, whose.account, context);
    if (visit.status !== 'done' || visit.day <= context.today) return visit;
    const column = columnOf(table, AGENDA_COLUMNS.day);
    all.push({ code: 'DATE_AHEAD', row, column, value: formatIsoDay(visit.day), subject: name });
    return { ...visit, status: 'confirmed' };
  });
  return { visits: withIdentifiers(visits), rows: rows.map(({ row }) => row), faults: all };
}
