import type { RawCell } from '../../sheet/cellGrid';
import { ENGLISH_LOCALE, sourceOfRows, TODAY } from '../../sheet/testing/pictureOfRows';
import { judgeTable } from './judgeTable';
import { recogniseColumns } from './recogniseColumns';

const judge = (rows: readonly (readonly RawCell[])[]) => {
  const source = sourceOfRows(rows, { locale: ENGLISH_LOCALE });
  return judgeTable(source, recogniseColumns(source, { today: TODAY }));
};

/** Twelve rows under a header, each cell made from its row number. */
const table = (columns: Readonly<Record<string, (i: number) => RawCell>>): RawCell[][] => [
  Object.keys(columns),
  ...Array.from({ length: 12 }, (_, i) => Object.values(columns).map((cell) => cell(i))),
];

const NAMES = [
  'Dupont',
  'Martin',
  'Leroy',
  'Petit',
  'Morel',
  'Roux',
  'Blanc',
  'Faure',
  'Girard',
  'Lambert',
  'Bonnet',
  'Mercier',
];
const TOWNS = ['Lyon', 'Paris', 'Lille', 'Nantes'];
const name = (i: number): string => NAMES[i % NAMES.length] ?? '';
const town = (i: number): string => TOWNS[i % TOWNS.length] ?? '';

describe('what a table holds', () => {
  const day = (i: number): string => `2025-03-${String(10 + i).padStart(2, '0')}`;

  test.each<[string, Record<string, (i: number) => RawCell>, object]>([
    ['an account list', { Client: name, CA: (i) => 10 * i + 1 }, { kind: 'accounts' }],
    ['prospects without turnover', { Société: name, Ville: town }, { kind: 'accounts' }],
    [
      'order lines',
      {
        'Order ID': (i) => `O${i}`,
        'Order Date': day,
        'Customer Name': (i) => name(i % 3),
        Sales: (i) => 10.5 * i + 1,
      },
      { kind: 'lines' },
    ],
    [
      'a row per account and year',
      {
        'Nom du client': (i) => name(i % 4),
        Année: (i) => 2020 + Math.floor(i / 4),
        Total: (i) => 100 * i + 9,
      },
      { kind: 'lines' },
    ],
    [
      'sites of one operator',
      {
        Betreiber: () => 'Stadtwerke AG',
        Straße: (i) => `Weg ${i}`,
        Ort: () => 'Köln',
        Breitengrad: (i) => 50.9 + i / 100,
        Längengrad: (i) => 6.9 + i / 100,
      },
      { kind: 'accounts' },
    ],
    [
      'products',
      { idProduit: (i) => i + 1, categorie: () => 'Meubles', prixUnitaire: (i) => 12.5 + i },
      { kind: 'none', reason: 'products' },
    ],
    [
      'reps',
      { sales_agent: name, manager: (i) => (i % 2 ? 'A. Roy' : 'L. Bon'), regional_office: town },
      { kind: 'none', reason: 'reps' },
    ],
    [
      'sums without accounts',
      {
        Segment: (i) => (i % 2 ? 'Public' : 'Privé'),
        Country: () => 'Canada',
        ' Sales': (i) => 10.5 * i + 1,
        Date: day,
      },
      { kind: 'none', reason: 'noAccountColumn' },
    ],
  ])('%s', (_, columns, verdict) => {
    expect(judge(table(columns))).toEqual(verdict);
  });

  test('months as columns are a cross-tab', () => {
    const months = Object.fromEntries(
      Array.from({ length: 12 }, (_, m) => [
        `2024-${String(m + 1).padStart(2, '0')}`,
        (i: number) => 100 * i + m,
      ]),
    );
    expect(judge(table({ sousCategorie: name, ...months }))).toEqual({
      kind: 'none',
      reason: 'crossTab',
    });
  });
});
