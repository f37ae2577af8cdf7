import fc from 'fast-check';
import { readAccounts } from '../domain/accounts/readAccounts';
import type { RawCell } from './cellGrid';
import { findAccounts } from './findAccounts';
import { formatAddress } from './rect';
import type { SheetPicture } from './sheetPicture';
import { pictureOfRows, TODAY } from './testing/pictureOfRows';

const _ = null;
const CLIENTS: RawCell[][] = [
  ['Client', 'Ville', 'CA'],
  ...Array.from({ length: 10 }, (_v, i): RawCell[] => [`Client ${i}`, 'Lyon', 10 * i]),
];
const PRODUCTS: RawCell[][] = [
  ['Produit', 'Prix'],
  ...Array.from({ length: 30 }, (_v, i): RawCell[] => [`Vis ${i}`, 3 + i]),
];

const find = (rows: readonly (readonly RawCell[])[], parts: Partial<SheetPicture> = {}, choice = {}) => {
  const found = findAccounts(pictureOfRows(rows, parts), { today: TODAY, choice });
  if (!found.ok) return found.failure;
  const { chosen, reason, candidates } = found.value;
  return {
    at: chosen && formatAddress(chosen.table.rect),
    reason,
    tables: candidates.map(({ table }) => formatAddress(table.rect)),
  };
};

test('the account list is chosen among other tables, whatever their size', () => {
  expect(find([...PRODUCTS, [_], [_], ...CLIENTS])).toEqual({
    at: 'A34:C44',
    reason: undefined,
    tables: ['A34:C44', 'A1:B31'],
  });
});

test('of two account lists the selected one is meant', () => {
  const rows = CLIENTS.map((row) => [...row, _, _, ...row]);
  expect(find(rows)).toMatchObject({ at: 'A1:C11' });
  expect(find(rows, { selection: { top: 3, left: 6, bottom: 3, right: 6 } })).toMatchObject({ at: 'F1:H11' });
});

test('a column the user names decides which table is meant', () => {
  expect(find([...CLIENTS, [_], [_], ...PRODUCTS], {}, { name: 'Produit' })).toMatchObject({ at: 'A14:B44' });
  expect(find(CLIENTS, {}, { turnover: 'Chiffre' })).toEqual({
    code: 'MAPPING_UNKNOWN',
    details: { field: 'turnover', header: 'Chiffre' },
  });
});

test.each<[string, RawCell[][], Partial<SheetPicture>]>([
  ['EMPTY_SHEET', [], {}],
  [
    'EMPTY_SHEET',
    [
      [_, _],
      [_, ''],
    ],
    {},
  ],
  ['CHART_SHEET', [], { kind: 'chart' }],
  ['HEADERS_ONLY', [['Client', 'Ville', 'CA']], {}],
  ['NO_ACCOUNTS', PRODUCTS, {}],
])('%s says why there are no accounts', (reason, rows, parts) => {
  expect(find(rows, parts)).toMatchObject({ at: null, reason });
});

test('no sheet breaks the reading, and every account has a key of its own', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.constantFrom(
      'Client',
      'CA',
      'CA 2024',
      'Date commande',
      'Ville',
      'Total',
      '#N/A',
      '12 %',
      '31/12/2025',
      'n.c.',
      '1 234,56 €',
    ),
  );
  const header = fc.shuffledSubarray([
    'Client',
    'Code client',
    'CA 2024',
    'CA 2023',
    'Date commande',
    'Quantité',
    'Prix unitaire',
    'Latitude',
    'Longitude',
    'CP',
  ]);
  fc.assert(
    fc.property(header, fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 20 }), (headers, rows) => {
      const found = findAccounts(pictureOfRows([headers, ...rows]), { today: TODAY });
      const chosen = found.ok ? found.value.chosen : null;
      if (!chosen) return;
      const read = readAccounts(chosen.source, chosen.mapping, { today: TODAY });
      expect(read.ok && new Set(read.value.keys).size === read.value.count).toBe(true);
    }),
    { numRuns: 200 },
  );
});
