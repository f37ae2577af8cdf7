import { ExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { OwnSheetWrite, WritePlan } from '../../src/sheet/writePlan';
import { openSession } from './openSession';
import type { Session } from './openSession';
import { FIXED_CLOCK } from './testing/testWorkbook';

const SHEET: OwnSheetWrite = {
  id: 'settings',
  name: 'DC Paramètres',
  table: 'DcSettings',
  title: 'Paramètres',
  lines: ['Une ligne.'],
  rowCount: 2,
  look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'neutral' },
  columns: [
    { header: 'Clé', numberFormat: '@', widthPoints: 80, cell: (row) => `k${row}`, isGrouped: true },
    { header: 'Note', numberFormat: '@', widthPoints: 80, cell: () => 'n', isGrouped: true },
    {
      ...{ header: 'Part', numberFormat: '0%', widthPoints: 60, cell: (row: number) => row / 2 },
      style: 'input',
      allowed: { kind: 'number', from: 0, to: 1, message: 'Entre 0 et 100 %' },
      rules: [
        { kind: 'compare', operator: 'LessThan', value: 0.25, tone: 'bad' },
        { kind: 'dataBar', tone: 'neutral' },
        { kind: 'where', formula: (cell) => `${cell('Statut')}="hypothèse"`, tone: 'warning' },
      ],
    },
    {
      ...{ header: 'Statut', numberFormat: '@', widthPoints: 60, cell: () => 'hypothèse' },
      allowed: { kind: 'list', choices: ['hypothèse', 'confirmé'] },
    },
    { header: 'Double', numberFormat: '0%', widthPoints: 60, cell: (row) => ({ formula: `=C${row + 5}*2` }) },
  ],
};
const PLAN: WritePlan = { job: 'score', startedAt: '2026-01-31', sheet: 'x', columns: null, sheets: [SHEET] };

const written = async (): Promise<Session> => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  const applied = await new ExcelWorkbook(session.excel).apply(PLAN);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return session;
};
const sheetOf = ({ host }: Session) => host.model.sheets.find(({ name }) => name === 'DC Paramètres');

test('a column brings its list, its bounds, its rules and its look', async () => {
  const sheet = sheetOf(await written());
  expect(sheet?.dataValidations.map(({ type, rule }) => [type, rule])).toEqual([
    ['Decimal', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }],
    ['List', { list: { inCellDropDown: true, source: 'hypothèse,confirmé' } }],
  ]);
  const rules = [...(sheet?.conditionalFormats ?? [])].sort((a, b) => b.priority - a.priority);
  expect(rules.map(({ type, rule }) => [type, rule['formula']])).toEqual([
    ['Custom', '=AND(ISNUMBER(C5),C5<0.25)'],
    ['DataBar', undefined],
    ['Custom', '=$D5="hypothèse"'],
  ]);
});

test('formulas are written as formulas and worked out', async () => {
  const sheet = sheetOf(await written());
  expect(sheet?.cells.formula(5, 4)?.text).toBe('=C6*2');
  expect(sheet?.cells.get(5, 4)).toBe(1);
});

test('the sheet prints on A4, one page wide, with its header on every page', async () => {
  const sheet = sheetOf(await written());
  expect(sheet?.pageLayout).toMatchObject({
    paperSize: 'A4',
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: '1:4',
  });
  expect(sheet?.tabColor).toBe('#0F6CBD');
});

test('technical columns fold away', async () => {
  const sheet = sheetOf(await written());
  expect([0, 1, 2].map((column) => sheet?.columns.get(column)?.outlineLevel ?? 0)).toEqual([1, 1, 0]);
});
