import { holidayPlace } from './holidayPlace';
import type { HolidayPlaceInput } from './holidayPlace';

const POSTCODES = ['67000', '67500', '54000', '44000', '35000'];
const inputOf = (values: Partial<HolidayPlaceInput['settings']['values']> = {}): HolidayPlaceInput => ({
  table: {
    count: 5,
    texts: { postcode: { dictionary: POSTCODES, indices: Int32Array.of(0, 1, 2, 3, 4) } },
  },
  groups: { groups: Int32Array.of(0, 0, 0, 1, 1) },
  settings: {
    values: { country: 'FR', regionAlsaceMoselle: 'byDepartment', whitMondayWorked: false, ...values },
  },
});

test('a rep whose accounts are mostly in Alsace keeps its holidays, another the national ones', () => {
  expect([0, 1].map((rep) => holidayPlace(inputOf(), rep).place)).toEqual(['FR-67', 'FR']);
});

test('what the setting says wins over the postcodes, and another country over both', () => {
  expect(holidayPlace(inputOf({ regionAlsaceMoselle: 'no' }), 0).place).toBe('FR');
  expect(holidayPlace(inputOf({ regionAlsaceMoselle: 'yes' }), 1).place).toBe('FR-67');
  expect(holidayPlace(inputOf({ country: 'BE' }), 0)).toEqual({ place: 'BE', whitMonday: 'off' });
});

test('a worked Whit Monday is no holiday', () => {
  expect(holidayPlace(inputOf({ whitMondayWorked: true }), 1)).toEqual({ place: 'FR', whitMonday: 'worked' });
});
