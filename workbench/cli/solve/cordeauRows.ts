import { numberAt, numberLines } from './numbersOf';

/** A point of Cordeau's text formats: number, x, y, service, load or profit, frequency, day sets, and a window if told. */
export interface CordeauPoint {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly service: number;
  readonly amount: number;
  readonly visits: number;
  readonly patterns: readonly number[];
  readonly window?: readonly [number, number];
}

export interface CordeauFile {
  /** Vehicles a day. */
  readonly vehicles: number;
  readonly days: number;
  /** Longest duration (0 = none) and largest load of each day. */
  readonly limits: readonly (readonly number[])[];
  readonly depot: CordeauPoint;
  readonly customers: readonly CordeauPoint[];
}

const POINT_FIELDS = 7;

function pointOf(row: readonly number[]): CordeauPoint {
  const count = numberAt(row, 6);
  const rest = row.slice(POINT_FIELDS + count);
  return {
    id: numberAt(row, 0),
    x: numberAt(row, 1),
    y: numberAt(row, 2),
    service: numberAt(row, 3),
    amount: numberAt(row, 4),
    visits: numberAt(row, 5),
    patterns: row.slice(POINT_FIELDS, POINT_FIELDS + count),
    ...(rest.length >= 2 ? { window: [numberAt(rest, 0), numberAt(rest, 1)] as const } : {}),
  };
}

/** Type, vehicles, customers, days; then one line of limits per day (`limitLines` of them); then depot and customers. */
export function readCordeau(text: string, limitLines?: number): CordeauFile {
  const [head, ...rows] = numberLines(text);
  const days = numberAt(head, 3);
  const lines = limitLines ?? days;
  const [depot, ...customers] = rows.slice(lines).map(pointOf);
  if (!depot || customers.length === 0) throw new RangeError('points are missing');
  return { vehicles: numberAt(head, 1), days, limits: rows.slice(0, lines), depot, customers };
}
