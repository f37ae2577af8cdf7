/** The parts of `DC Tournées` that judge the plan: gains, reps and weeks, prospects nearby, accounts a colleague passes nearer. */
import { textAt } from '../../domain/accounts/columnAccess';
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import { CLASSES } from '../../domain/scoring/types';
import type { TourGain } from '../../domain/tours/gains';
import type { ScheduledStop } from '../../domain/tours/schedule/scheduleRep';
import { daySector, weekPattern } from '../../domain/tours/sectors/daySector';
import type { ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import type { ReportSection } from '../../sheet/reportWrite';
import type { WrittenCell } from '../../sheet/sheetColumn';
import type { Bilingual, Language } from '../../words/language';
import { CHANGE_COLUMNS } from '../../words/planChangeWords';
import {
  GAIN_COLUMNS,
  GAIN_ROWS,
  OFFER_COLUMNS,
  SWAP_COLUMNS,
  TOTAL_COLUMNS,
} from '../../words/tourInsightWords';
import { COMPASS_WORDS, NEAR_HOME, SECTOR_PATTERNS } from '../../words/tourSectors';
import { NO_GAIN } from '../../words/tourWords';
import { accountName } from '../accountFields';
import { nightsIn } from './nightsIn';
import { tableOf } from './tableOf';
import { dayFormat } from './tourTexts';
import type { ColumnSpec } from './tableOf';
import type { RepTours, ToursResult } from './tourResult';

const HOUR = 3600;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** « nord · est · proche », in the order of the days. */
export const sectorsText = ({ home }: RepTours, { days }: ScheduledWeek, language: Language): string =>
  days
    .flatMap(({ stops }) => {
      const sector = daySector(
        home,
        stops.map(({ place }) => place),
      );
      if (!sector) return [];
      return sector.compass === null
        ? NEAR_HOME[language]
        : (COMPASS_WORDS[sector.compass]?.[language] ?? '');
    })
    .join(' · ');

export const patternText = ({ home }: RepTours, { days }: ScheduledWeek, language: Language): string => {
  const sectors = days.flatMap(
    ({ stops }) =>
      daySector(
        home,
        stops.map(({ place }) => place),
      ) ?? [],
  );
  const pattern = weekPattern(sectors);
  return pattern === 'free' ? '' : SECTOR_PATTERNS[pattern][language];
};

/** Hours between the longest and the shortest day of a week, from leaving to being back. */
export const daySpread = ({ days }: ScheduledWeek): number => {
  const lengths = days.map(({ leaves, returns }) => returns - leaves);
  return lengths.length < 2 ? 0 : tenths((Math.max(...lengths) - Math.min(...lengths)) / HOUR);
};

/** Expected margin of tours and what they cost, nights away included; margin NaN where that of a stop cannot be told. */
export interface Worth {
  readonly margin: number;
  readonly cost: number;
}

type Judged = Pick<ToursResult, 'insight' | 'values'>;

export const worthOf = (result: Judged, tours: RepTours, weeks: readonly ScheduledWeek[]): Worth => {
  const stops = weeks.flatMap(({ days }) => days.flatMap((day) => day.stops));
  const hours = stops.reduce((sum, { costSeconds }) => sum + costSeconds, 0) / HOUR;
  return {
    margin: stops.reduce(
      (sum, { account }) => sum + (result.insight.marginPerVisit[account] ?? Number.NaN),
      0,
    ),
    cost: hours * tours.eurosPerHour + nightsIn(tours, weeks) * result.values.nightCost,
  };
};

/** Of all tours of a plan, each at the hourly cost of its rep. */
export const planCost = (result: Judged & Pick<ToursResult, 'reps'>): number =>
  result.reps.reduce((sum, tours) => sum + worthOf(result, tours, tours.schedule.weeks).cost, 0);

/** (margin − cost) ÷ cost (method R13); blank where it cannot be told. */
export const returnCell = ({ margin, cost }: Worth): WrittenCell =>
  Number.isNaN(margin) || cost <= 0 ? '' : (margin - cost) / cost;
export const marginCell = ({ margin }: Worth): WrittenCell =>
  Number.isNaN(margin) ? '' : Math.round(margin);

const gainSection = ({ insight, language }: ToursResult): ReportSection => {
  const { sheetOrder, lastPlan } = insight.gains;
  const rows = [
    { name: GAIN_ROWS.sheetOrder, gain: sheetOrder },
    ...(lastPlan ? [{ name: GAIN_ROWS.lastPlan, gain: lastPlan }] : []),
  ];
  const column = (
    id: keyof typeof GAIN_COLUMNS,
    numberFormat: string,
    of: (gain: TourGain) => number,
  ): ColumnSpec<(typeof rows)[number]> => ({
    ...{ name: GAIN_COLUMNS[id], numberFormat },
    of: ({ gain }) => of(gain),
  });
  return {
    id: 'gains',
    heading: language === 'fr' ? 'Ce que le plan fait gagner' : 'What the plan saves',
    lines: [
      {
        text:
          language === 'fr'
            ? 'Pour les mêmes visites, ou autant. La dépense évitée vient des km et des nuitées, le temps rendu de la route : ils ne s’additionnent pas.'
            : 'For the same visits, or as many. Cash saved comes from km and nights away, time freed from driving: they do not add up.',
      },
      ...(sheetOrder.minutes > 0 ? [] : [{ text: NO_GAIN[language] }]),
    ],
    table: tableOf(
      rows,
      [
        { name: GAIN_COLUMNS.against, numberFormat: '@', of: ({ name }) => name[language] },
        column('driveHours', '0.0', ({ minutes }) => tenths(minutes / 60)),
        column('km', '#,##0', ({ km }) => Math.round(km)),
        column('euros', '#,##0', ({ euros }) => Math.round(euros)),
        column('co2', '#,##0', ({ co2Kg }) => Math.round(co2Kg)),
        column('visits', '0.0', ({ freedVisits }) => tenths(freedVisits)),
      ],
      language,
    ),
  };
};

interface TotalRow extends Worth {
  readonly subject: string;
  readonly seconds: number;
  /** null where nothing limits them. */
  readonly possibleHours: number | null;
  readonly stops: readonly ScheduledStop[];
}

const totalRow = (
  result: ToursResult,
  subject: string,
  parts: readonly { readonly tours: RepTours; readonly weeks: readonly ScheduledWeek[] }[],
): TotalRow => {
  const worths = parts.map(({ tours, weeks }) => worthOf(result, tours, weeks));
  const days = parts.flatMap(({ weeks }) => weeks.flatMap((week) => week.days));
  const possible = parts.map(({ tours, weeks }) => {
    const all = tours.possibleHours;
    return all === null ? null : weeks.length === tours.schedule.weeks.length ? all : all / result.weeks;
  });
  return {
    subject,
    margin: worths.reduce((sum, { margin }) => sum + margin, 0),
    cost: worths.reduce((sum, { cost }) => sum + cost, 0),
    seconds: days.reduce(
      (sum, { driveSeconds, visitSeconds, waitSeconds }) => sum + driveSeconds + visitSeconds + waitSeconds,
      0,
    ),
    possibleHours: possible.includes(null)
      ? null
      : possible.reduce<number>((sum, hours) => sum + (hours ?? 0), 0),
    stops: days.flatMap(({ stops }) => stops),
  };
};

const weekTotals = (result: ToursResult): TotalRow[] => {
  const all = result.reps.flatMap((tours) => tours.schedule.weeks.map((week) => ({ tours, week })));
  const names = [...new Set(all.map(({ week }) => formatIsoWeek(week.week, result.language)))].sort();
  return names.map((name) =>
    totalRow(
      result,
      name,
      all
        .filter(({ week }) => formatIsoWeek(week.week, result.language) === name)
        .map(({ tours, week }) => ({ tours, weeks: [week] })),
    ),
  );
};

const totalSection = (result: ToursResult): ReportSection => {
  const { language, scored, reps } = result;
  const rows = [
    ...reps.map((tours) => totalRow(result, tours.rep, [{ tours, weeks: tours.schedule.weeks }])),
    ...weekTotals(result),
  ];
  const ofClass = (letter: string): ColumnSpec<TotalRow>['of'] => {
    const at = CLASSES.findIndex((one) => one === letter);
    return ({ stops }) => stops.filter(({ account }) => scored.classes[account] === at).length;
  };
  const T = TOTAL_COLUMNS;
  return {
    id: 'totals',
    heading: language === 'fr' ? 'Équilibre et rentabilité' : 'Balance and return',
    lines: [
      {
        text:
          language === 'fr'
            ? 'Par commercial, puis par semaine. ROI : (marge attendue des visites − leur coût) ÷ leur coût, tout le CA attribué aux visites.'
            : 'By rep, then by week. ROI: (expected margin of the visits − their cost) ÷ their cost, all turnover put down to visits.',
      },
    ],
    table: tableOf(
      rows,
      [
        { name: T.subject, numberFormat: '@', of: ({ subject }) => subject },
        { name: T.visits, numberFormat: '0', of: ({ stops }) => stops.length },
        { name: T.hours, numberFormat: '0.0', of: ({ seconds }) => tenths(seconds / HOUR) },
        { name: T.possibleHours, numberFormat: '0.0', of: ({ possibleHours }) => possibleHours ?? '' },
        {
          ...{ name: T.load, numberFormat: '0%' },
          of: ({ seconds, possibleHours }) => (possibleHours ? seconds / HOUR / possibleHours : ''),
        },
        { name: T.visitsA, numberFormat: '0', of: ofClass('A') },
        { name: T.visitsB, numberFormat: '0', of: ofClass('B') },
        { name: T.visitsC, numberFormat: '0', of: ofClass('C') },
        { name: T.visitsD, numberFormat: '0', of: ofClass('D') },
        { name: T.cost, numberFormat: '#,##0', of: ({ cost }) => Math.round(cost) },
        { name: T.margin, numberFormat: '#,##0', of: marginCell },
        { name: T.roi, numberFormat: '0%', of: returnCell },
      ],
      language,
    ),
  };
};

const townOf = ({ accounts }: ToursResult, account: number): string => textAt(accounts.texts.town, account);

const offerSection = (result: ToursResult): ReportSection[] => {
  const { insight, language, accounts, scored } = result;
  const { offers } = insight;
  if (offers.length === 0) return [];
  const T = OFFER_COLUMNS;
  return [
    {
      id: 'offers',
      heading:
        language === 'fr'
          ? 'Prospects TOP près des tournées, dans les trous'
          : 'TOP prospects near the tours, in the gaps',
      lines: [
        {
          text:
            language === 'fr'
              ? 'Ils ne sont pas dus dans la période ; chacun tient dans la journée dite, une seule proposition par trou.'
              : 'They are not due in the period; each fits into the day told, one offer a gap.',
        },
      ],
      table: tableOf(
        offers,
        [
          { name: T.prospect, numberFormat: '@', of: ({ account }) => accountName(accounts, account) },
          { name: T.town, numberFormat: '@', of: ({ account }) => townOf(result, account) },
          { name: T.rep, numberFormat: '@', of: ({ rep }) => rep },
          { name: T.day, numberFormat: dayFormat('dd/mm', language), of: ({ day }) => day },
          {
            name: T.after,
            numberFormat: '@',
            of: ({ after }) => (after === null ? '' : accountName(accounts, after)),
          },
          { name: T.time, numberFormat: 'hh:mm', of: ({ begins }) => begins / 86_400 },
          { name: T.score, numberFormat: '0.0', of: ({ account }) => scored.scores[account] ?? '' },
          { name: T.minutes, numberFormat: '0', of: ({ extraSeconds }) => Math.round(extraSeconds / 60) },
          { name: T.km, numberFormat: '0.0', of: ({ extraKm }) => extraKm },
          { name: T.cost, numberFormat: '#,##0', of: ({ euros }) => euros },
        ],
        language,
      ),
    },
  ];
};

const swapSection = (result: ToursResult): ReportSection[] => {
  const { insight, language, accounts, reps } = result;
  const { swaps } = insight;
  if (swaps.length === 0) return [];
  const T = SWAP_COLUMNS;
  return [
    {
      id: 'swaps',
      heading:
        language === 'fr'
          ? 'Comptes mieux placés chez un collègue'
          : 'Accounts better placed with a colleague',
      lines: [
        {
          text:
            language === 'fr'
              ? 'Proposé, jamais appliqué : changez le commercial du compte si vous êtes d’accord. Trajets estimés.'
              : 'Suggested, never applied: change the rep of the account if you agree. Travel is estimated.',
        },
      ],
      table: tableOf(
        swaps,
        [
          { name: T.account, numberFormat: '@', of: ({ account }) => accountName(accounts, account) },
          { name: T.town, numberFormat: '@', of: ({ account }) => townOf(result, account) },
          { name: T.from, numberFormat: '@', of: ({ from }) => reps[from]?.rep ?? '' },
          { name: T.to, numberFormat: '@', of: ({ to }) => reps[to]?.rep ?? '' },
          { name: T.minutes, numberFormat: '0', of: ({ savedSeconds }) => Math.round(savedSeconds / 60) },
        ],
        language,
      ),
    },
  ];
};

/** Empty where there is no visit to judge. */
export const insightSections = (result: ToursResult): ReportSection[] =>
  result.reps.every(({ schedule }) => schedule.weeks.length === 0)
    ? []
    : [gainSection(result), totalSection(result), ...offerSection(result), ...swapSection(result)];

/** Headers of these tables, and the sections they stand in. */
export const INSIGHT_SECTIONS = ['changes', 'gains', 'totals', 'offers', 'swaps'] as const;
export const INSIGHT_WORDS: readonly Bilingual[] = [
  ...Object.values(CHANGE_COLUMNS),
  ...Object.values(GAIN_COLUMNS),
  ...Object.values(TOTAL_COLUMNS),
  ...Object.values(OFFER_COLUMNS),
  ...Object.values(SWAP_COLUMNS),
];
