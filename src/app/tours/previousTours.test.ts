import type { OwnTable } from '../workbookPort';
import { meanTravelMinutes, previousFigures } from './previousTours';

const table = (headers: string[], values: OwnTable['values']): OwnTable =>
  ({ headers, values }) as unknown as OwnTable;
const HEADERS = ['Semaine', 'Commercial', 'Visites', 'Route (h)', 'km'];
const STANDING = table(HEADERS, [
  ['2026-S49', 'Martin', 8, 4, 200],
  ['2026-S49', 'Petit', 4, 2, 120],
  ['2026-S50', 'Martin', 6, 6, 300],
  ['2026-S51', 'Martin', 0, '', ''],
]);

test('the plan that stands, for the weeks and reps asked about, in either language', () => {
  expect(previousFigures(STANDING, new Set(['2026-W49 Martin', '2026-W50 Martin']))).toEqual({
    ...{ visits: 14, driveMinutes: 600, km: 500, nightEuros: 0 },
  });
  expect(previousFigures(STANDING, new Set(['2026-W52 Martin']))).toBeNull();
  const english = table(['Week', 'Rep', 'Visits', 'Driving (h)', 'km'], [['2026-W49', 'Martin', 8, 4, 200]]);
  expect(previousFigures(english, new Set(['2026-W49 Martin']))?.visits).toBe(8);
});

test('mean travel of all tours that stand; none without tours, or where a column is gone', () => {
  expect(meanTravelMinutes(STANDING)).toBe(40);
  expect(meanTravelMinutes(null)).toBeNull();
  expect(meanTravelMinutes(table(HEADERS.slice(0, 3), [['2026-S49', 'Martin', 8]]))).toBeNull();
});
