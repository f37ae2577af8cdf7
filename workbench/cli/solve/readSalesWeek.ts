import { z } from 'zod';
import type { TourModel, Travel } from '../../../src/domain/tours/model';
import type { Instance } from './instance';

export type Variant = 'lunch' | 'nolunch';

const place = z.object({ at: z.tuple([z.number(), z.number()]) });
const span = z.tuple([z.number(), z.number()]);
const salesWeek = z.object({
  days: z.number().int().positive(),
  homes: z.array(place).min(1),
  shift: span,
  shiftNoLunch: span,
  lunch: z.object({ window: span, dur: z.number() }),
  accounts: z.array(
    place.extend({
      id: z.number(),
      value: z.number(),
      service: z.number(),
      tw: span,
      days: z.number().int(),
    }),
  ),
});
type SalesWeek = z.infer<typeof salesWeek>;

const POINT_SECONDS = 600;
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle km. */
function kmBetween([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const a =
    Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 +
    Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Road seconds: × 1.3 at 50 km/h rising to 70 km/h from 50 km on. */
const driveSeconds = (km: number): number =>
  Math.round(((km * 1.3) / (50 + 20 * Math.min(1, km / 50))) * 3600);

function travelOf(points: readonly (readonly [number, number])[]): Travel {
  const places = points.length;
  const seconds = new Int32Array(places * places);
  for (let i = 0; i < places; i++)
    for (let j = 0; j < i; j++) {
      const time = driveSeconds(kmBetween(points[i] ?? [0, 0], points[j] ?? [0, 0]));
      seconds[i * places + j] = time;
      seconds[j * places + i] = time;
    }
  return { places, seconds, cost: seconds };
}

function modelOf(week: SalesWeek, variant: Variant): TourModel {
  const { homes, accounts, lunch } = week;
  const [open, close] = variant === 'lunch' ? week.shift : week.shiftNoLunch;
  const meal = { from: lunch.window[0], to: lunch.window[1], seconds: lunch.dur };
  const shiftAt = (home: number) => ({
    start: home,
    end: home,
    open,
    close,
    ...(variant === 'lunch' ? { lunch: meal } : {}),
  });
  const weekdays = Array.from({ length: week.days }, (_, day) => day);
  return {
    travel: travelOf([...homes, ...accounts].map(({ at }) => at)),
    days: weekdays.map((day) => ({ weekday: day, week: 0, date: day })),
    reps: homes.map((_, home) => ({ shifts: weekdays.map(() => shiftAt(home)) })),
    accounts: accounts.map(({ tw, days }, i) => ({
      place: homes.length + i,
      windows: weekdays.map((day) => ((days >> day) & 1 ? [{ open: tw[0], close: tw[1] }] : [])),
    })),
    visits: accounts.map(({ service, value }, account) => ({ account, seconds: service, points: value })),
    pointCost: POINT_SECONDS,
    windowHolds: 'start',
    isSelective: true,
  };
}

/** Our own JSON of a week of sales visits (docs/planner.md). */
export function readSalesWeek(text: string, variant: Variant): Instance {
  const week = salesWeek.parse(JSON.parse(text));
  const model = modelOf(week, variant);
  const { seconds, places } = model.travel;
  return {
    model,
    ids: week.accounts.map(({ id }) => id),
    measure: 'value',
    measureOf: ({ routes }) =>
      routes.reduce(
        (sum, { visits }) =>
          sum + visits.reduce((part, visit) => part + (week.accounts[visit]?.value ?? 0), 0),
        0,
      ),
    travelOf: ({ routes }) =>
      routes.reduce((sum, { rep, visits }) => {
        const stops = [rep, ...visits.map((visit) => week.homes.length + visit), rep];
        return stops.reduce(
          (part, to, i) => (i === 0 ? part : part + (seconds[(stops[i - 1] ?? 0) * places + to] ?? 0)),
          sum,
        );
      }, 0),
  };
}
