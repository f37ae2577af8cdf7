import { numberAt } from '../accounts/columnAccess';
import { daysOf } from '../accounts/daySeries';
import type { DaySeries, NumberColumn } from '../accounts/types';
import { DEFAULT_SPACING, spacingOf, spacingViolations, type SpacingSettings } from './dueDates';

/** How well the visits kept their distance (product 3.05). */
export interface SpacingCheck {
  /** Accounts with at least two dated visits and an interval, and the gaps between those visits. */
  readonly accounts: number;
  readonly gaps: number;
  /** Gaps shorter than the least spacing, longer than the most. */
  readonly tooClose: number;
  readonly tooFar: number;
  /** Accounts not seen for longer than the most spacing. */
  readonly overdue: number;
}

export interface SpacingInput {
  /** Days between two visits; NaN where none are meant. */
  readonly intervals: Float64Array;
  readonly visitDays?: DaySeries | undefined;
  readonly lastVisit?: NumberColumn | undefined;
  /** Serial day. */
  readonly today: number;
  readonly settings?: SpacingSettings;
}

/** Violations of the spacing over all accounts; null where the sheet has no dated visit. */
export function spacingCheck(input: SpacingInput): SpacingCheck | null {
  const { intervals, visitDays, lastVisit, today, settings = DEFAULT_SPACING } = input;
  if (!visitDays && !lastVisit) return null;
  const check = { accounts: 0, gaps: 0, tooClose: 0, tooFar: 0, overdue: 0 };
  for (let i = 0; i < intervals.length; i++) {
    const interval = intervals[i] ?? NaN;
    if (!(interval > 0)) continue;
    if (today - numberAt(lastVisit, i) > spacingOf(interval, settings).most) check.overdue++;
    const days = visitDays ? [...daysOf(visitDays, i)] : [];
    if (days.length < 2) continue;
    const { tooClose, tooFar } = spacingViolations(days, interval, settings);
    check.accounts++;
    check.gaps += days.length - 1;
    check.tooClose += tooClose;
    check.tooFar += tooFar;
  }
  return check;
}
