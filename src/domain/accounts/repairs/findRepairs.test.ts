import type { RawCell } from '../../../sheet/cellGrid';
import { sourceOfRows, TODAY } from '../../../sheet/testing/pictureOfRows';
import { readAccounts } from '../readAccounts';
import { recogniseColumns } from '../recogniseColumns';
import type { TableSource } from '../tableSource';
import { textAt } from '../typedCells/readTextColumn';
import { findRepairs } from './findRepairs';
import type { FieldRepair } from './findRepairs';
import { withRepairedCells } from './withRepairedCells';

const _ = null;

const accountsOf = (source: TableSource) => {
  const mapping = recogniseColumns(source, { today: TODAY });
  const accounts = readAccounts(source, mapping, { today: TODAY });
  if (!accounts.ok) throw new Error(JSON.stringify(accounts.failure));
  return { mapping, accounts: accounts.value };
};
const repairsOf = (source: TableSource): FieldRepair[] => {
  const { mapping, accounts } = accountsOf(source);
  return findRepairs({ source, mapping, problems: accounts.problems });
};
const shown = (repairs: readonly FieldRepair[]) =>
  Object.fromEntries(repairs.map(({ field, cells }) => [field, Object.fromEntries(cells)]));

const POSTCODES: readonly (readonly RawCell[])[] = [
  ['Client', 'Code postal', 'CA 2024'],
  ['Dupont', 69001, 120],
  ['Martin', 1000, 80],
  ['Leroy', 59000, 60],
  ['Petit', 44000, 40],
  ['Roux', 75011, 20],
];

test('lost zeros, by sheet row', () => {
  expect(shown(repairsOf(sourceOfRows(POSTCODES)))).toEqual({ postcode: { 2: '01000' } });
});

test('numbers typed as text among numbers, not a column of texts', () => {
  const rows = [
    ['Client', 'CA 2024', 'CA 2023'],
    ['Dupont', 120, '100 €'],
    ['Martin', 80, '80 €'],
    ['Leroy', '1 234,56 €', '60 €'],
    ['Petit', 40, '40 €'],
  ];
  expect(shown(repairsOf(sourceOfRows(rows)))).toEqual({ turnover: { 3: 1234.56 } });
});

test('a date of two meanings becomes the likely day, as a serial day of the workbook', () => {
  const rows = [
    ['Client', 'CA 2024', 'Dernière commande'],
    ['Dupont', 120, '03/04/2025'],
  ];
  expect(shown(repairsOf(sourceOfRows(rows)))).toEqual({ lastOrder: { 1: 45750 } });
  const macintosh = {
    locale: { tag: 'fr-FR', decimalSeparator: ',', groupSeparator: ' ', dateSystem: 1904 },
  } as const;
  expect(shown(repairsOf(sourceOfRows(rows, macintosh)))).toEqual({ lastOrder: { 1: 45750 - 1462 } });
});

test('swapped coordinates are mended in both columns', () => {
  const rows: RawCell[][] = [['Client', 'CA 2024', 'Latitude', 'Longitude']];
  for (let i = 0; i < 6; i++) rows.push([`Client ${i}`, 100 + i, 45.7 + i / 100, 4.8 + i / 100]);
  rows.push(['Inversé', 90, 4.85, 45.75]);
  expect(shown(repairsOf(sourceOfRows(rows)))).toEqual({ latitude: { 7: 45.75 }, longitude: { 7: 4.85 } });
});

test('a broken text is mended on every line of an account that has it', () => {
  const rows = [
    ['Client', 'N° commande', 'Date de commande', 'Montant HT'],
    ['CafÃ© du Port', 'K1', 45_700, 10],
    ['Dupont', 'K2', 45_701, 20],
    ['CafÃ© du Port', 'K3', 45_702, 30],
    ['Dupont', 'K4', 45_703, 40],
  ];
  expect(shown(repairsOf(sourceOfRows(rows)))).toEqual({ name: { 1: 'Café du Port', 3: 'Café du Port' } });
});

describe('a table read through our columns', () => {
  const through = (own: readonly RawCell[]) => {
    const rows = POSTCODES.map((row, i) => [...row, own[i] ?? _]);
    const source = sourceOfRows(rows);
    const mended = withRepairedCells(source, repairsOf(source), new Map([['postcode', 3]]));
    return accountsOf(mended).accounts;
  };
  const postcodes = (own: readonly RawCell[]): string[] => {
    const { texts, count } = through(own);
    return Array.from({ length: count }, (_v, i) => textAt(texts.postcode, i));
  };

  test('takes what we wrote for the wrong cells, and has no problem left', () => {
    const own = ['DC Code postal', '69001', '01000', '59000', '44000', '75011'];
    expect(through(own).problems).toEqual([]);
    expect(postcodes(own)).toEqual(['69001', '01000', '59000', '44000', '75011']);
  });

  test('a correction the user made in our column counts; a right cell of his counts against ours', () => {
    const own = ['DC Code postal', '13001', '01001', '59000', '44000', '75011'];
    expect(postcodes(own)).toEqual(['69001', '01001', '59000', '44000', '75011']);
  });

  test('a wrong cell with nothing in our column stays a problem', () => {
    expect(through(['DC Code postal']).problems).toMatchObject([{ code: 'POSTCODE_SHORT', repair: '01000' }]);
  });
});
