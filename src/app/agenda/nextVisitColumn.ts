/** `DC Prochaine visite` beside the accounts, of tours and appointments alike. */
import { isOpen } from '../../domain/appointments/types';
import { plainCell } from '../../sheet/sheetColumn';
import type { ColumnsWrite } from '../../sheet/writePlan';
import { RESULT_COLUMNS } from '../../words/resultColumns';
import type { Language } from '../../words/language';
import type { AppContext } from '../appContext';
import { placeBeside } from '../placeBeside';
import { planColumns } from '../planColumns';
import type { AccountSheet } from '../readAccountSheet';
import type { ResultSource } from '../resultSource';
import type { AgendaRows } from './agendaRows';
import type { AgendaGround } from './agendaWork';

/** The first day from today on noted for each account. */
export const firstDays = (today: number) => {
  const days = new Map<number, number>();
  const note = (account: number, day: number): void => {
    if (account >= 0 && day >= today) days.set(account, Math.min(days.get(account) ?? Infinity, day));
  };
  return { days, note };
};

/** The next visit of the table, else the day the account is due. */
export const nextDays = ({ today, due }: AgendaGround, rows: AgendaRows): ((account: number) => number) => {
  const { days, note } = firstDays(today);
  for (const { account, day, status } of rows.visits) if (isOpen({ status })) note(account, day);
  return (account) => days.get(account) ?? due.nextVisit[account] ?? NaN;
};

const NOTE = {
  fr: 'Prochaine visite des tournées ou de DC Agenda, sinon date due selon l’intervalle.',
  en: 'Next visit of the tours or of DC Appointments, else the date due by the interval.',
} as const;

/** Every cell already shows what would be written. */
const isAsItStands = (
  { picture: { grid } }: AccountSheet,
  { columns, firstRow, lastRow }: ColumnsWrite,
): boolean =>
  grid !== null &&
  columns.every(({ isNew, column, cell }) => {
    if (isNew) return false;
    for (let row = firstRow; row <= lastRow; row++) {
      const wanted = cell(row);
      const isInside = row <= grid.rect.bottom && column <= grid.rect.right;
      const stands = isInside ? grid.value(row - grid.rect.top, column - grid.rect.left) : null;
      if (wanted !== null && plainCell(wanted) !== (stands ?? '')) return false;
    }
    return true;
  });

export interface NextVisitColumn {
  /** null where it stands as it is to be, and where there is no place for it. */
  readonly write: ColumnsWrite | null;
  /** False where there is no place beside the accounts: their sheet holds lines, is protected, or is full there. */
  readonly isShown: boolean;
}

/** `dayOf`: serial day, NaN where no visit is meant. */
export const nextVisitColumn = async (
  app: AppContext,
  sheet: AccountSheet,
  { dayOf, language }: { readonly dayOf: (account: number) => number; readonly language: Language },
): Promise<NextVisitColumn> => {
  if (sheet.accounts.source === 'lines') return { write: null, isShown: false };
  const placed = await placeBeside(app, sheet, { wanted: ['nextVisit'], language, target: undefined });
  if (!placed.ok) return { write: null, isShown: false };
  const source: ResultSource = {
    look: (id, spoken) => ({
      ...{ header: RESULT_COLUMNS[id][spoken], numberFormat: 'dd/mm/yyyy', widthPoints: 90, align: 'Right' },
      note: NOTE[spoken],
    }),
    cell: () => (account) => {
      const day = dayOf(account);
      return Number.isFinite(day) ? day : '';
    },
  };
  const write = planColumns(sheet, source, placed.value);
  return { write: isAsItStands(sheet, write) ? null : write, isShown: true };
};
