import { legBetween, unknownRoads } from './roadTable';
import { roadKmBetween, travelSeconds } from './travel';

const NANTES = { latitude: 47.218, longitude: -1.554 };
const RENNES = { latitude: 48.117, longitude: -1.678 };
const PLACES = [NANTES, RENNES];

test('a leg nobody measured is estimated', () => {
  const estimate = {
    seconds: travelSeconds(NANTES, RENNES),
    km: roadKmBetween(NANTES, RENNES),
    source: 'estimate',
  };
  expect(legBetween(PLACES, 0, 1)).toEqual(estimate);
  expect(legBetween(PLACES, 0, 1, unknownRoads(2))).toEqual(estimate);
});

test('each direction has its own measure; a time without a length keeps the estimated length', () => {
  const roads = unknownRoads(2);
  roads.seconds.set([5400, 5520], 1);
  roads.metres[2] = 112_340;
  expect(legBetween(PLACES, 0, 1, roads)).toEqual({
    ...{ seconds: 5400, km: roadKmBetween(NANTES, RENNES) },
    source: 'roads',
  });
  expect(legBetween(PLACES, 1, 0, roads)).toEqual({ seconds: 5520, km: 112.34, source: 'roads' });
});
