import { DEFAULT_SETTINGS } from '../../../domain/settings/defaultSettings';
import { choiceOf, chooseServices, recipientOf } from './chooseServices';

const NAMED = { ...DEFAULT_SETTINGS, roads: 'osrm', roadsUrl: 'https://routes.example.fr/' } as const;
const RECIPIENT = 'roads osrm https://routes.example.fr';

test('nothing is chosen unless someone named it', () => {
  expect(chooseServices(DEFAULT_SETTINGS, {})).toEqual({
    ok: true,
    value: { geocoder: null, roads: null, engine: null },
  });
});

test('a service that stands in the workbook alone is not allowed', () => {
  expect(chooseServices(NAMED, {})).toMatchObject({ ok: true, value: { roads: { isAllowed: false } } });
  expect(chooseServices(NAMED, { settings: { weeks: '2' } })).toMatchObject({
    value: { roads: { isAllowed: false } },
  });
});

test('naming it for the run, or having allowed this very recipient, allows it', () => {
  const allowed = { ok: true, value: { roads: { isAllowed: true, host: 'routes.example.fr' } } };
  expect(chooseServices(NAMED, { settings: { roads: 'osrm' } })).toMatchObject(allowed);
  expect(chooseServices(NAMED, { consent: [RECIPIENT] })).toMatchObject(allowed);
});

test('another address or another service has to be allowed anew', () => {
  const consent = [RECIPIENT];
  for (const changed of [
    { ...NAMED, roadsUrl: 'https://elsewhere.example.fr' },
    { ...NAMED, roads: 'valhalla' as const },
  ])
    expect(chooseServices(changed, { consent })).toMatchObject({ value: { roads: { isAllowed: false } } });
  const engine = { ...DEFAULT_SETTINGS, engine: 'vroom', engineUrl: 'https://routes.example.fr' } as const;
  expect(chooseServices(engine, { consent })).toMatchObject({ value: { engine: { isAllowed: false } } });
});

test.each([
  ['osrm', '', { service: 'OSRM', setting: 'roadsUrl' }],
  ['osrm', 'http://routes.example.fr', { value: 'http://routes.example.fr' }],
  ['valhalla', 'chez nous', { service: 'Valhalla', value: 'chez nous' }],
])('%s at « %s » has no usable address', (service, text, details) => {
  expect(choiceOf('roads', service, text)).toMatchObject({
    ok: false,
    failure: { code: 'SERVICE_ADDRESS', details },
  });
});

test('services that have a public address need none', () => {
  const open = choiceOf('roads', 'openrouteservice', '');
  expect(open).toMatchObject({ ok: true, value: { url: 'https://api.openrouteservice.org' } });
  expect(open.ok && open.value && recipientOf(open.value)).toBe(
    'roads openrouteservice https://api.openrouteservice.org',
  );
  expect(choiceOf('geocoder', 'geoplateforme', '')).toMatchObject({
    value: { url: 'https://data.geopf.fr/geocodage' },
  });
});
