import type { OnlineServices, RoadService } from '../../app/servicesPort';
import { UNKNOWN_LEG } from '../../domain/geo/roadTable';
import type { Place } from '../../domain/geo/types';
import { createServices } from '../createServices';
import { startServer } from '../testing/localServer';
import type { Answer, LocalServer, Question } from '../testing/localServer';
import {
  madeUpMetres,
  madeUpSeconds,
  openRouteServiceAnswer,
  osrmAnswer,
  valhallaAnswer,
} from '../testing/roadServers';
import type { RoadServerTraits } from '../testing/roadServers';

const PROTOCOLS = { osrm: osrmAnswer, valhalla: valhallaAnswer, openrouteservice: openRouteServiceAnswer };
const SERVICES = Object.keys(PROTOCOLS) as RoadService[];

/** `count` places on a line, all different. */
const placesOf = (count: number): Place[] =>
  Array.from({ length: count }, (_, at) => ({ latitude: 47 + at * 0.01, longitude: -1 - (at % 7) * 0.05 }));

let server: LocalServer | null = null;
const waits: number[] = [];
afterEach(async () => {
  await server?.close();
  server = null;
  waits.length = 0;
});

const serve = async (answer: (question: Question, before: number) => Answer): Promise<OnlineServices> => {
  server = await startServer(answer);
  return createServices({
    fetch: (input, init) => fetch(input, init),
    wait: async (milliseconds) => void waits.push(milliseconds),
    now: () => 0,
    keyFor: () => 'the-key',
  });
};

const at = (service: RoadService) => ({ service, url: server?.url ?? '', host: server?.host ?? '' });

describe.each(SERVICES)('%s', (service) => {
  const speak =
    (traits: RoadServerTraits = {}) =>
    (question: Question): Answer =>
      PROTOCOLS[service](question, traits);

  test('tells every leg, each way its own, in whole seconds', async () => {
    const services = await serve(speak());
    const places = placesOf(5);
    const result = await services.roads(at(service), places);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { value, shortfall } = result.value;
    expect(shortfall).toBeNull();
    places.forEach((from, a) =>
      places.forEach((to, b) => {
        expect(value.seconds[a * 5 + b]).toBe(a === b ? 0 : Math.round(madeUpSeconds(from, to)));
        expect(value.metres[a * 5 + b]).toBe(a === b ? 0 : Math.round(madeUpMetres(from, to)));
      }),
    );
  });

  test('puts a large table together from questions within its limit; places on one spot are asked once', async () => {
    const services = await serve(speak());
    const places = [...placesOf(230), ...placesOf(20)];
    const shares: number[] = [];
    const result = await services.roads(at(service), places, { onProgress: (share) => shares.push(share) });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { value, shortfall } = result.value;
    expect(shortfall).toBeNull();
    expect(value.seconds.includes(UNKNOWN_LEG)).toBe(false);
    expect(value.seconds[0 * 250 + 229]).toBe(
      Math.round(madeUpSeconds(places[0] as Place, places[229] as Place)),
    );
    expect(value.seconds[0 * 250 + 230]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(server?.asked).toHaveLength(shares.length);
  });

  test('is not asked the same again', async () => {
    const services = await serve(speak());
    const first = await services.roads(at(service), placesOf(4));
    expect(await services.roads(at(service), placesOf(4))).toEqual(first);
    expect(server?.asked).toHaveLength(1);
  });

  test('legs without a way stay unknown, the others are told', async () => {
    const places = placesOf(4);
    const services = await serve(speak({ isCutOff: ({ latitude }) => latitude === 47.02 }));
    const result = await services.roads(at(service), places);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { seconds, metres } = result.value.value;
    expect([seconds[2], seconds[8], metres[2]]).toEqual([UNKNOWN_LEG, UNKNOWN_LEG, UNKNOWN_LEG]);
    expect(seconds[1]).toBeGreaterThan(0);
    expect(result.value.shortfall).toBeNull();
  });

  test('a smaller limit than usual is a refusal told in its words, and no leg', async () => {
    const services = await serve(speak({ most: 2 }));
    const result = await services.roads(at(service), placesOf(4));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.shortfall).toMatchObject({ code: 'SERVICE_REFUSED' });
    expect(String(result.value.shortfall?.details['reason'])).toMatch(
      /^HTTP 400, (Too many|Exceeded|Request)/,
    );
    expect(new Set(result.value.value.seconds)).toEqual(new Set([0, UNKNOWN_LEG]));
  });

  test.each([
    ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'HTML ≠ JSON'],
    ['half an answer', '{"code":"Ok","durations":[[0,', '≠ JSON'],
  ])('%s is not taken for an answer', async (_, body, reason) => {
    const services = await serve(() => ({ body }));
    expect(await services.roads(at(service), placesOf(3))).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_ANSWER_WRONG', details: { host: server?.host, reason } },
    });
    expect(server?.asked).toHaveLength(1);
  });

  test('an answer of the wrong size, or with a time that cannot be, ends the run', async () => {
    const places = placesOf(3);
    const twisted = (twist: (answer: unknown) => string) => (question: Question) => ({
      body: twist(speak()(question).body),
    });
    const fewer = await serve(twisted(() => JSON.stringify(smaller(service))));
    expect(await fewer.roads(at(service), places)).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_ANSWER_WRONG', details: { reason: '2 ≠ 3' } },
    });
    await server?.close();
    const negative = await serve(
      twisted((answer) => JSON.stringify(answer).replace(/("time":|"durations":\[\[0,)\d[\d.]*/, '$1-7')),
    );
    expect(await negative.roads(at(service), places)).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_ANSWER_WRONG', details: { reason: '-7' } },
    });
  });
});

/** A well-formed answer for two places. */
const smaller = (service: RoadService): unknown => {
  const two = [
    [0, 60],
    [60, 0],
  ];
  if (service !== 'valhalla') return { code: 'Ok', durations: two, distances: two };
  return { sources_to_targets: two.map((row) => row.map((time) => ({ time, distance: time }))) };
};

describe('a service in trouble', () => {
  test('says how long to wait: asked again then, and answered', async () => {
    const services = await serve((question, before) =>
      before === 0
        ? { status: 429, headers: { 'retry-after': '3' }, body: 'slow down' }
        : osrmAnswer(question),
    );
    const result = await services.roads(at('osrm'), placesOf(3));
    expect(result).toMatchObject({ ok: true, value: { shortfall: null } });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(3000);
  });

  test('is left alone after four tries; what came before is kept', async () => {
    const services = await serve((question, before) =>
      before === 0 ? osrmAnswer(question) : { status: 429, body: 'slow down' },
    );
    const result = await services.roads(at('osrm'), placesOf(160));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.shortfall).toMatchObject({ code: 'SERVICE_BUSY', details: { reason: 'HTTP 429' } });
    expect(server?.asked).toHaveLength(5);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(7000);
    const { seconds } = result.value.value;
    expect(seconds[1]).toBeGreaterThan(0);
    expect(seconds[159]).toBe(UNKNOWN_LEG);
  });

  test('that wants a wait of an hour is left alone at once', async () => {
    const services = await serve(() => ({ status: 503, headers: { 'retry-after': '3600' }, body: '' }));
    const result = await services.roads(at('osrm'), placesOf(3));
    expect(result).toMatchObject({ ok: true, value: { shortfall: { code: 'SERVICE_BUSY' } } });
    expect(server?.asked).toHaveLength(1);
  });

  test('that is not there is told by its fault', async () => {
    const services = await serve(() => ({ body: '' }));
    const gone = at('osrm');
    await server?.close();
    server = null;
    expect(await services.roads(gone, placesOf(3))).toMatchObject({
      ok: true,
      value: { shortfall: { code: 'SERVICE_UNREACHABLE', details: { reason: 'ECONNREFUSED' } } },
    });
  });

  test('that never answers is given up after its time, four times', async () => {
    server = await startServer(() => ({}));
    const services = createServices({
      ...{ fetch: (input, init) => fetch(input, init), wait: async () => undefined, now: () => 0 },
      ...{ keyFor: () => null, patience: 0.05 },
    });
    expect(await services.roads(at('osrm'), placesOf(3))).toMatchObject({
      ok: true,
      value: { shortfall: { code: 'SERVICE_UNREACHABLE', details: { reason: '> 0.05 s' } } },
    });
    expect(server.asked).toHaveLength(4);
  });

  test('that sends elsewhere is not followed: what it may know, no other is told', async () => {
    const other = await startServer((question) => osrmAnswer(question));
    const services = await serve(({ path }) => ({
      status: 302,
      headers: { location: `${other.url}${path}` },
      body: 'moved',
    }));
    const result = await services.roads(at('osrm'), placesOf(3));
    expect(result).toMatchObject({ ok: true, value: { shortfall: { code: 'SERVICE_UNREACHABLE' } } });
    expect(other.asked).toHaveLength(0);
    await other.close();
  });

  test('a key that is refused ends the run; the public server is not asked without one', async () => {
    server = await startServer((question) => openRouteServiceAnswer(question));
    const keyed = (key: string | null) =>
      createServices({
        ...{ fetch: (input, init) => fetch(input, init), wait: async () => undefined, now: () => 0 },
        keyFor: () => key,
      });
    expect(await keyed('another').roads(at('openrouteservice'), placesOf(3))).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_KEY' },
    });
    const open = {
      service: 'openrouteservice',
      url: 'https://api.openrouteservice.org',
      host: 'api',
    } as const;
    expect(await keyed(null).roads(open, placesOf(3))).toMatchObject({
      ok: false,
      failure: { code: 'SERVICE_KEY' },
    });
  });

  test('a run that is stopped closes the connection and says so', async () => {
    const signal = { aborted: false };
    const services = await serve(() => {
      signal.aborted = true;
      return {};
    });
    expect(await services.roads(at('osrm'), placesOf(3), { signal })).toMatchObject({
      ok: false,
      failure: { code: 'CANCELLED' },
    });
  });
});
