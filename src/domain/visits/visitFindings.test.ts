import { visitFindings } from './visitFindings';

test('absurd numbers of visits and unknown categories are found on their rows, in order', () => {
  const category = { indices: Int32Array.of(1, -1, 0), dictionary: ['Service', 'Divers'] };
  expect(visitFindings({ visits: Float64Array.of(12, 365, 6), openDays: 226, category })).toEqual([
    { code: 'CATEGORY_UNKNOWN', account: 0, value: 'Divers' },
    { code: 'VISITS_EXCEED_DAYS', account: 1, value: '365' },
  ]);
});

test('a sheet without categories or absurd visits has nothing to say', () => {
  expect(visitFindings({ visits: Float64Array.of(12, NaN), openDays: 226 })).toEqual([]);
});
