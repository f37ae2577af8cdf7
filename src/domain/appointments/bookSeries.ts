/**
 * Dates of a series that respects both calendars. Each visit is due a whole number of intervals after the first, so that a
 * visit moved for a holiday does not push the ones behind it; it takes the free day nearest its due day (the earlier of two as
 * near), at least the minimum spacing after the one before.
 */
export interface SeriesRequest {
  /** Serial day the first visit is due. */
  readonly firstDue: number;
  /** Days between two visits; may be a fraction (a month is 30.42). */
  readonly intervalDays: number;
  /** Last day, included. */
  readonly until: number;
  /** Smallest gap as a share of the interval. */
  readonly minSpacing: number;
  /** How far from its due day a visit may be, as a share of the interval. */
  readonly tolerance: number;
  /** Can rep and customer meet on that day? Absences, closures and holidays are in here. */
  readonly isFree: (day: number) => boolean;
}

export interface SeriesDate {
  readonly due: number;
  /** null when no free day is near enough. */
  readonly day: number | null;
}

const nearestFree = (due: number, reach: number, isAllowed: (day: number) => boolean): number | null => {
  for (let away = 0; away <= reach; away++) {
    if (isAllowed(due - away)) return due - away;
    if (isAllowed(due + away)) return due + away;
  }
  return null;
};

/** The series' dates in order; empty when the first is due after the end. An interval under a day is taken as a day. */
export function bookSeries(request: SeriesRequest): readonly SeriesDate[] {
  const { firstDue, until, minSpacing, tolerance, isFree } = request;
  const interval = Math.max(1, request.intervalDays);
  const dates: SeriesDate[] = [];
  let earliest = firstDue - Math.floor(interval * tolerance);
  for (let visit = 0; Math.round(firstDue + visit * interval) <= until; visit++) {
    const due = Math.round(firstDue + visit * interval);
    const isAllowed = (day: number): boolean => day >= earliest && day <= until && isFree(day);
    const day = nearestFree(due, Math.floor(interval * tolerance), isAllowed);
    dates.push({ due, day });
    if (day !== null) earliest = day + Math.max(1, Math.ceil(interval * minSpacing));
  }
  return dates;
}
