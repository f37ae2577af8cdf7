import { roadKmBetween } from '../../geo/travel';
import { legCosts, pointCostOf } from './legCosts';

const PARIS = { latitude: 48.857, longitude: 2.352 };
const LYON = { latitude: 45.764, longitude: 4.836 };
const PLACES = [PARIS, LYON];
const SECONDS = Int32Array.from([0, 20_000, 20_000, 0]);
const KM = roadKmBetween(PARIS, LYON);
const CAR = { eurosPerKm: 0.43, eurosPerHour: 107.5 };

test('time is the table itself; km, cost and value are in seconds too', () => {
  expect(legCosts(SECONDS, PLACES, { objective: 'time', ...CAR })).toBe(SECONDS);
  expect(legCosts(SECONDS, PLACES, { objective: 'value', ...CAR })).toBe(SECONDS);
  expect([...legCosts(SECONDS, PLACES, { objective: 'km', ...CAR })]).toEqual([
    ...[0, Math.round(KM * 60), Math.round(KM * 60), 0],
  ]);
  /** 0.43 € a km are 14.4 s of an hour at 107.50 €. */
  const cost = 20_000 + Math.round(KM * 14.4);
  expect([...legCosts(SECONDS, PLACES, { objective: 'cost', ...CAR })]).toEqual([0, cost, cost, 0]);
});

test('a car within the annual cost makes cost the same as time', () => {
  const aim = { objective: 'cost', eurosPerKm: 0, eurosPerHour: 107.5 } as const;
  expect(legCosts(SECONDS, PLACES, aim)).toBe(SECONDS);
});

test('a point is worth its minutes; six times as many where value comes first', () => {
  expect(pointCostOf({ objective: 'time', ...CAR }, 10)).toBe(600);
  expect(pointCostOf({ objective: 'value', ...CAR }, 10)).toBe(3600);
});
