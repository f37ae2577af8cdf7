import type { VisitInsight } from '../../app/visits/visitAnswers';
import { DECISION_WORDS } from '../../words/decisionWords';
import { ADJUSTER_NAMES, REASON_NAMES } from '../../words/visitWords';
import type { VisitWords } from './useVisitWords';

type Frequency = VisitInsight['frequency'];

const ruleSentence = (frequency: Frequency, { t, decimal }: VisitWords): string => {
  const { status, typology, multiplier, categories, ruleVisits } = frequency;
  const values = {
    status: t(`account.${status === 'excluded' ? 'excludedStatus' : status}`),
    class: frequency.class ?? '',
    typology: t(`account.${typology}`),
    visits: decimal(ruleVisits ?? 0),
  };
  return categories.length === 0
    ? t('account.rule', values)
    : t('account.ruleCategory', {
        ...values,
        multiplier: decimal(multiplier, 2),
        categories: categories.join(', '),
      });
};

const adjustedSentence = (
  { adjuster, reason, steps }: Frequency['adjustments'][number],
  { t, language, counted }: VisitWords,
): string =>
  t('account.adjusted', {
    adjuster: ADJUSTER_NAMES[adjuster][language],
    reason: REASON_NAMES[reason][language],
    steps: t('account.steps', { ...counted(Math.abs(steps)), sign: steps < 0 ? '−' : '+' }),
  });

/** Why the account has its visits: the rule, then what moved it. */
export const frequencySentences = (frequency: Frequency, words: VisitWords): string[] => {
  const { source, adjustments, isCapped } = frequency;
  if (source !== 'rule' && source !== 'adjusted') return [words.t(`account.${source}`)];
  return [
    ruleSentence(frequency, words),
    ...adjustments.map((adjustment) => adjustedSentence(adjustment, words)),
    ...(isCapped ? [words.t('account.capped')] : []),
  ];
};

/** Visits, interval, minutes, calls: what is planned with the account. */
export const rhythmSentence = (frequency: Frequency, { t, decimal, counted }: VisitWords): string => {
  const { visits, intervalDays, minutes, calls, videos } = frequency;
  const remote = [
    ...(calls > 0 ? [t('account.calls', counted(calls))] : []),
    ...(videos > 0 ? [t('account.videos', counted(videos))] : []),
  ];
  if (visits === null || visits <= 0) return [t('account.noVisits'), ...remote].join(' · ');
  const often = t('account.visits', { count: Math.ceil(visits), n: decimal(visits, 2) });
  const every = intervalDays === null ? [] : [t('account.every', counted(Math.round(intervalDays)))];
  return [often, ...every, t('account.minutes', { n: decimal(minutes, 0) }), ...remote].join(' · ');
};

const WHY = { phone: 'whyPhone', reduce: 'whyReduce', develop: 'whyDevelop', visit: 'whyVisit' } as const;

/** Cost, return, decision and why; what is not known is said so. */
export const moneySentences = (insight: VisitInsight, words: VisitWords): string[] => {
  const { t, decimal, euros } = words;
  const { visits, visitCost, yearCost, margin } = insight.decision;
  const shown = (value: number | null, digits = 0): string => (value === null ? '–' : euros(value, digits));
  const cost =
    visits === null || visitCost === null
      ? []
      : [t('account.cost', { visits: decimal(visits, 2), cost: shown(visitCost, 2), year: shown(yearCost) })];
  if (margin === null) return [...cost, t('account.marginUnknown')];
  return [
    ...cost,
    t('account.turnover', { turnover: shown(insight.expectedTurnover), margin: shown(margin) }),
  ];
};

/** The decision and the figures that made it; none where there is none. */
export const decisionSentences = (insight: VisitInsight, words: VisitWords): string[] => {
  const { t, decimal, percent, euros, language } = words;
  const { decision, margin, visitCost, yearCost, visits, reducedVisits, score, leftToWin } = insight.decision;
  if (decision === null) return [];
  const why = t(`account.${WHY[decision]}`, {
    margin: euros(margin ?? 0),
    cost: euros(visitCost ?? 0, 2),
    year: euros(yearCost ?? 0),
    paid: decimal(reducedVisits ?? 0, 2),
    visits: decimal(visits ?? 0, 2),
    score: decimal(score ?? 0),
    left: percent(leftToWin ?? 0),
  });
  return [
    t('account.decision', { decision: DECISION_WORDS[decision][language] }),
    why,
    ...(insight.decision.isSparedThePhone ? [t('account.spared')] : []),
  ];
};
