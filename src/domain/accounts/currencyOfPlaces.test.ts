import { CellGrid, type RawCell } from '../../sheet/cellGrid';
import { currencyOfPlaces } from './currencyOfPlaces';
import type { TableSource } from './tableSource';
import type { Mapping } from './types';

const sourceOf = (header: string, cells: readonly RawCell[]): TableSource => {
  const rect = { top: 0, left: 2, bottom: cells.length, right: 3 };
  const grid = new CellGrid(rect);
  grid.fill(0, [['Name', header], ...cells.map((cell, at) => [`Account ${at}`, cell])]);
  return {
    sheet: 'Clients',
    cells: grid,
    table: {
      ...{ rect, headerRowCount: 1, headers: ['Name', header] },
      bodyRows: Int32Array.from(cells, (_, at) => at + 1),
    },
    formats: [],
    locale: { tag: 'fr-FR', decimalSeparator: ',', groupSeparator: ' ', dateSystem: 1900 },
  };
};
const mapping = (fields: Mapping['fields']): Mapping => ({ fields, confidence: {}, questions: [] });
const byCountry = (...cells: RawCell[]) => currencyOfPlaces(sourceOf('Pays', cells), mapping({ country: 1 }));
const byState = (header: string, ...cells: RawCell[]) =>
  currencyOfPlaces(sourceOf(header, cells), mapping({}));

test('four countries of five decide; euros and mixtures say nothing', () => {
  expect(byCountry('USA', 'United States', 'usa', 'Etats-Unis', 'France')).toBe('USD');
  expect(byCountry('Suisse', 'Suisse', null, 'CH')).toBe('CHF');
  expect(byCountry('Suisse', 'France', 'Suisse')).toBeNull();
  expect(byCountry('France', 'Belgique')).toBeNull();
  expect(byCountry()).toBeNull();
});

test('American states say dollars where no country is given', () => {
  expect(byState('STATE', 'CA', 'MD', 'tx', 'NY')).toBe('USD');
  expect(byState('State', 'Bayern', 'Hessen')).toBeNull();
  expect(byState('Département', 'CA', 'MD')).toBeNull();
});
