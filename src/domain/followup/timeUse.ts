/** Where a rep's working time went: at the customers', on the way, the rest, beside the share meant for the field (B18). */
import { isDone, isVisit, isWithin, type Span, type VisitLine } from './visitLine';

export interface WorkingTime {
  /** Working hours a year. */
  readonly yearHours: number;
  /** 0–1 meant for the field. */
  readonly fieldShare: number;
}

export interface TimeAssumptions {
  /** Minutes at the customer's where a line does not say. */
  readonly visitMinutes: number;
  /** Minutes of travel per visit. */
  readonly travelMinutes: number;
}

export interface TimeUse {
  /** Hours at the customers', travelling, by phone and video, and all working hours of the period. */
  readonly visiting: number;
  readonly travel: number;
  readonly remote: number;
  readonly working: number;
  /** (visiting + travel) ÷ working; NaN without working hours. */
  readonly fieldShare: number;
  /** Visits whose duration was assumed. */
  readonly assumed: number;
}

const DAYS_IN_YEAR = 365;

/** Done lines inside the period, against the working hours that fall into it. */
export function timeUse(
  all: readonly VisitLine[],
  period: Span,
  { visitMinutes, travelMinutes, yearHours }: TimeAssumptions & Pick<WorkingTime, 'yearHours'>,
): TimeUse {
  let [visiting, remote, visits, assumed] = [0, 0, 0, 0];
  for (const line of all) {
    if (!isDone(line) || !isWithin(line, period)) continue;
    const isSaid = !Number.isNaN(line.minutes);
    if (!isVisit(line)) remote += isSaid ? line.minutes / 60 : 0;
    else {
      visits++;
      assumed += isSaid ? 0 : 1;
      visiting += (isSaid ? line.minutes : visitMinutes) / 60;
    }
  }
  const travel = (visits * travelMinutes) / 60;
  const working = (yearHours * (period.to - period.from + 1)) / DAYS_IN_YEAR;
  return {
    ...{ visiting, travel, remote, working, assumed },
    fieldShare: working > 0 ? (visiting + travel) / working : NaN,
  };
}
