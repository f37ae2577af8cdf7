import { ABSENCE_KINDS } from '../../words/settings/listWords';
import { ABSENCE_COLUMNS, type AbsenceColumnId } from '../../words/settings/recordColumns';
import { reviewAbsences } from '../calendar/absences';
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

interface AbsenceRow {
  readonly row: number;
  readonly absence: Absence;
}

const spanText = ({ from, to }: Absence): string => `${formatIsoDay(from)} – ${formatIsoDay(to)}`;

/** Absences of one rep (or of everybody) that share days with one before them: told, the days count once. */
const overlapFaults = (rows: readonly AbsenceRow[], column: number | null): TableFault[] => {
  const byRep = new Map<string, AbsenceRow[]>();
  for (const one of rows) {
    const rep = foldText(one.absence.rep);
    byRep.set(rep, [...(byRep.get(rep) ?? []), one]);
  }
  return [...byRep.values()].flatMap((own) => {
    const absences = own.map(({ absence }) => absence);
    return reviewAbsences(absences).overlapping.flatMap((at): TableFault[] => {
      const [one, { from, to }] = [own[at], absences[at] ?? { from: 0, to: 0 }];
      const other = absences.find((another, i) => i !== at && another.from <= to && another.to >= from);
      if (!one || !other) return [];
      const { row, absence } = one;
      return [{ code: 'ABSENCES_OVERLAP', row, column, value: spanText(other), subject: absence.rep }];
    });
  });
};

/**
 * `DC Absences` read back: no rep means everybody, no end a single day, no reason leave. `reps` are those of `DC Commerciaux`; an
 * absence of somebody else is told and kept (the name may be the one of the accounts' column). null: no such sheet.
 */
export const readAbsenceTable = (table: RawTable, reps: readonly RepProfile[] | null): AbsenceReading => {
  const records = readRecords(table, ABSENCE_SPEC);
  const names = reps && new Set(reps.map(({ name }) => foldText(name)));
  const faults: TableFault[] = [...records.faults];
  const rows = records.rows.flatMap((record): AbsenceRow[] => {
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
    return [{ row, absence }];
  });
  faults.push(...overlapFaults(rows, columnOf(table, ABSENCE_COLUMNS.from)));
  return { absences: rows.map(({ absence }) => absence), faults, records };
};
