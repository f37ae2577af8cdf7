import { solveTours } from '../solveTours';
import { buildRepModel } from '../demand/buildRepModel';
import { DEFAULT_SETTINGS } from '../../settings/defaultSettings';
import type { Place } from '../../geo/types';
import { daySector, weekPattern } from './daySector';
import { withSectors } from './sectorDays';

const HOME = { latitude: 47, longitude: 0 };
/** So many km from home, at a bearing. */
const at = (km: number, bearing: number): Place => ({
  latitude: 47 + (km / 111.2) * Math.cos((bearing * Math.PI) / 180),
  longitude: ((km / 111.2) * Math.sin((bearing * Math.PI) / 180)) / Math.cos((47 * Math.PI) / 180),
});
const sector = (km: number, bearing: number) => daySector(HOME, [at(km, bearing)]) ?? fail();
const fail = (): never => {
  throw new Error('no sector');
};

test('a day lies where the middle of its stops is', () => {
  expect(daySector(HOME, [at(30, 80), at(50, 100)])).toMatchObject({ compass: 2 });
  expect(daySector(HOME, [at(30, 350), at(30, 10)])).toMatchObject({ compass: 0 });
  expect(daySector(HOME, [at(3, 90)])?.compass).toBeNull();
  expect(daySector(HOME, [])).toBeNull();
});

test('the figures of the French courses', () => {
  expect(weekPattern([0, 72, 144, 216, 288].map((bearing) => sector(40, bearing)))).toBe('daisy');
  expect(weekPattern([0, 120, 240].map((bearing) => sector(40, bearing)))).toBe('clover');
  expect(weekPattern([90, 80, 265].map((bearing) => sector(40, bearing)))).toBe('brokenLine');
  expect(weekPattern([10, 50, 100, 140].map((bearing, day) => sector(20 + day * 20, bearing)))).toBe(
    'spiral',
  );
  expect(weekPattern([0, 180].map((bearing) => sector(40, bearing)))).toBe('free');
});

/** Twelve customers around home, three on each side, far from each other. */
const around = [0, 90, 180, 270].flatMap((side) => [-10, 0, 10].map((turn) => at(60, side + turn)));

test('a clover of four leaves keeps the days apart and alike', () => {
  const repModel = buildRepModel({
    ...{ home: HOME, horizon: { from: 46_055, days: 7 }, rules: { ...DEFAULT_SETTINGS, maxDriveHours: 8 } },
    week: { fieldHours: 40, fieldDays: 4 },
    isFieldDay: (day) => day < 46_060,
    accounts: around.map((place, account) => ({
      ...{ account, place, minutes: 60, leastGapDays: 1 },
      visits: [{ number: 1, dueDay: 2, firstDay: 0, lastDay: 6, urgency: 1, points: 50 }],
    })),
  });
  const model = withSectors(repModel.model, repModel.places, 'clover', () => 2);
  const { plan } = solveTours(model, { seed: 1, budget: { iterations: 3000 } });
  expect(plan.routes.map(({ visits }) => visits.length)).toEqual([3, 3, 3, 3]);
  const sectors = plan.routes.map(({ visits }) =>
    daySector(
      HOME,
      visits.map((visit) => around[visit] ?? HOME),
    ),
  );
  expect(weekPattern(sectors.map((one) => one ?? fail()))).toBe('clover');
});
