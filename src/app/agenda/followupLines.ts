/** Visits this run closes are lines of `DC Suivi` at once: those it does not hold yet (method R15). */
import { isClosed } from '../../domain/appointments/agendaVisit';
import type { HeldVisit } from '../followup/heldVisits';
import type { AgendaRows } from './agendaRows';
import type { AgendaGround } from './agendaWork';

export const linesToAdd = ({ followup, today }: AgendaGround, rows: AgendaRows): HeldVisit[] => {
  const lines = followup?.lines ?? [];
  const days = new Set(lines.map(({ account, day }) => `${account} ${day}`));
  const ids = new Set(lines.map(({ visitId }) => visitId));
  return rows.visits
    .filter((visit) => visit.account >= 0 && isClosed(visit) && visit.day <= today)
    .filter(({ id, account, day }) => !ids.has(id) && !days.has(`${account} ${day}`))
    .map(({ account, rep, day, status, durationMinutes, id, name, accountKey, note }) => ({
      ...{ account, rep, day, status, name, note },
      ...{ minutes: durationMinutes, visitId: id, key: accountKey },
    }));
};
