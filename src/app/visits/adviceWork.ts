/**
 * The advised frequency beside the rule (docs/method.md, advised visits): each rep's hours where they earn most, and what
 * the visits themselves bring, both by the five answers per class in `DC Paramètres`.
 */
import { CLASSES } from '../../domain/scoring/types';
import type { ScoredAccounts } from '../../domain/scoring/types';
import { adviseVisits } from '../../domain/visits/adviseVisits';
import type { AdvisedVisits, RepAdvice } from '../../domain/visits/adviseVisits';
import type { ResponseTable } from '../../domain/visits/defaultResponses';
import { visitEffects } from '../../domain/visits/visitEffect';
import { responsesOf } from './responsesOf';
import type { VisitWork } from './visitWork';

export interface AdviceLine {
  readonly ruleVisits: number;
  readonly advisedVisits: number;
}

export interface AdviceWork {
  /** Visits a year; the rule's where the account has no rep or nothing to reason with. */
  readonly visits: AdvisedVisits['visits'];
  /** In the order of CLASSES. */
  readonly classes: readonly AdviceLine[];
  /** Of the reps with hours. */
  readonly reps: readonly (AdviceLine & RepAdvice & { readonly name: string })[];
  /** Return on the margin the visits themselves bring, in the order of CLASSES; NaN where nothing is known. */
  readonly incrementalReturns: readonly number[];
}

const known = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

interface Sums {
  readonly rule: Float64Array;
  readonly advised: Float64Array;
  readonly groups: ArrayLike<number>;
  readonly count: number;
}

const linesOf = ({ rule, advised, groups, count }: Sums): AdviceLine[] => {
  const lines = Array.from({ length: count }, () => ({ ruleVisits: 0, advisedVisits: 0 }));
  rule.forEach((visits, i) => {
    const line = lines[groups[i] ?? -1];
    if (!line) return;
    line.ruleVisits += known(visits);
    line.advisedVisits += known(advised[i]);
  });
  return lines;
};

const incrementalReturns = (
  { economics, frequencies }: VisitWork,
  { statuses, classes }: ScoredAccounts,
  responses: ResponseTable,
): number[] => {
  const { visits, ruleVisits } = frequencies;
  const effects = visitEffects({
    statuses,
    classes,
    visits,
    ruleVisits,
    worth: economics.margins,
    responses,
  });
  return CLASSES.map((_, letter) => {
    let [effect, cost] = [0, 0];
    effects.forEach((euros, i) => {
      if (classes[i] !== letter || Number.isNaN(euros)) return;
      effect += euros;
      cost += known(economics.yearCosts[i]);
    });
    return cost > 0 ? (effect - cost) / cost : NaN;
  });
};

export const adviceWork = (work: VisitWork, scored: ScoredAccounts): AdviceWork => {
  const { economics, frequencies, groups, parameters, settings } = work;
  const { statuses, classes } = scored;
  const responses = responsesOf(settings.values);
  const hours = Float64Array.from(groups.names, (_, at) => work.reps[at]?.possible?.hours ?? 0);
  const isNobody = (group: number): boolean => groups.names[group] === '' || !((hours[group] ?? 0) > 0);
  const { visits, reps } = adviseVisits({
    ...{ statuses, classes, frequencies, responses, hours, worth: economics.margins },
    reps: groups.groups.map((group) => (isNobody(group) ? -1 : group)),
    travelMinutes: parameters.travelMinutes,
    phoneShare: settings.values.phoneShare,
    videoShare: settings.values.videoShare,
    ladder: settings.frequencies.ladder,
  });
  const sums = { rule: frequencies.visits, advised: visits };
  const byRep = linesOf({ ...sums, groups: groups.groups, count: groups.names.length });
  return {
    visits,
    classes: linesOf({ ...sums, groups: classes, count: CLASSES.length }),
    reps: reps
      .filter(({ rep }) => !isNobody(rep))
      .map((rep) => ({
        ...(byRep[rep.rep] ?? { ruleVisits: 0, advisedVisits: 0 }),
        ...rep,
        name: groups.names[rep.rep] ?? '',
      })),
    incrementalReturns: incrementalReturns(work, scored, responses),
  };
};
