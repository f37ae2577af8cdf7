import fc from 'fast-check';
import type { RawCell } from '../../sheet/cellGrid';
import { ENGLISH_LOCALE, sourceOfRows, TODAY } from '../../sheet/testing/pictureOfRows';
import type { FieldId } from '../../words/fields';
import { recogniseColumns } from './recogniseColumns';

const recognise = (rows: readonly (readonly RawCell[])[], today = TODAY) => {
  const source = sourceOfRows(rows, { locale: ENGLISH_LOCALE });
  const mapping = recogniseColumns(source, { today });
  const named = Object.fromEntries(
    Object.entries(mapping.fields).map(([field, column]) => [field, source.table.headers[column]]),
  );
  return {
    source,
    mapping,
    fields: named as Partial<Record<FieldId, string>>,
  };
};

/** Twelve rows under a header, each cell made from its row number. */
const table = (columns: Readonly<Record<string, (i: number) => RawCell>>, rows = 12): RawCell[][] => [
  Object.keys(columns),
  ...Array.from({ length: rows }, (_, i) => Object.values(columns).map((cell) => cell(i))),
];

const NAMES = [
  'Dupont',
  'Martin & Fils',
  'Leroy SARL',
  'Garage Petit',
  'Boulangerie Morel',
  'Hôtel du Parc',
  'Imprimerie Roux',
  'Pharmacie Blanc',
  'Menuiserie Faure',
  'Café de la Gare',
  'Transports Girard',
  'Optique Lambert',
];
const TOWNS = ['Lyon', 'Paris', 'Lille', 'Nantes'];
const name = (i: number): string => NAMES[i % NAMES.length] ?? '';
const town = (i: number): string => TOWNS[i % TOWNS.length] ?? '';

describe('French and English, in any order', () => {
  test('a French list of clients', () => {
    const rows = table({
      'N° client': (i) => `C${100 + i}`,
      'Raison sociale': name,
      Statut: (i) => (i % 3 === 0 ? 'Prospect' : 'Client'),
      "Chiffre d'affaires HT (k€)": (i) => 12.5 * i + 1,
      Potentiel: (i) => 40 * i + 2,
      'Taux de marge': (i) => 0.2 + i / 100,
      'Dernière commande': (i) => `${10 + i}/03/2025`,
      Commercial: (i) => (i % 2 ? 'Anne Roy' : 'Luc Bon'),
      Adresse: (i) => `${i + 1} rue des Lilas`,
      CP: (i) => `6900${i % 9}`,
      Ville: town,
      Téléphone: (i) => `04 72 00 00 ${10 + i}`,
      'E-mail': (i) => `contact${i}@exemple.fr`,
      Effectif: (i) => 5 * i,
      "Secteur d'activité": (i) => (i % 2 ? 'Commerce' : 'Industrie'),
      Enseigne: (i) => (i % 2 ? 'Réseau A' : 'Réseau B'),
    });
    expect(recognise(rows).fields).toEqual({
      id: 'N° client',
      name: 'Raison sociale',
      status: 'Statut',
      turnover: "Chiffre d'affaires HT (k€)",
      potential: 'Potentiel',
      marginRate: 'Taux de marge',
      lastOrder: 'Dernière commande',
      rep: 'Commercial',
      address: 'Adresse',
      postcode: 'CP',
      town: 'Ville',
      phone: 'Téléphone',
      email: 'E-mail',
      employees: 'Effectif',
      sector: "Secteur d'activité",
      group: 'Enseigne',
    });
  });

  test.each([
    [
      { Kunde: name, PLZ: (i: number) => `5066${i % 9}`, Ort: town, Umsatz: (i: number) => 100 * i + 7 },
      { name: 'Kunde', postcode: 'PLZ', town: 'Ort', turnover: 'Umsatz' },
    ],
    [
      {
        Cliente: name,
        CAP: (i: number) => `2010${i % 9}`,
        Città: town,
        Fatturato: (i: number) => 100 * i + 7,
      },
      { name: 'Cliente', postcode: 'CAP', town: 'Città', turnover: 'Fatturato' },
    ],
    [
      { 'Razón social': name, Ciudad: town, Facturación: (i: number) => 100 * i + 7 },
      { name: 'Razón social', town: 'Ciudad', turnover: 'Facturación' },
    ],
    [
      {
        CUSTOMERNAME: name,
        CITY: town,
        POSTALCODE: (i: number) => `1000${i % 9}`,
        SALES: (i: number) => 10.5 * i + 1,
      },
      { name: 'CUSTOMERNAME', town: 'CITY', postcode: 'POSTALCODE', turnover: 'SALES' },
    ],
    [
      {
        companyName: name,
        postalCode: (i: number) => `1000${i % 9}`,
        annual_revenue: (i: number) => 10.5 * i + 1,
      },
      { name: 'companyName', postcode: 'postalCode', turnover: 'annual_revenue' },
    ],
  ])('other languages and spellings: %#', (columns, fields) => {
    expect(recognise(table(columns)).fields).toEqual(fields);
  });

  test('the order of columns does not matter', () => {
    const columns: [string, (i: number) => RawCell][] = [
      ['Client', name],
      ['Ville', town],
      ['CA 2024', (i) => 10 * i + 3],
      ['CA 2023', (i) => 9 * i + 4],
      ['Marge', (i) => 3 * i],
      ['Email', (i) => `c${i}@exemple.fr`],
      ['Note', () => 'à revoir'],
    ];
    const expected = recognise(table(Object.fromEntries(columns))).fields;
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (shuffled) => {
        expect(recognise(table(Object.fromEntries(shuffled))).fields).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('several years', () => {
  const years = table({
    Client: name,
    'CA 2023': (i) => 10 * i + 1,
    'CA 2024': (i) => 11 * i + 1,
    'CA 2025': (i) => 5 * i + 1,
  });

  test('the last complete year is the turnover, the year before it the previous one', () => {
    expect(recognise(years).fields).toMatchObject({ turnover: 'CA 2024', previousTurnover: 'CA 2023' });
    expect(recognise(years, TODAY + 365).fields).toMatchObject({
      turnover: 'CA 2025',
      previousTurnover: 'CA 2024',
    });
  });

  test('admissions of two years stand for a turnover, with less confidence', () => {
    const { fields, mapping } = recognise(
      table({
        nom: name,
        'entrées 2022': (i) => 1000 * i + 5,
        'entrées 2021': (i) => 900 * i + 5,
        'évolution entrées': (i) => i / 3,
        commune: town,
      }),
    );
    expect(fields).toMatchObject({ name: 'nom', turnover: 'entrées 2022', previousTurnover: 'entrées 2021' });
    expect(mapping.confidence.turnover).toBeLessThan(0.7);
  });

  test('a running year beside full years is not the turnover', () => {
    expect(
      recognise(
        table({
          Client: name,
          'CA 2024 (cumul)': (i) => 5 * i + 1,
          'CA 2023': (i) => 10 * i + 1,
          'CA 2022': (i) => 9 * i + 1,
        }),
        TODAY,
      ).fields,
    ).toMatchObject({
      turnover: 'CA 2023',
      previousTurnover: 'CA 2022',
    });
  });
});

describe('traps', () => {
  test('company names under a header of sectors are asked about', () => {
    const { mapping, fields } = recognise(
      table({
        Rank: (i) => i + 1,
        'Metals Industry': name,
        Industry: (i) => (i % 2 ? 'Retail' : 'Energy'),
        'Revenues\n ($millions)': (i) => 500 - 7 * i,
        'Change In \n Rank': () => '-',
      }),
    );
    expect(fields).toMatchObject({ sector: 'Industry', turnover: 'Revenues ($millions)' });
    expect(fields.name).toBeUndefined();
    expect(mapping.questions).toEqual([
      { field: 'name', candidates: [expect.objectContaining({ header: 'Metals Industry' })] },
    ]);
  });

  test('metres are no degrees', () => {
    const { fields } = recognise(
      table({
        X: (i) => -12_933_208 + i * 1000.5,
        Y: (i) => 5_403_708 + i * 1000.5,
        NAME: name,
        LATITUDE: (i) => 43.5 + i / 50,
        LONGITUDE: (i) => -116.1 + i / 50,
        REVENUES: (i) => 100 * i + 5,
      }),
    );
    expect(fields).toMatchObject({ latitude: 'LATITUDE', longitude: 'LONGITUDE', name: 'NAME' });
    expect(
      recognise(
        table({
          Name: name,
          City: town,
          Latitude: (i) => 5_403_708 + i * 1000.5,
          Longitude: (i) => -933_208 + i * 10.5,
        }),
      ).fields,
    ).toEqual({ name: 'Name', town: 'City' });
  });

  test('first and last name make a name', () => {
    const { mapping, source } = recognise(
      table({
        Prénom: (i) => ['Anne', 'Luc', 'Eva'][i % 3] ?? '',
        Nom: name,
        idClient: (i) => i + 1,
        Pays: () => 'France',
      }),
    );
    expect(mapping.helpers).toMatchObject({ firstName: 0, lastName: 1 });
    expect(source.table.headers[mapping.fields.id ?? -1]).toBe('idClient');
  });

  test('ranks, row numbers, percentages, shares and order numbers are no amounts', () => {
    const { fields } = recognise(
      table({
        Rang: (i) => i + 1,
        Client: name,
        'Part du CA': (i) => i / 100,
        'CA cumulé': (i) => 100 * i + 1,
        'Row ID': (i) => i + 1,
        Total: (i) => 90 * i + 1,
        'Code INSEE': (i) => 69001 + i,
      }),
    );
    expect(fields).toEqual({ name: 'Client', turnover: 'Total' });
  });

  test('counts of orders are not sales', () => {
    expect(
      recognise(
        table({
          fournisseur: name,
          montant_total: (i) => 1000 * i + 3,
          nbr_contrats: (i) => i + 1,
          premier_contrat: () => '2014-09-25',
          dernier_contrat: () => '2015-01-25',
        }),
      ).fields,
    ).toEqual({
      name: 'fournisseur',
      turnover: 'montant_total',
      orders: 'nbr_contrats',
      lastOrder: 'dernier_contrat',
    });
  });

  test('order numbers under “Order” are no count of orders; a count under the same header is one', () => {
    // Northwind: 10248, 10249, … one row per order.
    const numbers = recognise(
      table({ Order: (i) => 10_248 + i, Customer: name, Sales: (i) => 1000 * i + 3 }),
    ).mapping;
    expect(numbers.fields.orders).toBeUndefined();
    expect(numbers.helpers?.orderId).toBe(0);
    for (const header of ['Order', 'Orders', 'Commandes']) {
      const counts = recognise(
        table({ [header]: (i) => (7 * i) % 12, Customer: name, Sales: (i) => 1000 * i + 3 }),
      );
      expect([header, counts.fields.orders]).toEqual([header, header]);
    }
  });

  test('columns the add-in wrote are never input', () => {
    expect(
      recognise(
        table({
          Client: name,
          CA: (i) => i * 10 + 1,
          'DC Score': (i) => i,
          'DC Classe': () => 'A',
          'DC CA attendu': (i) => 10 * i + 3,
        }),
      ).fields,
    ).toEqual({ name: 'Client', turnover: 'CA' });
  });

  test('two columns that could both be the name are asked about', () => {
    const { mapping } = recognise(
      table({ Client: name, Société: (i) => `${name(i)} holding`, CA: (i) => 10 * i + 1 }),
    );
    expect(
      mapping.questions.map(({ field, candidates }) => [
        field,
        candidates.map(({ header }) => header).sort(),
      ]),
    ).toEqual([['name', ['Client', 'Société']]]);
  });

  test('a margin written as percentages is a rate', () => {
    expect(
      recognise(table({ Client: name, CA: (i) => 10 * i + 1, Marge: (i) => `${20 + i} %` })).fields,
    ).toEqual({ name: 'Client', turnover: 'CA', marginRate: 'Marge' });
    expect(
      recognise(table({ Client: name, CA: (i) => 10 * i + 1, Marge: (i) => 3 * i + 0.5 })).fields.margin,
    ).toBe('Marge');
  });

  test('NA is a territory, not a missing one', () => {
    expect(
      recognise(table({ Client: name, Territory: () => 'NA', Pays: (i) => (i % 2 ? 'USA' : 'Canada') }))
        .fields,
    ).toEqual({ name: 'Client', country: 'Pays' });
  });

  test('HT is preferred to TTC, net to gross', () => {
    expect(
      recognise(table({ Client: name, 'CA TTC': (i) => 12 * i + 1, 'CA HT': (i) => 10 * i + 1 })).fields
        .turnover,
    ).toBe('CA HT');
    expect(
      recognise(
        table({
          CLIENTE: name,
          LORDO: (i) => 12 * i + 1,
          'IMPORTO NETTO': (i) => 10 * i + 1,
          IVA: () => 0.2,
        }),
      ).fields.turnover,
    ).toBe('IMPORTO NETTO');
  });
});
