/**
 * Valhalla’s matrix (valhalla.github.io/valhalla/api/matrix): POST, one object a leg, seconds and kilometres, null without a
 * way. Its plain form is asked for (`verbose`): older servers know no other.
 */
import * as z from 'zod/mini';
import type { Endpoint, RoadService } from '../../app/servicesPort';
import { succeed } from '../../domain/result';
import { askService } from '../askService';
import type { ServiceDoor } from '../askService';
import { readJson } from '../readAnswer';
import { degrees } from './roadAdapter';
import type { RoadAdapter } from './roadAdapter';

/** `max_matrix_location_pairs` is 2,500 unless its keeper raised it. */
const MOST_PLACES = 50;

const ANSWER = z.object({
  sources_to_targets: z.array(
    z.array(z.object({ time: z.nullable(z.number()), distance: z.nullable(z.number()) })),
  ),
});

export const valhalla = (door: ServiceDoor, { url, host }: Endpoint<RoadService>): RoadAdapter => {
  const server = { name: 'Valhalla', host };
  return {
    ...server,
    mostPlaces: MOST_PLACES,
    ask: async (places, signal) => {
      const points = places.map(({ latitude, longitude }) => ({
        lat: degrees(latitude),
        lon: degrees(longitude),
      }));
      const question = { sources: points, targets: points, costing: 'auto', units: 'km', verbose: true };
      const text = await askService(
        door,
        {
          ...{ ...server, method: 'POST', url: `${url}/sources_to_targets` },
          ...{ headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) },
        },
        signal,
      );
      if (!text.ok) return text;
      const answer = readJson(server, text.value, ANSWER);
      if (!answer.ok) return answer;
      const legs = answer.value.sources_to_targets;
      return succeed({
        seconds: legs.map((row) => row.map(({ time }) => time)),
        metres: legs.map((row) => row.map(({ distance }) => (distance === null ? null : distance * 1000))),
      });
    },
  };
};
