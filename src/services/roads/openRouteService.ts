/** openrouteservice’s matrix v2 (openrouteservice.org/dev): POST, lon,lat pairs, seconds and metres, null without a way. */
import * as z from 'zod/mini';
import type { Endpoint, RoadService } from '../../app/servicesPort';
import { succeed } from '../../domain/result';
import { askService } from '../askService';
import type { ServiceDoor } from '../askService';
import { keyedHeaders } from '../keyedServer';
import { readJson } from '../readAnswer';
import { degrees } from './roadAdapter';
import type { RoadAdapter } from './roadAdapter';
import { MATRIX } from './matrix';

/** `maximum_routes` is 2,500 on a server of one’s own unless raised, 3,500 on the public one (issue #575, restrictions page). */
const MOST_PLACES = 50;

const ANSWER = z.object({ durations: MATRIX, distances: z.optional(MATRIX) });

export const openRouteService = (door: ServiceDoor, { url, host }: Endpoint<RoadService>): RoadAdapter => {
  const server = { name: 'openrouteservice', host };
  return {
    ...server,
    mostPlaces: MOST_PLACES,
    ask: async (places, signal) => {
      const headers = keyedHeaders(door, { ...server, url });
      if (!headers.ok) return headers;
      const question = {
        locations: places.map(({ latitude, longitude }) => [degrees(longitude), degrees(latitude)]),
        metrics: ['duration', 'distance'],
        units: 'm',
      };
      const text = await askService(
        door,
        {
          ...{ ...server, method: 'POST', url: `${url}/v2/matrix/driving-car` },
          ...{ headers: headers.value, body: JSON.stringify(question) },
        },
        signal,
      );
      if (!text.ok) return text;
      const answer = readJson(server, text.value, ANSWER);
      if (!answer.ok) return answer;
      const { durations, distances } = answer.value;
      return succeed({ seconds: durations, metres: distances ?? null });
    },
  };
};
