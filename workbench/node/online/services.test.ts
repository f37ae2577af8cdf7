import type { ToursRequest } from '../../../src/app/dcPilot';
import type { ToursReport } from '../../../src/app/report';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { startServer } from '../../../src/services/testing/localServer';
import { addressesOf, geocodingAnswer } from '../../../src/services/testing/geocodingServer';
import type { LocalServer } from '../../../src/services/testing/localServer';
import { vroomAnswer } from '../../../src/services/testing/vroomServer';
import { madeUpSeconds, osrmAnswer } from '../../../src/services/testing/roadServers';
import type { Session } from '../openSession';
import { cellsOf, workbookOf } from '../testing/testWorkbook';

jest.setTimeout(120_000);

const TOWNS: readonly (readonly [string, string])[] = [
  ['44000', 'Nantes'],
  ['44600', 'Saint-Nazaire'],
  ['49000', 'Angers'],
  ['85000', 'La Roche-sur-Yon'],
  ['49300', 'Cholet'],
  ['44190', 'Clisson'],
];
/** Serial of 2025-12-01. */
const LAST_VISIT = 45992;
const SECRETS = ['Compte', 'Martin', 'C10'];

const ROWS: readonly (readonly RawCell[])[] = [
  [
    'Code client',
    'Raison sociale',
    'Adresse',
    'Code postal',
    'Ville',
    'Commercial',
    'CA 2025 (€)',
    'Dernière visite',
  ],
  ...Array.from({ length: 12 }, (_, at): RawCell[] => {
    const [postcode, town] = TOWNS[at % TOWNS.length] ?? ['', ''];
    const street = `${at + 1} rue de la Paix`;
    return [
      `C${10 + at}`,
      `Compte ${10 + at}`,
      street,
      postcode,
      town,
      'Anne Martin',
      120_000 - at * 6500,
      LAST_VISIT,
    ];
  }),
];

const REQUEST: ToursRequest = {
  language: 'fr',
  sheet: 'Comptes',
  from: '2026-02-02',
  weeks: 1,
  effort: 'quick',
  mapping: {
    ...{
      id: 'Code client',
      name: 'Raison sociale',
      address: 'Adresse',
      postcode: 'Code postal',
      town: 'Ville',
    },
    ...{ rep: 'Commercial', turnover: 'CA 2025 (€)', lastVisit: 'Dernière visite' },
  },
};

const planned = async ({ pilot }: Session, more: Partial<ToursRequest>): Promise<ToursReport> => {
  const result = await pilot.tours({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

let server: LocalServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
  jest.restoreAllMocks();
});

const refuseConnections = () =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => {
    throw new Error('A connection was opened.');
  });

const osrmOf = (url: string) => ({ roads: 'osrm', roadsUrl: url });

test('nothing is sent by default, nor when only the workbook names a service', async () => {
  const connections = refuseConnections();
  const session = await workbookOf(ROWS);
  expect((await planned(session, {})).services).toEqual([]);
  const named = { roads: 'osrm', roadsUrl: 'https://routes.example.fr', engine: 'vroom' };
  const settings = { ...named, engineUrl: 'https://vroom.example.fr', geocoder: 'geoplateforme' };
  const written = await session.pilot.writeSettings({ language: 'fr', settings });
  expect(written.ok).toBe(true);
  const report = await planned(session, {});
  expect(report.services.map(({ role, state }) => [role, state])).toEqual([
    ['geocoder', 'notAllowed'],
    ['roads', 'notAllowed'],
    ['engine', 'notAllowed'],
  ]);
  expect(report.services[1]?.message).toBe(
    'Temps de route : OSRM (routes.example.fr) n’est pas autorisé sur ce poste : rien ne lui a été envoyé.',
  );
  expect(connections).not.toHaveBeenCalled();
});

test('road times of a server that is allowed stand in the plan, and only coordinates were sent', async () => {
  server = await startServer((question) => osrmAnswer(question));
  const session = await workbookOf(ROWS);
  const report = await planned(session, { settings: osrmOf(server.url) });
  expect(report.services).toMatchObject([{ role: 'roads', state: 'used', host: server.host, code: null }]);
  const home = report.homes[0];
  const first = report.weeks[0]?.days[0]?.stops[0];
  if (!home || !first) throw new Error('No stop.');
  expect(first.driveMinutes).toBe(Math.round(Math.max(300, madeUpSeconds(home, first)) / 60));
  for (const { path, body } of server.asked)
    for (const secret of SECRETS) expect(decodeURIComponent(`${path}${body}`)).not.toContain(secret);
});

test('what the server does not know is estimated leg by leg, and told', async () => {
  server = await startServer((question) =>
    osrmAnswer(question, { isCutOff: ({ latitude }) => latitude > 47.4 }),
  );
  const session = await workbookOf(ROWS);
  const report = await planned(session, { settings: osrmOf(server.url) });
  const [use] = report.services;
  expect(use).toMatchObject({ state: 'partial', code: null });
  expect(use?.answered).toBeLessThan(use?.asked ?? 0);
  expect(report.totals.visits).toBeGreaterThan(0);
  expect(use?.message).toContain('les autres sont estimés à vol d’oiseau');
});

test('a wrong answer stops the job with one sentence; nothing is written', async () => {
  server = await startServer(() => ({ body: '<html>Portail captif</html>' }));
  const session = await workbookOf(ROWS);
  const result = await session.pilot.tours({ ...REQUEST, settings: osrmOf(server.url) });
  expect(result).toMatchObject({ ok: false, failure: { code: 'SERVICE_ANSWER_WRONG' } });
  expect(await cellsOf(session, 'DC Tournées')).toBeNull();
});

interface Tab {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

const tabOf = async (session: Session, name: string): Promise<Tab> => {
  const values = (await cellsOf(session, name))?.values ?? [];
  const top = values.findIndex((row) => row[0] === 'Heure');
  return { headers: (values[top] ?? []).map(String), rows: values.slice(top + 1) };
};

const columnOf = ({ headers, rows }: Tab, header: string): string[] =>
  rows.map((row) => String(row[headers.indexOf(header)]));

test('a tab says of each stop what its drive and its place rest on', async () => {
  server = await startServer((question) =>
    osrmAnswer(question, { isCutOff: ({ latitude }) => latitude > 47.4 }),
  );
  const session = await workbookOf(ROWS);
  const report = await planned(session, { settings: osrmOf(server.url) });
  const tab = await tabOf(session, report.weeks[0]?.tab ?? '');
  expect(new Set(columnOf(tab, 'Trajet selon'))).toEqual(new Set(['OSRM', 'à vol d’oiseau × 1,3']));
  expect(new Set(columnOf(tab, 'Lieu connu par'))).toEqual(new Set(['commune']));
  const overview = await cellsOf(session, 'DC Tournées');
  const said = (overview?.values ?? []).flat().join('\n');
  expect(said).toContain('Trajets mesurés par OSRM');
  expect(said).toContain('Lieux connus par');
});

test('addresses placed by a server stand to the door; an answer in another town is not believed', async () => {
  const asked: string[] = [];
  server = await startServer((question) => {
    asked.push(...addressesOf(question));
    return geocodingAnswer(question, (address) =>
      address.includes('Nantes')
        ? { latitude: 47.2211, longitude: -1.5511, score: 0.9, type: 'housenumber' }
        : { latitude: 43.6, longitude: 1.44, score: 0.9, type: 'housenumber' },
    );
  });
  const session = await workbookOf(ROWS);
  const report = await planned(session, {
    settings: { geocoder: 'geoplateforme', geocoderUrl: server.url },
  });
  expect(asked).toHaveLength(12);
  expect(asked).toContain('1 rue de la Paix 44000 Nantes');
  for (const secret of SECRETS) expect(asked.join()).not.toContain(secret);
  expect(report.services).toMatchObject([{ role: 'geocoder', asked: 12, answered: 12, state: 'used' }]);
  const stops = report.weeks.flatMap(({ days }) => days.flatMap(({ stops: all }) => all));
  const tab = await tabOf(session, report.weeks[0]?.tab ?? '');
  const places = columnOf(tab, 'Lieu connu par');
  stops.forEach(({ key, latitude }, at) => {
    const isInNantes = key === 'C10' || key === 'C16';
    expect([key, latitude === 47.2211, places[at]]).toEqual([
      ...[key, isInNantes],
      isInNantes ? 'adresse' : 'commune',
    ]);
    expect(latitude).not.toBe(43.6);
  });
});

test('a VROOM server’s week is written like ours; what it left out has its reason', async () => {
  const bodies: string[] = [];
  server = await startServer((question) => {
    bodies.push(question.body);
    return vroomAnswer(question);
  });
  const session = await workbookOf(ROWS);
  const report = await planned(session, { settings: { engine: 'vroom', engineUrl: server.url } });
  expect(bodies).toHaveLength(1);
  for (const secret of [...SECRETS, 'Nantes']) expect(bodies.join()).not.toContain(secret);
  const stops = report.weeks.flatMap(({ days }) => days.flatMap(({ stops: all }) => all));
  expect(stops.length).toBeGreaterThan(3);
  expect(report.services).toMatchObject([{ role: 'engine', service: 'vroom', answered: stops.length }]);
  const tab = await tabOf(session, report.weeks[0]?.tab ?? '');
  expect(columnOf(tab, 'DC Clé')).toEqual(stops.map(({ key }) => key));
  expect(report.unplanned.length).toBeGreaterThan(0);
  for (const { reason, remedy } of report.unplanned)
    expect([reason !== '', remedy !== '']).toEqual([true, true]);
});

test('a VROOM server that answers wrongly stops the job, and nothing is written', async () => {
  server = await startServer((question) => {
    const { body } = vroomAnswer(question);
    const { routes, ...rest } = body as { routes: object[] };
    return { body: { ...rest, routes: [...routes, ...routes] } };
  });
  const session = await workbookOf(ROWS);
  const settings = { engine: 'vroom', engineUrl: server.url };
  expect(await session.pilot.tours({ ...REQUEST, settings })).toMatchObject({
    ok: false,
    failure: { code: 'SERVICE_ANSWER_WRONG', details: { service: 'VROOM' } },
  });
  expect(await cellsOf(session, 'DC Tournées')).toBeNull();
});
