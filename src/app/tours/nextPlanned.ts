/** The next day each account is visited once the tours are written: the plan's, else what `DC Agenda` has agreed on, else the day it is due. */
import { isClosed } from '../../domain/appointments/agendaVisit';
import { isOpen } from '../../domain/appointments/types';
import type { ColumnsWrite } from '../../sheet/writePlan';
import { visitsDue } from '../agenda/agendaWork';
import { firstDays, nextVisitColumn } from '../agenda/nextVisitColumn';
import type { AppContext } from '../appContext';
import { breatheThrough } from '../breatheThrough';
import type { NextVisitsReport } from '../report';
import type { PlannedSheet } from './planTours';
import { visitId } from './tourResult';
import type { ToursResult } from './tourResult';

/** Notes the days visits are planned for; what a tab says is done, missed or cancelled is none. */
const notePlanned = (
  { accounts, reps, standing }: ToursResult,
  note: (account: number, day: number) => void,
): void => {
  const rows = (standing?.tabs ?? []).flatMap((tab) => tab.rows);
  const closed = new Set(
    rows.flatMap(({ visitId: id, status }) => (status && isClosed({ status }) ? [id] : [])),
  );
  for (const { schedule } of reps)
    for (const { day, stops } of schedule.weeks.flatMap(({ days }) => days))
      for (const stop of stops) if (!closed.has(visitId(accounts, stop))) note(stop.account, day);
  const indexOf = new Map(accounts.keys.map((key, account) => [key, account]));
  for (const { row, why } of standing?.kept ?? [])
    if (why === 'past' && !closed.has(row.visitId))
      note(indexOf.get(row.accountKey) ?? -1, row.day ?? row.planned?.day ?? -1);
};

export interface NextPlanned {
  /** null where the column stands as it is to be, or there is no place for it. */
  readonly column: ColumnsWrite | null;
  readonly report: NextVisitsReport;
}

/** `DC Prochaine visite` beside the accounts, as the tours give it. */
export const nextPlanned = async (
  app: AppContext,
  { scored, result, visits }: PlannedSheet,
): Promise<NextPlanned> => {
  const { today, due, reading } = await breatheThrough(app, visitsDue(scored, visits));
  await app.breathe();
  const { days, note } = firstDays(today);
  notePlanned(result, note);
  const planned = days.size;
  for (const visit of reading?.visits ?? [])
    if (isOpen(visit) && visit.status !== 'toBook') note(visit.account, visit.day);
  const dayOf = (account: number): number => days.get(account) ?? due.nextVisit[account] ?? NaN;
  const { write, isShown } = await nextVisitColumn(app, scored.sheet, { dayOf, language: result.language });
  return { column: write, report: { planned, isShown } };
};
