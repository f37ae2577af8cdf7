/**
 * Which visits go into calendar files, and as which revision (RFC 5546: a later SEQUENCE replaces the invitation with the
 * same UID, a cancellation withdraws it). What was last sent is kept beside the visit, so that only what changed counts up.
 */
import { formatIsoWeek, isoWeekOf } from '../calendar/isoWeek';
import { clockText } from '../settings/valueText';
import { formatIsoDay } from '../calendar/serialDate';
import type { AgendaVisit, SentInvitation } from './agendaVisit';
import { isClosed } from './agendaVisit';

export type CalendarPer = 'rep' | 'week' | 'visit';

export interface Invitation {
  readonly visit: AgendaVisit;
  readonly sent: SentInvitation;
}

export interface CalendarFile {
  /** Without extension: "Anne Roux", "2026-W49 Anne Roux", "2026-12-01 Client". */
  readonly name: string;
  readonly rep: string;
  readonly purpose: 'publish' | 'cancel';
  readonly invitations: readonly Invitation[];
}

const WITHDRAWN = 'withdrawn';

/** What the calendar shows of a visit; another text is another revision. */
const factsOf = ({ day, startMinute, durationMinutes, firmness, rep }: AgendaVisit): string =>
  [
    formatIsoDay(day),
    startMinute === null ? '' : clockText(startMinute),
    durationMinutes,
    firmness,
    rep,
  ].join(' ');

const isGivenUp = ({ status }: AgendaVisit): boolean => status === 'cancelled' || status === 'missed';

/** null: not in a calendar file, now or any more. */
const invitationOf = (
  visit: AgendaVisit,
  today: number,
): (Invitation & Pick<CalendarFile, 'purpose'>) | null => {
  const { sent } = visit;
  if (isGivenUp(visit)) {
    if (!sent || sent.facts === WITHDRAWN) return null;
    return { visit, purpose: 'cancel', sent: { sequence: sent.sequence + 1, facts: WITHDRAWN } };
  }
  if (isClosed(visit) || visit.day < today || visit.status === 'toBook') return null;
  const facts = factsOf(visit);
  const sequence = sent === null ? 0 : sent.sequence + (sent.facts === facts ? 0 : 1);
  return { visit, purpose: 'publish', sent: { sequence, facts } };
};

const nameOf = (visit: AgendaVisit, per: CalendarPer): string => {
  if (per === 'rep') return visit.rep;
  if (per === 'week') return `${formatIsoWeek(isoWeekOf(visit.day), 'en')} ${visit.rep}`;
  return `${formatIsoDay(visit.day)} ${visit.name} ${visit.id}`;
};

const byTime = (a: Invitation, b: Invitation): number =>
  a.visit.day - b.visit.day ||
  (a.visit.startMinute ?? -1) - (b.visit.startMinute ?? -1) ||
  (a.visit.id < b.visit.id ? -1 : 1);

/** Proposed and confirmed visits from today on, and the withdrawal of those sent before and given up since. */
export function calendarFiles(
  visits: readonly AgendaVisit[],
  { per, today }: { readonly per: CalendarPer; readonly today: number },
): readonly CalendarFile[] {
  const files = new Map<string, CalendarFile & { readonly invitations: Invitation[] }>();
  for (const visit of visits) {
    const invitation = invitationOf(visit, today);
    if (!invitation) continue;
    const { purpose, sent } = invitation;
    const name = nameOf(visit, per);
    const key = `${name}\u0001${purpose}`;
    const file = files.get(key) ?? { name, rep: visit.rep, purpose, invitations: [] };
    file.invitations.push({ visit: { ...visit, sequence: sent.sequence }, sent });
    files.set(key, file);
  }
  return [...files.values()]
    .map((file) => ({ ...file, invitations: file.invitations.sort(byTime) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.purpose < b.purpose ? 1 : -1));
}
