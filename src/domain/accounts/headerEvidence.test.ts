import { isOwnHeader, readHeader, taxOfHeader } from './headerEvidence';

const best = (header: string): string =>
  [...readHeader(header).matches].sort((a, b) => b.weight - a.weight)[0]?.field ?? 'none';

test.each([
  ["Chiffre d'affaires HT (k€)", 'turnover'],
  ['CA en M€', 'turnover'],
  ['Potential excl. tax', 'potential'],
  ['Turnover 2025 excl. tax', 'turnover'],
  ['Potentiel hors taxes', 'potential'],
  ['C.A. 2024', 'turnover'],
  ['CA N-1', 'previousTurnover'],
  [' REVENUE ', 'turnover'],
  ['Revenues\n ($millions)', 'turnover'],
  ['Adresse / Code postal', 'postcode'],
  ['CA / 2024', 'turnover'],
  ['N° SIRET', 'id'],
  ['sales_agent', 'rep'],
  ['ADDRESSLINE1', 'address'],
  ['dernier_contrat', 'lastOrder'],
  ['Längengrad', 'longitude'],
  ['Nombre de salariés', 'employees'],
  ['Marge %', 'marginRate'],
  ['évolution entrées', 'none'],
  ['CA cumulé', 'none'],
  ['code INSEE', 'none'],
  ['Product Name', 'none'],
  ['CONTACTLASTNAME', 'none'],
  ['Revenue \n Change', 'none'],
  ['', 'none'],
])('%j names %s', (header, field) => {
  expect(best(header)).toBe(field);
});

test('years, periods and tax', () => {
  expect(readHeader('entrées 2022')).toMatchObject({ year: 2022, stem: 'entree', period: 'year' });
  expect(readHeader('CA 2025 cumul')).toMatchObject({ year: 2025, stem: 'ca', period: 'yearToDate' });
  expect(readHeader('CA 12 derniers mois').period).toBe('last12Months');
  expect([
    taxOfHeader('CA HT'),
    taxOfHeader('Montant TTC'),
    taxOfHeader('CA'),
    taxOfHeader('IMPORTO NETTO'),
  ]).toEqual(['exclusive', 'inclusive', 'unknown', 'exclusive']);
});

test('our own columns are known in both languages', () => {
  expect(['DC Score', 'DC Classe', 'DC Key', 'dc clé'].map(isOwnHeader)).toEqual([true, true, true, true]);
  expect(isOwnHeader('Score')).toBe(false);
});
