import { geocode } from './geocode';
import { placesForTests, tableForTests } from './testing/placesForTests';
import type { GeocodeOutcome } from './types';

const places = placesForTests();
const find = (postcode: string, town: string, country = ''): GeocodeOutcome =>
  geocode(places, { postcode, town, country });
const shortly = (outcome: GeocodeOutcome): string =>
  outcome.kind === 'found'
    ? `${outcome.name} ${outcome.country} ${outcome.precision} ${outcome.likeness}`
    : outcome.kind;

test.each([
  ['42000', 'St Etienne', '', 'Saint-Étienne FR town same'],
  ['13097', 'AIX EN PCE CEDEX 2', '', 'Aix-en-Provence FR town alike'],
  ['33063', 'Bordeaux Cedex', '', 'Bordeaux FR town same'],
  ['75012', 'PARIS 12', 'FR', 'Paris FR town same'],
  ['69003', 'Lyon', '', 'Lyon FR town same'],
  ['29200', 'Brset', '', 'Brest FR town alike'],
  ['97400', 'St Denis', '', 'Saint-Denis FR town same'],
  ['20200', 'Bastia', '', 'Bastia FR town same'],
  ['', 'Toulouse', '', 'Toulouse FR town same'],
  ['', 'Berlin', '', 'Berlin DE town same'],
  ['1204', 'Genève', 'CH', 'Genève CH town same'],
  ['', 'München', 'DE', 'Munich DE town same'],
  ['', 'Köln', 'DE', 'Köln DE town same'],
  ['', 'Londres', 'GB', 'London GB town same'],
  // Names people still write for what is another commune now, or part of one.
  ['', 'Evry', '', 'Évry FR town same'],
  ['', 'Cherbourg-Octeville', 'FR', 'Cherbourg-Octeville FR town same'],
  ['', 'Annecy-le-Vieux', '', 'Annecy-le-Vieux FR town same'],
  ['', 'Saint-Ouen', 'FR', 'Saint-Ouen FR town same'],
  ['', 'Grigny', 'FR', 'Grigny FR town same'],
  // A town goes before the quarter of another; half a double name and the beginning of a longer one will do.
  ['', 'Salamanca', 'ES', 'Salamanca ES town same'],
  ['', 'San Sebastian', 'ES', 'Donostia / San Sebastián ES town same'],
  ['', 'Brandenburg', 'DE', 'Brandenburg an der Havel DE town alike'],
  ['', 'Hanover', 'DE', 'Hannover DE town same'],
  ['49022', 'Benton Harbor', '*', 'unknown'],
  ['', 'New York', '*', 'New York City US town same'],
])('%s %s %s is %s', (postcode, town, country, expected) => {
  expect(shortly(find(postcode, town, country))).toBe(expected);
});

test('a town that is not known leaves the middle of its postcode, and says so', () => {
  expect(shortly(find('59000', 'Xyzzy'))).toBe(' FR postcode none');
});

test('a postcode that is not known leaves its département', () => {
  expect(shortly(find('33999', ''))).toBe(' FR department none');
});

test('of many towns of one name none is guessed', () => {
  expect(find('', 'Saint-Martin').kind).toBe('ambiguous');
  expect(find('', 'Springfield', 'US').kind).toBe('ambiguous');
});

test('nothing written is blank, nonsense is unknown', () => {
  expect(find('', '').kind).toBe('blank');
  expect(find('99999', 'Xyzzy').kind).toBe('unknown');
  expect(find('', 'Xyzzyx').kind).toBe('unknown');
});

test('every French postcode has a place within metropolitan France or overseas', () => {
  for (const postcode of places.byPostcode.keys()) {
    const outcome = find(postcode, '');
    expect(outcome.kind).toBe('found');
  }
});

test('four French people in five live in a commune placed by its own coordinates', () => {
  const { levels, sizes } = tableForTests();
  let [all, own] = [0, 0];
  for (let index = 0; index < levels.length; index++) {
    const inhabitants = 2 ** Number.parseInt(sizes[index] ?? '0', 36);
    all += inhabitants;
    if (levels[index] === '0') own += inhabitants;
  }
  expect(own / all).toBeGreaterThan(0.8);
});
