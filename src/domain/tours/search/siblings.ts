import type { Search } from './types';

/** Whether a day keeps the spacing to the other planned visits of the account, in their order, and the rep they have. */
export function suitsSiblings(
  search: Pick<Search, 'problem' | 'routeOf'>,
  task: number,
  route: number,
): boolean {
  const { account, accountStart, date, rep, minGap, maxGap, sameRep } = search.problem;
  const owner = account[task] as number;
  const end = accountStart[owner + 1] as number;
  const ownDate = date[route] as number;
  for (let other = accountStart[owner] as number; other < end; other++) {
    const otherRoute = search.routeOf[other] as number;
    if (other === task || otherRoute < 0) continue;
    if (sameRep[owner] === 1 && rep[otherRoute] !== rep[route]) return false;
    const apart =
      other < task ? ownDate - (date[otherRoute] as number) : (date[otherRoute] as number) - ownDate;
    if (apart < (minGap[task] as number)) return false;
    if (Math.abs(other - task) === 1 && apart > (maxGap[task] as number)) return false;
  }
  return true;
}
