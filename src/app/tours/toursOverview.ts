/** `DC Tournées`: reps × weeks with visits, hours, driving share and cost, and the hours as a chart. */
import { totalsOf } from '../../domain/tours/schedule/scheduleRep';
import type { ScheduledWeek, ScheduleTotals } from '../../domain/tours/schedule/scheduleRep';
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import type { KeyFigure, ReportWrite } from '../../sheet/reportWrite';
import type { SheetColumn, WrittenCell } from '../../sheet/sheetColumn';
import { OWN_SHEETS } from '../../words/ownSheets';
import { OVERVIEW_COLUMNS } from '../../words/tourWords';
import { restsOnLines } from './restsOnLines';
import { tabPlaces } from './tabPlaces';
import type { ToursResult } from './tourResult';

interface Row {
  readonly rep: string;
  readonly tab: string;
  readonly week: ScheduledWeek;
  readonly totals: ScheduleTotals;
}

const rowsOf = (result: ToursResult): Row[] =>
  tabPlaces(result)
    .filter(({ week }) => week.days.length > 0)
    .map(({ tours: { rep }, week, name }) => ({ rep, week, tab: name, totals: totalsOf(week.days) }));

const hours = (seconds: number): number => Math.round((seconds / 3600) * 10) / 10;
const workSeconds = ({ driveSeconds, visitSeconds, waitSeconds }: ScheduleTotals): number =>
  driveSeconds + visitSeconds + waitSeconds;

type ColumnId = keyof typeof OVERVIEW_COLUMNS;

const FORMATS: Readonly<Record<ColumnId, string>> = {
  ...{ week: '@', rep: '@', tab: '@', days: '0', visits: '0' },
  ...{ visitHours: '0.0', driveHours: '0.0', waitHours: '0.0', driveShare: '0%', km: '#,##0' },
  ...{ cost: '#,##0', costPerVisit: '#,##0' },
};

const cellsOf = (
  { rep, tab, week, totals }: Row,
  { language, hourlyCost }: ToursResult,
): Record<ColumnId, WrittenCell> => {
  const cost = (workSeconds(totals) / 3600) * hourlyCost;
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
  };
};

const tableColumns = (rows: readonly Row[], result: ToursResult): SheetColumn[] => {
  const cells = rows.map((row) => cellsOf(row, result));
  return (Object.keys(OVERVIEW_COLUMNS) as ColumnId[]).map((id) => ({
    header: OVERVIEW_COLUMNS[id][result.language],
    numberFormat: FORMATS[id],
    widthPoints: id === 'tab' ? 110 : 70,
    cell: (row) => cells[row]?.[id] ?? '',
    ...(id === 'tab'
      ? { link: (row: number) => (rows[row] ? `'${rows[row].tab.replaceAll("'", "''")}'!A1` : '') }
      : {}),
    ...(id === 'driveShare' ? { rules: [{ kind: 'dataBar', tone: 'neutral' }] as const } : {}),
  }));
};

const figuresOf = (result: ToursResult): KeyFigure[] => {
  const { language, reps, hourlyCost, unplanned } = result;
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
    figure(isFrench ? 'Route (h)' : 'Driving (h)', hours(total.driveSeconds), '#,##0.0'),
    figure('km', Math.round(total.km), '#,##0'),
    figure(
      isFrench ? 'Coût (€ HT)' : 'Cost (€ excl. tax)',
      Math.round((workSeconds(total) / 3600) * hourlyCost),
      '#,##0',
    ),
  ];
};

const homeLines = ({ reps, language }: ToursResult) =>
  reps
    .filter(({ supposedTown }) => supposedTown !== null)
    .map(({ rep, supposedTown }) => ({
      text:
        language === 'fr'
          ? `Domicile de ${rep} supposé à ${supposedTown} ; dites-le dans DC Commerciaux.`
          : `Home of ${rep} supposed in ${supposedTown}; say it in DC Reps.`,
      style: 'hypothesis' as const,
    }));

const linesOf = (result: ToursResult) => [
  ...homeLines(result),
  ...restsOnLines(result).map((text) => ({ text })),
];

export const planToursOverview = (result: ToursResult): ReportWrite => {
  const { language } = result;
  const rows = rowsOf(result);
  const isFrench = language === 'fr';
  return {
    id: 'tours',
    name: OWN_SHEETS.tours.name[language],
    look: { page: { orientation: 'landscape' }, tab: 'neutral', after: result.sheet },
    widthsPoints: [90, 100, 110, 66, 60, 84, 66, 70, 76, 60, 76, 90],
    sections: [
      {
        id: 'title',
        heading: isFrench ? 'Tournées' : 'Tours',
        isTitle: true,
        lines: linesOf(result),
        figures: figuresOf(result),
      },
      {
        id: 'weeks',
        heading: isFrench ? 'Par semaine et par commercial' : 'By week and rep',
        lines: [],
        table: { columns: tableColumns(rows, result), rowCount: rows.length },
        ...(rows.length === 0
          ? {}
          : {
              chart: {
                name: 'DcToursHours',
                kind: 'stackedColumns',
                title: isFrench ? 'Heures par tournée' : 'Hours per tour',
                alternativeText: isFrench
                  ? 'Heures chez les clients, de route et d’attente de chaque tournée.'
                  : 'Hours at customers, driving and waiting of each tour.',
                categories: OVERVIEW_COLUMNS.tab[language],
                series: [
                  { values: OVERVIEW_COLUMNS.visitHours[language], color: 0 },
                  { values: OVERVIEW_COLUMNS.driveHours[language], color: 1 },
                  { values: OVERVIEW_COLUMNS.waitHours[language], color: 5 },
                ],
                axes: { value: { numberFormat: '0' } },
                legend: 'bottom',
                place: 'under',
                rowCount: 16,
                columnCount: 10,
              },
            }),
      },
    ],
  };
};
