/** A report with every kind of block, for tests of writing, rewriting and undoing. */
import type { ReportSection, ReportWrite } from '../../../src/sheet/reportWrite';
import type { WritePlan } from '../../../src/sheet/writePlan';

const LABELS = ['Anne', 'Karim', 'Léa', 'Marc', 'Nora', 'Omar', 'Paul', 'Rose'];

const tableSection = (rows: number): ReportSection => ({
  id: 'reps',
  heading: 'Commerciaux',
  lines: [{ text: `${rows} commerciaux` }],
  table: {
    rowCount: rows,
    columns: [
      { header: 'Commercial', numberFormat: '@', widthPoints: 90, cell: (row) => LABELS[row] ?? '' },
      {
        ...{ header: 'Visites', numberFormat: '0', widthPoints: 60, cell: (row: number) => 100 + row },
        rules: [{ kind: 'dataBar', tone: 'neutral' }],
      },
      { header: 'Part', numberFormat: '0%', widthPoints: 60, cell: (row) => (row + 1) / rows },
    ],
  },
  chart: {
    name: 'DcSummaryReps',
    kind: 'columns',
    title: `Visites de ${rows} commerciaux`,
    alternativeText: 'Visites par commercial, part cumulée',
    categories: 'Commercial',
    series: [{ values: 'Visites' }, { values: 'Part', kind: 'line', isOnSecondaryAxis: true, color: 1 }],
    axes: { value: { title: 'Visites' }, secondary: { numberFormat: '0%', maximum: 1 } },
    place: 'beside',
    rowCount: 6,
    columnCount: 4,
  },
});

export const testReport = (rows: number, more: readonly ReportSection[] = []): ReportWrite => ({
  id: 'summary',
  name: 'DC Synthèse',
  widthsPoints: [110, 70, 70, 20, 60, 60, 60, 60],
  look: { page: { orientation: 'portrait' }, tab: 'neutral' },
  sections: [
    { id: 'title', heading: 'Synthèse', isTitle: true, lines: [{ text: '=pas une formule', style: 'note' }] },
    ...more,
    tableSection(rows),
    {
      id: 'money',
      heading: 'Argent',
      lines: [],
      figures: [
        { label: 'Coût', value: 161.19, numberFormat: '0.00', note: 'par visite' },
        { label: 'Double', value: { formula: '=B2*2' }, numberFormat: '0.00', style: 'goodFigure' },
      ],
    },
  ],
});

export const NEW_SECTION: ReportSection = {
  id: 'coverage',
  heading: 'Couverture',
  lines: [{ text: 'Trois comptes font 80 %' }],
};

export const planOf = (report: ReportWrite): WritePlan => ({
  job: 'visits',
  startedAt: '2026-01-31',
  sheet: 'Comptes',
  columns: null,
  sheets: [],
  reports: [report],
});
