import { DECISIONS } from '../../domain/economics/decisions';
import type { Decision } from '../../domain/economics/decisions';
import type { EconomicsParameters } from '../../domain/economics/economicsParameters';
import { withoutVat } from '../../domain/economics/euros';
import { referenceGap } from '../../domain/economics/referenceGap';
import { CLASSES } from '../../domain/scoring/types';
import type { Load } from '../../domain/visits/coherence';
import type { GapReport, LoadReport, VisitsReport } from '../report';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
import { reviewReport } from '../review/reviewReport';
import type { ReviewWork } from '../review/reviewWork';
import type { AdviceWork } from './adviceWork';
import { adviceReport, attainmentReport, hiringRange, returnsReport } from './moneyReports';
import { isMoney } from './moneyTable';
import { overCapacityOf } from './overCapacityOf';
import type { RepWork } from './repWork';
import type { VisitWork } from './visitWork';

/** Cents: what a report is read and compared by. */
const round = (value: number): number => Math.round(value * 100) / 100;
const orNull = (value: number): number | null => (Number.isFinite(value) ? round(value) : null);

const loadOf = ({ visits, hours, euros }: Load): LoadReport => ({
  visits: round(visits),
  hours: round(hours),
  euros: round(euros),
});

const frequenciesOf = ({ classes }: VisitWork): VisitsReport['frequencies'] => {
  const of = (at: number) => ({
    accounts: classes[at]?.accounts ?? 0,
    visitsPerYear: round(classes[at]?.visits ?? 0),
  });
  return Object.fromEntries(CLASSES.map((letter, at) => [letter, of(at)])) as VisitsReport['frequencies'];
};

const decisionsOf = ({ economics }: VisitWork): Record<Decision, number> => {
  const counts = Object.fromEntries(DECISIONS.map((decision) => [decision, 0])) as Record<Decision, number>;
  for (const index of economics.decisions) {
    const decision = DECISIONS[index];
    if (decision) counts[decision]++;
  }
  return counts;
};

const gapOf = (parameters: EconomicsParameters): GapReport | null => {
  const { gap, parts } = referenceGap(parameters);
  if (!Number.isFinite(gap)) return null;
  return {
    total: round(gap),
    annualCost: round(parts.annualCost),
    workDays: round(parts.workDays),
    fieldShare: round(parts.fieldShare),
    duration: round(parts.duration),
    car: round(parts.car),
  };
};

const costOf = ({ visitCost, parameters }: VisitWork): VisitsReport['costPerVisit'] => ({
  own: orNull(visitCost.own),
  low: orNull(visitCost.low),
  high: orNull(visitCost.high),
  reference: parameters.referenceVisitCost,
  referenceExclTax: round(withoutVat(parameters.referenceVisitCost, parameters.vatRate)),
  gap: gapOf(parameters),
});

const overCapacityReport = (work: VisitWork): VisitsReport['overCapacity'] => {
  const choices = overCapacityOf(work);
  if (!choices) return null;
  const { excessHours, stretch, drop, phone, video, hire } = choices;
  return {
    excessHours: round(excessHours),
    stretch: { factor: orNull(stretch.factor), visitsLost: round(stretch.visitsLost) },
    drop: { visitsLost: round(drop.visitsLost), accounts: drop.accounts.length },
    phone: { calls: round(phone.calls), officeHours: round(phone.officeHours) },
    video: { calls: round(video.calls), officeHours: round(video.officeHours) },
    hire: { reps: orNull(hire.reps), euros: orNull(hire.euros) },
  };
};

const hiringOf = ({ hiring: { given, answer, flips } }: VisitWork): VisitsReport['hiring'] => ({
  repsNeeded: orNull(answer.workload.repsByHours),
  repsNow: answer.workload.reps,
  breakEven: orNull(answer.atCost.breakEven),
  turnoverGain: orNull(given.turnoverGain),
  ratio: orNull(answer.atCost.ratio),
  roi3: orNull(answer.atCost.return3),
  range: hiringRange(answer),
  verdict: answer.verdict,
  flips: flips.map(({ input, from, to, verdict }) => ({ input, from, to, verdict })),
});

const remoteOf = ({ calls, videos, officeHours, coverage }: RepWork['remote']): RepWork['remote'] => ({
  ...{ calls: round(calls), videos: round(videos) },
  ...{ officeHours: round(officeHours), coverage: round(coverage) },
});

const moneyOf = ({ sheet: { chosen } }: ScoredSheet, { money }: VisitWork): VisitsReport['money'] => {
  const headers = mappingOf(chosen.table, chosen.mapping);
  return {
    ...money,
    leftOut: money.leftOut.map((amount) => ({ ...amount, header: headers[amount.field] ?? '' })),
  };
};

/** What a run found, to be reported. */
export interface VisitsFound {
  readonly work: VisitWork;
  readonly review: ReviewWork;
  readonly advice: AdviceWork;
}

export const visitsReport = (
  result: ScoredSheet,
  { work, review, advice }: VisitsFound,
  written: readonly string[],
): Omit<VisitsReport, 'scenarios'> => ({
  ...{ job: 'visits', version: 1, ok: true },
  sheet: result.sheet.picture.name,
  table: tableAddress(result.sheet.chosen.table),
  mapping: mappingOf(result.sheet.chosen.table, result.sheet.chosen.mapping),
  accounts: result.sheet.accounts.count,
  frequencies: frequenciesOf(work),
  ...reviewReport(result, review),
  reps: work.reps.map((one) => ({
    rep: one.rep,
    required: loadOf(one.required),
    possible: one.possible && loadOf(one.possible),
    remote: remoteOf(one.remote),
    days: one.days,
    attainment: attainmentReport(one),
  })),
  returns: returnsReport(work, advice),
  advice: isMoney(result.sheet.accounts) ? adviceReport(advice) : null,
  travel: { minutes: round(work.travel.minutes), basis: work.travel.basis },
  costPerVisit: costOf(work),
  overCapacity: overCapacityReport(work),
  decisions: decisionsOf(work),
  levers: work.levers.map(({ id, gain, visitsFreed }) => ({
    id,
    gain: round(gain),
    visitsFreed: round(visitsFreed),
  })),
  hiring: hiringOf(work),
  money: moneyOf(result, work),
  repSupposed: work.groups.isSupposed,
  hiddenRows: result.sheet.picture.hiddenRowCount,
  ...problemsOf(result.problems),
  written,
});
