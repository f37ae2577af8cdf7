import type { Travel } from '../../../src/domain/tours/model';
import type { TourPlan } from '../../../src/domain/tours/plan';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const distanceOf = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A square table of a whole-number function of the straight distance, one array for time and cost. */
export function planeTravel(points: readonly Point[], wholeOf: (distance: number) => number): Travel {
  const seconds = new Int32Array(points.length * points.length);
  points.forEach((a, i) =>
    points.forEach((b, j) => {
      seconds[i * points.length + j] = i === j ? 0 : wholeOf(distanceOf(a, b));
    }),
  );
  return { places: points.length, seconds, cost: seconds };
}

/** Sums a leg function over a plan whose routes begin and end at place 0 and whose visits have these places. */
export function sumLegs(
  plan: TourPlan,
  placeOf: (visit: number) => number,
  legOf: (from: number, to: number) => number,
): number {
  let sum = 0;
  for (const { visits } of plan.routes) {
    let from = 0;
    for (const visit of visits) {
      sum += legOf(from, placeOf(visit));
      from = placeOf(visit);
    }
    sum += legOf(from, 0);
  }
  return sum;
}
