/** Whom the assistant calls: accounts whose next visit nobody has agreed to, by urgency and fit with a tour. */
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { isRefused } from '../../domain/appointments/agendaVisit';
import type { Slot } from '../../domain/appointments/bestSlots';
import { isOpen } from '../../domain/appointments/types';
import type { AgendaRows } from './agendaRows';
import type { AgendaGround } from './agendaWork';
import type { SlotFinder } from './slotsFor';

export interface CallToMake {
  readonly account: number;
  /** The visit to agree on; null where none stands yet. */
  readonly visit: AgendaVisit | null;
  readonly urgency: number;
  readonly slots: readonly Slot[];
}

/** Visits of the next weeks are agreed on now (method R15). */
const CALL_AHEAD_DAYS = 28;
/** What one assistant does in a day; the rest stands in `DC Alertes`. */
export const MOST_CALLS = 40;
/** So many minutes of detour weigh as much as one interval of lateness. */
const DETOUR_MINUTES = 120;

const toCall = ({ today, due, result }: AgendaGround, rows: AgendaRows): Omit<CallToMake, 'slots'>[] =>
  Array.from({ length: result.sheet.accounts.count }, (_, account) => account).flatMap((account) => {
    const visits = rows.visitsOf(account).filter(({ day }) => day >= today);
    const ahead = visits.filter(isOpen).sort((a, b) => a.day - b.day);
    const urgency = due.urgency[account] ?? NaN;
    const [next] = ahead;
    if (next?.status === 'confirmed' || (!next && visits.some(isRefused))) return [];
    const isAhead = next !== undefined && next.day <= today + CALL_AHEAD_DAYS;
    const isDue = Number.isFinite(urgency) && (due.nextVisit[account] ?? Infinity) <= today + CALL_AHEAD_DAYS;
    if (!isAhead && !(next === undefined && isDue)) return [];
    return [{ account, visit: next ?? null, urgency: Number.isNaN(urgency) ? 0 : urgency }];
  });

const detourOf = ({ slots }: CallToMake): number =>
  slots.length === 0 ? DETOUR_MINUTES : Math.min(...slots.map(({ extraMinutes }) => extraMinutes));

/** The most urgent ones with their slots, best first: urgency less the detour of the best slot. */
export const callsToMake = (
  ground: AgendaGround,
  rows: AgendaRows,
  finder: SlotFinder | null,
): readonly CallToMake[] => {
  const urgent = toCall(ground, rows)
    .sort((a, b) => b.urgency - a.urgency || a.account - b.account)
    .slice(0, MOST_CALLS)
    .map((call): CallToMake => ({
      ...call,
      slots: finder?.slotsOf(call.account, { moved: call.visit }) ?? [],
    }));
  const rank = (call: CallToMake): number => call.urgency - detourOf(call) / DETOUR_MINUTES;
  return urgent.sort((a, b) => rank(b) - rank(a) || a.account - b.account);
};
