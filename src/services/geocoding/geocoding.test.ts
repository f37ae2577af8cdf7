import type { OnlineServices, PostalAddress } from '../../app/servicesPort';
import { createServices } from '../createServices';
import { startServer } from '../testing/localServer';
import type { Answer, LocalServer, Question } from '../testing/localServer';
import { addressesOf, geocodingAnswer, partsOf } from '../testing/geocodingServer';
import type { KnownAddress } from '../testing/geocodingServer';

let server: LocalServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const serve = async (answer: (question: Question, before: number) => Answer): Promise<OnlineServices> => {
  server = await startServer(answer);
  return createServices({
    ...{ fetch: (input, init) => fetch(input, init), wait: async () => undefined, now: () => 0 },
    keyFor: () => null,
  });
};

const at = () => ({ service: 'geoplateforme', url: server?.url ?? '', host: server?.host ?? '' }) as const;

const PAIX: PostalAddress = {
  address: '1, rue « de la Paix »;\n"bât. A"',
  postcode: '44000',
  town: 'Nantes',
};
const LILLE: PostalAddress = { address: '17 rue Malus', postcode: '59000', town: 'Lille' };
const NOWHERE: PostalAddress = { address: 'rue inexistante zzz', postcode: '99999', town: 'Nullepart' };

const known: Readonly<Record<string, KnownAddress>> = {
  [`${PAIX.address} 44000 Nantes`]: { latitude: 47.2138, longitude: -1.5561, score: 0.97, type: 'street' },
  '17 rue Malus 59000 Lille': {
    latitude: 50.627078,
    longitude: 3.067372,
    score: 0.9747,
    type: 'housenumber',
  },
};
const know = (address: string): KnownAddress | null => known[address] ?? null;

test('each address comes back with its place and how near the door it is; a doubtful one does not', async () => {
  const services = await serve((question) => geocodingAnswer(question, know));
  const result = await services.geocode(at(), [LILLE, NOWHERE, PAIX]);
  expect(result).toEqual({
    ok: true,
    value: {
      shortfall: null,
      value: [
        { place: { latitude: 50.627078, longitude: 3.067372 }, precision: 'address' },
        null,
        { place: { latitude: 47.2138, longitude: -1.5561 }, precision: 'address' },
      ],
    },
  });
});

test('the file holds addresses and nothing else, each once', async () => {
  const services = await serve((question) => geocodingAnswer(question, know));
  await services.geocode(at(), [LILLE, PAIX, LILLE]);
  const [question] = server?.asked ?? [];
  if (!question) throw new Error('Nothing was asked.');
  expect(addressesOf(question)).toEqual(['17 rue Malus 59000 Lille', `${PAIX.address} 44000 Nantes`]);
  const parts = partsOf(question);
  expect(parts.map(({ name }) => name)).toEqual([
    ...['data', 'columns', 'columns', 'columns'],
    ...['result_columns', 'result_columns', 'result_columns', 'result_columns', 'result_columns'],
  ]);
  expect(parts[0]?.value.split('\n')[0]).toBe('adresse,code_postal,commune');
});

test('a low score, an unknown kind of result and a town are told apart', async () => {
  const types: Record<string, KnownAddress> = {
    a: { latitude: 47, longitude: 1, score: 0.49, type: 'housenumber' },
    b: { latitude: 47, longitude: 1, score: 0.9, type: 'planet' },
    c: { latitude: 47, longitude: 1, score: 0.9, type: 'municipality' },
  };
  const services = await serve((question) => geocodingAnswer(question, (address) => types[address] ?? null));
  const only = (address: string): PostalAddress => ({ address, postcode: '', town: '' });
  expect(await services.geocode(at(), ['a', 'b', 'c'].map(only))).toMatchObject({
    value: { value: [null, null, { precision: 'town' }] },
  });
});

test('2,500 addresses are three questions; what a service in trouble did not answer is missing, and why', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => ({ ...LILLE, address: `${n} rue Malus` }));
  const found = (): KnownAddress => ({ latitude: 50.6, longitude: 3.06, score: 0.9, type: 'housenumber' });
  const services = await serve((question, before) =>
    before < 2 ? geocodingAnswer(question, found) : { status: 500, body: 'Internal error' },
  );
  const shares: number[] = [];
  const result = await services.geocode(at(), many, { onProgress: (share) => shares.push(share) });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(result.value.value.filter((place) => place !== null)).toHaveLength(2000);
  expect(result.value.shortfall).toMatchObject({
    code: 'SERVICE_UNREACHABLE',
    details: { reason: 'HTTP 500' },
  });
  expect(server?.asked).toHaveLength(2 + 4);
  expect(shares).toEqual([0.4, 0.8, 1]);
  await services.geocode(at(), many.slice(0, 2000));
  expect(server?.asked).toHaveLength(2 + 4);
});

test.each<[string, string, RegExp]>([
  ['a page', '<!doctype html><title>Portail</title>', /HTML/],
  ['too few rows', 'latitude,longitude,result_score,result_type,result_status\n', /0 ≠ 2/],
  ['other columns', 'adresse\nx\ny\n', /latitude \?/],
  [
    'a place beyond the pole',
    'latitude,longitude,result_score,result_type,result_status\n95.2,3,0.9,street,ok\n50,3,0.9,street,ok\n',
    /95\.2; 3/,
  ],
])('%s is not taken for an answer', async (_, body, reason) => {
  const services = await serve(() => ({ body }));
  const result = await services.geocode(at(), [LILLE, PAIX]);
  expect(result).toMatchObject({ ok: false, failure: { code: 'SERVICE_ANSWER_WRONG' } });
  if (!result.ok) expect(String(result.failure.details['reason'])).toMatch(reason);
});

test('stopped, it is cancelled', async () => {
  const services = await serve((question) => geocodingAnswer(question, know));
  expect(await services.geocode(at(), [LILLE], { signal: { aborted: true } })).toMatchObject({
    ok: false,
    failure: { code: 'CANCELLED' },
  });
  expect(server?.asked).toHaveLength(0);
});
