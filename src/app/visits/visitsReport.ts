import { DECISIONS } from '../../domain/economics/decisions';
import type { Decision } from '../../domain/economics/decisions';
import { withoutVat } from '../../domain/economics/euros';
import { CLASSES } from '../../domain/scoring/types';
import type { Load } from '../../domain/visits/coherence';
import type { LoadReport, VisitsReport } from '../report';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
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

const costOf = ({ visitCost, parameters }: VisitWork): VisitsReport['costPerVisit'] => ({
  own: orNull(visitCost.own),
  low: orNull(visitCost.low),
  high: orNull(visitCost.high),
  reference: parameters.referenceVisitCost,
  referenceExclTax: round(withoutVat(parameters.referenceVisitCost, parameters.vatRate)),
});

const hiringOf = ({ hiring: { answer, flips } }: VisitWork): VisitsReport['hiring'] => ({
  repsNeeded: orNull(answer.workload.repsByHours),
  ratio: orNull(answer.atCost.ratio),
  roi3: orNull(answer.atCost.return3),
  verdict: answer.verdict,
  flips: flips.map(({ input, from, to, verdict }) => ({ input, from, to, verdict })),
});

export const visitsReport = (
  { sheet, problems }: ScoredSheet,
  work: VisitWork,
  written: readonly string[],
): VisitsReport => ({
  ...{ job: 'visits', version: 1, ok: true },
  sheet: sheet.picture.name,
  table: tableAddress(sheet.chosen.table),
  mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
  accounts: sheet.accounts.count,
  frequencies: frequenciesOf(work),
  reps: work.reps.map(({ rep, required, possible }) => ({
    rep,
    required: loadOf(required),
    possible: possible && loadOf(possible),
  })),
  costPerVisit: costOf(work),
  decisions: decisionsOf(work),
  levers: work.levers.map(({ id, gain, visitsFreed }) => ({
    id,
    gain: round(gain),
    visitsFreed: round(visitsFreed),
  })),
  hiring: hiringOf(work),
  repSupposed: work.groups.isSupposed,
  hiddenRows: sheet.picture.hiddenRowCount,
  ...problemsOf(problems),
  written,
});
