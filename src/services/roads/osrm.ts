/** OSRM’s table service (project-osrm.org/docs, v5): GET, lon,lat pairs, seconds and metres, null without a way. */
import * as z from 'zod/mini';
import type { Endpoint, RoadService } from '../../app/servicesPort';
import { succeed } from '../../domain/result';
import { askService } from '../askService';
import type { ServiceDoor } from '../askService';
import { readJson, wrongAnswer } from '../readAnswer';
import { degrees } from './roadAdapter';
import type { RoadAdapter } from './roadAdapter';
import { MATRIX } from './matrix';

/** `--max-table-size` of osrm-routed, unless its keeper raised it. */
const MOST_PLACES = 100;

const ANSWER = z.object({
  code: z.string(),
  durations: z.optional(MATRIX),
  distances: z.optional(MATRIX),
});

export const osrm = (door: ServiceDoor, { url, host }: Endpoint<RoadService>): RoadAdapter => {
  const server = { name: 'OSRM', host };
  return {
    ...server,
    mostPlaces: MOST_PLACES,
    ask: async (places, signal) => {
      const points = places
        .map(({ latitude, longitude }) => `${degrees(longitude)},${degrees(latitude)}`)
        .join(';');
      const address = `${url}/table/v1/driving/${points}?annotations=duration,distance`;
      const text = await askService(door, { ...server, method: 'GET', url: address }, signal);
      if (!text.ok) return text;
      const answer = readJson(server, text.value, ANSWER);
      if (!answer.ok) return answer;
      const { code, durations, distances } = answer.value;
      if (code !== 'Ok' || !durations) return wrongAnswer(server, `code ${code}`);
      return succeed({ seconds: durations, metres: distances ?? null });
    },
  };
};
