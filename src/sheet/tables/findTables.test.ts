import fc from 'fast-check';
import type { RawCell } from '../cellGrid';
import { formatAddress } from '../rect';
import type { SheetPicture } from '../sheetPicture';
import { pictureOfRows } from '../testing/pictureOfRows';
import { findTables } from './findTables';

const _ = null;

const shape = (rows: readonly (readonly RawCell[])[], parts: Partial<SheetPicture> = {}) =>
  findTables(pictureOfRows(rows, parts)).map((table) => ({
    at: formatAddress(table.rect),
    headers: table.headers,
    rows: [...table.bodyRows].map((row) => row + 1),
    totals: table.totalsRows.map((row) => row + 1),
  }));

const first = (rows: readonly (readonly RawCell[])[], parts: Partial<SheetPicture> = {}) =>
  shape(rows, parts)[0];

const CLIENTS: RawCell[][] = [
  ['Client', 'Ville', 'CA'],
  ['Dupont', 'Lyon', 1200],
  ['Martin', 'Paris', 800],
  ['Leroy', 'Lille', 450],
];

describe('where a table is', () => {
  test('a plain list is its rows under its header', () => {
    expect(first(CLIENTS)).toEqual({
      at: 'A1:C4',
      headers: ['Client', 'Ville', 'CA'],
      rows: [2, 3, 4],
      totals: [],
    });
  });

  test('title rows, blank rows and blank columns before it are not part of it', () => {
    const rows = [['Export du 12 mars', _, _, _], [_], ...CLIENTS.map((row) => [_, ...row])];
    expect(first(rows)).toMatchObject({ at: 'B3:D6', rows: [4, 5, 6] });
  });

  test('title lines right above the header are not part of it', () => {
    expect(first([['Clients 2025', _, _], ['Agence Sud', _, 61], ...CLIENTS])).toMatchObject({
      at: 'A3:C6',
      headers: ['Client', 'Ville', 'CA'],
    });
  });

  test('a stray date far right does not widen it', () => {
    const rows = CLIENTS.map((row, i) => (i === 0 ? [...row, _, _, 45275] : row));
    expect(first(rows)).toMatchObject({ at: 'A1:C4' });
  });

  test('totals above the header are left out, and a column that holds only one too', () => {
    const rows = [['Total', _, 2450, 99], ...CLIENTS];
    expect(first(rows)).toMatchObject({ at: 'A2:C5', rows: [3, 4, 5], totals: [] });
  });

  test('a blank row under the header belongs to the table', () => {
    const [header = [], ...body] = CLIENTS;
    expect(first([header, [_], ...body])).toMatchObject({ at: 'A1:C5', rows: [3, 4, 5] });
  });

  test('blank rows between accounts do not end it', () => {
    const [header = [], a = [], b = [], c = []] = CLIENTS;
    expect(first([header, a, [_], [_], b, [_], c])).toMatchObject({ at: 'A1:C7', rows: [2, 5, 7] });
  });

  test('a column without header and values inside a table keeps it whole', () => {
    const rows = Array.from({ length: 8 }, (_v, i): RawCell[] =>
      i === 0 ? ['Client', _, 'Email'] : [`Client ${i}`, _, `c${i}@exemple.fr`],
    );
    expect(first(rows)).toMatchObject({ at: 'A1:C8', headers: ['Client', '', 'Email'] });
  });

  test('two tables side by side are two', () => {
    const rows = CLIENTS.map((row) => [...row, _, ...row]);
    expect(shape(rows).map(({ at }) => at)).toEqual(['A1:C4', 'E1:G4']);
  });

  test('tables under each other are two when the second has a header', () => {
    const rows = [...CLIENTS, [_], ['Produit', 'Prix'], ['Vis', 3], ['Clou', 4]];
    expect(shape(rows).map(({ at }) => at)).toEqual(['A1:C4', 'A6:B8']);
  });

  test('form lines above a header are not header lines', () => {
    const rows = [
      ['Site :', 'Lyon'],
      ['Tarif :', 'Standard'],
      ['Mois', 'Volume'],
      ['Janvier', 12],
      ['Février', 14],
    ];
    expect(first(rows)).toMatchObject({ at: 'A3:B5', headers: ['Mois', 'Volume'] });
  });

  test('notes below are left out', () => {
    const rows = [
      ...CLIENTS,
      ['Source : comptabilité, chiffres provisoires', _, _],
      [_],
      ['* hors avoirs', _, _],
    ];
    expect(first(rows)).toMatchObject({ at: 'A1:C4' });
  });

  test('a huge mostly empty used range costs nothing', () => {
    const rows: RawCell[][] = Array.from({ length: 20_000 }, () => Array.from({ length: 100 }, () => _));
    CLIENTS.forEach((row, i) => row.forEach((cell, j) => ((rows[i + 5] ??= [])[j + 2] = cell)));
    expect(first(rows)).toMatchObject({ at: 'C6:E9' });
  });

  test('pivots are no tables', () => {
    expect(shape(CLIENTS, { pivots: [{ top: 0, left: 0, bottom: 3, right: 2 }] })).toEqual([]);
  });

  test('a headless list keeps its first row', () => {
    const rows = [
      ['Dupont', 1200, 45000],
      ['Martin', 800, 45001],
      ['Leroy', 450, 45002],
    ];
    expect(first(rows)).toMatchObject({ headers: ['', '', ''], rows: [1, 2, 3] });
  });

  test('a header alone has no body', () => {
    expect(first([['Client', 'Ville', 'CA']])).toMatchObject({
      headers: ['Client', 'Ville', 'CA'],
      rows: [],
    });
  });

  test('an empty sheet and a chart sheet have none', () => {
    expect(findTables(pictureOfRows([]))).toEqual([]);
    expect(findTables(pictureOfRows(CLIENTS, { kind: 'chart' }))).toEqual([]);
  });
});

describe('Excel tables', () => {
  test('are taken as they are, totals row known', () => {
    const rows = [...CLIENTS, ['Moyenne', _, 816]];
    const tables = [
      {
        name: 'Tableau1',
        rect: { top: 0, left: 0, bottom: 4, right: 2 },
        showHeaders: true,
        showTotals: true,
      },
    ];
    expect(first(rows, { tables })).toMatchObject({ at: 'A1:C5', rows: [2, 3, 4], totals: [5] });
    expect(findTables(pictureOfRows(rows, { tables }))[0]?.excelTable).toBe('Tableau1');
  });

  test('a plain range beside one is found too', () => {
    const rows = CLIENTS.map((row) => [...row, _, ...row]);
    const tables = [
      {
        name: 'Tableau1',
        rect: { top: 0, left: 4, bottom: 3, right: 6 },
        showHeaders: true,
        showTotals: false,
      },
    ];
    expect(shape(rows, { tables }).map(({ at }) => at)).toEqual(['A1:C4', 'E1:G4']);
  });

  test('line breaks in headers become blanks', () => {
    const rows = [
      ['Nom du\n client', 'Chiffre \n d’affaires'],
      ['Dupont', 3],
    ];
    expect(first(rows)?.headers).toEqual(['Nom du client', 'Chiffre d’affaires']);
  });
});

describe('headers of several lines', () => {
  const rows = [
    [_, 'Adresse', _, 'CA', _],
    ['Client', 'Code postal', 'Ville', '2023', '2024'],
    ['Dupont', '69001', 'Lyon', 12, 14],
    ['Martin', '75002', 'Paris', 8, 9],
  ];
  const merges = [
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ];
  const headers = ['Client', 'Adresse / Code postal', 'Adresse / Ville', 'CA / 2023', 'CA / 2024'];

  test('a merged parent is repeated over its span', () => {
    expect(first(rows, { merges })).toEqual({ at: 'A1:E4', headers, rows: [3, 4], totals: [] });
  });

  test('sparse parents reach to the next one where merges are not known', () => {
    expect(first(rows)?.headers).toEqual(headers);
  });

  test('a header merged downwards is one header', () => {
    const down = [{ top: 0, left: 0, bottom: 1, right: 0 }, ...merges];
    const merged = rows.map((row, i) =>
      i === 0 ? ['Client', ...row.slice(1)] : i === 1 ? [_, ...row.slice(1)] : row,
    );
    expect(first(merged, { merges: down })).toMatchObject({ at: 'A1:E4', headers });
  });

  test('three lines of words above numbers are one header', () => {
    const three = [
      ['Code', 'AA', 'BB', 'CC'],
      ['Sorte', 'P', 'P', 'D'],
      ['Livre', 'x', 'y', 'z'],
      [_, _, _, _],
      [45000, 1.5, 2.5, 3.5],
      [45001, 1.6, 2.6, 3.6],
    ];
    expect(first(three)).toMatchObject({
      at: 'A1:D6',
      rows: [5, 6],
      headers: ['Code / Sorte / Livre', 'AA / P / x', 'BB / P / y', 'CC / D / z'],
    });
  });

  test('a first account of words above numbers is no header line', () => {
    expect(
      first([
        ['Client', 'CA'],
        ['Dupont', 'n.c.'],
        ['Martin', 3],
        ['Leroy', 4],
      ]),
    ).toMatchObject({ headers: ['Client', 'CA'], rows: [2, 3, 4] });
    expect(
      first([
        ['Client', 'CA'],
        ['Dupont', '18.3 MM'],
        ['Martin', 3],
        ['Leroy', 4],
      ]),
    ).toMatchObject({ rows: [2, 3, 4] });
    expect(
      first([
        ['Client', 'CA 2023', 'CA 2024'],
        ['Dupont', 'fermé', 'n.c.'],
        ['Martin', 3, 5],
        ['Leroy', 4, 6],
      ]),
    ).toMatchObject({ rows: [2, 3, 4] });
  });

  test('years and months are headers though they are numbers', () => {
    expect(
      first([
        ['Client', 2022, 2023, 2024],
        ['Dupont', 12, 13, 14],
        ['Martin', 5, 6, 7],
      ])?.headers,
    ).toEqual(['Client', '2022', '2023', '2024']);
  });
});

describe('rows that are no accounts', () => {
  test.each(['Total', 'TOTAL GÉNÉRAL', 'Total :', 'Somme', 'Summe', 'Totale', 'Grand total'])(
    '%s at the end is a total',
    (word) => {
      expect(first([...CLIENTS, [word, _, 2450]])).toMatchObject({
        at: 'A1:C5',
        rows: [2, 3, 4],
        totals: [5],
      });
    },
  );

  test('a total typed as text is a total too', () => {
    const rows = [...CLIENTS.map((row) => row.map(String)), ['Total', _, '2 450,00 €']];
    expect(first(rows)).toMatchObject({ rows: [2, 3, 4], totals: [5] });
  });

  test('subtotals inside are totals, and the grand total too', () => {
    const rows = [
      ['Client', 'Ville', 'CA'],
      ['Dupont', 'Lyon', 10],
      ['Martin', 'Lyon', 20],
      ['Sous-total Lyon', _, 30],
      ['Leroy', 'Lille', 5],
      ['Petit', 'Lille', 6],
      ['Lille Total', _, 11],
      ['Total', _, 41],
    ];
    expect(first(rows)).toMatchObject({ rows: [2, 3, 5, 6], totals: [4, 7, 8] });
  });

  test('a nameless row that adds up is a subtotal', () => {
    const rows = [
      ['Client', 'Achat', 'CA'],
      ['Dupont', 'Vis', 10],
      [_, 'Clous', 20],
      [_, _, 30],
      [_],
      ['Leroy', 'Vis', 5],
      [_, 'Clous', 6],
      [_, _, 11],
    ];
    expect(first(rows)).toMatchObject({ rows: [2, 3, 6, 7], totals: [4, 8] });
  });

  test('a company called Total is an account', () => {
    const rows = [
      ['Client', 'Ville', 'CA'],
      ['Total', 'Courbevoie', 900],
      ['Dupont', 'Lyon', 12],
      ['Martin', 'Paris', 8],
    ];
    expect(first(rows)).toMatchObject({ rows: [2, 3, 4], totals: [] });
  });

  test('a section label is no account, a name without anything else is one', () => {
    const rows = [
      [_, 'Client', 'Ville', 'CA'],
      ['NORD', _, _, _],
      [_, 'Dupont', 'Lille', 12],
      [_, 'Martin', 'Arras', 8],
      ['SUD', _, _, _],
      [_, 'Leroy', 'Nice', 5],
      [_, 'Petit', _, _],
    ];
    expect(first(rows)).toMatchObject({ rows: [3, 4, 6, 7] });
  });

  test('a header printed again is no account', () => {
    const [header = [], ...body] = CLIENTS;
    expect(first([header, ...body, header, ['Petit', 'Nice', 3]])).toMatchObject({ rows: [2, 3, 4, 6] });
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constant(''),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string(),
    fc.boolean(),
    fc.constantFrom('Total', 'Client', 'CA', '#N/A', '2024', ' '),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 });

  test('no grid breaks the search, and every account lies inside its table', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        for (const { rect, bodyRows, headers, headerRowCount } of findTables(pictureOfRows(rows))) {
          expect(headers).toHaveLength(rect.right - rect.left + 1);
          expect([...bodyRows].every((row) => row >= rect.top + headerRowCount && row <= rect.bottom)).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('moving a list moves the table found', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(6), (down, right) => {
        const rows = [
          ...Array.from({ length: down }, (): RawCell[] => []),
          ...CLIENTS.map((row) => [...Array.from({ length: right }, () => _), ...row]),
        ];
        expect(first(rows)).toMatchObject({
          headers: ['Client', 'Ville', 'CA'],
          rows: [down + 2, down + 3, down + 4],
        });
      }),
    );
  });
});
