/**
 * Road servers that speak the documented protocols, for tests: OSRM’s table (docs/http.md), Valhalla’s sources_to_targets
 * (docs/api/matrix), openrouteservice’s matrix v2. Times and lengths are made up from the coordinates, so that a test can say
 * what must come out: each way its own, and nothing like the offline estimate.
 */
import type { Place } from '../../domain/geo/types';
import type { Answer, Question } from './localServer';

/** Seconds with a fraction, as services give them; longer eastward than westward. */
export const madeUpSeconds = (from: Place, to: Place): number =>
  Math.abs(to.latitude - from.latitude) * 6000 +
  Math.abs(to.longitude - from.longitude) * (to.longitude > from.longitude ? 5000 : 4000) +
  0.4;

export const madeUpMetres = (from: Place, to: Place): number => madeUpSeconds(from, to) * 15;

type Leg = (from: Place, to: Place) => number | null;

const table = (places: readonly Place[], leg: Leg): (number | null)[][] =>
  places.map((from) => places.map((to) => (from === to ? 0 : leg(from, to))));

export interface RoadServerTraits {
  /** Most places at once; what the service really refuses beyond. */
  readonly most?: number;
  /** Legs without a way. */
  readonly isCutOff?: (place: Place) => boolean;
}

const withoutWay =
  ({ isCutOff = () => false }: RoadServerTraits, leg: Leg): Leg =>
  (from, to) =>
    isCutOff(from) || isCutOff(to) ? null : leg(from, to);

const OSRM_PATH = /^\/table\/v1\/driving\/([^?]+)\?annotations=duration,distance$/;

export const osrmAnswer = ({ path }: Question, traits: RoadServerTraits = {}): Answer => {
  const points = OSRM_PATH.exec(path)?.[1];
  if (points === undefined)
    return {
      status: 400,
      body: { code: 'InvalidUrl', message: 'URL string malformed close to position 1' },
    };
  const places = points.split(';').map((point): Place => {
    const [longitude = NaN, latitude = NaN] = point.split(',').map(Number);
    return { latitude, longitude };
  });
  if (places.length > (traits.most ?? 100))
    return { status: 400, body: { code: 'TooBig', message: 'Too many table coordinates' } };
  const waypoints = places.map(({ latitude, longitude }) => ({
    hint: 'KSoK',
    distance: 4.2,
    name: '',
    location: [longitude, latitude],
  }));
  return {
    body: {
      code: 'Ok',
      durations: table(places, withoutWay(traits, madeUpSeconds)),
      distances: table(places, withoutWay(traits, madeUpMetres)),
      sources: waypoints,
      destinations: waypoints,
    },
  };
};

export const valhallaAnswer = ({ path, body }: Question, traits: RoadServerTraits = {}): Answer => {
  if (path !== '/sources_to_targets')
    return {
      status: 404,
      body: { error_code: 106, error: 'Try any of: /route /sources_to_targets', status_code: 404 },
    };
  const { sources, targets } = JSON.parse(body) as Record<
    'sources' | 'targets',
    { lat: number; lon: number }[]
  >;
  if (sources.length * targets.length > (traits.most ?? 50) ** 2)
    return {
      status: 400,
      body: {
        error_code: 150,
        error: 'Exceeded max locations: 2500',
        status_code: 400,
        status: 'Bad Request',
      },
    };
  const places = sources.map(({ lat, lon }): Place => ({ latitude: lat, longitude: lon }));
  const seconds = table(places, withoutWay(traits, madeUpSeconds));
  const metres = table(places, withoutWay(traits, madeUpMetres));
  return {
    body: {
      sources: [sources],
      targets: [targets],
      sources_to_targets: seconds.map((row, from) =>
        row.map((time, to) => ({
          distance: metres[from]?.[to] == null ? null : metres[from][to] / 1000,
          ...{ time, to_index: to, from_index: from },
        })),
      ),
      units: 'kilometers',
    },
  };
};

export const openRouteServiceAnswer = (question: Question, traits: RoadServerTraits = {}): Answer => {
  if (question.path !== '/v2/matrix/driving-car')
    return { status: 404, body: { error: { code: 6099, message: 'Endpoint does not exist.' } } };
  if (question.headers.authorization !== 'the-key')
    return { status: 403, body: { error: 'Access to this API has been disallowed' } };
  const { locations } = JSON.parse(question.body) as { locations: [number, number][] };
  const most = traits.most ?? 50;
  if (locations.length > most)
    return {
      status: 400,
      body: {
        error: {
          code: 6004,
          message: `Request parameters exceed the server configuration limits. Only a total of ${most ** 2} routes are allowed.`,
        },
        info: { engine: { version: '9.0.0' }, timestamp: 1 },
      },
    };
  const places = locations.map(([longitude, latitude]): Place => ({ latitude, longitude }));
  return {
    body: {
      durations: table(places, withoutWay(traits, madeUpSeconds)),
      distances: table(places, withoutWay(traits, madeUpMetres)),
      destinations: locations.map((location) => ({ location, snapped_distance: 1.5 })),
      sources: locations.map((location) => ({ location, snapped_distance: 1.5 })),
      metadata: { attribution: 'openrouteservice.org, OpenStreetMap contributors', service: 'matrix' },
    },
  };
};
