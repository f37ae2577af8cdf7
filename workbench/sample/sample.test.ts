import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../host/files/fileLimits';
import { openPackage } from '../host/files/package/openPackage';
import { openSession } from '../node/openSession';
import { openWorkbook } from '../host/files/openWorkbook';
import { sampleAccounts } from './sampleAccounts';
import { sampleBytes, sampleJson } from './sampleWorkbook';

const ASSETS = join(__dirname, '../../assets');
const [STATUS, REP, POSTCODE, TURNOVER] = [2, 3, 5, 10];

/** Contents of all parts; the compressed bytes depend on the runtime's zlib, what is in them does not. */
async function contents(bytes: Uint8Array): Promise<[string, string | null][]> {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  if (!pkg.ok) throw new Error(pkg.code);
  return Promise.all(
    pkg.value.entries.map(async ({ path }): Promise<[string, string | null]> => [
      path,
      await pkg.value.text(path),
    ]),
  );
}

test.each(['fr', 'en'] as const)(
  'assets/sample-%s.xlsx is what the generator makes',
  async (language) => {
    const stored = new Uint8Array(readFileSync(join(ASSETS, `sample-${language}.xlsx`)));
    expect(stored.length).toBeLessThan(200_000);
    expect(await contents(stored)).toEqual(await contents(await sampleBytes(language)));
  },
  30_000,
);

test('assets/sampleAccounts.json is what the generator makes', () => {
  const stored = readFileSync(join(ASSETS, 'sampleAccounts.json'), 'utf8');
  expect(stored.length).toBeLessThan(200_000);
  expect(stored).toBe(sampleJson());
});

test('550 clients and 350 prospects, 6 reps, and a good fifth of the clients makes 80 % of the turnover', () => {
  const rows = sampleAccounts('fr');
  expect(rows.filter((row) => row[STATUS] === 'Client')).toHaveLength(550);
  expect(rows.filter((row) => row[STATUS] === 'Prospect')).toHaveLength(350);
  expect(new Set(rows.map((row) => row[REP])).size).toBe(6);
  const turnovers = rows
    .map((row) => row[TURNOVER])
    .filter((value) => typeof value === 'number')
    .sort((a, b) => b - a);
  const total = turnovers.reduce((sum, value) => sum + value, 0);
  let carried = 0;
  const needed = turnovers.findIndex((value) => (carried += value) >= 0.8 * total) + 1;
  expect(needed / turnovers.length).toBeGreaterThan(0.2);
  expect(needed / turnovers.length).toBeLessThan(0.25);
  expect(rows.filter((row) => typeof row[POSTCODE] === 'number')).toHaveLength(2);
});

test('the sample opens as one sheet with a table over all rows', async () => {
  const result = await openWorkbook(await sampleBytes('fr'), 'sample-fr.xlsx');
  if (!result.ok) throw new Error(result.code);
  const [sheet] = result.value.workbook.sheets;
  expect(sheet?.tables.map(({ name, rect }) => [name, rect.bottom, rect.right])).toEqual([
    ['Comptes', 900, 18],
  ]);
  expect(sheet?.cells.get(0, 1)).toBe('Raison sociale');
}, 30_000);

test('the visits the method asks for fit the six reps, as docs/method.md has it (3,025 of 3,164: 96 %)', async () => {
  const session = openSession({ language: 'fr', clock: () => new Date('2026-10-31T10:00:00Z') });
  await session.host.open(await sampleBytes('fr'), 'sample-fr.xlsx');
  const preview = await session.pilot.previewVisits({ language: 'fr' });
  if (!preview.ok) throw new Error(preview.failure.code);
  const { reps, frequencies } = preview.value.report;
  const sum = (of: 'required' | 'possible') => reps.reduce((total, rep) => total + (rep[of]?.visits ?? 0), 0);
  expect(sum('required') / sum('possible')).toBeGreaterThan(0.93);
  expect(sum('required') / sum('possible')).toBeLessThan(1);
  const shares = Object.values(frequencies).map(({ accounts }) => accounts / 900);
  // 20/30/30/20 % of 550 clients and 10/20/30/40 % of 350 prospects: 16, 26, 30 and 28 % of all.
  [0.16, 0.26, 0.3, 0.28].forEach((share, at) =>
    expect(Math.abs((shares[at] ?? 0) - share)).toBeLessThan(0.08),
  );
}, 30_000);
