import { totalsOf } from '../../../domain/tours/schedule/scheduleRep';
import type { RepSchedule } from '../../../domain/tours/schedule/scheduleRep';
import { nightsIn } from '../nightsIn';
import type { NightPlanned } from '../nightTypes';
import type { PlanFiguresInEuros } from '../planFigures';
import type { PlanChanges, VisitMoment } from '../tourResult';

export interface RepOfPlan {
  readonly rep: string;
  readonly schedule: RepSchedule;
  readonly nights: readonly NightPlanned[];
}

/** Of an hour in the field and of a night away. */
export interface PlanPrices {
  readonly hour: number;
  readonly night: number;
}

export interface PlansToCompare {
  readonly before: readonly RepOfPlan[];
  readonly after: readonly RepOfPlan[];
  readonly prices: PlanPrices;
  readonly idOf: (account: number, number: number) => string;
}

export const figuresOf = (plan: readonly RepOfPlan[], prices: PlanPrices): PlanFiguresInEuros => {
  const nights = plan.reduce((sum, one) => sum + nightsIn(one, one.schedule.weeks) * prices.night, 0);
  const total = totalsOf(plan.flatMap(({ schedule }) => schedule.weeks.flatMap(({ days }) => days)));
  const seconds = total.driveSeconds + total.visitSeconds + total.waitSeconds;
  return {
    visits: total.visits,
    driveMinutes: Math.round(total.driveSeconds / 60),
    workMinutes: Math.round(seconds / 60),
    km: total.km,
    euros: (seconds / 3600) * prices.hour + nights,
  };
};

export const momentsOf = (
  idOf: PlansToCompare['idOf'],
  plan: readonly RepOfPlan[],
): ReadonlyMap<string, VisitMoment> =>
  new Map(
    plan.flatMap(({ rep, schedule }) =>
      schedule.weeks.flatMap(({ days }) =>
        days.flatMap(({ day, stops }) =>
          stops.map(
            ({ account, due, begins }) => [idOf(account, due.number), { account, rep, day, begins }] as const,
          ),
        ),
      ),
    ),
  );

const shownMinute = ({ begins }: VisitMoment): number => Math.floor(begins / 60);

/** By visit id: which are on another day or with another rep, new, gone, or only at another time. */
export const visitChanges = (
  was: ReadonlyMap<string, VisitMoment>,
  is: ReadonlyMap<string, VisitMoment>,
): Pick<PlanChanges, 'moved' | 'added' | 'removed' | 'retimed'> => {
  const both = [...is].flatMap(([id, to]) => {
    const from = was.get(id);
    return from ? [{ id, from, to }] : [];
  });
  const isElsewhere = ({ from, to }: (typeof both)[number]): boolean =>
    from.day !== to.day || from.rep !== to.rep;
  return {
    moved: both.filter(isElsewhere),
    added: [...is].flatMap(([id, to]) => (was.has(id) ? [] : [{ id, to }])),
    removed: [...was].flatMap(([id, from]) => (is.has(id) ? [] : [{ id, from }])),
    retimed: both.filter((one) => !isElsewhere(one) && shownMinute(one.from) !== shownMinute(one.to)).length,
  };
};

/** The two plans by their visits, and what that makes in minutes, km and euros. */
export const planChanges = ({ before, after, prices, idOf }: PlansToCompare): PlanChanges => ({
  before: figuresOf(before, prices),
  after: figuresOf(after, prices),
  ...visitChanges(momentsOf(idOf, before), momentsOf(idOf, after)),
});
