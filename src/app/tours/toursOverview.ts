/** `DC Tournées`: reps × weeks with visits, hours, driving share and cost, and the hours as a chart. */
import { totalsOf } from '../../domain/tours/schedule/scheduleRep';
import type { ScheduledWeek, ScheduleTotals } from '../../domain/tours/schedule/scheduleRep';
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import { fitToColumns } from '../../sheet/fitToColumns';
import { qualifyAddress } from '../../sheet/qualifyAddress';
import type { KeyFigure, ReportWrite } from '../../sheet/reportWrite';
import type { SheetColumn, WrittenCell } from '../../sheet/sheetColumn';
import { ofFrench } from '../../words/elision';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { TOUR_OBJECTIVES } from '../../words/tourObjectives';
import { OVERVIEW_COLUMNS } from '../../words/tourWords';
import { restsOnLines } from './restsOnLines';
import { changesSection } from './changesSection';
import { tabPlaces } from './tabPlaces';
import {
  daySpread,
  insightSections,
  marginCell,
  patternText,
  planCost,
  returnCell,
  sectorsText,
  worthOf,
} from './insightSections';
import { valueShare } from './insightReport';
import { nightsNote } from './nightCosts';
import { nightsIn } from './nightsIn';
import { OVERVIEW_WIDTHS } from './overviewWidths';
import { hoursChart } from './hoursChart';
import type { RepTours, ToursResult } from './tourResult';

interface Row {
  readonly tours: RepTours;
  readonly rep: string;
  readonly tab: string;
  readonly week: ScheduledWeek;
  readonly totals: ScheduleTotals;
}

const rowsOf = (result: ToursResult): Row[] =>
  tabPlaces(result)
    .filter(({ week }) => week.days.length > 0)
    .map(({ tours, week, name }) => ({
      ...{ tours, rep: tours.rep, week, tab: name },
      totals: totalsOf(week.days),
    }));

const hours = (seconds: number): number => Math.round((seconds / 3600) * 10) / 10;
const workSeconds = ({ driveSeconds, visitSeconds, waitSeconds }: ScheduleTotals): number =>
  driveSeconds + visitSeconds + waitSeconds;

type ColumnId = keyof typeof OVERVIEW_COLUMNS;

const FORMATS: Readonly<Record<ColumnId, string>> = {
  ...{ week: '@', rep: '@', tab: '@', days: '0', visits: '0' },
  ...{ visitHours: '0.0', driveHours: '0.0', waitHours: '0.0', driveShare: '0%', km: '#,##0' },
  ...{ cost: '#,##0', costPerVisit: '#,##0', margin: '#,##0', roi: '0%' },
  ...{ sectors: '@', pattern: '@', spread: '0.0', nights: '#,##0' },
};

const cellsOf = (
  { tours, rep, tab, week, totals }: Row,
  result: ToursResult,
): Record<ColumnId, WrittenCell> => {
  const { language } = result;
  const nights = nightsIn(tours, [week]) * result.values.nightCost;
  const cost = (workSeconds(totals) / 3600) * tours.eurosPerHour + nights;
  const worth = worthOf(result, tours, [week]);
  return {
    week: formatIsoWeek(week.week, language),
    ...{ rep, tab, days: totals.days, visits: totals.visits },
    visitHours: hours(totals.visitSeconds),
    driveHours: hours(totals.driveSeconds),
    waitHours: hours(totals.waitSeconds),
    driveShare: totals.driveSeconds / Math.max(1, workSeconds(totals)),
    km: Math.round(totals.km),
    cost: Math.round(cost),
    costPerVisit: Math.round(cost / Math.max(1, totals.visits)),
    ...{ margin: marginCell(worth), roi: returnCell(worth) },
    sectors: sectorsText(tours, week, language),
    pattern: patternText(tours, week, language),
    spread: daySpread(week),
    nights: nights === 0 ? '' : nights,
  };
};

const tableColumns = (rows: readonly Row[], result: ToursResult): SheetColumn[] => {
  const cells = rows.map((row) => cellsOf(row, result));
  return (Object.keys(OVERVIEW_COLUMNS) as ColumnId[]).map((id, at) => ({
    header: OVERVIEW_COLUMNS[id][result.language],
    numberFormat: FORMATS[id],
    widthPoints: OVERVIEW_WIDTHS[at] ?? 70,
    ...(FORMATS[id] === '@' ? { wraps: true } : {}),
    ...(id === 'sectors' ? { isIndented: true } : {}),
    cell: (row) => cells[row]?.[id] ?? '',
    ...(id === 'tab'
      ? { link: (row: number) => (rows[row] ? qualifyAddress(rows[row].tab, 'A1') : '') }
      : {}),
    ...(id === 'driveShare' ? { rules: [{ kind: 'dataBar', tone: 'neutral' }] as const } : {}),
  }));
};

/** The trade-off the plan was made by. */
const aimNote = ({ values, language }: ToursResult): string => {
  const aim = TOUR_OBJECTIVES[values.tourObjective][language];
  const lifted = { fr: ' ; temps terrain sans limite', en: '; field time without limit' }[language];
  const said =
    language === 'fr'
      ? `But : ${aim} ; un point de note vaut ${values.pointMinutes} min de route`
      : `Aim: ${aim}; a point of score is worth ${values.pointMinutes} min of driving`;
  return `${said}${values.liftFieldShare ? lifted : ''}.`;
};

const figuresOf = (result: ToursResult): KeyFigure[] => {
  const { language, reps, unplanned } = result;
  const total = totalsOf(reps.flatMap(({ schedule }) => schedule.weeks.flatMap(({ days }) => days)));
  const isFrench = language === 'fr';
  const figure = (label: string, value: number, numberFormat: string): KeyFigure => ({
    label,
    value,
    numberFormat,
  });
  return [
    figure(isFrench ? 'Visites planifiées' : 'Visits planned', total.visits, '#,##0'),
    figure(isFrench ? 'Visites sans place' : 'Visits without a place', unplanned.length, '#,##0'),
    {
      ...figure(isFrench ? 'Valeur servie' : 'Value served', valueShare(result), '0%'),
      note: aimNote(result),
    },
    figure(isFrench ? 'Route (h)' : 'Driving (h)', hours(total.driveSeconds), '#,##0.0'),
    figure('km', Math.round(total.km), '#,##0'),
    {
      ...figure(isFrench ? 'Coût (€ HT)' : 'Cost (€ excl. tax)', Math.round(planCost(result)), '#,##0'),
      note: nightsNote(result),
    },
  ];
};

/** With more homes than these, one line names them all. */
const MOST_HOME_LINES = 4;

const homeTexts = (supposed: readonly { rep: string; town: string }[], language: Language): string[] => {
  const isFrench = language === 'fr';
  if (supposed.length <= MOST_HOME_LINES)
    return supposed.map(({ rep, town }) =>
      isFrench
        ? `Domicile ${ofFrench(rep)} supposé à ${town} ; dites-le dans DC Commerciaux.`
        : `Home of ${rep} supposed in ${town}; say it in DC Reps.`,
    );
  const all = supposed.map(({ rep, town }) => `${rep} (${town})`);
  return isFrench
    ? [`Domiciles supposés, à dire dans DC Commerciaux : ${all.join(' ; ')}.`]
    : [`Homes supposed, to be said in DC Reps: ${all.join('; ')}.`];
};

const homeLines = ({ reps, language }: ToursResult) =>
  homeTexts(
    reps.flatMap(({ rep, supposedTown: town }) => (town === null ? [] : [{ rep, town }])),
    language,
  ).map((text) => ({ text, style: 'hypothesis' as const }));

const hiddenLine = (count: number, language: Language) => {
  if (count === 0) return [];
  const isOne = count === 1;
  const text =
    language === 'fr'
      ? `${count} ${isOne ? 'onglet passé est masqué' : 'onglets passés sont masqués'} : clic droit sur un onglet, Afficher.`
      : `${count} past ${isOne ? 'tab is' : 'tabs are'} hidden: right-click a tab, Unhide.`;
  return [{ text }];
};

const linesOf = (result: ToursResult, hiddenTabs: number) => [
  ...homeLines(result),
  ...restsOnLines(result).map((text) => ({ text })),
  ...hiddenLine(hiddenTabs, result.language),
];

export interface StandingOverview {
  /** Of weeks gone by. */
  readonly hiddenTabs: number;
  /** Parts of the sheet that hold a table already. */
  readonly sections: ReadonlySet<string>;
}

export const planToursOverview = (
  result: ToursResult,
  { hiddenTabs, sections }: StandingOverview,
): ReportWrite => {
  const { language } = result;
  const rows = rowsOf(result);
  const isFrench = language === 'fr';
  return fitToColumns({
    id: 'tours',
    name: OWN_SHEETS.tours.name[language],
    look: { page: { orientation: 'landscape' }, tab: 'neutral', after: result.sheet },
    widthsPoints: OVERVIEW_WIDTHS,
    sections: [
      {
        id: 'title',
        heading: isFrench ? 'Tournées' : 'Tours',
        isTitle: true,
        lines: linesOf(result, hiddenTabs),
        figures: figuresOf(result),
      },
      {
        id: 'weeks',
        heading: isFrench ? 'Par semaine et par commercial' : 'By week and rep',
        lines: [],
        table: { columns: tableColumns(rows, result), rowCount: rows.length },
        ...(rows.length === 0 ? {} : { chart: hoursChart(rows.length, language) }),
      },
      ...changesSection(result, sections),
      ...insightSections(result),
    ],
  });
};
