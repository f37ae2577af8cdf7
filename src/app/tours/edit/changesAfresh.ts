/**
 * Tours planned afresh beside those that stood in their weeks. What stood is known by where its visits were written and by
 * the figures of `DC Tournées`: it is not driven again, because accounts of it may be gone.
 */
import { formatIsoWeek, isoWeekOf } from '../../../domain/calendar/isoWeek';
import type { OwnTable } from '../../workbookPort';
import type { PreparedSheet } from '../prepareSheet';
import { figuresOfWeeks, weekKey } from '../previousTours';
import type { PlanChanges, ToursResult, VisitMoment } from '../tourResult';
import { figuresOf, momentsOf, visitChanges } from './planChanges';

const DAYS_A_WEEK = 7;

const writtenMoments = ({ standing, from }: PreparedSheet): Map<string, VisitMoment> => {
  const inTabs = (standing?.stops ?? []).flatMap(({ id, account, rep, row }) =>
    row.planned && row.visitId === id && row.planned.day >= from
      ? [[id, { account, rep: row.rep || rep, ...row.planned }] as const]
      : [],
  );
  const gone = (standing?.gone ?? []).flatMap(({ kind, id, account, rep, day, begins }) =>
    kind === 'dropped' || kind === 'lent' ? [] : [[id, { account, rep, day, begins }] as const],
  );
  return new Map([...gone, ...inTabs]);
};

/** null where no tour stood in those weeks, or nothing tells its figures. */
export const changesAfresh = (
  given: PreparedSheet,
  result: ToursResult,
  overview: OwnTable | null,
): PlanChanges | null => {
  const was = writtenMoments(given);
  const until = given.from + given.weeks * DAYS_A_WEEK;
  const within = new Map([...was].filter(([, { day }]) => day < until));
  const before = figuresOfWeeks(
    overview,
    new Set([...within.values()].map(({ rep, day }) => weekKey(formatIsoWeek(isoWeekOf(day), 'en'), rep))),
  );
  if (within.size === 0 || !before) return null;
  const idOf = (account: number, number: number): string =>
    `${result.accounts.keys[account] ?? ''}#${number}`;
  return {
    before,
    after: figuresOf(result.reps, { hour: result.hourlyCost, night: result.values.nightCost }),
    ...visitChanges(within, momentsOf(idOf, result.reps)),
  };
};
