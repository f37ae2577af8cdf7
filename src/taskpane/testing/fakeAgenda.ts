import type { AgendaReport, SlotsReport } from '../../app/agendaReportTypes';
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
      ...{ phone: '04 72 00 00 11', email: 'contact@martin.example' },
    },
    {
      ...{ visit: 'C014#2', key: 'C014', name: 'Optique Lenoir', rep: 'Anne Roux', date: '2026-11-26' },
      ...{ time: null, minutes: 45, status: 'proposed', firmness: 'day', origin: 'series' },
      conflicts: ['VISIT_REP_ABSENT'],
      ...{ phone: '', email: '' },
    },
  ],
  ...{ appointmentCount: 49, conflicts: 1 },
  alertCounts: { toClose: 1, today: 1, tomorrow: 1, soon: 6, overdue: 2, atRisk: 1 },
  alerts: [
    {
      ...{ kind: 'toClose', key: 'C009', name: 'Menuiserie Faure', rep: 'Anne Roux', visit: 'C009#3' },
      ...{ date: '2026-11-23', time: '14:00', risks: [] },
    },
    {
      ...{ kind: 'today', key: 'C001', name: 'Boulangerie Martin', rep: 'Anne Roux', visit: 'C001#7' },
      ...{ date: '2026-11-25', time: '09:30', risks: [] },
    },
    {
      ...{ kind: 'tomorrow', key: 'C014', name: 'Optique Lenoir', rep: 'Anne Roux', visit: 'C014#2' },
      ...{ date: '2026-11-26', time: null, risks: [] },
    },
    {
      ...{ kind: 'overdue', key: 'C002', name: 'Garage du Pont', rep: 'Anne Roux', visit: null },
      ...{ date: '2026-10-02', time: null, risks: [] },
    },
    {
      ...{ kind: 'atRisk', key: 'C002', name: 'Garage du Pont', rep: 'Anne Roux', visit: null },
      ...{ date: '2026-10-02', time: null, risks: ['falling', 'late'] },
    },
  ],
  mails: [
    {
      ...{ visit: 'C001#7', name: 'Boulangerie Martin', to: 'contact@martin.example' },
      ...{ subject: 'Notre rendez-vous du mer. 25/11 à 09:30', body: 'Bonjour,\n\nJe vous confirme…' },
      href: 'mailto:contact@martin.example?subject=Notre%20rendez-vous',
    },
  ],
  assistant: {
    ...{ calls: 14, withSlots: 13, minutesSaved: 140 },
    applied: { booked: 0, moved: 0, dropped: 0, pending: 0 },
    returned: null,
  },
  ...{ calendars: [], closed: null },
  ...{ problems: [], problemCount: 0, written: ['DC Agenda!A4:M90', 'DC Séries!A4:M55'] },
};

export const fakeAgendaPreview: AgendaPreview = {
  ...fakeVisitsPreview,
  report: { ...fakeAgenda, written: [] },
};

export const fakeSlots: SlotsReport = {
  ...{ job: 'slots', version: 1, ok: true, sheet, table, mapping, problems: [], problemCount: 0 },
  ...{ key: 'C002', name: 'Garage du Pont', rep: 'Anne Roux', due: '2026-12-09', intervalDays: 30 },
  ...{ minutes: 60, visit: null, written: [] },
  slots: [
    {
      ...{ date: '2026-12-07', time: '10:15', rep: 'Anne Roux', half: 'morning' },
      ...{ extraMinutes: 8, extraKm: 5.2, euros: 14.34 },
    },
    {
      ...{ date: '2026-12-09', time: '14:30', rep: 'Anne Roux', half: 'afternoon' },
      ...{ extraMinutes: 12, extraKm: 9.1, euros: 21.5 },
    },
    {
      ...{ date: '2026-12-11', time: '09:00', rep: 'Anne Roux', half: 'morning' },
      ...{ extraMinutes: 26, extraKm: 19.4, euros: 46.59 },
    },
  ],
};

/** A visit closed, with the next one proposed. */
export const fakeClosed: AgendaReport = {
  ...fakeAgenda,
  closed: {
    visit: {
      ...{ visit: 'C009#3', key: 'C009', name: 'Menuiserie Faure', rep: 'Anne Roux', date: '2026-11-23' },
      ...{ time: '14:00', minutes: 60, status: 'done', firmness: 'time', origin: 'series', conflicts: [] },
      ...{ phone: '', email: '' },
    },
    next: {
      ...{ visit: 'C009#4', key: 'C009', name: 'Menuiserie Faure', rep: 'Anne Roux', date: '2026-12-23' },
      ...{ time: '10:15', minutes: 60, status: 'proposed', firmness: 'time', origin: 'closing' },
      ...{ conflicts: [], phone: '', email: '' },
    },
  },
};
