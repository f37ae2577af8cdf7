/** What `DC Suivi`, `DC Bilans` and `DC Satisfaction` say of the accounts: what the `followup` job knows before it writes. */
import { STATUSES } from '../../domain/accounts/types';
import type { Problem } from '../../domain/accounts/types';
import { toSerial, yearOf } from '../../domain/calendar/serialDate';
import { ownMarginRate } from '../../domain/economics/marginRates';
import type { FollowupReading } from '../../domain/followup/followupTable';
import { rankObstacles } from '../../domain/followup/obstacles';
import type { ObstacleRank } from '../../domain/followup/obstacles';
import { readReviewTable } from '../../domain/followup/reviewTable';
import type { ReviewFinding } from '../../domain/followup/reviewTable';
import { reviewReps } from '../../domain/followup/reviewBalance';
import type { RepReview } from '../../domain/followup/reviewBalance';
import { toolBalance } from '../../domain/followup/toolBalance';
import type { ToolRecord } from '../../domain/followup/toolBalance';
import { visitGoals } from '../../domain/followup/visitGoals';
import type { VisitGoals } from '../../domain/followup/visitGoals';
import { isDone, isVisit } from '../../domain/followup/visitLine';
import type { Span, VisitLine } from '../../domain/followup/visitLine';
import { accountName } from '../accountFields';
import type { ScoredSheet } from '../scoredSheet';
import type { TourTab } from '../tours/parseTourTab';
import { problemOfFault, problemsIn, rawTableOf } from '../settings/tableProblems';
import { visitsOf } from '../visits/visitsOf';
import type { VisitWork } from '../visits/visitWork';
import { repFollowups } from './repFollowups';
import type { RepFollowups } from './repFollowups';
import { lineOfHeld, visitsElsewhere } from './heldVisits';
import type { HeldVisit } from './heldVisits';
import type { CustomerVoice } from './satisfactionSheet';
import { readVisitLines } from './visitLines';

export interface FollowupWork {
  readonly visits: VisitWork;
  readonly voice: CustomerVoice;
  /** null: no `DC Suivi` yet. */
  readonly reading: FollowupReading | null;
  /** Lines this run adds, from tour tabs and `DC Agenda`. */
  readonly held: readonly HeldVisit[];
  /** All lines, those that come after those that stand. */
  readonly lines: readonly VisitLine[];
  readonly findings: readonly ReviewFinding[];
  readonly reviews: readonly RepReview[];
  readonly goals: VisitGoals;
  /** Serial days: today, the calendar year it is in, the twelve months that end with it. */
  readonly today: number;
  readonly year: Span;
  readonly period: Span;
  readonly reps: RepFollowups;
  readonly obstacles: readonly ObstacleRank[];
  readonly tools: readonly ToolRecord[];
  /** Of the three sheets. */
  readonly problems: readonly Problem[];
}

const DAYS_IN_YEAR = 365;

const yearAround = (day: number): Span => {
  const year = yearOf(day);
  return {
    from: toSerial({ year, month: 1, day: 1 }) ?? day,
    to: toSerial({ year, month: 12, day: 31 }) ?? day,
  };
};

/** Visits done at accounts that are to have none: kept, counted, and said on their rows. */
const unplannedProblems = (
  { sheet, ownTables: { followup } }: ScoredSheet,
  { lines, rows }: FollowupReading,
  { frequencies }: VisitWork,
): Problem[] =>
  lines.flatMap((line, at): Problem[] => {
    const isPlanned = line.account < 0 || (frequencies.visits[line.account] ?? NaN) > 0;
    if (!followup || isPlanned || !isDone(line) || !isVisit(line)) return [];
    const value = accountName(sheet.accounts, line.account);
    const fault = {
      code: 'VISIT_NOT_PLANNED',
      row: rows[at] ?? 0,
      column: null,
      value,
      subject: value,
    } as const;
    return [problemOfFault(fault, followup)];
  });

const EMPTY: FollowupReading = { lines: [], rows: [], faults: [] };
const PROSPECTS: ReadonlySet<number> = new Set([STATUSES.indexOf('prospect'), STATUSES.indexOf('suspect')]);

export const followupWork = (result: ScoredSheet, tabs: readonly TourTab[]): FollowupWork => {
  const { sheet, scored, ownTables, all } = result;
  const { values } = all.settings;
  const today = values.today ?? sheet.today;
  const { voice, work: visits } = visitsOf(result);
  const reading = readVisitLines(result, today);
  const { held, ahead } = visitsElsewhere(result, { reading, tabs, today });
  const { faults } = reading ?? EMPTY;
  const lines = [...(reading?.lines ?? []), ...held.map(lineOfHeld)];
  const reviews = ownTables.reviews ? readReviewTable(rawTableOf(ownTables.reviews)) : null;
  const year = yearAround(today);
  const period = { from: today - DAYS_IN_YEAR + 1, to: today };
  const goals = visitGoals(visits.frequencies.visits, [...lines, ...ahead.map(lineOfHeld)], { year, today });
  const { marginRate } = visits.parameters;
  return {
    ...{ visits, voice, reading, held, lines, goals, today, year, period },
    findings: reviews?.findings ?? [],
    reviews: reviewReps(reviews?.findings ?? []),
    reps: repFollowups({
      ...{ visits, lines, goals, period, settings: all.settings },
      statuses: scored.statuses,
      isProspect: (account) => PROSPECTS.has(scored.statuses[account] ?? 0),
      marginRateOf: (account) => ownMarginRate(sheet.accounts.numbers, account) || marginRate,
    }),
    obstacles: rankObstacles(lines, today),
    tools: toolBalance(reviews?.findings ?? [], lines),
    problems: [
      ...problemsIn(ownTables.followup, faults),
      ...unplannedProblems(result, reading ?? EMPTY, visits),
      ...problemsIn(ownTables.reviews, reviews?.faults ?? []),
      ...voice.problems,
    ],
  };
};
