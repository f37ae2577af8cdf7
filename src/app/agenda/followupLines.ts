/** Visits this run closes are lines of `DC Suivi` at once: those it does not hold yet (method R15). */
import { isClosed } from '../../domain/appointments/agendaVisit';
import { KnownVisits } from '../followup/heldVisits';
import type { HeldVisit } from '../followup/heldVisits';
import type { AgendaRows } from './agendaRows';
import type { AgendaGround } from './agendaWork';

export const linesToAdd = ({ followup, today }: AgendaGround, rows: AgendaRows): HeldVisit[] => {
  const known = new KnownVisits(followup?.lines ?? []);
  return rows.visits
    .filter((visit) => visit.account >= 0 && isClosed(visit) && visit.day <= today)
    .map(({ account, rep, day, status, durationMinutes, id, name, accountKey, note }) => ({
      ...{ account, rep, day, status, name, note },
      ...{ minutes: durationMinutes, visitId: id, key: accountKey },
    }))
    .filter((visit) => !known.has(visit));
};
