import type { Session } from './openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, workbookOf } from './testing/testWorkbook';

const scored = async ({ pilot }: Session) => {
  const result = await pilot.score({ language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
/** Rows of the grid table as header → cell. */
const gridOf = async (session: Session): Promise<Record<string, unknown>[]> => {
  const cells = await cellsOf(session, 'DC Barème');
  const at = cells?.values.findIndex((row) => row[0] === 'Barème') ?? -1;
  const headers = (cells?.values[at] ?? []).map(String);
  return (cells?.values ?? [])
    .slice(at + 1)
    .map((row) => Object.fromEntries(headers.map((h, i) => [h, row[i]])));
};
/** Types into the first row of the grid that matches. */
const type = async (
  session: Session,
  isWanted: (row: Record<string, unknown>) => boolean,
  [header, value]: readonly [string, unknown],
): Promise<number> => {
  const rows = await gridOf(session);
  const at = rows.findIndex(isWanted);
  await session.excel.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('DcGrid').columns.getItem(header);
    column.getDataBodyRange().getCell(at, 0).values = [[value]];
    await context.sync();
  });
  return at;
};
const isTurnover = (row: Record<string, unknown>): boolean =>
  row['Barème'] === 'Client' && row['Critère'] === 'Chiffre d’affaires';
const scoresOf = async (session: Session): Promise<unknown[]> => {
  const cells = await cellsOf(session, 'Comptes');
  const at = cells?.values[0]?.indexOf('DC Score') ?? -1;
  return (cells?.values ?? []).map((row) => row[at]);
};

test('a grid nobody touched has nothing to say', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  const report = await scored(session);
  expect(report.problems.filter(({ sheet }) => sheet === 'DC Barème')).toEqual([]);
  expect((await gridOf(session)).every((row) => row['Contrôle'] === '')).toBe(true);
});

test('points that cannot be read stay as typed, are flagged, and the last good rule of the criterion scores', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await scored(session);
  await type(session, isTurnover, ['Coefficient', 9]);
  const rows = (await gridOf(session)).length;
  for (let i = 0; i < rows; i++) {
    const wanted = (row: Record<string, unknown>): boolean => isTurnover(row) && row['Coefficient'] !== 9;
    if (!(await gridOf(session)).some(wanted)) break;
    await type(session, wanted, ['Coefficient', 9]);
  }
  await scored(session);
  const good = await scoresOf(session);
  const at = await type(session, isTurnover, ['Points', 'dix']);
  const report = await scored(session);
  expect(await scoresOf(session)).toEqual(good);
  const flagged = (await gridOf(session))[at];
  expect(flagged).toMatchObject({ Points: 'dix', Coefficient: 9 });
  expect(flagged?.['Contrôle']).toContain('« dix » n’est pas un nombre');
  const problem = report.problems.find(({ code }) => code === 'GRID_NUMBER_UNREADABLE');
  expect(problem).toMatchObject({ sheet: 'DC Barème', header: 'Points', subject: 'Chiffre d’affaires' });
  const cell = await session.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('DC Barème')
      .getRange(`${problem?.column}${problem?.row}`);
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(cell).toBe('dix');
  await type(session, (row) => row['Points'] === 'dix', ['Points', 10]);
  await scored(session);
  expect((await gridOf(session)).every((row) => row['Contrôle'] === '')).toBe(true);
});

test('bands that overlap or leave a hole are flagged on their row', async () => {
  const session = await workbookOf(ACCOUNT_ROWS.map((row, at) => [...row, at === 0 ? 'Effectif' : at * 20]));
  await scored(session);
  const isBand = (row: Record<string, unknown>): boolean =>
    row['Barème'] === 'Prospect' && row['Critère'] === 'Effectif' && row['De'] === 10;
  await type(session, isBand, ['De', 12]);
  const hole = await scored(session);
  expect(hole.problems.map(({ code }) => code)).toContain('GRID_BAND_HOLE');
  const texts = (await gridOf(session)).map((row) => String(row['Contrôle'])).filter((text) => text !== '');
  expect(texts).toEqual([expect.stringContaining('Aucune tranche de « Effectif »')]);
  await type(session, (row) => row['Barème'] === 'Prospect' && row['De'] === 12, ['De', 5]);
  expect((await scored(session)).problems.map(({ code }) => code)).toContain('GRID_BAND_OVERLAP');
});

test('RFM takes the place of the clients’ grids when chosen, stays as edited, and goes when the DC grid is chosen', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const choose = async (grid: string) => {
    const result = await session.pilot.score({
      ...{ language: 'fr', sheet: 'Comptes', mapping: ACCOUNT_MAPPING },
      settings: { grid },
    });
    expect(result.ok).toBe(true);
    return [...new Set((await gridOf(session)).map((row) => row['Barème']))].filter((name) => name !== '');
  };
  await scored(session);
  expect(await choose('rfm')).toEqual(['RFM', 'Prospect', 'Suspect', '(commun)']);
  const isTop = (row: Record<string, unknown>): boolean =>
    row['Barème'] === 'RFM' && row['Critère'] === 'Chiffre d’affaires' && row['Libellé'] === 'Q5';
  expect((await gridOf(session)).find(isTop)).toMatchObject({ Règle: 'quantile + 1', Points: 5 });
  await type(session, isTop, ['Pourquoi', 'à moi']);
  await type(session, isTop, ['Points', 4.5]);
  await choose('rfm');
  await scored(session);
  expect((await gridOf(session)).find(isTop)).toMatchObject({ Règle: 'quantile + 1', Points: 4.5 });
  expect(await choose('default')).toEqual([
    'Client',
    'Client grand compte',
    'Prospect',
    'Suspect',
    '(commun)',
  ]);
});
