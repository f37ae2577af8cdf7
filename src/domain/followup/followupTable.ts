/** `DC Suivi` read back: a line without a status is done up to today, and proposed after it. */
import {
  CHANNEL_WORDS,
  FOLLOWUP_COLUMNS,
  STAGE_WORDS,
  VISIT_RESULT_WORDS,
  VISIT_STATUS_WORDS,
  type FollowupColumnId,
} from '../../words/followupWords';
import type { VisitStatus } from '../appointments/types';
import { formatIsoDay } from '../calendar/serialDate';
import { asNumber, asText } from '../settings/cellAs';
import { columnOf, type RawTable } from '../settings/rawTable';
import type { RecordColumn, RecordRow } from '../settings/readRecords';
import type { TableFault } from '../settings/tableFault';
import type { AccountFinder } from './accountFinder';
import { readLines } from './readLines';
import { accountOfRow } from './rowAccount';
import type { Channel, Stage, VisitLine, VisitResult } from './visitLine';

const LONG_TEXT = { kind: 'text', longest: 32_767 } as const;
const NAME = { kind: 'text', longest: 255 } as const;
const DAY_MINUTES = 1440;

const optional = (
  id: FollowupColumnId,
  kind: RecordColumn<FollowupColumnId>['kind'],
): RecordColumn<FollowupColumnId> => ({ id, header: FOLLOWUP_COLUMNS[id], role: 'optional', kind });

/** In the order of the sheet. */
export const FOLLOWUP_SPEC: readonly RecordColumn<FollowupColumnId>[] = [
  { ...optional('day', { kind: 'day' }), role: 'needed' },
  optional('account', NAME),
  optional('rep', NAME),
  optional('channel', { kind: 'choice', choices: CHANNEL_WORDS }),
  optional('status', { kind: 'choice', choices: VISIT_STATUS_WORDS }),
  optional('report', LONG_TEXT),
  optional('result', { kind: 'choice', choices: VISIT_RESULT_WORDS }),
  optional('amount', { kind: 'number', min: 0, max: 1e12 }),
  optional('stage', { kind: 'choice', choices: STAGE_WORDS }),
  optional('obstacle', NAME),
  optional('tool', NAME),
  optional('minutes', { kind: 'number', min: 0, max: DAY_MINUTES }),
  optional('nextStep', LONG_TEXT),
  optional('visit', NAME),
];

export interface FollowupReading {
  /** In the table's order. */
  readonly lines: readonly VisitLine[];
  /** Row of the table's body of each line. */
  readonly rows: readonly number[];
  readonly faults: readonly TableFault[];
}

export interface FollowupContext {
  readonly find: AccountFinder;
  readonly repOf: (account: number) => string;
  /** Serial day. */
  readonly today: number;
}

const lineOf = (
  { values }: RecordRow<FollowupColumnId>,
  account: number,
  { repOf, today }: FollowupContext,
): VisitLine => {
  const day = asNumber(values.day) ?? 0;
  const supposed: VisitStatus = day <= today ? 'done' : 'proposed';
  return {
    ...{ account, day },
    rep: asText(values.rep) || (account < 0 ? '' : repOf(account)),
    channel: (values.channel ?? 'visit') as Channel,
    status: (values.status ?? supposed) as VisitStatus,
    result: values.result as VisitResult | null,
    stage: values.stage as Stage | null,
    obstacle: asText(values.obstacle),
    tool: asText(values.tool),
    minutes: asNumber(values.minutes) ?? NaN,
    amount: asNumber(values.amount) ?? NaN,
    visitId: asText(values.visit),
  };
};

/** Every line with a date; what is wrong is told on its row. A visit done in the future counts as confirmed. */
export function readFollowupTable(table: RawTable, context: FollowupContext): FollowupReading {
  const { rows, faults } = readLines(table, FOLLOWUP_SPEC);
  const all: TableFault[] = [...faults];
  const lines = rows.map((record): VisitLine => {
    const { row } = record;
    const whose = accountOfRow(table, { row, name: asText(record.values.account) }, context.find);
    if (whose.fault) all.push(whose.fault);
    const line = lineOf(record, whose.account, context);
    if (line.status !== 'done' || line.day <= context.today) return line;
    const value = formatIsoDay(line.day);
    const column = columnOf(table, FOLLOWUP_COLUMNS.day);
    all.push({ code: 'DATE_AHEAD', row, column, value, subject: asText(record.values.account) });
    return { ...line, status: 'confirmed' };
  });
  return { lines, rows: rows.map(({ row }) => row), faults: all };
}
