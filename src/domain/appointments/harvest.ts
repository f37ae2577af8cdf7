/**
 * What the views say of the visits (tour tabs, `DC Suivi`) brought into the one table (method R15). A status goes forward
 * only: à prendre → proposé → confirmé → how it ended; two different ends are a contradiction, told and left as they are.
 * A tour moves what is not confirmed; what is confirmed stays, whatever the tab says, unless the user moved it there.
 */
import type { AgendaVisit, VisitOriginId } from './agendaVisit';
import { isClosed } from './agendaVisit';
import type { VisitStatus } from './types';

/** A visit as a view shows it. */
export interface SeenVisit {
  /** "" where the view does not say. */
  readonly id: string;
  readonly account: number;
  readonly accountKey: string;
  readonly name: string;
  readonly rep: string;
  readonly day: number;
  readonly startMinute: number | null;
  readonly minutes: number;
  readonly status: VisitStatus;
  readonly note: string;
  readonly origin: VisitOriginId;
  /** The user moved it in the view: day and time count even where the visit is confirmed. */
  readonly isMoved: boolean;
}

const STEPS: readonly VisitStatus[] = ['toBook', 'proposed', 'confirmed'];

const step = (status: VisitStatus): number => {
  const at = STEPS.indexOf(status);
  return at < 0 ? STEPS.length : at;
};

export type Harvested =
  | { readonly kind: 'same' }
  | { readonly kind: 'contradiction' }
  | {
      readonly kind: 'change';
      readonly change: Partial<Pick<AgendaVisit, 'day' | 'startMinute' | 'status' | 'note' | 'firmness'>>;
    };

const movesTo = (visit: AgendaVisit, seen: SeenVisit): boolean => {
  if (visit.day === seen.day && (seen.startMinute === null || visit.startMinute === seen.startMinute))
    return false;
  if (seen.isMoved) return true;
  return step(visit.status) < step('confirmed') && seen.origin === 'tour';
};

/** What a view adds to a visit that is known. */
export function harvest(visit: AgendaVisit, seen: SeenVisit): Harvested {
  if (isClosed(visit) && isClosed(seen) && visit.status !== seen.status) return { kind: 'contradiction' };
  if (isClosed(visit)) return { kind: 'same' };
  const goesOn = step(seen.status) > step(visit.status);
  const moves = movesTo(visit, seen);
  const hasNote = seen.note !== '' && visit.note === '';
  if (!goesOn && !moves && !hasNote) return { kind: 'same' };
  const time = seen.startMinute ?? visit.startMinute;
  return {
    kind: 'change',
    change: {
      ...(goesOn ? { status: seen.status } : {}),
      ...(moves ? { day: seen.day, startMinute: time } : {}),
      ...(hasNote ? { note: seen.note } : {}),
      ...(goesOn && seen.status === 'confirmed' && time !== null ? { firmness: 'time' as const } : {}),
    },
  };
}

/** The open visit of the same account nearest to what was seen, within so many days; null where there is none. */
export function nearestOpen(
  visits: readonly AgendaVisit[],
  { account, day }: Pick<SeenVisit, 'account' | 'day'>,
  within: number,
): AgendaVisit | null {
  let best: AgendaVisit | null = null;
  for (const visit of visits) {
    if (visit.account !== account || isClosed(visit) || Math.abs(visit.day - day) > within) continue;
    if (!best || Math.abs(visit.day - day) < Math.abs(best.day - day)) best = visit;
  }
  return best;
}
