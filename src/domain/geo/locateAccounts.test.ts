import type { Finding } from '../accounts/quality/qualityInput';
import { MISSING, VALUE } from '../accounts/types';
import type { AccountTable, NumberColumn, TextColumn } from '../accounts/types';
import { countryCodes } from './countryCodes';
import { gazetteer } from './gazetteer';
import { locateAccounts, NO_PRECISION } from './locateAccounts';
import { placesForTests } from './testing/placesForTests';
import { PRECISIONS } from './types';

const where = gazetteer(placesForTests());

const texts = (values: readonly string[]): TextColumn => ({
  indices: Int32Array.from(values, (value, at) => (value === '' ? -1 : at)),
  dictionary: values,
});
const numbers = (values: readonly (number | null)[]): NumberColumn => ({
  values: Float64Array.from(values, (value) => value ?? 0),
  kinds: Uint8Array.from(values, (value) => (value === null ? MISSING : VALUE)),
});

type Row = readonly [town: string, country: string, latitude: number | null, longitude: number | null];

const locate = (rows: readonly Row[]) => {
  const table: Pick<AccountTable, 'count' | 'numbers' | 'texts'> = {
    count: rows.length,
    numbers: { latitude: numbers(rows.map((row) => row[2])), longitude: numbers(rows.map((row) => row[3])) },
    texts: { town: texts(rows.map((row) => row[0])), country: texts(rows.map((row) => row[1])) },
  };
  const found: string[] = [];
  const report = (code: string, finding: Finding): void => {
    found.push(`${finding.account} ${code}${finding.repair ? ` → ${finding.repair}` : ''}`);
  };
  const located = locateAccounts(where, table, report);
  const precisions = [...located.precisions].map((at) => (at === NO_PRECISION ? '–' : PRECISIONS[at]));
  return { located, precisions, found };
};

test('coordinates of the sheet are kept as they are', () => {
  const { located, precisions, found } = locate([['Lyon', 'France', 45.76, 4.85]]);
  expect([located.latitude.values[0], located.longitude.values[0]]).toEqual([45.76, 4.85]);
  expect(precisions).toEqual(['address']);
  expect(found).toEqual([]);
});

test('a point in the sea, in another country or in metres is a problem, and the town is used', () => {
  const { precisions, found } = locate([
    ['Lyon', '', 46.0, -8.0],
    ['Lyon', 'France', 52.52, 13.4],
    ['Lyon', 'France', 6_860_000, 650_000],
  ]);
  expect(found).toEqual(['0 COORDINATE_AT_SEA', '1 COORDINATE_ELSEWHERE', '2 COORDINATE_INVALID']);
  expect(precisions).toEqual(['town', 'town', 'town']);
});

test('a site just across the border is not the wrong country', () => {
  expect(locate([['Strasbourg', 'France', 48.575, 7.82]]).found).toEqual([]);
});

test('a misspelt town is placed and said; an unknown one is not placed', () => {
  const { precisions, found } = locate([
    ['Toulousse', '', null, null],
    ['Xyzzyx', '', null, null],
    ['', '', null, null],
  ]);
  expect(precisions).toEqual(['town', '–', '–']);
  expect(found).toEqual(['0 TOWN_MISSPELT → Toulouse', '1 PLACE_UNKNOWN']);
});

test.each([
  ['France', 'FR'],
  ['Allemagne', 'DE'],
  ['Germany', 'DE'],
  ['Royaume-Uni', 'GB'],
  ['UK', 'GB'],
  ['USA', 'US'],
  ['fr', 'FR'],
  ['', ''],
  ['Atlantis', '?'],
])('the country %s has the code %s', (name, code) => {
  expect(countryCodes(where.places.countries)(name)).toBe(code);
});
