import Holidays from 'date-holidays';
import { easterSunday, orthodoxEasterSunday } from './easter';
import { frenchPlaceOf, HOLIDAY_PLACES, holidaysBetween, publicHolidays } from './publicHolidays';
import { formatIsoDay, parseIsoDay } from './serialDate';
import { isWeekend } from './weekdays';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029];
const day = (iso: string): number => parseIsoDay(iso) ?? 0;

/** Weekdays our rules give and date-holidays does not call public, or the other way: each looked into. */
const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'DE-BE 2025-05-08': 'once only, eighty years after the war',
  GB: 'summer bank holiday: listed under England, Wales and Northern Ireland there',
  SE: 'eves of midsummer, Christmas and New Year: free by custom',
  FI: 'eves of midsummer and Christmas: free by custom',
  RO: '2 January: public by law since 2001',
  'CA-ON': 'Easter Monday is not statutory in Ontario',
};

const isKnown = (place: string, iso: string): boolean =>
  place in KNOWN_DIFFERENCES || `${place} ${iso}` in KNOWN_DIFFERENCES;

function theirs(place: string): string[] {
  const [country = '', region] = place.split('-');
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
  return [...YEARS, 2030]
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
}

const ours = (place: string): string[] =>
  [...YEARS, 2030].flatMap((year) => publicHolidays({ place }, year)).map(formatIsoDay);

const onWeekdays = (days: readonly string[]): string[] =>
  [...new Set(days)].filter((iso) => iso < '2030' && !isWeekend(day(iso))).sort();

test.each(HOLIDAY_PLACES.filter((place) => !(place in KNOWN_DIFFERENCES)))(
  'the weekdays off in %s are those date-holidays has',
  (place) => {
    const known = (iso: string): boolean => !isKnown(place, iso);
    expect(onWeekdays(ours(place)).filter(known)).toEqual(onWeekdays(theirs(place)).filter(known));
  },
);

test.each(['GB', 'SE', 'FI', 'RO', 'CA-ON'])(
  '%s differs from date-holidays by its known days only',
  (place) => {
    const difference = (from: string[], of: string[]): Set<string> =>
      new Set(onWeekdays(of).filter((iso) => !from.includes(iso)));
    const months = (days: Set<string>): string[] =>
      [...new Set([...days].map((iso) => iso.slice(5, 7)))].sort();
    const [extra, lacking] = [
      months(difference(theirs(place), ours(place))),
      months(difference(ours(place), theirs(place))),
    ];
    const expected: Readonly<Record<string, readonly [string[], string[]]>> = {
      GB: [['08'], []],
      SE: [['06', '12'], []],
      FI: [['06', '12'], []],
      RO: [['01'], []],
      'CA-ON': [[], ['03', '04']],
    };
    expect([extra, lacking]).toEqual(expected[place]);
  },
);

test('France has 11 public holidays, the departments 57, 67 and 68 have 13 (method R19)', () => {
  expect(publicHolidays({ place: 'FR' }, 2027).map(formatIsoDay)).toEqual([
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-08',
    '2027-05-17',
    '2027-07-14',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25',
  ]);
  for (const postcode of ['57000', '67100', '68200'])
    expect(publicHolidays({ place: frenchPlaceOf(postcode) }, 2027)).toHaveLength(13);
  expect(frenchPlaceOf('69001')).toBe('FR');
});

test('Whit Monday can be worked, and nothing else changes', () => {
  const off = publicHolidays({ place: 'FR' }, 2026);
  const worked = publicHolidays({ place: 'FR', whitMonday: 'worked' }, 2026);
  expect(off.filter((one) => !worked.includes(one)).map(formatIsoDay)).toEqual(['2026-05-25']);
});

test('a Christmas on Saturday gives England the Monday and the Tuesday', () => {
  expect(publicHolidays({ place: 'GB' }, 2027).slice(-2).map(formatIsoDay)).toEqual([
    '2027-12-27',
    '2027-12-28',
  ]);
});

test('a country that is not known has no holidays, a region that is not known its country’s', () => {
  expect(publicHolidays({ place: 'ZZ' }, 2026)).toEqual([]);
  expect(publicHolidays({ place: 'FR-99' }, 2026)).toHaveLength(11);
});

test('holidays between two days reach into the next January', () => {
  expect(holidaysBetween({ place: 'FR' }, day('2026-12-30'), day('2026-12-31'))).toContain(day('2027-01-01'));
});

test.each([
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-05', '2026-04-12'],
  [2038, '2038-04-25', '2038-04-25'],
])('Easter %i is %s, Orthodox Easter %s', (year, western, orthodox) => {
  expect(formatIsoDay(easterSunday(year))).toBe(western);
  expect(formatIsoDay(orthodoxEasterSunday(year))).toBe(orthodox);
});
