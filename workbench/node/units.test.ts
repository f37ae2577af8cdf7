import { ACCOUNT_MAPPING, ACCOUNT_ROWS, workbookOf } from './testing/testWorkbook';
import type { Session } from './openSession';

const unitsOf = async ({ pilot }: Session, settings: Record<string, string> = {}) => {
  const result = await pilot.inspect({ language: 'fr', mapping: ACCOUNT_MAPPING, settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.assumptions?.units;
};

test('what is said of a unit for a run wins over header and cells', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  expect((await unitsOf(session))?.turnover).toEqual({
    currency: 'EUR',
    scale: 1,
    tax: 'unknown',
    period: 'year',
    year: 2025,
  });
  const said = { 'unit.turnover': 'kUSD', 'tax.turnover': 'TTC', 'period.turnover': 'last12Months' };
  expect((await unitsOf(session, said))?.turnover).toEqual({
    currency: 'USD',
    isSaid: true,
    scale: 1000,
    tax: 'inclusive',
    period: 'last12Months',
  });
});

test('what was said is kept in the workbook for its sheet, until it is taken back', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await session.pilot.rememberUnits('Comptes', { 'tax.turnover': 'HT', 'unit.potential': 'k€' });
  await session.pilot.rememberUnits('Comptes', { 'unit.potential': '' });
  const units = await unitsOf(session);
  expect([units?.turnover?.tax, units?.potential?.scale]).toEqual(['exclusive', 1]);
});

test('the scale counts in the score: a potential in thousands weighs a thousand times as much', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const problemsWith = async (settings: Record<string, string>) => {
    const result = await session.pilot.inspect({ language: 'fr', mapping: ACCOUNT_MAPPING, settings });
    return result.ok ? result.value.report.problems.map(({ code }) => code) : [];
  };
  expect(await problemsWith({})).toEqual([]);
  expect(await problemsWith({ 'unit.turnover': 'k€' })).toContain('POTENTIAL_BELOW_TURNOVER');
});

test('a unit that is none is named with those that are, and nothing is kept', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const refused = { ok: false, failure: { code: 'SETTING_INVALID' } };
  expect(await session.pilot.rememberUnits('Comptes', { 'unit.turnover': 'pommes' })).toMatchObject(refused);
  expect(
    await session.pilot.score({ language: 'fr', settings: { 'unit.turnover': 'pommes' } }),
  ).toMatchObject(refused);
});
