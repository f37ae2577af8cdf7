/** Which visits a week may hold, and on which of its days: due then, and far enough from what earlier weeks hold. */
import type { RepDay, TourModel, TourVisit } from '../../domain/tours/model';

/** Rep and day of every visit planned so far. */
export type PlannedVisits = ReadonlyMap<number, RepDay>;

export interface OfferedVisit {
  readonly visit: number;
  readonly days: readonly number[];
}

interface RepWeek {
  readonly rep: number;
  readonly days: readonly number[];
}

const dateOf = (model: TourModel, day: number): number => model.days[day]?.date ?? day;

const isDue = ({ firstDay = 0, lastDay = Infinity, pin }: TourVisit, rep: number, day: number): boolean =>
  day >= firstDay && day <= lastDay && (pin === undefined || (pin.rep === rep && pin.day === day));

interface Candidate extends RepDay {
  readonly visit: number;
}

/** Visits of one account in order of their numbers, days apart, by one rep where that is asked. */
const suitsSiblings = (model: TourModel, planned: PlannedVisits, { visit, rep, day }: Candidate): boolean => {
  const account = model.visits[visit]?.account ?? -1;
  const { minGap = 1, maxGap = Infinity, isSameRep = false } = model.accounts[account] ?? {};
  for (const [other, at] of planned) {
    if (model.visits[other]?.account !== account) continue;
    const gap = (dateOf(model, day) - dateOf(model, at.day)) * (visit > other ? 1 : -1);
    const isNext = Math.abs(visit - other) === 1;
    if (gap < Math.max(1, minGap) || (isNext && gap > maxGap) || (isSameRep && at.rep !== rep)) return false;
  }
  return true;
};

/** Splits a week between visits of one account, so that any days taken keep them apart; those there is no room for wait. */
const apart = (model: TourModel, offered: readonly OfferedVisit[]): OfferedVisit[] => {
  if (offered.length < 2) return [...offered];
  const account = model.accounts[model.visits[offered[0]?.visit ?? -1]?.account ?? -1];
  const gap = Math.max(1, account?.minGap ?? 1);
  const dates = offered.flatMap(({ days }) => days.map((day) => dateOf(model, day)));
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const count = Math.min(offered.length, Math.floor((last - first) / gap) + 1);
  const part = (last - first - (count - 1) * gap) / count;
  return offered.slice(0, count).map(({ visit, days }, at) => {
    const start = first + at * (part + gap);
    const isInPart = (day: number): boolean =>
      dateOf(model, day) >= Math.ceil(start - 1e-9) && dateOf(model, day) <= Math.floor(start + part + 1e-9);
    return { visit, days: days.filter(isInPart) };
  });
};

/** In order of the visits. Accounts tied to patterns of days are left to our own filling of gaps. */
export function offeredVisits(
  model: TourModel,
  planned: PlannedVisits,
  { rep, days }: RepWeek,
): readonly OfferedVisit[] {
  const byAccount = new Map<number, OfferedVisit[]>();
  model.visits.forEach((visit, index) => {
    const account = model.accounts[visit.account];
    if (!account || account.patterns || planned.has(index)) return;
    if (account.reps && !account.reps.includes(rep)) return;
    const possible = days.filter(
      (day) =>
        isDue(visit, rep, day) &&
        !account.closedDays?.includes(day) &&
        suitsSiblings(model, planned, { visit: index, rep, day }),
    );
    if (possible.length === 0) return;
    const siblings = byAccount.get(visit.account) ?? [];
    siblings.push({ visit: index, days: possible });
    byAccount.set(visit.account, siblings);
  });
  return [...byAccount.values()]
    .flatMap((siblings) => apart(model, siblings))
    .filter(({ days: left }) => left.length > 0)
    .sort((a, b) => a.visit - b.visit);
}
