/** Classes by score, rank or quantile: settings, `DC Barème`, the column and the formula agree (method R6). */
import type { ScoreRequest } from '../../../src/app/dcPilot';
import { dcClass } from '../../../src/functions/dcClass';
import type { Session } from '../openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, workbookOf } from '../testing/testWorkbook';

let session: Session;
beforeEach(async () => {
  session = await workbookOf(ACCOUNT_ROWS);
});
afterEach(() => session.client.close());

const BASE: ScoreRequest = { language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING };
const score = async (settings: Readonly<Record<string, string>> = {}) => {
  const result = await session.pilot.score({ ...BASE, settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** Rows of the classes in `DC Barème`: rule, cut, limit, letter, day, why. */
const classRows = async () => {
  const { values = [] } = (await cellsOf(session, 'DC Barème')) ?? {};
  const headers = values.find((row) => row.includes('Règle')) ?? [];
  const at = (header: string) => headers.indexOf(header);
  return values
    .filter((row) => String(row[at('Règle')]).startsWith('classe '))
    .map((row) => ['Règle', 'De', 'À (exclu)', 'Libellé', 'Date', 'Pourquoi'].map((one) => row[at(one)]));
};

const columns = async () => {
  const { values = [] } = (await cellsOf(session, 'Comptes')) ?? {};
  const [headers = [], ...rows] = values;
  const column = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
  return { scores: column('DC Score'), classes: column('DC Classe') };
};

const typeInGrid = (letter: string, header: string, value: string | number) =>
  session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcGrid');
    const [head, body] = [table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load('values'),
    );
    await context.sync();
    const headers = (head?.values[0] ?? []).map(String);
    const row = (body?.values ?? []).findIndex(
      (cells) =>
        String(cells[headers.indexOf('Règle')]).startsWith('classe ') &&
        cells[headers.indexOf('Libellé')] === letter,
    );
    table.getDataBodyRange().getCell(row, headers.indexOf(header)).values = [[value]];
    await context.sync();
  });

test.each([
  [{ classRule: 'rang', classRanks: '2;5;8' }, 'classe par rang (note, rang)', [2, 5, 8]],
  [
    { classRule: 'quantile', classShares: '20 %;50 %;80 %' },
    'classe par quantile (note, part)',
    [0.2, 0.5, 0.8],
  ],
])(
  '%j: the cuts stand in DC Barème with their day, and DCCLASS with them gives the column',
  async (settings, rule, limits) => {
    const { classRule } = await score(settings);
    const rows = await classRows();
    expect(rows.map(([name, cut, limit, letter]) => [name, cut, limit, letter])).toEqual(
      ['A', 'B', 'C'].map((letter, at) => [rule, classRule.cuts[at], limits[at], letter]),
    );
    expect(rows.every(([, , , , day]) => typeof day === 'number')).toBe(true);
    const { scores, classes } = await columns();
    expect(
      dcClass(
        scores.map((one) => [one]),
        rows.map(([, cut]) => [cut]),
      ).flat(),
    ).toEqual(classes);
  },
);

test('a cut typed in DC Barème holds from then on, until its cell of reasons is emptied or the run says otherwise', async () => {
  await score();
  await typeInGrid('A', 'De', 60);
  expect((await score()).classRule.cuts).toEqual([60, 50, 25]);
  expect((await score()).classRule).toMatchObject({ rule: 'thresholds', cuts: [60, 50, 25] });
  expect((await classRows())[0]?.[5]).toContain('Fixées ici');
  expect((await score({ classes: '90;50;25' })).classRule.cuts).toEqual([90, 50, 25]);
  await typeInGrid('A', 'Pourquoi', '');
  expect((await score()).classRule.cuts).toEqual([75, 50, 25]);
});

test('what one run says is not kept for the next', async () => {
  await score({ classRule: 'rank' });
  expect((await score()).classRule).toMatchObject({ rule: 'thresholds', cuts: [75, 50, 25] });
});

test.each([
  ['a text', 'soixante', 'GRID_NUMBER_UNREADABLE'],
  ['a cut under the next one', 30, 'GRID_CLASSES_UNREADABLE'],
])(
  '%s for a cut stays as typed, is told on its row, and the last good classes hold',
  async (_, value, code) => {
    await score();
    await typeInGrid('A', 'De', value);
    const report = await score();
    expect(report.problems.filter((one) => one.sheet === 'DC Barème').map((one) => one.code)).toEqual([code]);
    expect(report.classRule.cuts).toEqual([75, 50, 25]);
    expect((await classRows()).map(([, cut]) => cut)).toEqual([value, 50, 25]);
    expect((await score()).classRule.cuts).toEqual([75, 50, 25]);
    await typeInGrid('A', 'De', 80);
    expect((await score()).classRule.cuts).toEqual([80, 50, 25]);
  },
);
