/**
 * Visits that were made, missed or given up by the tour tabs and `DC Agenda`, and that `DC Suivi` does not hold yet: one line
 * each is added there, to be told more of (method R15). A tab goes before `DC Agenda`: it is where the rep writes first.
 */
import { readAgendaTable } from '../../domain/appointments/agendaTable';
import { isClosed } from '../../domain/appointments/agendaVisit';
import { textAt } from '../../domain/accounts/columnAccess';
import { accountFinder } from '../../domain/followup/accountFinder';
import type { FollowupReading } from '../../domain/followup/followupTable';
import type { VisitLine } from '../../domain/followup/visitLine';
import { accountName } from '../accountFields';
import type { ScoredSheet } from '../scoredSheet';
import { rawTableOf } from '../settings/tableProblems';
import type { TourTab } from '../tours/parseTourTab';

export interface HeldVisit extends Pick<
  VisitLine,
  'account' | 'rep' | 'day' | 'status' | 'minutes' | 'visitId'
> {
  /** As the row names it where the account is not known. */
  readonly name: string;
  readonly key: string;
  readonly note: string;
}

const finderOf = ({ sheet: { accounts } }: ScoredSheet) =>
  accountFinder(accounts.keys, (account) => accountName(accounts, account));

const visitsOfTabs = (result: ScoredSheet, tabs: readonly TourTab[]): HeldVisit[] => {
  const { accounts } = result.sheet;
  const find = finderOf(result);
  return tabs.flatMap(({ rep, rows }) =>
    rows.flatMap((row): HeldVisit[] => {
      const { visitId, accountKey, accountText, status, note } = row;
      if (typeof row.day !== 'number' || status === null || !isClosed({ status })) return [];
      const found = find({ key: accountKey, name: '' });
      const account = found.kind === 'account' ? found.account : -1;
      const name = account < 0 ? accountText : accountName(accounts, account);
      return [{ account, rep, day: row.day, status, minutes: NaN, visitId, name, key: accountKey, note }];
    }),
  );
};

const visitsOfAgenda = (result: ScoredSheet, today: number): HeldVisit[] => {
  const { accounts } = result.sheet;
  const table = result.ownTables.agenda;
  if (!table) return [];
  const { visits } = readAgendaTable(rawTableOf(table), {
    find: finderOf(result),
    keyOf: (account) => accounts.keys[account] ?? '',
    nameOf: (account) => accountName(accounts, account),
    repOf: (account) => textAt(accounts.texts.rep, account),
    minutesOf: () => NaN,
    today,
  });
  return visits.filter(isClosed).map(({ account, rep, day, status, id, name, accountKey, note }) => ({
    ...{ account, rep, day, status, name, note },
    ...{ minutes: NaN, visitId: id, key: accountKey },
  }));
};

const placeOf = ({ account, day }: Pick<VisitLine, 'account' | 'day'>): string => `${account} ${day}`;

/** Nothing that lies ahead was made; two rows of one visit, or of one account on one day, are one. */
export const heldVisits = (
  result: ScoredSheet,
  {
    reading,
    tabs,
    today,
  }: { readonly reading: FollowupReading | null; readonly tabs: readonly TourTab[]; readonly today: number },
): readonly HeldVisit[] => {
  const lines = reading?.lines ?? [];
  const ids = new Set(lines.map(({ visitId }) => visitId));
  const places = new Set(lines.filter(({ account }) => account >= 0).map(placeOf));
  ids.delete('');
  return [...visitsOfTabs(result, tabs), ...visitsOfAgenda(result, today)].filter((visit) => {
    const isKnown = ids.has(visit.visitId) || (visit.account >= 0 && places.has(placeOf(visit)));
    if (isKnown || visit.day > today) return false;
    if (visit.visitId !== '') ids.add(visit.visitId);
    places.add(placeOf(visit));
    return true;
  });
};

export const lineOfHeld = ({ account, rep, day, status, minutes, visitId }: HeldVisit): VisitLine => ({
  ...{ account, rep, day, status, minutes, visitId },
  ...{ channel: 'visit', result: null, stage: null, obstacle: '', tool: '', amount: NaN },
});
