/** Why visits found no place, and what would do, in the user's words: with their own rep first, then with a colleague. */
import { explainUnplanned } from '../../domain/tours/explain/explainUnplanned';
import { guestOf, nearestTo, spotsWith } from '../../domain/tours/explain/colleagues';
import type { Guest } from '../../domain/tours/explain/colleagues';
import type { UnplannedVisit as Unplanned } from '../../domain/tours/explain/types';
import type { Steps } from '../../domain/steps';
import type { TourPlan } from '../../domain/tours/plan';
import type { Language } from '../../words/language';
import type { RepToPlan } from './prepareTours';
import { REASON_SENTENCES } from './reasonTexts';
import { remedyText } from './remedyTexts';
import type { Remedies } from './remedyTexts';
import type { UnplannedVisit } from './tourResult';
import { shortDay } from './tourTexts';

export interface RepAndPlan {
  readonly rep: RepToPlan;
  readonly plan: TourPlan;
}

export interface WhyInput {
  readonly reps: readonly RepAndPlan[];
  readonly language: Language;
  /** First serial day of the plan. */
  readonly from: number;
  readonly nameOf: (account: number) => string;
  /** Has the rep the skills the account asks for? */
  readonly canServe: (account: number, rep: string) => boolean;
}

interface Explained extends Unplanned {
  /** Index of its rep. */
  readonly at: number;
  readonly account: number;
}

type Colleague = NonNullable<Remedies['colleague']>;

function* explained({ reps }: WhyInput): Steps<readonly Explained[]> {
  const all: Explained[] = [];
  for (const [at, { rep, plan }] of reps.entries())
    for (const one of yield* explainUnplanned(rep.repModel.model, plan)) {
      const account = rep.repModel.origins[one.visit]?.account;
      if (account !== undefined) all.push({ ...one, at, account });
    }
  return all;
}

/** Another date, wider hours or a longer day are asked of nobody else. */
const KEPT_WITH_OWN: ReadonlySet<string> = new Set([
  ...['otherDay', 'widerWindow', 'longerDay', 'raisePoints', 'otherRep'],
]);

interface Open {
  readonly one: Explained;
  readonly guest: Guest;
}

/** Visits their own rep has no time for, or lives too far from. */
const openVisits = ({ reps }: WhyInput, all: readonly Explained[]): readonly Open[] =>
  all.flatMap((one): Open[] => {
    const own = reps[one.at];
    const isOpen = one.reason === 'TOO_FAR' || !KEPT_WITH_OWN.has(one.remedy?.kind ?? '');
    const guest = own && isOpen ? guestOf(own.rep.repModel, own.plan, one.visit) : null;
    return guest ? [{ one, guest }] : [];
  });

const asColleague = ({ rep, plan }: RepAndPlan) => ({ repModel: rep.repModel, plan });

/** Of visits that are too far: who is nearer, though he has no time. */
const nearer = ({ reps, canServe }: WhyInput, { one, guest }: Open): Colleague[] => {
  const others = reps.filter(({ rep }, at) => at !== one.at && canServe(one.account, rep.rep));
  const nearest = others[nearestTo(guest, others.map(asColleague)) ?? -1];
  return nearest ? [{ rep: nearest.rep.rep, day: null }] : [];
};

/** With whom each visit could be made: who goes the least way for it. */
function* colleaguesFor(
  input: WhyInput,
  all: readonly Explained[],
): Steps<ReadonlyMap<Explained, Colleague>> {
  const { reps, canServe } = input;
  const best = new Map<Explained, Colleague & { readonly cost: number }>();
  if (reps.length < 2) return best;
  const open = openVisits(input, all);
  for (const [at, one] of reps.entries()) {
    const asked = open.filter((visit) => visit.one.at !== at && canServe(visit.one.account, one.rep.rep));
    const guests = asked.map(({ guest }) => guest);
    for (const { guest, day, extraCost: cost } of yield* spotsWith(asColleague(one), guests)) {
      const visit = asked[guest]?.one;
      if (visit && cost < (best.get(visit)?.cost ?? Infinity))
        best.set(visit, { rep: one.rep.rep, day, cost });
    }
  }
  const without = open.filter(({ one }) => one.reason === 'TOO_FAR' && !best.has(one));
  const found = without.map((visit) => [visit.one, ...nearer(input, visit)] as const);
  return new Map<Explained, Colleague>([
    ...best,
    ...found.flatMap(([one, colleague]) => (colleague ? [[one, colleague] as const] : [])),
  ]);
}

/** Every visit in no tour, by rep. */
export function* whyUnplanned(input: WhyInput): Steps<readonly UnplannedVisit[]> {
  const { reps, from, language, nameOf } = input;
  const all = yield* explained(input);
  const colleagues = yield* colleaguesFor(input, all);
  return all.flatMap((one): UnplannedVisit[] => {
    const { rep, repModel } = reps[one.at]?.rep ?? {};
    const origin = repModel?.origins[one.visit];
    if (!repModel || !origin || rep === undefined) return [];
    const names = {
      dayOf: (day: number) => shortDay(from + (repModel.model.days[day]?.date ?? 0), language),
      stopOf: (visit: number) => nameOf(repModel.origins[visit]?.account ?? -1),
    };
    const colleague = colleagues.get(one);
    return [
      {
        ...{ ...origin, rep, code: one.reason, reason: REASON_SENTENCES[one.reason][language] },
        remedy: remedyText({ ...one, ...(colleague ? { colleague } : {}) }, names, language),
      },
    ];
  });
}
