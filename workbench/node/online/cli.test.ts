import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../../src/services/testing/localServer';
import type { LocalServer } from '../../../src/services/testing/localServer';
import { openRouteServiceAnswer, osrmAnswer } from '../../../src/services/testing/roadServers';
import { parseCommand } from '../../cli/parseCommand';
import { failed, runCommand } from '../../cli/runCommand';
import type { Outcome } from '../../cli/output';

jest.setTimeout(120_000);

const clock = (): Date => new Date('2026-01-31T10:00:00.000Z');
const TOWNS = ['44000;Nantes', '44600;Saint-Nazaire', '49000;Angers', '85000;La Roche-sur-Yon'];
const CSV = [
  'Code client;Raison sociale;Code postal;Ville;CA 2025 (€);Dernière visite',
  ...Array.from(
    { length: 8 },
    (_, at) => `C${at};Compte ${at};${TOWNS[at % 4]};${90_000 - at * 900};01/12/2025`,
  ),
].join('\n');

let folder = '';
let file = '';
let server: LocalServer | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dcpilot-online-'));
  file = join(folder, 'comptes.csv');
  await writeFile(file, CSV);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  await server?.close();
  server = null;
  delete process.env['DCPILOT_OPENROUTESERVICE_KEY'];
});

const tours = async (...args: string[]): Promise<Outcome> => {
  const command = parseCommand([
    ...['tours', file, '--from', '2026-02-02', '--weeks', '1', '--effort', 'quick'],
    ...args,
  ]);
  return command.ok ? runCommand(command.value, { clock }) : failed('tours', command.failure, 'fr');
};

test('--set names a road server for the run, and the summary says what came of it', async () => {
  server = await startServer((question) => osrmAnswer(question));
  const { exitCode, stdout, report } = await tours('--set', 'roads=osrm', '--set', `roadsUrl=${server.url}`);
  expect(exitCode).toBe(0);
  expect(report).toMatchObject({ services: [{ role: 'roads', service: 'osrm', state: 'used' }] });
  expect(stdout).toMatch(/Temps de route : OSRM \(127\.0\.0\.1:\d+\), (\d+) trajets mesurés sur \1\./);
  expect(server.asked).toHaveLength(1);
});

test('in English too', async () => {
  server = await startServer((question) => osrmAnswer(question));
  const set = ['--set', 'roads=osrm', '--set', `roadsUrl=${server.url}`];
  expect((await tours(...set, '--lang', 'en')).stdout).toMatch(/Road times: OSRM .* legs measured of/);
});

test('the key of openrouteservice comes from the environment', async () => {
  server = await startServer((question) => openRouteServiceAnswer(question));
  const set = ['--set', 'roads=openrouteservice', '--set', `roadsUrl=${server.url}`];
  const refused = await tours(...set);
  expect([refused.exitCode, refused.stderr]).toEqual([
    2,
    expect.stringContaining('DCPILOT_OPENROUTESERVICE_KEY'),
  ]);
  process.env['DCPILOT_OPENROUTESERVICE_KEY'] = 'the-key';
  expect((await tours(...set)).report).toMatchObject({ services: [{ state: 'used' }] });
});

test.each([
  ['no address', ['roads=osrm'], /Il manque l’adresse|adresse/],
  [
    'an address that is not https',
    ['roads=osrm', 'roadsUrl=http://routes.example.fr'],
    /n’est pas une adresse/,
  ],
  ['a service nobody knows', ['roads=google'], /ne convient pas/],
])('%s is wrong usage, told in one sentence', async (_, settings, sentence) => {
  const { exitCode, stderr } = await tours(...settings.flatMap((one) => ['--set', one]));
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(sentence);
});
