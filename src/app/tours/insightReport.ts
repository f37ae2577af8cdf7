import { formatIsoDay } from '../../domain/calendar/serialDate';
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import type { TourGain } from '../../domain/tours/gains';
import { accountName } from '../accountFields';
import type { GainReport, TourInsightReport } from '../tourInsightTypes';
import { daySpread, patternText, sectorsText, worthOf } from './insightSections';
import type { ToursResult } from './tourResult';
import { clock } from './tourTexts';

const tenths = (value: number): number => Math.round(value * 10) / 10;

const gainReport = ({ minutes, km, euros, co2Kg, freedVisits }: TourGain): GainReport => ({
  ...{ minutes: Math.round(minutes), km: Math.round(km), euros: Math.round(euros) },
  ...{ co2Kg: Math.round(co2Kg), freedVisits: tenths(freedVisits) },
});

/** Points of the visits planned over those of all visits due; 1 where nothing is due. */
export const valueShare = ({ reps, unplanned }: ToursResult): number => {
  const served = reps
    .flatMap(({ schedule }) => schedule.weeks.flatMap(({ days }) => days.flatMap(({ stops }) => stops)))
    .reduce((sum, { due }) => sum + due.points, 0);
  const missed = unplanned.reduce((sum, { due }) => sum + due.points, 0);
  return served + missed === 0 ? 1 : Math.round((served / (served + missed)) * 1000) / 1000;
};

const toursOf = (result: ToursResult): TourInsightReport['tours'] =>
  result.reps.flatMap((tours) =>
    tours.schedule.weeks.map((week) => {
      const { margin, cost } = worthOf(result, tours, [week]);
      const isKnown = !Number.isNaN(margin) && cost > 0;
      const days = week.days.map(({ day }) => day);
      return {
        ...{ week: formatIsoWeek(week.week, 'en'), rep: tours.rep, euros: Math.round(cost) },
        margin: Number.isNaN(margin) ? null : Math.round(margin),
        roi: isKnown ? Math.round(((margin - cost) / cost) * 1000) / 1000 : null,
        sectors: sectorsText(tours, week, result.language),
        pattern: patternText(tours, week, result.language),
        daySpreadHours: daySpread(week),
        nights: tours.nights.flatMap(({ day }) => (days.includes(day) ? [formatIsoDay(day)] : [])),
      };
    }),
  );

export const insightReport = (result: ToursResult): TourInsightReport => {
  const { insight, accounts, values, reps } = result;
  const { sheetOrder, lastPlan } = insight.gains;
  const named = (account: number) => ({
    key: accounts.keys[account] ?? '',
    name: accountName(accounts, account),
  });
  return {
    ...{ objective: values.tourObjective, pointMinutes: values.pointMinutes },
    ...{ valueShare: valueShare(result), fieldShareLifted: values.liftFieldShare },
    gains: { sheetOrder: gainReport(sheetOrder), lastPlan: lastPlan && gainReport(lastPlan) },
    tours: toursOf(result),
    offers: insight.offers.map(({ account, rep, day, after, begins, extraSeconds, extraKm, euros }) => ({
      ...{ ...named(account), rep, date: formatIsoDay(day), arrive: clock(begins) },
      after: after === null ? '' : accountName(accounts, after),
      ...{ minutes: Math.round(extraSeconds / 60), km: extraKm, euros },
    })),
    swaps: insight.swaps.map(({ account, from, to, savedSeconds }) => ({
      ...{ ...named(account), from: reps[from]?.rep ?? '', to: reps[to]?.rep ?? '' },
      minutes: Math.round(savedSeconds / 60),
    })),
  };
};
