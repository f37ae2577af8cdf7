import type { RawCell } from '../../sheet/cellGrid';
import type { SheetPicture } from '../../sheet/sheetPicture';
import { sourceOfRows, TODAY } from '../../sheet/testing/pictureOfRows';
import type { NumberField } from '../../words/fields';
import { formatIsoDay, parseIsoDay } from '../calendar/serialDate';
import { applyMappingChoice } from './applyMappingChoice';
import type { ColumnChoice } from './applyMappingChoice';
import { readAccounts } from './readAccounts';
import type { ReadSettings } from './readSettings';
import { recogniseColumns } from './recogniseColumns';
import { textAt } from './typedCells/readTextColumn';
import { STATUSES, VALUE } from './types';
import type { AccountTable } from './types';

const _ = null;

interface Reading {
  readonly choice?: ColumnChoice;
  readonly settings?: Partial<ReadSettings>;
  readonly parts?: Partial<SheetPicture>;
}

const read = (
  rows: readonly (readonly RawCell[])[],
  { choice = {}, settings = {}, parts = {} }: Reading = {},
): AccountTable => {
  const source = sourceOfRows(rows, parts);
  const mapping = applyMappingChoice(recogniseColumns(source, { today: TODAY }), source.table, choice);
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.failure));
  const result = readAccounts(source, mapping.value, { today: TODAY, ...settings });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const numbers = (table: AccountTable, field: NumberField): (number | null)[] => {
  const column = table.numbers[field];
  return Array.from({ length: table.count }, (_v, i) =>
    column?.kinds[i] === VALUE ? Number((column.values[i] ?? 0).toPrecision(12)) : null,
  );
};
const statuses = (table: AccountTable): (string | undefined)[] =>
  Array.from(table.statuses, (index) => STATUSES[index]);
const problems = (table: AccountTable): string[] =>
  table.problems.map(({ code, column, row, value, repair }) =>
    [code, `${column}${row}`, value, ...(repair === undefined ? [] : [repair])].join(' | '),
  );

describe('an account list', () => {
  const rows = [
    ['Client', 'Code postal', 'Ville', 'CA 2024', 'CA 2023'],
    ['Dupont', '69001', 'Lyon', '1 234,56 €', '1 000 €'],
    ['Martin', '75002', 'Paris', 'n.c.', '500 €'],
    ['Leroy', '59000', 'Lille', _, _],
    ['Petit', '44000', 'Nantes', 'beaucoup', '-'],
    ['Roux', '06000', 'Nice', '#N/A', '12 €'],
  ];

  test('missing is never zero, what cannot be read is a problem', () => {
    const table = read(rows);
    expect(table).toMatchObject({ count: 5, source: 'accounts', referenceDate: TODAY, statusDeduced: true });
    expect(numbers(table, 'turnover')).toEqual([1234.56, null, null, null, null]);
    expect(numbers(table, 'previousTurnover')).toEqual([1000, 500, null, null, 12]);
    expect(statuses(table)).toEqual(['client', 'inactive', 'prospect', 'prospect', 'inactive']);
    expect(problems(table)).toEqual(['NUMBER_UNREADABLE | D5 | beaucoup', 'CELL_ERROR | D6 | #N/A']);
    expect(table.units.turnover).toEqual({
      currency: 'EUR',
      scale: 1,
      tax: 'unknown',
      period: 'year',
      year: 2024,
    });
  });

  test('rows, keys and texts', () => {
    const table = read(rows);
    expect([...table.rows]).toEqual([1, 2, 3, 4, 5]);
    expect(table.keys.slice(0, 2)).toEqual(['dupont 69001', 'martin 75002']);
    expect(textAt(table.texts.town, 4)).toBe('Nice');
    expect([...table.lineCounts]).toEqual([1, 1, 1, 1, 1]);
  });

  test('a reference date of the user wins', () => {
    expect(read(rows, { settings: { referenceDate: 45000 } }).referenceDate).toBe(45000);
  });
});

describe('units', () => {
  const withTurnover = (header: string, cell: RawCell): AccountTable =>
    read([
      ['Client', header],
      ['Dupont', cell],
      ['Martin', 3],
    ]);

  test.each([
    ['CA (k€)', 12, 12_000, { currency: 'EUR', scale: 1e3 }],
    ['CA M€', 1.5, 1_500_000, { currency: 'EUR', scale: 1e6 }],
    ['Revenues ($millions)', 7, 7_000_000, { currency: 'USD', scale: 1e6 }],
    ['Revenue', '18.3 MM', 18_300_000, { scale: 1e6 }],
    ['CA HT', 5, 5, { tax: 'exclusive', currency: 'unknown' }],
    ['CA TTC 2024', 5, 5, { tax: 'inclusive', period: 'year', year: 2024 }],
    ['CA 12 derniers mois', 5, 5, { period: 'last12Months' }],
    ['CA cumul 2025', 5, 5, { period: 'yearToDate' }],
    ['entrées 2022', 5, 5, { currency: 'none', period: 'year' }],
  ])('%s', (header, cell, value, unit) => {
    const table = withTurnover(header, cell);
    expect(numbers(table, 'turnover')[0]).toBe(value);
    expect(table.units.turnover).toMatchObject(unit);
  });

  test.each([
    ['Taux de marge', [30, 25], [0.3, 0.25]],
    ['Taux de marge', [0.3, 0.25], [0.3, 0.25]],
    ['Taux de marge', ['30 %', '25 %'], [0.3, 0.25]],
    ['Coefficient', [2, 1.25], [0.5, 0.2]],
    ['Mark-up', [1, 0.25], [0.5, 0.2]],
  ])('%s %j is a rate on turnover', (header, cells, rates) => {
    expect(
      numbers(
        read([
          ['Client', header],
          ['Dupont', cells[0] ?? _],
          ['Martin', cells[1] ?? _],
        ]),
        'marginRate',
      ),
    ).toEqual(rates);
  });

  test('margin over turnover gives the rate where there is none', () => {
    expect(
      numbers(
        read([
          ['Client', 'CA', 'Marge'],
          ['Dupont', 200, 50],
          ['Martin', 0, 5],
        ]),
        'marginRate',
      ),
    ).toEqual([0.25, null]);
  });

  test('dates of the 1904 system are the same days', () => {
    const locale = { tag: 'fr-FR', decimalSeparator: ',', groupSeparator: ' ', dateSystem: 1904 as const };
    const table = read(
      [
        ['Client', 'Dernière commande'],
        ['Dupont', 44530],
        ['Martin', 44531],
      ],
      { parts: { locale } },
    );
    expect(numbers(table, 'lastOrder').map((serial) => formatIsoDay(serial ?? 0))).toEqual([
      '2025-12-01',
      '2025-12-02',
    ]);
  });

  test('a day that may be a month is a problem with its likely meaning', () => {
    const table = read([
      ['Client', 'Dernière commande'],
      ['Dupont', '03/04/2025'],
      ['Martin', '05/05/2025'],
      ['Leroy', '2025-02-01'],
    ]);
    expect(problems(table)).toEqual(['DATE_AMBIGUOUS | B2 | 03/04/2025 | 2025-04-03']);
  });
});

describe('lines', () => {
  const orders = [
    ['N° commande', 'Date commande', 'Client', 'Ville', 'Montant'],
    ['A1', '2023-05-10', 'Dupont', 'Lyon', 100],
    ['A2', '2024-01-15', 'Martin', 'Paris', 50],
    ['A2', '2024-01-15', 'Martin', 'Paris', 25],
    ['A3', '2025-02-20', 'DUPONT', _, 200],
    ['A4', '2025-03-01', 'Martin', 'Paris', 10],
    ['A5', '2025-03-05', _, 'Nice', 999],
  ];

  test('are added up per account over the whole file, and the summary says so', () => {
    const table = read(orders);
    expect(table).toMatchObject({ count: 2, source: 'lines', referenceDate: parseIsoDay('2025-03-05') });
    expect(numbers(table, 'turnover')).toEqual([300, 85]);
    expect(numbers(table, 'orders')).toEqual([2, 2]);
    expect([...table.rows]).toEqual([1, 2]);
    expect([...table.lineCounts]).toEqual([2, 3]);
    expect(table.lines).toMatchObject({
      lineCount: 6,
      leftOut: 1,
      period: 'wholeFile',
      aggregation: { turnover: 'sum', lastOrder: 'latest', orders: 'count', town: 'first' },
    });
    expect(table.units.turnover?.period).toBe('wholeFile');
  });

  test('order numbers under a header like “Order” are counted, each once per account, never added up', () => {
    const lines = Array.from({ length: 24 }, (_, at) => [
      10_248 + Math.floor(at / 2),
      `2024-01-${String(10 + Math.floor(at / 2))}`,
      at % 8 < 4 ? 'Vins et alcools Chevalier' : 'Hanari Carnes',
      10 + at,
    ]);
    const table = read([['Order', 'Order Date', 'Customer', 'Sales'], ...lines]);
    expect(table.lines?.aggregation.orders).toBe('count');
    expect(numbers(table, 'orders')).toEqual([6, 6]);
  });

  test('over the last 12 months to the latest line, with the 12 months before', () => {
    const table = read(orders, { settings: { period: 'last12Months' } });
    expect(numbers(table, 'turnover')).toEqual([200, 10]);
    expect(numbers(table, 'previousTurnover')).toEqual([100, 75]);
  });

  test('over the last complete year', () => {
    expect(numbers(read(orders, { settings: { period: 'year' } }), 'turnover')).toEqual([null, 75]);
    expect(numbers(read(orders, { settings: { period: 'year', year: 2023 } }), 'turnover')).toEqual([
      100,
      null,
    ]);
  });

  test('one row per account and year counts the last complete year', () => {
    const rows = [
      ['Ref', 'Nom du site', 'Année', 'Total'],
      ...['A', 'B'].flatMap((ref, i) =>
        [2023, 2024, 2025].map((year): RawCell[] => [
          `S${ref}`,
          `Site ${ref}`,
          year,
          100 * (i + 1) + year - 2000,
        ]),
      ),
    ];
    const table = read(rows);
    expect(table.lines).toMatchObject({ period: 'year', year: 2024, leftOut: 4 });
    expect(numbers(table, 'turnover')).toEqual([124, 224]);
    expect(numbers(table, 'previousTurnover')).toEqual([123, 223]);
  });

  test('price × quantity × (1 − discount) where lines carry no amount', () => {
    const rows = [
      ['idCommande', 'dateCommande', 'idClient', 'prixUnitaire', 'quantite', 'remisePourcent'],
      [1, '2025-01-01', 7, 10, 2, 0.5],
      [2, '2025-01-02', 7, 10, 1, 0],
      [3, '2025-01-03', 8, 5, 'annulation', 0],
      [4, '2025-01-04', 8, 5, 4, 0.7],
    ];
    const table = read(rows);
    expect(numbers(table, 'turnover')).toEqual([20, 6]);
    expect(problems(table)).toEqual(['NUMBER_UNREADABLE | E4 | annulation']);
  });

  test('a name on the first row of its group is the name of the rows below it', () => {
    const rows = [
      ['Client', 'Article acheté', 'CA'],
      ['Dupont', 'Vis', 10],
      [_, 'Clous', 20],
      [_],
      ['Leroy', 'Vis', 5],
      [_, 'Clous', 6],
      [_, 'Colle', 7],
    ];
    const table = read(rows);
    expect(table.source).toBe('lines');
    expect(numbers(table, 'turnover')).toEqual([30, 18]);
  });
});

describe('status, typology, key', () => {
  test('a status column says it, a word it does not know is a problem', () => {
    const table = read([
      ['Client', 'Statut', 'CA'],
      ['Dupont', 'Client', 5],
      ['Martin', 'PROSPECT', _],
      ['Leroy', 'liquidation judiciaire', 3],
      ['Petit', 'à voir', 3],
      ['Roux', 'suspect', _],
    ]);
    expect(statuses(table)).toEqual(['client', 'prospect', 'excluded', 'client', 'suspect']);
    expect(table.statusDeduced).toBe(false);
    expect(problems(table)).toEqual(['STATUS_UNKNOWN | B5 | à voir']);
  });

  test('codes are keys where they are unique; a code used twice is a problem', () => {
    const rows = [
      ['Code client', 'Client'],
      ...Array.from({ length: 30 }, (_v, i): RawCell[] => [i === 29 ? 'C3' : `C${i}`, `Client ${i}`]),
    ];
    const table = read(rows);
    expect(table.keys[3]).toBe('C3');
    expect(table.keys[29]).toBe('C3 (2)');
    expect(problems(table)).toEqual(['KEY_DUPLICATE | A31 | C3']);
  });

  test('without codes the name and postcode are the key; twins get a number', () => {
    const table = read([
      ['Client', 'CP', 'CA'],
      ['Dupont', '01000', 5],
      ['Martin', '75002', 3],
      ['DUPONT', '01000', 4],
      ['Leroy', '69003', 4],
      ['Petit', '44000', 4],
    ]);
    expect(table.keys.slice(0, 3)).toEqual(['dupont 01000', 'martin 75002', 'dupont 01000 (2)']);
  });

  test('the user may add columns up where no column names the accounts', () => {
    const rows = [
      ['Canal', 'Lait', 'Épicerie'],
      ...Array.from({ length: 10 }, (_v, i): RawCell[] => [i % 2, 10 * i, 5]),
    ];
    const table = read(rows, { choice: { turnover: '@B:C' } });
    expect(table).toMatchObject({ count: 10, source: 'accounts' });
    expect(numbers(table, 'turnover').slice(0, 3)).toEqual([5, 15, 25]);
    expect(table.keys[0]).toBe('#2');
  });
});

describe('quality', () => {
  test('problems come by row, then column, with a repair where it can be told', () => {
    const rows = [
      ['Raison sociale', 'Adresse', 'CP', 'Ville', 'CA', 'Potentiel', 'Latitude', 'Longitude'],
      ['SARL Dupont', '12 rue Hugo', '69001', 'Lyon', 100, 50, 45.76, 4.83],
      ['DUPONT', '12, r. Hugo', '69001', 'Lyon', -5, 500, 4.83, 45.76],
      [_, '3 rue Foch', '75002', 'Paris', 10, 20, 48.86, 2.35],
      ['Café Martin', '4 rue Foch', '75003', 'Paris', 10, 20, 148.86, 2.35],
      ['CafÃ© Roux', '5 rue Foch', '1000', 'Bourg', 10, 20, 46.2, 5.22],
      ['Petit', '6 rue Foch', '59000', 'Lille', 10, 20, 50.63, 3.06],
      ['Blanc', '7 rue Foch', '44000', 'Nantes', 10, 20, 47.21, _],
      ['Faure', '8 rue Foch', '33000', 'Bordeaux', 10, 20, 44.83, -0.57],
      ['Girard', '9 rue Foch', '13001', 'Marseille', 10, 20, 43.29, 5.38],
    ];
    expect(problems(read(rows))).toEqual([
      'POTENTIAL_BELOW_TURNOVER | F2 | 50',
      'PROBABLE_DUPLICATE | A3 | DUPONT',
      'AMOUNT_NEGATIVE | E3 | -5',
      'COORDINATE_SWAPPED | G3 | 4.83; 45.76 | 45.76; 4.83',
      'NAME_MISSING | A4 | ',
      'COORDINATE_INVALID | G5 | 148.86; 2.35',
      'ENCODING_BROKEN | A6 | CafÃ© Roux | Café Roux',
      'POSTCODE_SHORT | C6 | 1000 | 01000',
      'COORDINATE_INVALID | H8 | ',
    ]);
  });

  test('a turnover a hundred times the next one is out of scale', () => {
    const rows = [
      ['Client', 'CA'],
      ...Array.from({ length: 25 }, (_v, i): RawCell[] => [`Client ${i}`, i === 7 ? 5_000_000 : 1000 + i]),
    ];
    expect(problems(read(rows))).toEqual(['VALUE_OUT_OF_SCALE | B9 | 5000000']);
  });

  test('a longitude far from the others of its town is a mistake', () => {
    const rows = [
      ['Betreiber', 'Straße', 'Ort', 'Breitengrad', 'Längengrad'],
      ...Array.from({ length: 9 }, (_v, i): RawCell[] => [
        `Station ${i}`,
        `Weg ${i}`,
        'Köln',
        `50,${930 + i}`,
        i === 4 ? '6,007' : `6,${910 + i}4`,
      ]),
    ];
    expect(problems(read(rows))).toEqual(['COORDINATE_INVALID | E6 | 6.007']);
  });

  test('letters of another age are told', () => {
    const rows = [
      ['Customer', 'City'],
      ['Anna', 'Catalu¤a'],
      ['Mart¡n Ruiz', 'Sevilla'],
      ['Bob', '\uFFFDvry'],
    ];
    expect(problems(read(rows))).toEqual([
      'ENCODING_BROKEN | B2 | Catalu¤a | Cataluña',
      'ENCODING_BROKEN | A3 | Mart¡n Ruiz | Martín Ruiz',
      'ENCODING_BROKEN | B4 | \uFFFDvry',
    ]);
  });
});

test('a table without accounts fails with its reason', () => {
  const source = sourceOfRows([
    ['Mois', 'Volume'],
    ['Janvier', 3],
    ['Février', 4],
  ]);
  expect(readAccounts(source, recogniseColumns(source, { today: TODAY }), { today: TODAY })).toEqual({
    ok: false,
    failure: { code: 'NO_ACCOUNTS', details: { sheet: 'Clients', reason: 'noAccountColumn' } },
  });
});
