/**
 * A visit left out, taken by itself: as the only one of an account of its own, open on the days its account's planned
 * visits leave it. So a rule can be relaxed for it, or a colleague asked for it, and nothing planned gains by that.
 */
import type { TourAccount, TourModel, TourVisit } from '../model';
import type { TourPlan } from '../plan';

export interface Stranger {
  readonly account: Omit<TourAccount, 'patterns' | 'minGap' | 'maxGap' | 'isSameRep'>;
  readonly visit: Omit<TourVisit, 'account' | 'pin' | 'usual' | 'windows'>;
  /** Days that are out whatever the spacing: the customer is closed, or its visits would be out of their order. */
  readonly closures: readonly number[];
}

/** A planned visit of the same account. */
interface Sibling {
  readonly visit: number;
  readonly rep: number;
  readonly date: number;
}

const siblingsOf = (model: TourModel, plan: TourPlan, account: number): readonly Sibling[] =>
  plan.routes.flatMap(({ rep, day, visits }) =>
    visits
      .filter((visit) => model.visits[visit]?.account === account)
      .map((visit) => ({ visit, rep, date: model.days[day]?.date ?? 0 })),
  );

/** Calendar days from one visit to the other, in their order; negative where they would change places. */
const gapBetween = (visit: number, date: number, sibling: Sibling): number =>
  sibling.visit < visit ? date - sibling.date : sibling.date - date;

const isSpaced = (visit: number, date: number, siblings: readonly Sibling[], account: TourAccount): boolean =>
  siblings.every((sibling) => {
    const gap = gapBetween(visit, date, sibling);
    const isNext = Math.abs(sibling.visit - visit) === 1;
    return gap >= Math.max(1, account.minGap ?? 1) && (!isNext || gap <= (account.maxGap ?? Infinity));
  });

/** null for accounts whose days hang together as patterns. */
export function strangerOf(model: TourModel, plan: TourPlan, visit: number): Stranger | null {
  const asked = model.visits[visit];
  const owner = model.accounts[asked?.account ?? -1];
  if (!asked || !owner || owner.patterns) return null;
  const { place, windows, reps, closedDays = [], isSameRep } = owner;
  const siblings = siblingsOf(model, plan, asked.account);
  const closedWithout = (isGood: (date: number) => boolean): readonly number[] =>
    model.days.flatMap(({ date }, day) => (closedDays.includes(day) || !isGood(date) ? [day] : []));
  const allowed = isSameRep && siblings[0] ? [siblings[0].rep] : reps;
  const { seconds, points, load, firstDay, lastDay } = asked;
  return {
    account: {
      ...{ place, windows: asked.windows ?? windows },
      closedDays: closedWithout((date) => isSpaced(visit, date, siblings, owner)),
      ...(allowed ? { reps: allowed } : {}),
    },
    visit: {
      ...{ seconds, points },
      ...(load === undefined ? {} : { load }),
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDay === undefined ? {} : { lastDay }),
    },
    closures: closedWithout((date) => siblings.every((sibling) => gapBetween(visit, date, sibling) >= 1)),
  };
}

/** The model with the strangers after its own accounts and visits. */
export const withStrangers = (model: TourModel, strangers: readonly Stranger[]): TourModel => ({
  ...model,
  accounts: [...model.accounts, ...strangers.map(({ account }) => account)],
  visits: [
    ...model.visits,
    ...strangers.map(({ visit }, at) => ({ ...visit, account: model.accounts.length + at })),
  ],
});
