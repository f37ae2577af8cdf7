import type { FoundPlace, OnlineServices, RoadService } from '../app/servicesPort';
import { answerMemory } from './answerMemory';
import type { ServiceDoor } from './askService';
import type { DayRoute } from './engine/vroomAnswer';
import { vroomPlanner } from './engine/vroomPlanner';
import { geocodeAddresses } from './geocoding/geoplateforme';
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
/** 20 reps × 13 weeks. */
const MOST_WEEKS = 260;
const MOST_ADDRESSES = 100_000;

/** Online services through a door. Nothing is asked before one of them is called. */
export const createServices = (door: ServiceDoor): OnlineServices => {
  const blocks = answerMemory<RoadBlock>(MOST_BLOCKS);
  const places = answerMemory<FoundPlace | null>(MOST_ADDRESSES);
  const weeks = answerMemory<readonly DayRoute[]>(MOST_WEEKS);
  return {
    allowed: () => door.allowed?.() ?? [],
    geocode: (at, addresses, run) => geocodeAddresses({ door, at, memory: places }, addresses, run),
    roads: (at, places, run) =>
      measureRoads({ adapter: ROAD_ADAPTERS[at.service](door, at), memory: blocks }, places, run),
    engine: (at) => vroomPlanner({ door, at, memory: weeks }),
  };
};
