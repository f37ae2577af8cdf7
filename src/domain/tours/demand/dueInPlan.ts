import type { DueVisit } from './dueVisits';

/**
 * Visits whose turn it is in the plan. One that is due after the plan, and may be made within it on days nobody works
 * only (the last Sunday), waits for the next plan: to call it left out would ask for something that is not missing.
 */
export const dueInPlan = (
  visits: readonly DueVisit[],
  days: number,
  isWorked: (day: number) => boolean,
): readonly DueVisit[] => {
  const hasDay = ({ firstDay, lastDay }: DueVisit): boolean => {
    for (let day = firstDay; day <= Math.min(lastDay, days - 1); day++) if (isWorked(day)) return true;
    return false;
  };
  return visits.filter((visit) => visit.dueDay < days || hasDay(visit));
};
