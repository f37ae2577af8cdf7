/** The figures the diagnosis rests on, read off what scoring, visits and follow-up know. */
import { numberAt } from '../../domain/accounts/columnAccess';
import { STATUSES } from '../../domain/accounts/types';
import { withoutVat } from '../../domain/economics/euros';
import { excessVisits } from '../../domain/diagnosis/excessVisits';
import type { Measures } from '../../domain/diagnosis/facts';
import { FEWEST_ANSWERS } from '../../domain/followup/satisfaction';
import type { SurveyFigure } from '../../domain/followup/satisfaction';
import { remainingVisits } from '../../domain/followup/remainingVisits';
import { progressOf, visitGoals } from '../../domain/followup/visitGoals';
import { isDone, isVisit } from '../../domain/followup/visitLine';
import { AT_RISK_URGENCY } from '../../domain/visits/dueDates';
import type { FollowupWork } from '../followup/followupWork';
import { surveyFigures } from '../followup/sections/voiceSections';
import type { ScoredSheet } from '../scoredSheet';

/** How many a share is of; told in the sentences. */
export interface MeasuredCounts {
  readonly scored: number;
  readonly visited: number;
  readonly underCost: number;
  readonly overdue: number;
  readonly requiredHours: number;
  readonly possibleHours: number;
  readonly done: number;
  readonly npsAnswers: number;
  readonly csatAnswers: number;
  readonly atRisk: number;
  /** Yearly margin of the accounts at risk, €. */
  readonly atRiskMargin: number;
}

export interface Measurement {
  readonly measures: Measures;
  readonly counts: MeasuredCounts;
}

const DAYS_IN_YEAR = 365;
const DAYS_IN_MONTH = DAYS_IN_YEAR / 12;
const CLIENT = STATUSES.indexOf('client');

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

/** Accounts that fulfil one thing, of those it can be asked of. */
const countOf = (count: number, holds: (account: number) => boolean): number => {
  let sum = 0;
  for (let account = 0; account < count; account++) if (holds(account)) sum++;
  return sum;
};

/** Last visit by the list or by the lines; NaN where neither knows one. */
const lastVisits = ({ sheet }: ScoredSheet, { lines }: FollowupWork): Float64Array => {
  const { count, numbers } = sheet.accounts;
  const days = Float64Array.from({ length: count }, (_, account) => numberAt(numbers.lastVisit, account));
  for (const line of lines) {
    if (line.account < 0 || !isDone(line) || !isVisit(line)) continue;
    const known = days[line.account] ?? NaN;
    days[line.account] = Number.isNaN(known) ? line.day : Math.max(known, line.day);
  }
  return days;
};

const targetingOf = ({ scored, sheet, all }: ScoredSheet, work: FollowupWork) => {
  const { scores, completeness, coverage } = scored;
  const isScored = (account: number): boolean => !Number.isNaN(scores[account]);
  const scoredCount = countOf(scores.length, isScored);
  const filled = completeness.reduce((sum, one, account) => (isScored(account) ? sum + one : sum), 0);
  const { lines } = work;
  const { planned, done } = visitGoals(work.goals.planned, lines, { year: work.period, today: work.today });
  return {
    scoredCount,
    measures: {
      scoredShare: coverage.scoredShare,
      threshold: all.settings.values.threshold,
      ageMonths: Math.max(0, Math.round((work.today - sheet.accounts.referenceDate) / DAYS_IN_MONTH)),
      completeness: share(filled, scoredCount),
      excessShare: excessVisits(planned, done),
    },
  };
};

const visitsOf = (result: ScoredSheet, work: FollowupWork) => {
  const { economics, frequencies, reps, total, visitCost, parameters } = work.visits;
  const { count } = result.sheet.accounts;
  const last = lastVisits(result, work);
  const isVisited = (account: number): boolean => (frequencies.visits[account] ?? NaN) > 0;
  const hasMargin = (account: number): boolean =>
    isVisited(account) && !Number.isNaN(economics.margins[account] ?? NaN);
  const isOverdue = (account: number): boolean =>
    work.today - (last[account] ?? NaN) > AT_RISK_URGENCY * (frequencies.intervals[account] ?? NaN);
  const dated = countOf(count, (account) => isVisited(account) && !Number.isNaN(last[account]));
  const overdue = countOf(count, (account) => isVisited(account) && isOverdue(account));
  const visited = countOf(count, hasMargin);
  const underCost = countOf(
    count,
    (account) =>
      hasMargin(account) && (economics.margins[account] ?? 0) < (economics.yearCosts[account] ?? 0),
  );
  const requiredHours = reps.reduce((sum, { required }) => sum + required.hours, 0);
  const possibleHours = reps.reduce((sum, { possible }) => sum + (possible?.hours ?? 0), 0);
  return {
    counts: { visited, underCost, overdue, requiredHours, possibleHours },
    measures: {
      ...{ load: share(requiredHours, possibleHours), overdueShare: share(overdue, dated) },
      ...{ visitCost: visitCost.own, underCostShare: share(underCost, visited), return: total.return },
      referenceCost: withoutVat(parameters.referenceVisitCost, parameters.vatRate),
    },
  };
};

const activityOf = ({ lines, reps, goals, year, today, reviews }: FollowupWork) => {
  const visits = lines.filter(isVisit);
  const missed = visits.filter(({ status }) => status === 'missed').length;
  const times = reps.reps.flatMap(({ time }) => time ?? []);
  const working = times.reduce((sum, time) => sum + time.working, 0);
  const left = countOf(
    goals.planned.length,
    (account) => remainingVisits(progressOf(goals, account)).remaining > 0,
  );
  const booked = countOf(
    goals.planned.length,
    (account) =>
      remainingVisits(progressOf(goals, account)).remaining > 0 && (goals.scheduled[account] ?? 0) > 0,
  );
  const { done, planned } = reps.team.progress;
  const since = Math.max(year.from, reps.timeSpan.from);
  const plannedSoFar = (planned * (today - since + 1)) / DAYS_IN_YEAR;
  const hasLines = visits.length > 0;
  return {
    done,
    measures: {
      fieldShare: share(
        times.reduce((sum, time) => sum + time.visiting + time.travel, 0),
        working,
      ),
      fieldAim: share(
        times.reduce((sum, time) => sum + time.aim * time.working, 0),
        working,
      ),
      missedShare: share(missed, missed + visits.filter(isDone).length),
      bookedShare: hasLines || goals.scheduled.some((count) => count > 0) ? share(booked, left) : NaN,
      doneShare: hasLines ? share(done, plannedSoFar) : NaN,
      balancedShare: share(reviews.filter(({ warnings }) => warnings.length === 0).length, reviews.length),
    },
  };
};

/** Too few answers tell nothing of all. */
const figureOf = ({ value, answers }: SurveyFigure): number => (answers >= FEWEST_ANSWERS ? value : NaN);

const voiceOf = ({ scored }: ScoredSheet, work: FollowupWork) => {
  const { nps, csat, atRisk } = surveyFigures(work);
  const { latest, risks } = work.voice.accounts;
  const { margins } = work.visits.economics;
  const count = latest.length;
  const hasAnswered = (account: number): boolean => !Number.isNaN(latest[account]);
  const isClient = (account: number): boolean => scored.statuses[account] === CLIENT;
  const atRiskMargin = margins.reduce(
    (sum, margin, account) => ((risks[account] ?? 0) > 0 && margin > 0 ? sum + margin : sum),
    0,
  );
  return {
    counts: { npsAnswers: nps.answers, csatAnswers: csat.answers, atRisk, atRiskMargin },
    measures: {
      ...{ nps: figureOf(nps), csat: figureOf(csat) },
      atRiskShare: share(atRisk, countOf(count, hasAnswered)),
      answeredShare: share(
        countOf(count, (account) => isClient(account) && hasAnswered(account)),
        countOf(count, isClient),
      ),
    },
  };
};

export const measureWorkbook = (result: ScoredSheet, work: FollowupWork): Measurement => {
  const targeting = targetingOf(result, work);
  const visits = visitsOf(result, work);
  const activity = activityOf(work);
  const voice = voiceOf(result, work);
  return {
    measures: { ...targeting.measures, ...visits.measures, ...activity.measures, ...voice.measures },
    counts: { scored: targeting.scoredCount, done: activity.done, ...visits.counts, ...voice.counts },
  };
};
