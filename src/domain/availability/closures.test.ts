import { formatIsoDay, parseIsoDay } from '../calendar/serialDate';
import { closedDays, parseClosures } from './closures';

const FROM = parseIsoDay('2026-01-01') ?? 0;

/** First and last closed day of 2026, and how many. */
const closedIn2026 = (text: string): string => {
  const closures = parseClosures(text);
  if (!closures) return '?';
  const days = closedDays(closures, FROM, 365);
  return `${formatIsoDay(FROM + (days[0] ?? 0))} ${formatIsoDay(FROM + (days.at(-1) ?? 0))} ${days.length}`;
};

test.each([
  ['du 3 au 21 août', '2026-08-03 2026-08-21 19'],
  ['03/08-21/08', '2026-08-03 2026-08-21 19'],
  ['03/08/2026 au 21/08/2026', '2026-08-03 2026-08-21 19'],
  ['2026-08-03 - 2026-08-21', '2026-08-03 2026-08-21 19'],
  ['août', '2026-08-01 2026-08-31 31'],
  ['fermé août', '2026-08-01 2026-08-31 31'],
  ['46237', '2026-08-03 2026-08-03 1'],
  ['1er mai', '2026-05-01 2026-05-01 1'],
  ['from 3 august to 5 august', '2026-08-03 2026-08-05 3'],
  ['24/12/2025 - 02/01/2026', '2026-01-01 2026-01-02 2'],
  ['24/12-02/01/2027', '2026-12-24 2026-12-31 8'],
  ['Noël', '2026-01-01 2026-12-31 9'],
  ['août ; 14/07', '2026-07-14 2026-08-31 32'],
])('%s', (text, expected) => expect(closedIn2026(text)).toBe(expected));

test.each(['été', '32/08', '03/08/2026-01/08/2026', 'parfois', ''])('nothing is guessed: %s', (text) =>
  expect(parseClosures(text)).toBeNull(),
);
