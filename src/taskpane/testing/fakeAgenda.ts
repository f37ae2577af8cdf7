import type { AgendaReport } from '../../app/agendaReportTypes';
import type { AgendaPreview } from '../../app/dcPilot';
import { fakeVisits, fakeVisitsPreview } from './fakeVisits';

const { sheet, table, mapping, accounts } = fakeVisits;

export const fakeAgenda: AgendaReport = {
  ...{ job: 'agenda', version: 1, ok: true, sheet, table, mapping, accounts, today: '2026-11-25' },
  statuses: { toBook: 4, proposed: 38, confirmed: 6, done: 112, missed: 9, postponed: 1, cancelled: 3 },
  missedShare: 0.0744,
  series: {
    ...{ stable: 12, rule: 31, irregular: 8, booked: 38, missed: 2 },
    accounts: [
      {
        ...{ key: 'C001', name: 'Boulangerie Martin', rep: 'Anne Roux', rhythm: 'stable', isBooked: true },
        ...{ intervalDays: 30.4, visits: 6, meanGapDays: 30.4, variation: 0.08, next: '2026-12-14' },
        dates: ['2026-06-15', '2026-07-15', '2026-08-17', '2026-09-14', '2026-10-14', '2026-11-13'],
      },
      {
        ...{ key: 'C002', name: 'Garage du Pont', rep: 'Anne Roux', rhythm: 'rule', isBooked: false },
        ...{ intervalDays: 30.4, visits: 1, meanGapDays: null, variation: null, next: null },
        dates: ['2026-09-02'],
      },
    ],
  },
  appointments: [
    {
      ...{ visit: 'C001#7', key: 'C001', name: 'Boulangerie Martin', rep: 'Anne Roux', date: '2026-11-25' },
      ...{ time: '09:30', minutes: 60, status: 'confirmed', firmness: 'time', origin: 'hand', conflicts: [] },
    },
    {
      ...{ visit: 'C014#2', key: 'C014', name: 'Optique Lenoir', rep: 'Anne Roux', date: '2026-11-26' },
      ...{ time: null, minutes: 45, status: 'proposed', firmness: 'day', origin: 'series' },
      conflicts: ['VISIT_REP_ABSENT'],
    },
  ],
  ...{ appointmentCount: 49, conflicts: 1 },
  ...{ problems: [], problemCount: 0, written: ['DC Agenda!A4:M90', 'DC Séries!A4:M55'] },
};

export const fakeAgendaPreview: AgendaPreview = {
  ...fakeVisitsPreview,
  report: { ...fakeAgenda, written: [] },
};
