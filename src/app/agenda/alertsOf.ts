import { agendaAlerts } from '../../domain/appointments/alerts';
import type { AgendaAlert, RiskReason } from '../../domain/appointments/alerts';
import { REASON } from '../../domain/visits/adjusters';
import type { AgendaRows } from './agendaRows';
import type { AgendaGround } from './agendaWork';

/** Falling turnover and low or falling satisfaction, as the frequencies saw them (method R14). */
const risksOf = ({ inForce }: AgendaGround, account: number): Exclude<RiskReason, 'late'>[] => {
  const reasons = inForce.work.frequencies.reasons[account] ?? 0;
  return [
    ...((reasons & REASON.falling) === 0 ? [] : (['falling'] as const)),
    ...((reasons & REASON.dissatisfied) === 0 ? [] : (['dissatisfied'] as const)),
  ];
};

export const alertsOf = (ground: AgendaGround, rows: AgendaRows): readonly AgendaAlert[] =>
  agendaAlerts({
    visits: rows.visits,
    count: ground.result.sheet.accounts.count,
    today: ground.today,
    days: ground.inForce.work.settings.values.alertDays,
    urgency: ground.due.urgency,
    dueDay: ground.due.nextVisit,
    risksOf: (account) => risksOf(ground, account),
  });
