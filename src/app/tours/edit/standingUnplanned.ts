/** `DC Non planifiées` as it stands. A row without a date was planned since and is there for what someone wrote beside it. */
import { visitNumber } from '../../../domain/appointments/agendaVisit';
import { onceFor } from '../../../domain/onceFor';
import { columnOf, textOfCell } from '../../../domain/settings/rawTable';
import type { RawValue } from '../../../domain/settings/readValue';
import type { UnplannedCode } from '../../../domain/tours/explain/types';
import { UNPLANNED_COLUMNS } from '../../../words/tourWords';
import type { OwnTable } from '../../workbookPort';
import { REASON_SENTENCES } from '../reasonTexts';
import { keyOfVisit } from './standingTours';

export interface StandingUnplanned {
  /** "C10#1". */
  readonly id: string;
  readonly key: string;
  readonly number: number;
  readonly rep: string;
  /** Serial day. */
  readonly day: number;
  readonly code: UnplannedCode;
  /** As they stand in the row. */
  readonly reason: string;
  readonly remedy: string;
}

const CODES: ReadonlyMap<string, UnplannedCode> = new Map(
  Object.entries(REASON_SENTENCES).flatMap(([code, { fr, en }]) =>
    [fr, en].map((sentence) => [sentence, code as UnplannedCode] as const),
  ),
);

const codeOfReason = (reason: string): UnplannedCode => CODES.get(reason) ?? 'OTHER';

const rowsOf = onceFor((table: OwnTable): readonly StandingUnplanned[] => {
  const { visit, rep, due, reason, remedy } = UNPLANNED_COLUMNS;
  const at = [visit, rep, due, reason, remedy].map((name) => columnOf(table, name));
  return table.values.flatMap((row): StandingUnplanned[] => {
    const [id = '', repText = '', dayText = '', said = '', would = ''] = at.map((column) =>
      textOfCell(row[column] as RawValue | undefined),
    );
    const day = Number(dayText);
    const number = visitNumber(id);
    return number > 0 && day >= 1
      ? [
          {
            ...{ id, key: keyOfVisit(id), number, rep: repText, day: Math.floor(day) },
            ...{ code: codeOfReason(said), reason: said, remedy: would },
          },
        ]
      : [];
  });
});

/** Its rows, in their order; [] where there is no such sheet or its columns are gone. */
export const standingUnplanned = (table: OwnTable | null): readonly StandingUnplanned[] =>
  table ? rowsOf(table) : [];
