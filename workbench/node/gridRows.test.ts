/** A grid of the user's own, typed under the others in `DC Barème`: from the sheet to the scores, the formula and the report. */
import { dcScore } from '../../src/functions/dcScore';
import type { Session } from './openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, workbookOf } from './testing/testWorkbook';

const EXTRA = [
  ['Effectif', 'Salon 2025', 'Secteur NAF'],
  ...ACCOUNT_ROWS.slice(1).map((_, at) => [10 * at, at % 3 === 0 ? 'x' : '', at % 2 ? 'BTP' : 'Négoce']),
];
const ROWS = ACCOUNT_ROWS.map((row, at) => [...row, ...(EXTRA[at] ?? [])]);
const WIDTH = ROWS[0]?.length ?? 0;

const score = async ({ pilot }: Session) => {
  const result = await pilot.score({ language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

type Row = Readonly<Record<string, string | number>>;

/** Types rows under the grid's table, in place of those of the grids named. */
const typeRows = async (session: Session, rows: readonly Row[], instead: readonly string[]): Promise<void> =>
  session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcGrid');
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const added = rows.map((row) => headers.map((name) => row[name] ?? ''));
    const gone = body.values.flatMap((row, at) => (instead.includes(String(row[0])) ? [at] : []));
    for (const at of gone.reverse()) table.rows.getItemAt(at).delete();
    table.rows.add(0, added);
    await context.sync();
  });

/** Header row and rows of the grid table, as `DcGrid[#All]` hands them to the formula. */
const gridTableOf = async (session: Session): Promise<readonly (readonly unknown[])[]> =>
  session.excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('DcGrid').getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });

const accountsOf = async (session: Session): Promise<readonly (readonly unknown[])[]> =>
  (await cellsOf(session, 'Comptes'))?.values ?? [];

const base = { Barème: 'Négoce régional', Statut: 'prospect', Typologie: 'petit compte, grand compte' };
const NEW_GRID: readonly Row[] = [
  { ...base, Critère: 'Potentiel', Règle: 'échelle', De: 0, Points: 0, Coefficient: 3, Groupe: 'Taille' },
  {
    ...base,
    Critère: 'Potentiel',
    Règle: 'échelle',
    De: 60000,
    Points: 10,
    Coefficient: 3,
    Groupe: 'Taille',
  },
  { ...base, Critère: 'Effectif', Règle: 'échelle', De: 70, Points: 0, Coefficient: 2, Groupe: 'Taille' },
  { ...base, Critère: 'Effectif', Règle: 'échelle', De: 130, Points: 10, Coefficient: 2, Groupe: 'Taille' },
  { ...base, Critère: '[salon 2025]', Règle: 'oui/non', Libellé: 'oui', Points: 10, Coefficient: 2 },
  { ...base, Critère: '[Secteur NAF]', Règle: 'libellé', Libellé: 'BTP', Points: 10 },
  { ...base, Critère: '[Secteur NAF]', Règle: 'libellé', Libellé: 'Négoce', Points: 3 },
  { ...base, Règle: 'plafond', Groupe: 'Taille', Maximum: 40 },
];

test('rows added to DC Barème make a grid that scores, and the formula gives the same figures to the last digit', async () => {
  const session = await workbookOf(ROWS);
  await score(session);
  await typeRows(session, NEW_GRID, ['Prospect']);
  const report = await score(session);
  expect(report.problems.filter(({ sheet }) => sheet === 'DC Barème')).toEqual([]);
  expect(report.mapping['employees']).toBe('Effectif');
  const [headers, ...accounts] = await accountsOf(session);
  const at = headers?.indexOf('DC Score') ?? -1;
  const grid = await gridTableOf(session);
  const formula = accounts.map(
    (row) => dcScore([row.slice(0, WIDTH)], [headers?.slice(0, WIDTH)], grid)[0]?.[0],
  );
  expect(formula).toEqual(accounts.map((row) => row[at]));
  const named = (name: string): unknown => accounts.find((row) => row[1] === name)?.[at];
  // Clinique: potential 10 × 3, 80 employees 10/6 × 2, no fair, Négoce 3 → (30 + 3.33 + 0 + 3) of 40 + 20 + 10.
  expect(named('Clinique Saint-Luc')).toBeCloseTo((100 * (30 + 20 / 6 + 0 + 3)) / 70, 9);
  // Transports: 52 000 → 8.67 × 3 and 90 employees 20/6 × 2 make 32.67; fair 20, BTP 10.
  expect(named('Transports du Parc')).toBeCloseTo((100 * (26 + 20 / 3 + 20 + 10)) / 70, 9);
  expect(
    await gridTableOf(session).then((rows) =>
      rows.some((row) => row[3] === '[salon 2025]' && row[4] === 'vide'),
    ),
  ).toBe(true);
  const before = await gridTableOf(session);
  await score(session);
  expect(await gridTableOf(session)).toEqual(before);
});

test('bands of a printed course grid that give 1,000 € both 4 points and 1 are flagged on their row', async () => {
  const session = await workbookOf(ROWS);
  await score(session);
  const turnover = {
    Barème: 'Client',
    Statut: 'client',
    Typologie: 'petit compte',
    Critère: 'Chiffre d’affaires',
  };
  const band = { ...turnover, Règle: 'tranche', Coefficient: 3, Maximum: 6 };
  const rows = [
    { ...band, De: 6500, Points: 6 },
    { ...band, De: 1000, 'À (exclu)': 6500, Points: 4 },
    { ...band, 'À (exclu)': 1001, Points: 1 },
  ];
  await typeRows(session, rows, ['Client']);
  const report = await score(session);
  const found = report.problems.filter(({ sheet }) => sheet === 'DC Barème');
  expect(found).toMatchObject([
    { code: 'GRID_BAND_OVERLAP', header: 'De', value: '1000', subject: 'Chiffre d’affaires' },
  ]);
  const grid = await gridTableOf(session);
  const check = grid[0]?.indexOf('Contrôle') ?? -1;
  const flagged = grid.filter((row, at) => at > 0 && row[check] !== '');
  expect(flagged.map((row) => [row[5], row[8]])).toEqual([[1000, 4]]);
});

test('a cap typed twice stays as typed and is told; a sector without points is named', async () => {
  const session = await workbookOf(ROWS);
  await score(session);
  const rows = NEW_GRID.filter((row) => row['Libellé'] !== 'Négoce');
  await typeRows(
    session,
    [...rows, { ...base, Règle: 'plafond', Groupe: 'Taille', Maximum: 30 }],
    ['Prospect'],
  );
  const report = await score(session);
  expect(
    report.problems
      .flatMap(({ code, sheet, value }) => (sheet === 'DC Barème' ? [[code, value]] : []))
      .sort(),
  ).toEqual([
    ['GRID_CAP_TWICE', 'Taille'],
    ['GRID_LABEL_WITHOUT_POINTS', 'Négoce'],
  ]);
  const caps = (await gridTableOf(session)).filter((row) => row[4] === 'plafond');
  expect(caps.map((row) => row[10])).toEqual([40, 30]);
});
