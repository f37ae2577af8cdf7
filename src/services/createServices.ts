import type { OnlineServices, RoadService } from '../app/servicesPort';
import { fail } from '../domain/result';
import { answerMemory } from './answerMemory';
import type { ServiceDoor } from './askService';
import { measureRoads } from './roads/measureRoads';
import { openRouteService } from './roads/openRouteService';
import { osrm } from './roads/osrm';
import type { RoadBlock } from './roads/roadAdapter';
import { valhalla } from './roads/valhalla';

const ROAD_ADAPTERS = { osrm, valhalla, openrouteservice: openRouteService } as const satisfies Record<
  RoadService,
  unknown
>;

/** Blocks of at most 100 × 100 legs. */
const MOST_BLOCKS = 400;

/** Online services through a door. Nothing is asked before one of them is called. */
export const createServices = (door: ServiceDoor): OnlineServices => {
  const blocks = answerMemory<RoadBlock>(MOST_BLOCKS);
  return {
    geocode: async () => fail('SERVICE_REFUSED'),
    roads: (at, places, run) =>
      measureRoads({ adapter: ROAD_ADAPTERS[at.service](door, at), memory: blocks }, places, run),
    engine: () => ({ plan: async () => fail('SERVICE_REFUSED') }),
  };
};
