import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { ScoreRequest } from '../../src/app/dcPilot';
import type { DiagnosisReport } from '../../src/app/report';
import type { RawCell } from '../../src/sheet/cellGrid';
import type { Session } from './openSession';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  cellsOf,
  sheetNamesOf,
  snapshotOf,
  workbookOf,
} from './testing/testWorkbook';

const isValid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../docs/report.schema.json'), 'utf8')) as object,
);

const SATISFACTION = ['Satisfaction', 2, 5, 4, '', '', '', '', '', '', '', '', '', ''];
const ROWS = ACCOUNT_ROWS.map((row, at): RawCell[] => [...row, SATISFACTION[at] ?? '']);
const REQUEST: ScoreRequest = {
  language: 'fr',
  sheet: 'Comptes',
  mapping: { ...ACCOUNT_MAPPING, satisfaction: 'Satisfaction' },
};

const diagnosed = async ({ pilot }: Session, more: Partial<ScoreRequest> = {}): Promise<DiagnosisReport> => {
  const result = await pilot.diagnose({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(isValid(result.value) ? [] : isValid.errors).toEqual([]);
  return result.value;
};

/** Answers every statement of a theme. */
const answer = (session: Session, theme: string, word: string) =>
  session.excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('DcQuestionnaire').getRange();
    range.load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as RawCell[][];
    rows.forEach((row, at) => {
      if (row[headers.indexOf('Thème')] === theme)
        range.getCell(at + 1, headers.indexOf('Réponse')).values = [[word]];
    });
    await context.sync();
  });

test('a first run makes the questionnaire and a diagnosis from what the workbook measures', async () => {
  const session = await workbookOf(ROWS);
  const report = await diagnosed(session);
  expect(await sheetNamesOf(session)).toEqual(expect.arrayContaining(['DC Questionnaire', 'DC Diagnostic']));
  const questionnaire = await cellsOf(session, 'DC Questionnaire');
  expect(questionnaire?.values.filter((row) => /^[a-z]+\d$/.test(String(row.at(-1))))).toHaveLength(30);
  const themes = Object.fromEntries(report.themes.map(({ theme, score }) => [theme, score]));
  expect(themes['targeting']).toBeGreaterThan(50);
  expect(themes['tours']).toBeNull();
  expect(report.findings[0]?.text).toMatch(
    /^13 comptes notés portent 100\s% du CA, pour un objectif de 80\s%\.$/,
  );
});

test('recommendations come by gain, each with its assumption and cells that exist', async () => {
  const session = await workbookOf(ROWS);
  await session.pilot.visits(REQUEST);
  const { recommendations } = await diagnosed(session);
  const gains = recommendations.flatMap(({ gain }) => gain ?? []);
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
  expect(gains.length).toBeGreaterThan(2);
  expect(recommendations.every(({ assumption }) => assumption.length > 10)).toBe(true);
  const names = await sheetNamesOf(session);
  for (const { cells } of recommendations.filter((one) => one.cells !== '')) {
    const sheet = cells.slice(0, cells.lastIndexOf('!')).replaceAll("'", '');
    expect(names).toContain(sheet);
  }
  const saved = recommendations.find(({ id }) => id === 'saveAccounts');
  expect(saved).toMatchObject({
    text: 'Rappeler cette semaine 1 compte mécontent',
    cells: 'Comptes!F2:F14',
  });
});

test('answers move the marks of their theme alone, and weigh as much as the measures', async () => {
  const session = await workbookOf(ROWS);
  const before = await diagnosed(session);
  await answer(session, 'Tournées', 'Toujours');
  await answer(session, 'Ciblage', 'Jamais');
  const after = await diagnosed(session);
  const marks = ({ themes }: DiagnosisReport) => Object.fromEntries(themes.map((one) => [one.theme, one]));
  expect(marks(after)['tours']).toMatchObject({ score: 100, answered: 100, measured: null, answers: 5 });
  expect(marks(after)['targeting']?.score).toBeCloseTo((marks(before)['targeting']?.score ?? 0) / 2, 0);
  expect(marks(after)['costs']).toEqual(marks(before)['costs']);
});

test('an answer that is none is told on its row and kept', async () => {
  const session = await workbookOf(ROWS);
  await diagnosed(session);
  await answer(session, 'Satisfaction', 'peut-être');
  const report = await diagnosed(session);
  expect(report.problems.filter(({ code }) => code === 'WORD_UNKNOWN')).toHaveLength(3);
  const rows = (await cellsOf(session, 'DC Questionnaire'))?.values.filter((row) =>
    row.includes('peut-être'),
  );
  expect(rows).toHaveLength(3);
  expect(rows?.[0]?.some((cell) => String(cell).includes('Jamais, Rarement'))).toBe(true);
});

test('the sheet to mail says the same, without a formula or a link to another sheet', async () => {
  const session = await workbookOf(ROWS);
  await diagnosed(session, { settings: { mailing: 'oui' } });
  const mail = session.host.model.sheets.find(({ name }) => name === 'DC Diagnostic (envoi)');
  const [own, sent] = [
    await cellsOf(session, 'DC Diagnostic'),
    await cellsOf(session, 'DC Diagnostic (envoi)'),
  ];
  const texts = (cells: typeof own) => (cells?.values ?? []).map(([, text]) => text);
  expect(texts(sent)).toEqual(texts(own));
  expect(sent?.values.flat()).not.toContain('Cellules');
  const formulas = (sent?.values ?? []).flatMap((row, at) =>
    row.map((_, column) => mail?.cells.formula(at, column)),
  );
  expect(formulas.every((formula) => formula === undefined || formula === null)).toBe(true);
});

test('the same data give the same text, and the same workbook twice; all of it is taken back', async () => {
  const session = await workbookOf(ROWS);
  const untouched = JSON.stringify(snapshotOf(session));
  const first = await diagnosed(session);
  const once = snapshotOf(session);
  const second = await diagnosed(session);
  expect({ ...second, written: [] }).toEqual({
    ...first,
    findings: second.findings,
    recommendations: second.recommendations,
    written: [],
  });
  expect(second.findings.map(({ text }) => text)).toEqual(first.findings.map(({ text }) => text));
  const twice = snapshotOf(session);
  expect(twice['DC Questionnaire']).toEqual(once['DC Questionnaire']);
  const fresh = await workbookOf(ROWS);
  await diagnosed(fresh);
  expect(await fresh.pilot.restore()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(JSON.stringify(snapshotOf(fresh))).toBe(untouched);
});

test('in English it speaks English', async () => {
  const session = await workbookOf(ROWS, { language: 'en' });
  const report = await diagnosed(session, { language: 'en' });
  expect(report.opening[1]).toContain('By sheet “Comptes” (13 accounts), 0 answers of 30');
  const cells = await cellsOf(session, 'DC Diagnosis');
  expect(cells?.values.flat()).toEqual(
    expect.arrayContaining(['Recommendation', 'What is assumed', 'Targeting']),
  );
});
