import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parseCommand } from './parseCommand';
import { failed, runCommand } from './runCommand';
import type { Outcome } from './output';

const FIXTURES = join(__dirname, '../../tests/fixtures');
const CLIENTS = join(FIXTURES, 'clients_cp1252.csv');
const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../docs/report.schema.json'), 'utf8')) as object,
);
const clock = (): Date => new Date('2026-01-31T10:00:00.000Z');

const dcpilot = async (...args: string[]): Promise<Outcome> => {
  const command = parseCommand(args);
  const outcome = command.ok
    ? await runCommand(command.value, { clock })
    : failed(args[0] ?? '', command.failure, 'fr');
  if (outcome.report) expect([validate(outcome.report), validate.errors]).toEqual([true, null]);
  return outcome;
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dcpilot-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('inspect reads a French file of an old Windows', async () => {
  const { exitCode, report } = await dcpilot('inspect', CLIENTS);
  expect(exitCode).toBe(0);
  expect(report).toMatchObject({
    kind: 'accounts',
    table: 'A1:F7',
    mapping: {
      id: 'Code client',
      name: 'Raison sociale',
      postcode: 'Code postal',
      town: 'Ville',
      turnover: 'CA 2025 (€ HT)',
      potential: 'Potentiel',
    },
    written: [],
  });
});

test('score without --out writes nothing and tells everything', async () => {
  const { exitCode, report } = await dcpilot('score', CLIENTS);
  expect(exitCode).toBe(0);
  expect(report).toMatchObject({ accounts: 6, written: [], coverage: { threshold: 0.8, accounts: 3 } });
});

test('score, then restore, of a saved file; the same input gives the same bytes', async () => {
  const input = await readFile(CLIENTS);
  const [first, second, back] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const scored = await dcpilot('score', CLIENTS, '--out', first);
  expect(scored.report).toMatchObject({
    ok: true,
    written: expect.arrayContaining(['clients_cp1252!G1:G7']),
  });
  await dcpilot('score', CLIENTS, '--out', second);
  expect(Buffer.compare(await readFile(first), await readFile(second))).toBe(0);
  const restored = await dcpilot('restore', first, '--out', back);
  expect(restored.report).toMatchObject({ ok: true, kept: [] });
  expect((await dcpilot('inspect', back)).report).toMatchObject({ table: 'A1:F7' });
  expect(Buffer.compare(await readFile(CLIENTS), input)).toBe(0);
});

test.each([
  [['inspect', join(FIXTURES, 'truncated.xlsx')], 1, 'FILE_UNREADABLE'],
  [['score', join(FIXTURES, 'missing.csv')], 1, 'FILE_UNREADABLE'],
  [['score', join(FIXTURES, 'headers_only.csv')], 1, 'HEADERS_ONLY'],
  [['score', CLIENTS, '--set', 'treshold=0.8'], 2, 'SETTING_UNKNOWN'],
  [['score', CLIENTS, '--set', 'threshold=2'], 2, 'SETTING_INVALID'],
  [['score', CLIENTS, '--map', 'turnover=Recettes'], 1, 'MAPPING_UNKNOWN'],
  [['score', CLIENTS, '--sheet', 'Autre'], 1, 'SHEET_NOT_FOUND'],
  [['restore', CLIENTS], 1, 'NOTHING_TO_RESTORE'],
  [['score'], 2, 'USAGE'],
])('%j leaves with %i and %s', async (args, exitCode, code) => {
  const outcome = await dcpilot(...args);
  expect([outcome.exitCode, outcome.report]).toMatchObject([exitCode, { ok: false, error: { code } }]);
  expect(outcome.stderr?.trim()).not.toContain('\n');
});

test('a readable file without accounts is an answer of inspect', async () => {
  const { exitCode, report } = await dcpilot('inspect', join(FIXTURES, 'headers_only.csv'));
  expect([exitCode, report]).toMatchObject([0, { kind: 'none', reason: { code: 'HEADERS_ONLY' } }]);
  const blank = join(folder, 'blank.csv');
  await writeFile(blank, '');
  expect((await dcpilot('inspect', blank)).report).toMatchObject({
    kind: 'none',
    reason: { code: 'EMPTY_SHEET' },
  });
});

test.each([
  ['=DCCLASS(80;{75;50;25})', 0, 'A'],
  ['=DCCLASS(40,{75,50,25})', 0, 'C'],
  ['=1,5+1;', 1, undefined],
  ['=SOMME(1,5;2)', 0, '3.5'],
  ['=SUM(1.5,2)', 0, '3.5'],
])('eval %s', async (formula, exitCode, stdout) => {
  const outcome = await dcpilot('eval', formula);
  expect(outcome.exitCode).toBe(exitCode);
  if (stdout !== undefined) expect(outcome.stdout).toBe(stdout);
});

test('eval reads the cells of a file, and a spill comes as lines', async () => {
  expect(await dcpilot('eval', '=DCRANK(E2:E4;E2:E4)', CLIENTS)).toMatchObject({
    exitCode: 0,
    stdout: '1\n2\n3',
  });
});
