/** What the user does to a visit or an account: close, book, drop, tick a series. Each is one gesture and one write. */
import { isClosed } from '../../domain/appointments/agendaVisit';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { isOpen } from '../../domain/appointments/types';
import { parseIsoDay } from '../../domain/calendar/serialDate';
import { nextMeetingDay } from '../../domain/availability/meeting';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { readValue } from '../../domain/settings/readValue';
import { accountFinderOf } from '../accountTexts';
import type { AgendaAction } from '../agendaRequest';
import { newVisit } from './applyCalls';
import type { AgendaRows } from './agendaRows';
import type { AgendaGround } from './agendaWork';
import type { SlotFinder } from './slotsFor';

export interface ActionsDone {
  /** The visit that was closed and the one proposed next; null where nothing was closed. */
  readonly closed: { readonly visit: AgendaVisit; readonly next: AgendaVisit | null } | null;
  readonly ticks: ReadonlyMap<number, boolean>;
}

/** By key, code or name. ACCOUNT_UNKNOWN. */
export const accountNamed = ({ result }: AgendaGround, text: string): Result<number> => {
  const found = accountFinderOf(result.sheet.accounts)({ key: text, name: text });
  return found.kind === 'account' ? succeed(found.account) : fail('ACCOUNT_UNKNOWN', { account: text });
};

/** The visit meant: by its identifier, else the account's open one nearest today, else one made today. */
const visitToClose = (
  ground: AgendaGround,
  rows: AgendaRows,
  action: Extract<AgendaAction, { kind: 'close' }>,
): Result<AgendaVisit> => {
  const visit = rows.visit(action.visit ?? '');
  if (visit) return succeed(visit);
  if (action.account === undefined) return fail('VISIT_UNKNOWN', { visit: action.visit ?? '' });
  const account = accountNamed(ground, action.account);
  if (!account.ok) return account;
  const { today } = ground;
  const [nearest] = rows
    .visitsOf(account.value)
    .filter((visit) => isOpen(visit) && visit.day <= today)
    .sort((a, b) => b.day - a.day);
  return succeed(
    nearest ??
      rows.add({ ...newVisit(ground, account.value), day: today, status: 'confirmed', origin: 'hand' }),
  );
};

/** The visit after one that was made: what stands already, else the best slot around the due date, else the due day. */
const proposeNext = (
  ground: AgendaGround,
  rows: AgendaRows,
  visit: AgendaVisit,
  finder: SlotFinder | null,
): AgendaVisit | null => {
  const { account } = visit;
  if (account < 0) return null;
  const [standing] = rows
    .visitsOf(account)
    .filter((one) => isOpen(one) && one.day > ground.today)
    .sort((a, b) => a.day - b.day);
  if (standing) return standing;
  const interval = ground.inForce.work.frequencies.intervals[account] ?? NaN;
  if (!(interval > 0) || interval === Infinity) return null;
  const dueDay = Math.round(Math.max(visit.day, ground.today - interval) + interval);
  const [slot] = [...(finder?.slotsOf(account, { dueDay }) ?? [])].sort(
    (a, b) => a.extraMinutes - b.extraMinutes || a.day - b.day,
  );
  const day =
    slot?.day ?? nextMeetingDay(Math.max(ground.today + 1, dueDay), ground.calendars.meetingOf(account));
  return rows.add({
    ...newVisit(ground, account),
    ...{ day, startMinute: slot?.startMinute ?? null, status: 'proposed', origin: 'closing' },
    firmness: slot ? 'time' : 'day',
    rep: visit.rep,
  });
};

const close = (
  ground: AgendaGround,
  rows: AgendaRows,
  action: Extract<AgendaAction, { kind: 'close' }>,
  finder: SlotFinder | null,
): Result<ActionsDone['closed']> => {
  const found = visitToClose(ground, rows, action);
  if (!found.ok) return found;
  const visit = found.value;
  if (isClosed(visit) && visit.status !== action.outcome) return fail('VISIT_CLOSED', { visit: visit.id });
  rows.change(visit.id, { status: action.outcome, day: Math.min(visit.day, ground.today) });
  const closed = rows.visit(visit.id) ?? visit;
  return succeed({ visit: closed, next: proposeNext(ground, rows, closed, finder) });
};

const book = (
  ground: AgendaGround,
  rows: AgendaRows,
  action: Extract<AgendaAction, { kind: 'book' }>,
): Result<void> => {
  const account = accountNamed(ground, action.account);
  if (!account.ok) return account;
  const day = parseIsoDay(action.date);
  const time = readValue({ kind: 'clock' }, action.time ?? null);
  const isTime = time.kind === 'value';
  if (day === null || (!isTime && time.kind !== 'blank'))
    return fail('SETTING_INVALID', {
      setting: 'date',
      value: `${action.date} ${action.time ?? ''}`,
      expected: '2026-12-14 09:30',
    });
  const startMinute = isTime ? Number(time.value) : null;
  const moved = action.visit === undefined ? null : rows.visit(action.visit);
  const change = {
    ...{ day, startMinute, status: 'confirmed' as const },
    firmness: startMinute === null ? ('day' as const) : ('time' as const),
  };
  if (moved && !isClosed(moved)) rows.change(moved.id, { ...change, rep: action.rep ?? moved.rep });
  else {
    const fresh = newVisit(ground, account.value);
    rows.add({ ...fresh, ...change, rep: action.rep ?? fresh.rep });
  }
  return succeed(undefined);
};

const drop = (rows: AgendaRows, id: string): Result<void> => {
  const visit = rows.visit(id);
  if (!visit) return fail('VISIT_UNKNOWN', { visit: id });
  rows.change(id, { status: 'cancelled' });
  return succeed(undefined);
};

/** Does what was asked, in its order; the first that cannot be done stops the run, and nothing is written. */
export const doActions = (
  ground: AgendaGround,
  rows: AgendaRows,
  actions: readonly AgendaAction[],
  finder: SlotFinder | null,
): Result<ActionsDone> => {
  const ticks = new Map<number, boolean>();
  let closed: ActionsDone['closed'] = null;
  for (const action of actions) {
    if (action.kind === 'close') {
      const done = close(ground, rows, action, finder);
      if (!done.ok) return done;
      closed = done.value;
    } else if (action.kind === 'tick') {
      const account = accountNamed(ground, action.account);
      if (!account.ok) return account;
      ticks.set(account.value, action.keep === 'yes');
    } else {
      const done = action.kind === 'book' ? book(ground, rows, action) : drop(rows, action.visit);
      if (!done.ok) return done;
    }
  }
  return succeed({ closed, ticks });
};
