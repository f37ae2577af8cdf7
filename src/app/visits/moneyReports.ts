/** What the report of `visits` says per rep and per class beside the loads: objectives, advice, returns. */
import { CLASSES } from '../../domain/scoring/types';
import type {
  AdviceReport,
  AttainmentReport,
  HiringRangeReport,
  ReturnsReport,
} from '../portfolioReportTypes';
import type { AdviceWork } from './adviceWork';
import type { RepWork } from './repWork';
import type { VisitWork } from './visitWork';

const round = (value: number): number => Math.round(value * 100) / 100;
const orNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? round(value) : null;
/** Shares to four digits. */
const shareOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : null;

export const attainmentReport = ({ attainment: one }: RepWork): AttainmentReport => ({
  ...{ objective: orNull(one.objective), achieved: orNull(one.achieved), previous: orNull(one.previous) },
  ...{ attainment: shareOrNull(one.attainment), growth: shareOrNull(one.growth) },
  isFromAccounts: one.isFromAccounts,
});

export const adviceReport = ({ reps, classes }: AdviceWork): AdviceReport => ({
  reps: reps.map(({ name, ruleVisits, advisedVisits, advised, rule, bound }) => ({
    ...{ rep: name, ruleVisits: round(ruleVisits), advisedVisits: round(advisedVisits) },
    moreMargin: round(advised.worth - rule.worth),
    provenGap: round(Math.max(0, bound - advised.worth)),
  })),
  classes: classes.map(({ ruleVisits, advisedVisits }, at) => ({
    class: CLASSES[at] ?? 'D',
    ...{ ruleVisits: round(ruleVisits), advisedVisits: round(advisedVisits) },
  })),
});

export const returnsReport = (
  { classes }: Pick<VisitWork, 'classes'>,
  { incrementalReturns }: AdviceWork,
): ReturnsReport =>
  CLASSES.map((letter, at) => ({
    ...{ class: letter, cost: orNull(classes[at]?.cost), margin: orNull(classes[at]?.margin) },
    ...{ roi: shareOrNull(classes[at]?.return), ownRoi: shareOrNull(incrementalReturns[at]) },
  }));

export const hiringRange = ({
  atLow,
  atHigh,
}: Pick<VisitWork['hiring']['answer'], 'atLow' | 'atHigh'>): HiringRangeReport => {
  const figures = [atHigh.ratio, atLow.ratio, atHigh.return3, atLow.return3];
  if (atLow.ratio === atHigh.ratio || !figures.every(Number.isFinite)) return null;
  return {
    ratio: [round(atHigh.ratio), round(atLow.ratio)],
    roi3: [round(atHigh.return3), round(atLow.return3)],
  };
};
