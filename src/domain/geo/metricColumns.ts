/**
 * Columns of coordinates in metres: whole columns that can be no degrees, under headers that say they are coordinates. They
 * are told with their probable projection and used for nothing: a list half guessed is worse than one placed by its towns.
 * Of two projections both possible the one is meant whose points lie by the towns written beside them.
 */
import { readHeader } from '../accounts/headerEvidence';
import { normaliseText } from '../accounts/normalise';
import { ProblemLog } from '../accounts/problemLog';
import type { TableSource } from '../accounts/tableSource';
import { readNumberColumn } from '../accounts/typedCells/readNumberColumn';
import { VALUE } from '../accounts/types';
import type { NumberColumn } from '../accounts/types';
import { EAST_HEADERS, NORTH_HEADERS } from '../../words/coordinateHeaders';
import { fromLambert93, fromWebMercator } from './metricProjections';
import type { FindNearest } from './nearestPlace';
import { greatCircleKm } from './travel';
import type { Place } from './types';

export const METRIC_PROJECTIONS = ['Lambert-93', 'Web Mercator', 'Lambert II étendu', 'UTM'] as const;
export type MetricProjection = (typeof METRIC_PROJECTIONS)[number];

export interface MetricColumns {
  /** Columns inside the table. */
  readonly east: number;
  readonly north: number;
  /** null: metres of no projection known here. */
  readonly projection: MetricProjection | null;
}

/** Where the town written in a row is; null where it is not known. Rows count as in `bodyRows`. */
export type TownOfRow = (row: number) => Place | null;

/** Degrees end here; a hundredth more is no slip of the pen. */
const MOST_DEGREES = 181;
const MOSTLY = 0.8;
const SAMPLE = 200;
const NEAR_TOWN_KM = 30;
const NEAR_LAND_KM = 60;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly town: Place | null;
}

const isWithin = (value: number, from: number, to: number): boolean => value >= from && value <= to;

interface Candidate {
  readonly projection: MetricProjection;
  readonly isPossible: (point: Point) => boolean;
  /** Where it can be worked out here. */
  readonly placeOf?: (x: number, y: number) => Place;
}

/** In this order where nothing tells two apart. */
const CANDIDATES: readonly Candidate[] = [
  {
    projection: 'Lambert-93',
    isPossible: ({ x, y }) => isWithin(x, 50_000, 1_300_000) && isWithin(y, 6_000_000, 7_200_000),
    placeOf: fromLambert93,
  },
  {
    projection: 'Lambert II étendu',
    isPossible: ({ x, y }) => isWithin(x, 0, 1_250_000) && isWithin(y, 1_600_000, 2_700_000),
  },
  {
    projection: 'UTM',
    isPossible: ({ x, y }) => isWithin(x, 100_000, 900_000) && isWithin(y, 3_800_000, 5_999_999),
  },
  {
    projection: 'Web Mercator',
    isPossible: ({ x, y }) => Math.abs(x) <= 20_037_509 && Math.abs(y) <= 20_048_967,
    placeOf: fromWebMercator,
  },
];

const normalHeader = (header: string): string =>
  normaliseText(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const says = (header: string, field: 'latitude' | 'longitude'): boolean =>
  readHeader(header).matches.some((match) => match.field === field && match.weight >= 0.8);

const columnsNamed = (headers: readonly string[], isNamed: (header: string) => boolean): number[] =>
  headers.flatMap((header, column) => (isNamed(header) ? [column] : []));

const readColumn = (source: TableSource, column: number): NumberColumn =>
  readNumberColumn(source, column, { log: new ProblemLog(source) });

/** Share of the numbers that are too large for degrees; 0 without numbers. */
const metreShare = ({ kinds, values }: NumberColumn): number => {
  let [filled, large] = [0, 0];
  kinds.forEach((kind, row) => {
    if (kind !== VALUE) return;
    filled++;
    if (Math.abs(values[row] ?? 0) > MOST_DEGREES) large++;
  });
  return filled === 0 ? 0 : large / filled;
};

const firstInMetres = (source: TableSource, columns: readonly number[]): number | null =>
  columns.find((column) => metreShare(readColumn(source, column)) >= MOSTLY) ?? null;

const pointsOf = (source: TableSource, columns: readonly [number, number], townOf: TownOfRow): Point[] => {
  const [east, north] = columns.map((column) => readColumn(source, column));
  const points: Point[] = [];
  for (let row = 0; row < (east?.values.length ?? 0) && points.length < SAMPLE; row++) {
    if (east?.kinds[row] !== VALUE || north?.kinds[row] !== VALUE) continue;
    points.push({ x: east.values[row] ?? 0, y: north.values[row] ?? 0, town: townOf(row) });
  }
  return points;
};

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/** How well a projection explains the points, 0–1: by the towns beside them, else by there being land at all. */
const fitOf = (
  { isPossible, placeOf }: Candidate,
  points: readonly Point[],
  nearest: FindNearest,
): number => {
  if (shareOf(points, isPossible) < MOSTLY) return 0;
  if (!placeOf) return 0.5;
  const withTown = points.filter(({ town }) => town !== null);
  if (withTown.length > 0)
    return shareOf(
      withTown,
      ({ x, y, town }) => town !== null && greatCircleKm(placeOf(x, y), town) <= NEAR_TOWN_KM,
    );
  return shareOf(points, ({ x, y }) => (nearest(placeOf(x, y))?.km ?? Infinity) <= NEAR_LAND_KM);
};

const probable = (points: readonly Point[], nearest: FindNearest): MetricProjection | null => {
  let [best, most]: [MetricProjection | null, number] = [null, 0];
  for (const candidate of CANDIDATES) {
    const fit = fitOf(candidate, points, nearest);
    if (fit > most) [best, most] = [candidate.projection, fit];
  }
  return best;
};

/** Coordinates of a table that are metres, with their probable projection; null where there are none. */
export function metricColumns(
  source: TableSource,
  nearest: FindNearest,
  townOf: TownOfRow = () => null,
): MetricColumns | null {
  const { headers } = source.table;
  const isNamed = (header: string, names: readonly string[], field: 'latitude' | 'longitude'): boolean =>
    names.includes(normalHeader(header)) || says(header, field);
  const east = firstInMetres(
    source,
    columnsNamed(headers, (header) => isNamed(header, EAST_HEADERS, 'longitude')),
  );
  const north = firstInMetres(
    source,
    columnsNamed(headers, (header) => isNamed(header, NORTH_HEADERS, 'latitude')),
  );
  if (east === null || north === null || east === north) return null;
  const projectionOf = (columns: readonly [number, number]): MetricProjection | null =>
    probable(pointsOf(source, columns, townOf), nearest);
  return { east, north, projection: projectionOf([east, north]) ?? projectionOf([north, east]) };
}
