/**
 * Visits of the tour tabs and `DC Agenda` that `DC Suivi` does not hold: those closed get a line there, to be told more of,
 * those ahead are scheduled (method R15). A tab goes before `DC Agenda`: it is where the rep writes first.
 */
import { readAgendaTable } from '../../domain/appointments/agendaTable';
import { isClosed } from '../../domain/appointments/agendaVisit';
import { isOpen } from '../../domain/appointments/types';
import { textAt } from '../../domain/accounts/columnAccess';
import type { FollowupReading } from '../../domain/followup/followupTable';
import type { VisitLine } from '../../domain/followup/visitLine';
import { accountName } from '../accountFields';
import { accountFinderOf } from '../accountTexts';
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

const visitsOfTabs = (result: ScoredSheet, tabs: readonly TourTab[]): HeldVisit[] => {
  const { accounts } = result.sheet;
  const find = accountFinderOf(accounts);
  return tabs.flatMap(({ rep, rows }) =>
    rows.flatMap((row): HeldVisit[] => {
      const { visitId, accountKey, accountText, status, note } = row;
      if (typeof row.day !== 'number' || status === null) return [];
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
    find: accountFinderOf(accounts),
    keyOf: (account) => accounts.keys[account] ?? '',
    nameOf: (account) => accountName(accounts, account),
    repOf: (account) => textAt(accounts.texts.rep, account),
    minutesOf: () => NaN,
    today,
  });
  return visits.map(({ account, rep, day, status, id, name, accountKey, note }) => ({
    ...{ account, rep, day, status, name, note },
    ...{ minutes: NaN, visitId: id, key: accountKey },
  }));
};

/** Visits known by their number, or by their account and day. */
export class KnownVisits {
  readonly #ids = new Set<string>();
  readonly #days = new Set<string>();

  constructor(lines: readonly KnownVisit[]) {
    for (const line of lines) this.note(line);
  }

  has({ visitId, account, day }: KnownVisit): boolean {
    return this.#ids.has(visitId) || this.#days.has(`${account} ${day}`);
  }

  note({ visitId, account, day }: KnownVisit): void {
    if (visitId !== '') this.#ids.add(visitId);
    if (account >= 0) this.#days.add(`${account} ${day}`);
  }
}

type KnownVisit = Pick<VisitLine, 'visitId' | 'account' | 'day'>;

export interface VisitsElsewhere {
  /** Made, missed or given up, up to today. */
  readonly held: readonly HeldVisit[];
  /** Still to come: they count as scheduled, and get their line once they are closed. */
  readonly ahead: readonly HeldVisit[];
}

export interface ElsewhereInput {
  readonly reading: FollowupReading | null;
  readonly tabs: readonly TourTab[];
  /** Serial day. */
  readonly today: number;
}

/** Two rows of one visit, or of one account on one day, are one; what is closed ahead of its day is neither. */
export const visitsElsewhere = (
  result: ScoredSheet,
  { reading, tabs, today }: ElsewhereInput,
): VisitsElsewhere => {
  const known = new KnownVisits(reading?.lines ?? []);
  const visits = [...visitsOfTabs(result, tabs), ...visitsOfAgenda(result, today)].filter((visit) => {
    const isNew = !known.has(visit);
    if (isNew) known.note(visit);
    return isNew;
  });
  return {
    held: visits.filter((visit) => isClosed(visit) && visit.day <= today),
    ahead: visits.filter((visit) => isOpen(visit) && visit.day >= today),
  };
};

export const lineOfHeld = ({ account, rep, day, status, minutes, visitId }: HeldVisit): VisitLine => ({
  ...{ account, rep, day, status, minutes, visitId },
  ...{ channel: 'visit', result: null, stage: null, obstacle: '', tool: '', amount: NaN },
});
