import { parseIsoDay } from '../calendar/serialDate';
import { freshnessOf } from './freshness';

const day = (text: string): number => parseIsoDay(text) ?? 0;

test.each([
  ['2025-11-25', '2026-11-24', false],
  ['2025-11-25', '2026-11-25', true],
  ['2024-02-29', '2025-02-27', false],
  ['2024-02-29', '2025-02-28', true],
])('a score of %s is to be redone on %s after 12 months: %s', (scoredOn, today, isStale) => {
  expect(freshnessOf(day(scoredOn), 12, day(today)).isStale).toBe(isStale);
});
