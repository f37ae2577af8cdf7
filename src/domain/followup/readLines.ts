/**
 * Sheets filled in line by line (visits, answers, reviews), read by the kind of each column. A wrong cell does not count and
 * is told; nothing stands in for it, as a fact has no last good value.
 */
import type { ProblemCode } from '../accounts/types';
import type { ValueKind } from '../../words/settings/entries';
import { columnOf, type RawTable } from '../settings/rawTable';
import { readRecords, type RecordColumn, type RecordsReading } from '../settings/readRecords';
import type { TableFault } from '../settings/tableFault';

const UNREADABLE: Partial<Readonly<Record<ValueKind['kind'], ProblemCode>>> = {
  day: 'DATE_UNREADABLE',
  choice: 'WORD_UNKNOWN',
};

const codeOf = ({ code, value }: TableFault, kind: ValueKind | undefined): ProblemCode => {
  if (code === 'SETTING_OUT_OF_BOUNDS') return 'CELL_OUT_OF_BOUNDS';
  if (code !== 'SETTING_UNREADABLE') return code;
  if (value.startsWith('#')) return 'CELL_ERROR';
  return (kind && UNREADABLE[kind.kind]) ?? 'NUMBER_UNREADABLE';
};

/** The rows that say something, in the table's order, with what is wrong in their cells. */
export function readLines<Id extends string>(
  table: RawTable,
  columns: readonly RecordColumn<Id>[],
): RecordsReading<Id> {
  const { rows, faults } = readRecords(table, { columns });
  const kinds = new Map(columns.map(({ header, kind }) => [columnOf(table, header), kind]));
  return {
    rows,
    faults: faults.map((fault) => ({ ...fault, code: codeOf(fault, kinds.get(fault.column ?? -1)) })),
  };
}
