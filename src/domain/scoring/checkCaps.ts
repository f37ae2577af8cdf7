import { capGroups, fullMaximum, isPenalty, sameGroup } from './capGroups';
import type { Criterion, ScoringGrid } from './types';

export type CapFault = 'CAP_WITHOUT_CRITERIA' | 'CAP_NEVER_REACHED' | 'GROUP_WITHOUT_CAP';

export interface CapFinding {
  readonly code: CapFault;
  readonly group: string;
  /** The first criterion of a group that has no cap. */
  readonly criterion?: Criterion;
}

/** Caps nobody can run into, and groups that have none (a slip of the pen leaves their criteria uncapped). */
export function checkCaps(grid: ScoringGrid): readonly CapFinding[] {
  const { caps = [], criteria } = grid;
  const groups = capGroups(grid);
  const weightOf = (group: string): number =>
    fullMaximum(
      group === ''
        ? { criteria, caps: caps.filter((cap) => cap.group !== '') }
        : { criteria: groups.find((one) => one.group === group)?.criteria ?? [] },
    );
  const idle = caps.flatMap(({ group, points }): CapFinding[] => {
    const most = weightOf(group);
    if (most === 0) return [{ code: 'CAP_WITHOUT_CRITERIA', group }];
    return points >= most ? [{ code: 'CAP_NEVER_REACHED', group }] : [];
  });
  const named = criteria.filter((one) => one.group !== undefined && !isPenalty(one));
  const uncapped = named.filter(
    ({ group = '' }, i) =>
      !caps.some((cap) => sameGroup(cap.group, group)) &&
      named.findIndex((other) => sameGroup(other.group ?? '', group)) === i,
  );
  return [
    ...idle,
    ...uncapped.map((criterion) => ({
      ...{ code: 'GROUP_WITHOUT_CAP' as const, group: criterion.group ?? '', criterion },
    })),
  ];
}
