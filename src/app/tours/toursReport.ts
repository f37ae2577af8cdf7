import { formatIsoDay } from '../../domain/calendar/serialDate';
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import { hasNoScore } from '../../domain/scoring/hasNoScore';
import { totalsOf } from '../../domain/tours/schedule/scheduleRep';
import type { ScheduledDay, ScheduledStop } from '../../domain/tours/schedule/scheduleRep';
import type { HiddenSheet } from '../../sheet/writePlan';
import { accountName } from '../accountFields';
import type { ToursReport } from '../report';
import type { TourFigures, TourMoment } from './tourChanges';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import { planRemarks } from './planRemarks';
import type { PlannedSheet } from './planTours';
import { nightAfter, nightTown, routeLinks } from './tabHeading';
import { tabPlaces } from './tabPlaces';
import type { PlanFiguresInEuros } from './planFigures';
import type { RepTours, ToursResult, VisitMoment } from './tourResult';
import { visitId } from './tourResult';
import { planCost } from './insightSections';
import { insightReport } from './insightReport';
import { clock } from './tourTexts';

type ReportedDay = ToursReport['weeks'][number]['days'][number];
type ReportedStop = ReportedDay['stops'][number];

const stopOf = ({ accounts, notes }: ToursResult, stop: ScheduledStop): ReportedStop => {
  const { account, place, begins, ends, driveSeconds, km } = stop;
  const visit = visitId(accounts, stop);
  const check = notes.get(visit)?.check ?? '';
  return {
    ...{ visit, key: accounts.keys[account] ?? '', name: accountName(accounts, account) },
    ...{ arrive: clock(begins), leave: clock(ends), driveMinutes: Math.round(driveSeconds / 60), km },
    ...place,
    ...(check === '' ? {} : { check }),
  };
};

const dayOf = (result: ToursResult, tours: RepTours, day: ScheduledDay): ReportedDay => {
  const night = nightAfter(tours, day);
  return {
    date: formatIsoDay(day.day),
    leave: clock(day.leaves),
    back: clock(day.returns),
    ...(night ? { night: { town: nightTown(result, night), ...night.place } } : {}),
    links: routeLinks(result, day),
    stops: day.stops.map((stop) => stopOf(result, stop)),
  };
};

const momentOf = ({ rep, day, begins }: VisitMoment): TourMoment => ({
  ...{ rep, date: formatIsoDay(day), time: clock(begins) },
});

const figuresOf = (figures: PlanFiguresInEuros): TourFigures => ({
  ...figures,
  km: Math.round(figures.km),
  euros: Math.round(figures.euros),
});

const changesOf = ({ accounts, changes }: ToursResult): Pick<ToursReport, 'changes'> => {
  if (!changes) return {};
  const visitOf = (id: string, { account }: VisitMoment) => ({
    ...{ visit: id, key: accounts.keys[account] ?? '', name: accountName(accounts, account) },
  });
  return {
    changes: {
      ...{ before: figuresOf(changes.before), after: figuresOf(changes.after), retimed: changes.retimed },
      moved: changes.moved.map(({ id, from, to }) => ({
        ...visitOf(id, to),
        ...{ from: momentOf(from), to: momentOf(to) },
      })),
      added: changes.added.map(({ id, to }) => ({ ...visitOf(id, to), to: momentOf(to) })),
      removed: changes.removed.map(({ id, from }) => ({ ...visitOf(id, from), from: momentOf(from) })),
    },
  };
};

const weeksOf = (result: ToursResult): ToursReport['weeks'] =>
  tabPlaces(result)
    .filter(({ week }) => week.days.length > 0)
    .map(({ tours, week, name }) => ({
      week: formatIsoWeek(week.week, 'en'),
      rep: tours.rep,
      tab: name,
      days: week.days.map((day) => dayOf(result, tours, day)),
    }));

export interface WrittenTours {
  /** Empty for a preview. */
  readonly written: readonly string[];
  readonly hidden: readonly HiddenSheet[];
}

export const toursReport = (
  { scored, result, nextVisits }: PlannedSheet & Pick<ToursReport, 'nextVisits'>,
  { written, hidden }: WrittenTours,
): ToursReport => {
  const { sheet } = scored;
  const total = totalsOf(result.reps.flatMap(({ schedule }) => schedule.weeks.flatMap(({ days }) => days)));
  return {
    ...{ job: result.job, version: 1, ok: true, sheet: sheet.picture.name },
    table: tableAddress(sheet.chosen.table),
    mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
    ...problemsOf(scored.problems),
    weeks: weeksOf(result),
    ...changesOf(result),
    unplanned: result.unplanned.map(({ account, code, rep, reason, remedy }) => ({
      ...{ key: result.accounts.keys[account] ?? '', name: accountName(result.accounts, account), rep },
      ...{ code, reason, remedy },
    })),
    remarks: planRemarks(result),
    rhythm: hasNoScore(result.scored) ? 'onceEach' : 'frequencies',
    totals: {
      visits: total.visits,
      driveMinutes: Math.round(total.driveSeconds / 60),
      km: Math.round(total.km),
      euros: Math.round(planCost(result)),
    },
    homes: result.reps.map(({ rep, supposedTown, home }) => ({ rep, supposedTown, ...home })),
    services: result.services,
    insight: insightReport(result),
    nextVisits,
    ...{ iterations: result.iterations, capped: result.isCapped, written },
    hidden: hidden.map(({ sheetName }) => sheetName),
  };
};
