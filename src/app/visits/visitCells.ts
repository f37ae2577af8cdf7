/** How each column of the visits job looks and what its cell holds for an account. */
import { numberAt } from '../../domain/accounts/columnAccess';
import { STATUSES } from '../../domain/accounts/types';
import { DECISIONS } from '../../domain/economics/decisions';
import { crossCellName, segmentOf } from '../../domain/scoring/crossAbc';
import { REASON } from '../../domain/visits/adjusters';
import { wholeInterval } from '../../domain/visits/frequencyUnits';
import type { ColumnLook, WrittenCell } from '../../sheet/sheetColumn';
import type { Bilingual, Language } from '../../words/language';
import type { VISIT_COLUMNS } from '../../words/resultColumns';
import { RESULT_COLUMNS } from '../../words/resultColumns';
import { SEGMENTS } from '../../words/segmentWords';
import { ALERT_WORDS, DECISION_WORDS } from '../../words/decisionWords';
import type { AlertId } from '../../words/decisionWords';
import { REVIEW_ALERTS } from '../../words/reviewWords';
import type { ReviewWork } from '../review/reviewWork';
import type { AdviceWork } from './adviceWork';
import type { VisitWork } from './visitWork';

export type VisitColumnId = (typeof VISIT_COLUMNS)[number] | 'advisedVisits';

interface VisitLook extends Omit<ColumnLook, 'header'> {
  readonly note?: Bilingual;
}

const EURO = '#,##0 "€"';
const CENTS = '#,##0.00 "€"';
const figure = (numberFormat: string, widthPoints: number, note?: Bilingual): VisitLook => ({
  ...{ numberFormat, widthPoints, align: 'Right' },
  ...(note ? { note } : {}),
});

const LOOKS: Readonly<Record<VisitColumnId, VisitLook>> = {
  segment: {
    ...{ numberFormat: 'General', widthPoints: 150 },
    note: { fr: 'Classe de CA × classe de potentiel.', en: 'Turnover class × potential class.' },
  },
  visitsPerYear: figure('0.##', 74, {
    fr: 'Selon DC Classe, statut, typologie et catégorie (DC Fréquences), puis les ajusteurs.',
    en: 'By DC Class, status, typology and category (DC Frequencies), then the adjusters.',
  }),
  advisedVisits: figure('0.##', 84, {
    fr: 'Conseil : là où les heures du commercial rapportent le plus. La règle reste dans DC Visites/an.',
    en: 'Advice: where the rep’s hours earn most. The rule stays in DC Visits/year.',
  }),
  interval: figure('0', 84),
  duration: figure('0', 84, {
    fr: 'Minutes chez le client, trajet à part.',
    en: 'Minutes at the customer’s, travel apart.',
  }),
  visitCost: figure(CENTS, 86, {
    fr: 'Hors taxes, trajet compris : coût annuel ÷ heures terrain × durée.',
    en: 'Without tax, travel included: annual cost ÷ field hours × duration.',
  }),
  yearlyCost: figure(EURO, 74),
  expectedTurnover: figure(EURO, 90, {
    fr: 'Client : CA + part du potentiel à gagner. Prospect : potentiel × probabilité.',
    en: 'Client: turnover + a share of what is left to win. Prospect: potential × probability.',
  }),
  expectedMargin: figure(EURO, 100),
  roi: figure('0%', 60, {
    fr: 'Tout le CA attribué aux visites.',
    en: 'All turnover credited to the visits.',
  }),
  decision: { numberFormat: 'General', widthPoints: 78, align: 'Center' },
  alert: { numberFormat: 'General', widthPoints: 140 },
};

export const visitLook = (id: VisitColumnId, language: Language): ColumnLook & { readonly note?: string } => {
  const { note, ...look } = LOOKS[id];
  return { ...look, header: RESULT_COLUMNS[id][language], ...(note ? { note: note[language] } : {}) };
};

const numberOrBlank = (value: number | undefined): WrittenCell =>
  value === undefined || !Number.isFinite(value) ? '' : value;

const segmentCell =
  ({ cross }: VisitWork, language: Language) =>
  (account: number): WrittenCell => {
    const cell = cross[account] ?? 255;
    const segment = segmentOf(cell);
    return segment ? `${crossCellName(cell)} ${SEGMENTS[segment][language]}` : '';
  };

/** Overdue by more than half an interval. */
const OVERDUE = 1.5;
const INACTIVE = STATUSES.indexOf('inactive');

/** What is to be said of an account beside its figures (method R14). */
export const alertsOf = (
  { frequencies, portfolio, economics }: VisitWork,
  today: number,
  account: number,
): AlertId[] => {
  const reasons = frequencies.reasons[account] ?? 0;
  const since = today - numberAt(portfolio.table.numbers.lastVisit, account);
  const has: Readonly<Record<AlertId, boolean>> = {
    falling: (reasons & REASON.falling) !== 0,
    dissatisfied: (reasons & REASON.dissatisfied) !== 0,
    overdue: since > OVERDUE * (frequencies.intervals[account] ?? NaN),
    reactivate: portfolio.statuses[account] === INACTIVE,
    unprofitable: (economics.margins[account] ?? NaN) < (economics.yearCosts[account] ?? NaN),
  };
  return (Object.keys(has) as AlertId[]).filter((id) => has[id]);
};

export interface VisitCellsInput {
  readonly work: VisitWork;
  readonly review: Pick<ReviewWork, 'alertsOf'>;
  readonly advice: Pick<AdviceWork, 'visits'>;
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
}

const numbersOf = ({
  work: { frequencies, economics },
  advice,
}: VisitCellsInput): Partial<Record<VisitColumnId, Float64Array>> => ({
  visitsPerYear: frequencies.visits,
  advisedVisits: advice.visits,
  visitCost: economics.visitCosts,
  yearlyCost: economics.yearCosts,
  expectedTurnover: economics.turnovers,
  expectedMargin: economics.margins,
  roi: economics.returns,
});

/** What the column holds for an account. */
export const visitCell = (id: VisitColumnId, input: VisitCellsInput): ((account: number) => WrittenCell) => {
  const { work, language, today } = input;
  const numbers = numbersOf(input)[id];
  if (numbers) return (account) => numberOrBlank(numbers[account]);
  switch (id) {
    case 'segment':
      return segmentCell(work, language);
    case 'interval':
      return (account) => numberOrBlank(wholeInterval(work.frequencies.intervals[account] ?? NaN));
    case 'duration':
      return (account) => numberOrBlank(work.frequencies.minutes[account] || NaN);
    case 'decision':
      return (account) => {
        const decision = DECISIONS[work.economics.decisions[account] ?? -1];
        return decision ? DECISION_WORDS[decision][language] : '';
      };
    default:
      return (account) =>
        [
          ...alertsOf(work, today, account).map((alert) => ALERT_WORDS[alert]),
          ...input.review.alertsOf(account).map((alert) => REVIEW_ALERTS[alert]),
        ]
          .map((words) => words[language])
          .join(' · ');
  }
};
