/** Ratios, goals and time of each rep and of the team. */
import { STATUSES } from '../../domain/accounts/types';
import type { AccountTable } from '../../domain/accounts/types';
import { lineCounts } from '../../domain/followup/lineCounts';
import type { CountContext } from '../../domain/followup/lineCounts';
import { salesRatios } from '../../domain/followup/salesRatios';
import type { SalesCounts, SalesRatios } from '../../domain/followup/salesRatios';
import { timeUse } from '../../domain/followup/timeUse';
import type { TimeUse } from '../../domain/followup/timeUse';
import { progressByGroup } from '../../domain/followup/visitGoals';
import type { VisitGoals } from '../../domain/followup/visitGoals';
import { isDone, isWithin } from '../../domain/followup/visitLine';
import type { Span, VisitLine } from '../../domain/followup/visitLine';
import { foldText } from '../../domain/scoring/foldText';
import type { Settings } from '../../domain/settings/types';
import { timeOf } from '../visits/repWork';
import type { VisitWork } from '../visits/visitWork';

export type Progress = ReturnType<typeof progressByGroup>[number];

export interface RepFollowup {
  /** "" for the accounts and lines without a rep. */
  readonly rep: string;
  readonly counts: SalesCounts;
  readonly ratios: SalesRatios;
  readonly progress: Progress;
  /** null for nobody's lines. */
  readonly time: (TimeUse & { readonly aim: number }) | null;
}

export interface RepFollowups {
  /** Reps of the accounts first, then those only the lines name; nobody last. */
  readonly reps: readonly RepFollowup[];
  readonly team: Omit<RepFollowup, 'rep' | 'time'>;
  /** The days time is counted over: from the first line of the last twelve months. */
  readonly timeSpan: Span;
}

export interface RepFollowupInput {
  readonly visits: VisitWork;
  readonly lines: readonly VisitLine[];
  readonly goals: VisitGoals;
  readonly period: Span;
  readonly settings: Settings;
  readonly statuses: AccountTable['statuses'];
  readonly isProspect: (account: number) => boolean;
  readonly marginRateOf: (account: number) => number;
}

const CLIENT = STATUSES.indexOf('client');
const NO_PROGRESS: Progress = { planned: 0, scheduled: 0, done: 0, remaining: 0, toSchedule: 0 };

const linesByRep = (lines: readonly VisitLine[]): ReadonlyMap<string, VisitLine[]> => {
  const byRep = new Map<string, VisitLine[]>();
  for (const line of lines) {
    const key = foldText(line.rep);
    const known = byRep.get(key);
    if (known) known.push(line);
    else byRep.set(key, [line]);
  }
  return byRep;
};

/** Names of the accounts' reps, then those the lines alone name, by name; "" last where there is something of nobody's. */
const repNames = (
  { names }: VisitWork['groups'],
  lines: readonly VisitLine[],
  isSupposed: boolean,
): string[] => {
  const known = new Set(names.map(foldText));
  const strangers = new Map(
    lines.filter(({ rep }) => !known.has(foldText(rep))).map(({ rep }) => [foldText(rep), rep]),
  );
  const supposed = isSupposed && strangers.size > 0 ? [] : names.filter((name) => name !== '');
  const others = [...strangers.values()].filter((name) => name !== '').sort();
  const isNobody = names.includes('') || strangers.has('');
  return [...supposed, ...others, ...(isNobody ? [''] : [])];
};

const spanOfLines = (lines: readonly VisitLine[], period: Span): Span => {
  const days = lines.filter((line) => isDone(line) && isWithin(line, period)).map(({ day }) => day);
  return { from: days.reduce((first, day) => Math.min(first, day), period.to), to: period.to };
};

const clientsOf = ({ visits, statuses }: RepFollowupInput, group: number): number =>
  statuses.reduce(
    (sum, status, account) =>
      status === CLIENT && (group < 0 || visits.groups.groups[account] === group) ? sum + 1 : sum,
    0,
  );

const ratiosOf = (
  lines: readonly VisitLine[],
  { period, isProspect, marginRateOf }: RepFollowupInput,
  clients: CountContext['clients'],
) => {
  const counts = lineCounts(lines, { period, isProspect, marginRateOf, clients });
  return { counts, ratios: salesRatios(counts) };
};

/** Goals of the accounts; what is done at accounts nobody knows counts in the ratios alone. */
export const repFollowups = (input: RepFollowupInput): RepFollowups => {
  const { visits, lines, goals, period, settings } = input;
  const { groups, parameters } = visits;
  const byRep = linesByRep(lines);
  const progress = progressByGroup(goals, groups.groups, groups.names.length);
  const timeSpan = spanOfLines(lines, period);
  const reps = repNames(groups, lines, groups.isSupposed).map((rep): RepFollowup => {
    const group = groups.names.findIndex((name) => foldText(name) === foldText(rep));
    const his = byRep.get(foldText(rep)) ?? [];
    const { workDays, hoursPerDay, fieldShare } = timeOf(groups.profiles[group] ?? null, settings);
    const yearHours = workDays * hoursPerDay;
    return {
      ...{ rep, ...ratiosOf(his, input, group < 0 ? 0 : clientsOf(input, group)) },
      progress: progress[group] ?? NO_PROGRESS,
      time:
        rep === '' || his.length === 0
          ? null
          : { ...timeUse(his, timeSpan, { ...parameters, yearHours }), aim: fieldShare },
    };
  });
  const [team = NO_PROGRESS] = progressByGroup(goals, new Uint8Array(goals.planned.length), 1);
  return {
    ...{ reps, timeSpan },
    team: { ...ratiosOf(lines, input, clientsOf(input, -1)), progress: team },
  };
};
