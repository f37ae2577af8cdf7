import type { FollowupPreview } from '../../app/dcPilot';
import type { ActivityReport, FollowupReport } from '../../app/report';
import { fakeVisits, fakeVisitsPreview } from './fakeVisits';

const activity: ActivityReport = {
  visits: 150,
  ratios: {
    ...{ turnoverPerVisit: 3106, marginPerVisit: 465.9, visitsPerOrder: 3, turnoverPerOrder: 9318 },
    ...{ marginPerOrder: 1397.7, marginRate: 0.15, prospectingShare: 0.2, prospectingYield: 0.1667 },
    ...{ conquestRate: 0.04, appointmentsPerCall: 0.25, offersPerAppointment: 0.5, ordersPerOffer: 0.4 },
  },
  progress: { planned: 180, scheduled: 12, done: 150, remaining: 30, toSchedule: 18 },
};

const { sheet, table, mapping, accounts } = fakeVisits;

export const fakeFollowup: FollowupReport = {
  ...{ job: 'followup', version: 1, ok: true, sheet, table, mapping, accounts },
  ...{ today: '2026-01-31', period: { from: '2025-02-01', to: '2026-01-31' } },
  lines: { count: 162, done: 150, withoutAccount: 1, added: 8 },
  satisfaction: {
    nps: { value: 10, answers: 200, interval: [-1.5, 21.5] },
    csat: { value: 80, answers: 9, interval: null },
    ...{ atRisk: 4, added: 0 },
  },
  team: activity,
  reps: [{ rep: 'Anne', ...activity, fieldShare: 0.46 }],
  obstacles: [{ obstacle: 'prix', count: 12, trend: 'up' }],
  tools: [{ tool: 'démonstration', works: 2, fails: 0, uses: 14 }],
  reviews: [{ rep: 'Anne', warnings: ['ONLY_STRENGTHS'] }],
  ...{ problems: [], problemCount: 0, written: ['DC Suivi!A4:O5', 'DC Résultats!A1:A90'] },
};

export const fakeFollowupPreview: FollowupPreview = {
  ...fakeVisitsPreview,
  report: { ...fakeFollowup, written: [] },
};
