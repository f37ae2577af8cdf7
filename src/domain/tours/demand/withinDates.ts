import type { DueVisit } from './dueVisits';

/** Days of the horizon, both included; may be infinite. */
export interface DateBounds {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * Visits held between two dates: what falls due before the first date is made once, from that date on; what cannot be
 * made before the last date falls away. Numbers stay those of the rhythm.
 */
export function withinDates(
  visits: readonly DueVisit[],
  { firstDay, lastDay }: DateBounds,
  days: number,
): readonly DueVisit[] {
  const reachable = visits.filter((visit) => visit.firstDay <= lastDay);
  const missed = reachable.filter((visit) => visit.lastDay < firstDay).at(-1);
  return reachable.flatMap((visit): DueVisit[] => {
    if (visit.lastDay < firstDay && visit !== missed) return [];
    const begins = Math.max(visit.firstDay, firstDay);
    const ends = visit === missed ? days - 1 : visit.lastDay;
    if (begins >= days) return [];
    return [
      {
        ...visit,
        firstDay: begins,
        lastDay: Math.min(ends, lastDay),
        dueDay: Math.min(lastDay, Math.max(begins, visit.dueDay)),
      },
    ];
  });
}
