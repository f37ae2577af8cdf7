/** The hours of every tour, stacked: columns for a few tours, bars for many, whose names would not fit below columns. */
import type { ChartWrite } from '../../sheet/chartWrite';
import type { Language } from '../../words/language';
import { OVERVIEW_COLUMNS } from '../../words/tourWords';

const MOST_COLUMNS = 8;
/** Rows of the sheet: title and legend, and a little less than one for each bar. */
const [COLUMN_ROWS, ROWS_AROUND_BARS, ROWS_A_BAR, MOST_ROWS] = [16, 6, 0.75, 40];

/** Taller than a page it would be cut on paper. */
const rowsOf = (tours: number): number =>
  Math.min(MOST_ROWS, Math.max(COLUMN_ROWS, ROWS_AROUND_BARS + Math.ceil(ROWS_A_BAR * tours)));

export const hoursChart = (tours: number, language: Language): ChartWrite => {
  const isFrench = language === 'fr';
  const areBars = tours > MOST_COLUMNS;
  return {
    name: 'DcToursHours',
    kind: areBars ? 'stackedBars' : 'stackedColumns',
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
    rowCount: rowsOf(tours),
    columnCount: 10,
  };
};
