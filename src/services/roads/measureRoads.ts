/**
 * A table of any size from a service that takes a few places at once: places are cut into chunks, and every two chunks are
 * asked together, so that each pair of places meets in some question. Places on the same spot are asked once.
 *
 * A block the service refuses or does not bring back stays unknown, and the next ones are still asked; only a service that is
 * away or busy is left alone from then on. What cannot be a time or a length is the service’s fault and ends the run.
 */
import type { Answered, ServiceRun } from '../../app/servicesPort';
import { UNKNOWN_LEG, unknownRoads } from '../../domain/geo/roadTable';
import type { RoadTable } from '../../domain/geo/roadTable';
import type { Place } from '../../domain/geo/types';
import { fail, succeed } from '../../domain/result';
import type { Failure, Result } from '../../domain/result';
import type { AnswerMemory } from '../answerMemory';
import { wrongAnswer } from '../readAnswer';
import { degrees } from './roadAdapter';
import type { RoadAdapter, RoadBlock } from './roadAdapter';

/** A drive of two days is none. */
const LONGEST_SECONDS = 172_800;
const LONGEST_METRES = 10_000_000;

interface Spots {
  readonly places: readonly Place[];
  /** Spot of every place. */
  readonly spotOf: readonly number[];
}

const spotsOf = (places: readonly Place[]): Spots => {
  const known = new Map<string, number>();
  const spots: Place[] = [];
  const spotOf = places.map((place) => {
    const key = `${degrees(place.latitude)} ${degrees(place.longitude)}`;
    const spot = known.get(key) ?? spots.length;
    if (!known.has(key)) {
      known.set(key, spot);
      spots.push(place);
    }
    return spot;
  });
  return { places: spots, spotOf };
};

/** Lists of spots to ask together, each at most `most` long. */
const questionsOf = (count: number, most: number): number[][] => {
  const all = Array.from({ length: count }, (_, spot) => spot);
  if (count <= most) return count > 1 ? [all] : [];
  const size = Math.floor(most / 2);
  const chunks = Array.from({ length: Math.ceil(count / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
  return chunks.flatMap((first, at) => chunks.slice(at + 1).map((second) => [...first, ...second]));
};

const tableFault = (
  table: RoadBlock['seconds'],
  { size, longest }: { readonly size: number; readonly longest: number },
): string | null => {
  if (table.length !== size) return `${table.length} ≠ ${size}`;
  for (const row of table) {
    if (row.length !== size) return `${table.length} × ${row.length} ≠ ${size} × ${size}`;
    const odd = row.find((value) => value !== null && !(value >= 0 && value <= longest));
    if (odd !== undefined) return String(odd);
  }
  return null;
};

/** Why a block is none: its size, or a number that cannot be; null for a good one. */
const faultOf = ({ seconds, metres }: RoadBlock, size: number): string | null =>
  tableFault(seconds, { size, longest: LONGEST_SECONDS }) ??
  (metres === null ? null : tableFault(metres, { size, longest: LONGEST_METRES }));

const put = (roads: RoadTable, spots: readonly number[], { seconds, metres }: RoadBlock): void => {
  spots.forEach((from, row) =>
    spots.forEach((to, column) => {
      const [time, length] = [seconds[row]?.[column] ?? null, metres?.[row]?.[column] ?? null];
      if (time === null) return;
      roads.seconds[from * roads.places + to] = Math.round(time);
      if (length !== null) roads.metres[from * roads.places + to] = Math.round(length);
    }),
  );
};

/** The table of the spots, spread over the places that share them. */
const spread = (roads: RoadTable, spotOf: readonly number[]): RoadTable => {
  const table = unknownRoads(spotOf.length);
  spotOf.forEach((from, a) =>
    spotOf.forEach((to, b) => {
      const [at, leg] = [a * spotOf.length + b, from * roads.places + to];
      table.seconds[at] = from === to ? 0 : (roads.seconds[leg] ?? UNKNOWN_LEG);
      table.metres[at] = from === to ? 0 : (roads.metres[leg] ?? UNKNOWN_LEG);
    }),
  );
  return table;
};

const LEAVES_ALONE: ReadonlySet<Failure['code']> = new Set(['SERVICE_BUSY', 'SERVICE_UNREACHABLE']);
const ENDS_THE_RUN: ReadonlySet<Failure['code']> = new Set([
  'CANCELLED',
  'SERVICE_KEY',
  'SERVICE_ANSWER_WRONG',
]);

export interface RoadServer {
  readonly adapter: RoadAdapter;
  readonly memory: AnswerMemory<RoadBlock>;
}

/** A block that can be believed, asked once. */
const askBlock = async (
  { adapter, memory }: RoadServer,
  places: readonly Place[],
  signal: ServiceRun['signal'],
): Promise<Result<RoadBlock>> => {
  const points = places.map(({ latitude, longitude }) => `${degrees(latitude)},${degrees(longitude)}`);
  const question = `${adapter.name} ${adapter.host} ${points.join(' ')}`;
  const known = memory.recall(question);
  if (known) return succeed(known);
  const block = await adapter.ask(places, signal);
  if (!block.ok) return block;
  const fault = faultOf(block.value, places.length);
  if (fault !== null) return wrongAnswer(adapter, fault);
  memory.keep(question, block.value);
  return block;
};

export const measureRoads = async (
  server: RoadServer,
  places: readonly Place[],
  { onProgress, signal }: ServiceRun = {},
): Promise<Result<Answered<RoadTable>>> => {
  const { places: spots, spotOf } = spotsOf(places);
  const roads = unknownRoads(spots.length);
  const questions = questionsOf(spots.length, server.adapter.mostPlaces);
  let shortfall: Failure | null = null;
  for (const [at, question] of questions.entries()) {
    if (signal?.aborted) return fail('CANCELLED');
    const asked = question.flatMap((spot) => spots[spot] ?? []);
    const block = await askBlock(server, asked, signal);
    if (block.ok) put(roads, question, block.value);
    else {
      if (ENDS_THE_RUN.has(block.failure.code)) return block;
      shortfall ??= block.failure;
      if (LEAVES_ALONE.has(block.failure.code)) break;
    }
    onProgress?.((at + 1) / questions.length);
  }
  return succeed({ value: spread(roads, spotOf), shortfall });
};
