import { ABSENCE_KINDS } from '../../words/settings/listWords';
import { ABSENCE_COLUMNS, type AbsenceColumnId } from '../../words/settings/recordColumns';
import { formatIsoDay } from '../calendar/serialDate';
import { foldText } from '../scoring/foldText';
import { asNumber, asText } from './cellAs';
import { columnOf, type RawTable } from './rawTable';
import { readRecords, type RecordRow, type RecordSpec, type RecordsReading } from './readRecords';
import type { TableFault } from './tableFault';
import type { Absence, RepProfile } from './types';

export const ABSENCE_SPEC: RecordSpec<AbsenceColumnId> = {
  columns: [
    { id: 'rep', header: ABSENCE_COLUMNS.rep, role: 'optional', kind: { kind: 'text', longest: 100 } },
    { id: 'from', header: ABSENCE_COLUMNS.from, role: 'needed', kind: { kind: 'day' } },
    { id: 'to', header: ABSENCE_COLUMNS.to, role: 'optional', kind: { kind: 'day' } },
    {
      id: 'kind',
      header: ABSENCE_COLUMNS.kind,
      role: 'optional',
      kind: { kind: 'choice', choices: ABSENCE_KINDS },
    },
  ],
};

export interface AbsenceReading {
  readonly absences: readonly Absence[];
  readonly faults: readonly TableFault[];
  readonly records: RecordsReading<AbsenceColumnId>;
}

const absenceOf = ({ values }: RecordRow<AbsenceColumnId>): Absence => {
  const from = asNumber(values.from) ?? 0;
  return {
    rep: asText(values.rep),
    from,
    to: asNumber(values.to) ?? from,
    kind: (values.kind ?? 'leave') as Absence['kind'],
  };
};

/**
 * `DC Absences` read back: no rep means everybody, no end a single day, no reason leave. `reps` are those of `DC Commerciaux`; an
 * absence of somebody else is told and kept (the name may be the one of the accounts' column). null: no such sheet.
 */
export const readAbsenceTable = (table: RawTable, reps: readonly RepProfile[] | null): AbsenceReading => {
  const records = readRecords(table, ABSENCE_SPEC);
  const names = reps && new Set(reps.map(({ name }) => foldText(name)));
  const faults: TableFault[] = [...records.faults];
  const absences = records.rows.flatMap((record): Absence[] => {
    const absence = absenceOf(record);
    const { row } = record;
    if (absence.to < absence.from) {
      const column = columnOf(table, ABSENCE_COLUMNS.to);
      faults.push({
        code: 'DATES_REVERSED',
        row,
        column,
        value: formatIsoDay(absence.to),
        subject: absence.rep,
      });
      return [];
    }
    if (absence.rep !== '' && names && !names.has(foldText(absence.rep))) {
      const column = columnOf(table, ABSENCE_COLUMNS.rep);
      faults.push({ code: 'REP_UNKNOWN', row, column, value: absence.rep, subject: absence.rep });
    }
    return [absence];
  });
  return { absences, faults, records };
};
