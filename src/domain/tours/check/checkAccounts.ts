import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import type { Violation } from './violations';

interface Planned {
  readonly visit: number;
  readonly rep: number;
  readonly day: number;
}

/** What the visits of one account break between them: spacing, order, loyalty to a rep, patterns of days. */
export function checkAccounts(model: TourModel, plan: TourPlan): readonly Violation[] {
  const byAccount = new Map<number, Planned[]>();
  for (const { rep, day, visits } of plan.routes)
    for (const visit of visits) {
      const owner = model.visits[visit]?.account;
      if (owner === undefined) continue;
      const list = byAccount.get(owner) ?? [];
      list.push({ visit, rep, day });
      byAccount.set(owner, list);
    }
  return [...byAccount].flatMap(([owner, planned]) => checkAccount(model, owner, planned));
}

function checkAccount(model: TourModel, owner: number, planned: readonly Planned[]): readonly Violation[] {
  const account = model.accounts[owner];
  if (!account) return [];
  if (account.patterns) return checkPattern(account.patterns, planned);
  const inOrder = planned.toSorted((a, b) => a.visit - b.visit);
  const found: Violation[] = [];
  inOrder.forEach((later, k) => {
    const earlier = inOrder[k - 1];
    if (!earlier) return;
    const gap = (model.days[later.day]?.date ?? 0) - (model.days[earlier.day]?.date ?? 0);
    const at = { rep: later.rep, day: later.day, visit: later.visit };
    if (gap < 0) found.push({ code: 'ORDER_OF_VISITS', ...at });
    else if (gap < Math.max(1, account.minGap ?? 1)) found.push({ code: 'TOO_CLOSE', ...at });
    if (later.visit - earlier.visit === 1 && gap > (account.maxGap ?? Infinity))
      found.push({ code: 'TOO_FAR_APART', ...at });
    if (account.isSameRep && later.rep !== earlier.rep) found.push({ code: 'SEVERAL_REPS', ...at });
  });
  return found;
}

function checkPattern(patterns: readonly number[], planned: readonly Planned[]): readonly Violation[] {
  const days = planned.reduce((mask, { day }) => mask | (1 << day), 0);
  const isDistinct = new Set(planned.map(({ day }) => day)).size === planned.length;
  const [first] = planned;
  return (isDistinct && patterns.includes(days)) || !first
    ? []
    : [{ code: 'PATTERN_BROKEN', visit: first.visit }];
}
