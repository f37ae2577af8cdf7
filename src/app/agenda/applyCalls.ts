/** *Appliquer les résultats*: what the calls came to becomes visits: booked, moved, dropped. */
import type { CallOutcome } from '../../domain/appointments/assistantTable';
import { isClosed } from '../../domain/appointments/agendaVisit';
import { isOpen } from '../../domain/appointments/types';
import { accountName } from '../accountFields';
import type { AgendaRows, NewVisit } from './agendaRows';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';

export interface AppliedCalls {
  readonly booked: number;
  readonly moved: number;
  readonly dropped: number;
  /** Called without an agreement: called back later. */
  readonly pending: number;
  /** What was done, by row of `DC Assistant`. */
  readonly byRow: ReadonlyMap<number, 'booked' | 'moved' | 'dropped'>;
}

export const NO_CALLS: AppliedCalls = { booked: 0, moved: 0, dropped: 0, pending: 0, byRow: new Map() };

const withNote = (before: string, note: string): string =>
  note === '' || before.includes(note) ? before : [before, note].filter((part) => part !== '').join(' · ');

/** On the day the account is due, confirmed: what is agreed on is put in its place. */
export const newVisit = (
  { result, inForce, calendars, due, today }: AgendaGround,
  account: number,
): Omit<NewVisit, 'id'> => {
  const { accounts } = result.sheet;
  const day = due.nextVisit[account] ?? NaN;
  return {
    ...{ account, startMinute: null, firmness: 'day', note: '', status: 'confirmed', origin: 'call' },
    accountKey: accounts.keys[account] ?? '',
    name: accountName(accounts, account),
    rep: repNameOf(inForce.work, account),
    day: Number.isFinite(day) ? Math.max(today, day) : today,
    durationMinutes: calendars.minutesOf(account),
  };
};

/** The visit the call was about; the account's next open one where its own is closed by now. */
const visitOf = ({ today }: AgendaGround, rows: AgendaRows, account: number, id: string) => {
  const known = rows.visit(id);
  if (known && !isClosed(known)) return known;
  return rows.visitsOf(account).find((visit) => isOpen(visit) && visit.day >= today) ?? null;
};

const book = (
  ground: AgendaGround,
  rows: AgendaRows,
  account: number,
  outcome: CallOutcome,
): 'booked' | 'moved' => {
  const { moment, note } = outcome;
  const { day = 0, startMinute = null } = moment ?? {};
  const firmness = startMinute === null ? ('day' as const) : ('time' as const);
  const visit = visitOf(ground, rows, account, outcome.visitId);
  if (visit) {
    const wasAgreed = visit.status === 'confirmed';
    const rep = moment?.rep || visit.rep;
    rows.change(visit.id, {
      ...{ day, startMinute, firmness, rep, status: 'confirmed' },
      note: withNote(visit.note, note),
    });
    return wasAgreed ? 'moved' : 'booked';
  }
  const fresh = newVisit(ground, account);
  rows.add({ ...fresh, day, startMinute, firmness, note, rep: moment?.rep || fresh.rep });
  return 'booked';
};

const applyOne = (ground: AgendaGround, rows: AgendaRows, outcome: CallOutcome) => {
  const account = ground.result.sheet.accounts.keys.indexOf(outcome.accountKey);
  if (account < 0) return null;
  if (outcome.moment) return book(ground, rows, account, outcome);
  if (outcome.result !== 'refused') return null;
  const visit = visitOf(ground, rows, account, outcome.visitId);
  if (visit) rows.change(visit.id, { status: 'cancelled', note: withNote(visit.note, outcome.note) });
  else rows.add({ ...newVisit(ground, account), note: outcome.note, status: 'cancelled' });
  return 'dropped' as const;
};

export const applyCalls = (
  ground: AgendaGround,
  rows: AgendaRows,
  outcomes: readonly CallOutcome[],
): AppliedCalls => {
  const byRow = new Map<number, 'booked' | 'moved' | 'dropped'>();
  for (const outcome of outcomes) {
    const done = applyOne(ground, rows, outcome);
    if (done) byRow.set(outcome.row, done);
  }
  const count = (kind: 'booked' | 'moved' | 'dropped'): number =>
    [...byRow.values()].filter((one) => one === kind).length;
  return {
    ...{ booked: count('booked'), moved: count('moved'), dropped: count('dropped') },
    pending: outcomes.length - byRow.size,
    byRow,
  };
};
