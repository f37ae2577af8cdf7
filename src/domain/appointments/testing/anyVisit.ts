import type { AgendaVisit } from '../agendaVisit';

/** A confirmed visit at half past nine; what a test is about is given. */
export const anyVisit = (more: Partial<AgendaVisit> = {}): AgendaVisit => ({
  ...{ account: 0, id: 'C01#1', accountKey: 'C01', name: 'Ateliers Morvan', rep: 'Anne', day: 46_363 },
  ...{ startMinute: 570, durationMinutes: 60, status: 'confirmed', firmness: 'time', origin: 'hand' },
  ...{ note: '', sequence: 0, sent: null },
  ...more,
});
