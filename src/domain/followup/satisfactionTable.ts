/** `DC Satisfaction` read back, and what the accounts' own column has to add to it. */
import { SATISFACTION_COLUMNS, SCALE_WORDS, type SatisfactionColumnId } from '../../words/followupWords';
import { formatIsoDay } from '../calendar/serialDate';
import { asNumber, asText } from '../settings/cellAs';
import { columnOf, textOfCell, type RawTable } from '../settings/rawTable';
import type { RecordColumn, RecordRow } from '../settings/readRecords';
import type { TableFault } from '../settings/tableFault';
import type { AccountFinder } from './accountFinder';
import { accountOfRow, type RowAccount } from './rowAccount';
import { isOnScale, type CustomerAnswer, type Scale } from './customerAnswers';
import { readLines } from './readLines';

const text = (longest: number) => ({ kind: 'text', longest }) as const;

export const SATISFACTION_SPEC: readonly RecordColumn<SatisfactionColumnId>[] = [
  { id: 'day', header: SATISFACTION_COLUMNS.day, role: 'needed', kind: { kind: 'day' } },
  { id: 'account', header: SATISFACTION_COLUMNS.account, role: 'optional', kind: text(255) },
  {
    ...{ id: 'answer', header: SATISFACTION_COLUMNS.answer, role: 'needed' },
    kind: { kind: 'number', min: 0, max: 10 },
  },
  {
    ...{ id: 'scale', header: SATISFACTION_COLUMNS.scale, role: 'optional' },
    kind: { kind: 'choice', choices: SCALE_WORDS },
  },
  { id: 'visit', header: SATISFACTION_COLUMNS.visit, role: 'optional', kind: { kind: 'day' } },
  { id: 'comment', header: SATISFACTION_COLUMNS.comment, role: 'optional', kind: text(32_767) },
  { id: 'source', header: SATISFACTION_COLUMNS.source, role: 'optional', kind: text(255) },
];

export interface SatisfactionReading {
  /** In the table's order. */
  readonly answers: readonly CustomerAnswer[];
  /** Those of `answers` that came from the accounts' column. */
  readonly imported: readonly CustomerAnswer[];
  /** Per row of the table's body that counts. */
  readonly accounts: ReadonlyMap<number, number>;
  readonly faults: readonly TableFault[];
}

const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*(?:\/|sur|out of)\s*(5|10)$/;

/** "9/10" and "4 sur 5" are an answer and its scale. */
const splitAnswers = (table: RawTable): RawTable => {
  const [answer, scale] = [SATISFACTION_COLUMNS.answer, SATISFACTION_COLUMNS.scale].map((one) =>
    columnOf(table, one),
  );
  if (answer === undefined || answer < 0) return table;
  return {
    headers: table.headers,
    rows: table.rows.map((row) => {
      const parts = OUT_OF.exec(textOfCell(row[answer]).toLowerCase());
      if (!parts) return row;
      return row.map((cell, at) => {
        if (at === answer) return parts[1] ?? cell;
        return at === scale && textOfCell(cell) === '' ? (parts[2] === '5' ? 'five' : 'ten') : cell;
      });
    }),
  };
};

const EXPECTED: Readonly<Record<Scale, string>> = { ten: '0 – 10', five: '1 – 5' };

const IMPORTED = /^(colonne «|column “)/;

interface Line {
  readonly answer: CustomerAnswer;
  readonly row: number;
  readonly isImported: boolean;
}

const lineOf = ({ row, values }: RecordRow<SatisfactionColumnId>, { account }: RowAccount): Line => ({
  row,
  isImported: IMPORTED.test(asText(values.source)),
  answer: {
    account,
    day: asNumber(values.day) ?? 0,
    answer: asNumber(values.answer) ?? NaN,
    scale: values.scale === 'five' ? 'five' : 'ten',
  },
});

/** Excel takes a typed 11/10 for a day: that is what is told, not its number. */
const dayTold = (fault: TableFault): TableFault =>
  fault.code === 'CELL_OUT_OF_BOUNDS' && Number(fault.value) >= 1000
    ? { ...fault, value: formatIsoDay(Math.floor(Number(fault.value))) }
    : fault;

/** What the sheet says; an answer on no scale does not count and is told on its row. */
export function readSatisfactionTable(table: RawTable, find: AccountFinder): SatisfactionReading {
  const { rows, faults } = readLines(splitAnswers(table), SATISFACTION_SPEC);
  const all: TableFault[] = faults.map(dayTold);
  const lines: Line[] = [];
  for (const row of rows) {
    const whose = accountOfRow(table, { row: row.row, name: asText(row.values.account) }, find);
    if (whose.fault) all.push(whose.fault);
    const line = lineOf(row, whose);
    const { answer, scale } = line.answer;
    if (isOnScale(answer, scale)) lines.push(line);
    else
      all.push({
        ...{ code: 'CELL_OUT_OF_BOUNDS', row: row.row, value: String(answer), expected: EXPECTED[scale] },
        ...{ column: columnOf(table, SATISFACTION_COLUMNS.answer), subject: '' },
      });
  }
  return {
    answers: lines.map(({ answer }) => answer),
    imported: lines.filter((line) => line.isImported).map(({ answer }) => answer),
    accounts: new Map(lines.map(({ row, answer }) => [row, answer.account])),
    faults: all,
  };
}

/** Answers of the accounts' column that are not in the sheet yet: new ones, and those that changed since. */
export function answersToImport(
  column: readonly CustomerAnswer[],
  imported: readonly CustomerAnswer[],
): readonly CustomerAnswer[] {
  const last = new Map<number, CustomerAnswer>();
  for (const one of imported) {
    const known = last.get(one.account);
    if (!known || one.day >= known.day) last.set(one.account, one);
  }
  return column.filter(({ account, answer }) => last.get(account)?.answer !== answer);
}
