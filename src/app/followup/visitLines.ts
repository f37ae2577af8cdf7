/** The lines of `DC Suivi`, and the visits among them as days per account. */
import { textAt } from '../../domain/accounts/columnAccess';
import { countDays, daySeries, lastDays } from '../../domain/accounts/daySeries';
import { VALUE } from '../../domain/accounts/types';
import type { DaySeries, NumberColumn } from '../../domain/accounts/types';
import { readFollowupTable } from '../../domain/followup/followupTable';
import type { FollowupReading } from '../../domain/followup/followupTable';
import { isDone, isVisit } from '../../domain/followup/visitLine';
import { accountFinderOf } from '../accountTexts';
import type { ScoredSheet } from '../scoredSheet';
import { rawTableOf } from '../settings/tableProblems';

/** null: no such sheet. */
export const readVisitLines = ({ sheet, ownTables }: ScoredSheet, today: number): FollowupReading | null => {
  const table = ownTables.followup;
  const { accounts } = sheet;
  if (!table) return null;
  return readFollowupTable(rawTableOf(table), {
    find: accountFinderOf(accounts),
    repOf: (account) => textAt(accounts.texts.rep, account),
    today,
  });
};

export interface VisitLog {
  readonly visitDays: DaySeries;
  /** In the 12 months up to today. */
  readonly visitsMade: NumberColumn;
  readonly lastVisit: NumberColumn;
}

const DAYS_IN_YEAR = 365;

/** Visits done by `DC Suivi` at each of `count` accounts; null where it has none. */
export const visitLog = (reading: FollowupReading | null, count: number, today: number): VisitLog | null => {
  const done = (reading?.lines ?? []).filter((line) => line.account >= 0 && isDone(line) && isVisit(line));
  if (done.length === 0) return null;
  const dates: NumberColumn = {
    values: Float64Array.from(done, ({ day }) => day),
    kinds: new Uint8Array(done.length).fill(VALUE),
  };
  const visitDays = daySeries(dates, {
    accountOfLine: Int32Array.from(done, ({ account }) => account),
    count,
  });
  return {
    visitDays,
    visitsMade: countDays(visitDays, today - DAYS_IN_YEAR, today),
    lastVisit: lastDays(visitDays),
  };
};
