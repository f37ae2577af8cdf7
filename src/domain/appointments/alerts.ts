/** What a rep is to be told: what is on, what nobody closed, what is late, whom we may lose (product 6.05, method R14). */
import { AT_RISK_URGENCY } from '../visits/dueDates';
import type { AgendaVisit } from './agendaVisit';
import { isOpen } from './types';

export const ALERT_KINDS = ['toClose', 'today', 'tomorrow', 'soon', 'overdue', 'atRisk'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export type RiskReason = 'falling' | 'dissatisfied' | 'late';

export interface AgendaAlert {
  readonly kind: AlertKind;
  /** −1 where the visit's account is not known. */
  readonly account: number;
  /** null: the account as a whole is meant. */
  readonly visit: AgendaVisit | null;
  /** Serial day of the visit, or when the account was due. */
  readonly day: number;
  readonly risks: readonly RiskReason[];
}

export interface AlertInput {
  readonly visits: readonly AgendaVisit[];
  readonly count: number;
  readonly today: number;
  /** Days ahead that are listed. */
  readonly days: number;
  /** NaN where no visits are meant. */
  readonly urgency: Float64Array;
  readonly dueDay: Float64Array;
  readonly risksOf: (account: number) => readonly Exclude<RiskReason, 'late'>[];
}

const kindOf = (day: number, today: number): AlertKind => {
  if (day < today) return 'toClose';
  if (day === today) return 'today';
  return day === today + 1 ? 'tomorrow' : 'soon';
};

const ofVisits = ({ visits, today, days }: AlertInput): AgendaAlert[] =>
  visits
    .filter((visit) => isOpen(visit) && visit.day <= today + days)
    .map((visit) => {
      const { account, day } = visit;
      return { kind: kindOf(day, today), account, visit, day, risks: [] };
    });

const ofAccounts = (input: AlertInput): AgendaAlert[] => {
  const { visits, count, today, urgency, dueDay, risksOf } = input;
  const ahead = new Set(
    visits.filter((visit) => isOpen(visit) && visit.day >= today).map((one) => one.account),
  );
  return Array.from({ length: count }, (_, account) => account).flatMap((account): AgendaAlert[] => {
    const late = urgency[account] ?? NaN;
    if (Number.isNaN(late)) return [];
    const risks: RiskReason[] = [...risksOf(account), ...(late > AT_RISK_URGENCY ? (['late'] as const) : [])];
    const told = { account, visit: null, day: dueDay[account] ?? NaN, risks };
    return [
      ...(late > 1 && !ahead.has(account) ? [{ ...told, kind: 'overdue' as const, risks: [] }] : []),
      ...(risks.length > 0 ? [{ ...told, kind: 'atRisk' as const }] : []),
    ];
  });
};

const inOrder = (a: AgendaAlert, b: AgendaAlert): number =>
  ALERT_KINDS.indexOf(a.kind) - ALERT_KINDS.indexOf(b.kind) ||
  a.day - b.day ||
  (a.visit?.startMinute ?? Infinity) - (b.visit?.startMinute ?? Infinity) ||
  a.account - b.account;

/** By kind, then day and time. */
export const agendaAlerts = (input: AlertInput): readonly AgendaAlert[] =>
  [...ofVisits(input), ...ofAccounts(input)].sort(inOrder);
