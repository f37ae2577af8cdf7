import { formatIsoDay } from '../../domain/calendar/serialDate';
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import { totalsOf } from '../../domain/tours/schedule/scheduleRep';
import type { ScheduledDay } from '../../domain/tours/schedule/scheduleRep';
import { accountName } from '../accountFields';
import type { ToursReport } from '../report';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import type { PlannedSheet } from './planTours';
import { shortRepNames, tabName } from './tabName';
import type { ToursResult } from './tourResult';
import { clock } from './tourTexts';

const dayOf = (
  { accounts }: ToursResult,
  day: ScheduledDay,
): ToursReport['weeks'][number]['days'][number] => ({
  date: formatIsoDay(day.day),
  leave: clock(day.leaves),
  back: clock(day.returns),
  stops: day.stops.map(({ account, place, begins, ends, driveSeconds, km }) => ({
    key: accounts.keys[account] ?? '',
    name: accountName(accounts, account),
    arrive: clock(begins),
    leave: clock(ends),
    driveMinutes: Math.round(driveSeconds / 60),
    km,
    ...place,
  })),
});

const weeksOf = (result: ToursResult): ToursReport['weeks'] => {
  const names = shortRepNames(result.reps.map(({ rep }) => rep));
  return result.reps.flatMap(({ rep, schedule }, at) =>
    schedule.weeks.map(({ week, days }) => ({
      week: formatIsoWeek(week, 'en'),
      rep,
      tab: tabName(week, names[at] ?? rep, result.language),
      days: days.map((day) => dayOf(result, day)),
    })),
  );
};

export const toursReport = ({ scored, result }: PlannedSheet, written: readonly string[]): ToursReport => {
  const { sheet } = scored;
  const total = totalsOf(result.reps.flatMap(({ schedule }) => schedule.weeks.flatMap(({ days }) => days)));
  const workSeconds = total.driveSeconds + total.visitSeconds + total.waitSeconds;
  return {
    ...{ job: 'tours', version: 1, ok: true, sheet: sheet.picture.name },
    table: tableAddress(sheet.chosen.table),
    mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
    ...problemsOf(scored.problems),
    weeks: weeksOf(result),
    unplanned: result.unplanned.map(({ account, code, rep, reason, remedy }) => ({
      ...{ key: result.accounts.keys[account] ?? '', name: accountName(result.accounts, account), rep },
      ...{ code, reason, remedy },
    })),
    totals: {
      visits: total.visits,
      driveMinutes: Math.round(total.driveSeconds / 60),
      km: Math.round(total.km),
      euros: Math.round((workSeconds / 3600) * result.hourlyCost),
    },
    homes: result.reps.map(({ rep, supposedTown, home }) => ({ rep, supposedTown, ...home })),
    services: result.services,
    ...{ iterations: result.iterations, capped: result.isCapped, written },
  };
};
