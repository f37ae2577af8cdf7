/** Amounts that are not plainly euros: scores yes; costs, return and decisions only once they are confirmed (method R3). */
import type { ScoreRequest } from '../../../src/app/dcPilot';
import type { RawCell } from '../../../src/sheet/cellGrid';
import type { Session } from '../openSession';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, cellsOf, workbookOf } from '../testing/testWorkbook';

let session: Session;
afterEach(() => session.client.close());

const open = async (
  turnover: string,
  potential: string,
  extra: readonly RawCell[] = [],
): Promise<ScoreRequest> => {
  const [head = [], ...rows] = ACCOUNT_ROWS;
  const headers = [...head.slice(0, 3), turnover, potential, ...extra.slice(0, 1)];
  session = await workbookOf([headers, ...rows.map((row) => [...row, ...extra.slice(1)])]);
  return { language: 'fr', sheet: 'Comptes', mapping: { ...ACCOUNT_MAPPING, turnover, potential } };
};

const visits = async (request: ScoreRequest) => {
  const result = await session.pilot.visits(request);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** How many accounts have something in each of these columns. */
const filled = async (...headers: readonly string[]): Promise<readonly number[]> => {
  const [head = [], ...rows] = (await cellsOf(session, 'Comptes'))?.values ?? [];
  return headers.map((header) => rows.filter((row) => (row[head.indexOf(header)] ?? '') !== '').length);
};
const COLUMNS = [
  'DC Score',
  'DC Visites/an',
  'DC Coût visite',
  'DC Coût/an',
  'DC CA attendu',
  'DC ROI',
  'DC Décision',
];
const ALL = ACCOUNT_ROWS.length - 1;

const textsOf = async (sheet: string): Promise<string> =>
  ((await cellsOf(session, sheet))?.values ?? []).flat().join('\n');

test('dollars: everything in money is blank and says why, until the currency is confirmed', async () => {
  const request = await open('CA 2025 (USD)', 'Potentiel (USD)');
  const { money, problems, hiring, levers } = await visits(request);
  expect(money).toMatchObject({ currency: 'USD', isConfirmed: false, blank: 'foreignCurrency' });
  expect(
    problems.filter(({ code }) => code === 'AMOUNT_FOREIGN').map(({ row, column }) => [row, column]),
  ).toEqual([
    [1, 'D'],
    [1, 'E'],
  ]);
  expect([hiring.verdict, hiring.ratio, levers]).toEqual([null, null, []]);
  expect(await filled(...COLUMNS)).toEqual([ALL, ALL, 0, 0, 0, 0, 0]);
  expect(await textsOf('DC Synthèse')).toContain('ne sont pas en euros');
  expect(await textsOf('DC Qualité')).toContain('est en USD');
  await session.pilot.rememberUnits('Comptes', { 'unit.turnover': 'USD' });
  const after = await visits(request);
  expect(after.money).toEqual({ currency: 'USD', isConfirmed: true, blank: null, leftOut: [] });
  expect(after.problems.map(({ code }) => code)).not.toContain('AMOUNT_FOREIGN');
  expect((await filled(...COLUMNS)).slice(0, 5)).toEqual([ALL, ALL, ALL, ALL, ALL]);
  const { values, formats } = (await cellsOf(session, 'Comptes')) ?? { values: [], formats: [] };
  expect(formats[1]?.[values[0]?.indexOf('DC CA attendu') ?? -1]).toBe('#,##0 "$"');
});

test('admissions: confirmed, the visits cost something; there is never a return on them', async () => {
  const request = await open('Entrées 2025', 'Entrées possibles');
  expect((await visits(request)).money.blank).toBe('notMoney');
  expect(await filled(...COLUMNS)).toEqual([ALL, ALL, 0, 0, 0, 0, 0]);
  const { money, costPerVisit } = await visits({ ...request, settings: { 'unit.turnover': 'none' } });
  expect(money).toMatchObject({ currency: 'none', isConfirmed: true, blank: null });
  expect(costPerVisit.own).toBe(161.19);
  expect(await filled(...COLUMNS)).toEqual([ALL, ALL, ALL, ALL, 0, 0, 0]);
});

test('amounts without a currency in a list of American accounts are dollars, to be confirmed', async () => {
  const request = await open('CA 2025', 'Potentiel', ['Pays', 'USA']);
  const { money } = await visits({ ...request, mapping: { ...request.mapping, country: 'Pays' } });
  expect(money).toMatchObject({ currency: 'USD', blank: 'foreignCurrency' });
});

test('live, the columns of money stay blank values with their reason', async () => {
  const request = await open('CA 2025 (USD)', 'Potentiel (USD)');
  const { live } = await visits({ ...request, settings: { live: 'yes', adjusters: 'none' } });
  const why = live?.values.filter(({ column }) => /Coût|ROI/.test(column)).map((one) => one.why);
  expect(why).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed']);
});
