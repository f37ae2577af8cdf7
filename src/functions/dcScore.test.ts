import fc from 'fast-check';
import { STATUSES } from '../domain/accounts/types';
import { gridTable } from '../domain/scoring/gridTable';
import { scoreAccounts } from '../domain/scoring/scoreAccounts';
import { sketchTable } from '../domain/scoring/tableForTests';
import { STATUS_NAMES } from '../words/gridWords';
import { dcScore } from './dcScore';

describe('DCSCORE without a grid', () => {
  const headers = [['Client', 'CA', 'CA N-1', 'Taux de marge']];

  it('uses the printed grid: growth 2 × 6, turnover 3 × 6, margin 3 × 3', () => {
    expect(dcScore([['Dupont', 6500, 5000, 0.45]], headers, null)).toEqual([[100]]);
    expect(dcScore([['Dupont', 1000, 1000, 0.42]], headers, null)).toEqual([
      [Math.round((100 * (12 + 6) * 1e9) / 39) / 1e9],
    ]);
    expect(dcScore([['Dupont', 999, 900, 30]], headers, null)).toEqual([
      [Math.round((100 * (12 + 3) * 1e9) / 39) / 1e9],
    ]);
  });

  it('answers "" for a blank row and for one with too few data', () => {
    expect(dcScore([['', '', '', '']], headers, null)).toEqual([['']]);
    expect(dcScore([['Dupont', '', '', 0.4]], headers, null)).toEqual([['']]);
  });

  it('spills over several rows', () => {
    expect(
      dcScore(
        [
          ['A', 6500, 5000, 0.45],
          ['', '', '', ''],
        ],
        headers,
        null,
      ),
    ).toEqual([[100], ['']]);
  });

  it('does not mind an error in a column no criterion looks at', () => {
    const error = { code: '#N/A' };
    expect(dcScore([[error, 6500, 5000, 0.45]], headers, null)).toEqual([[100]]);
  });

  it('refuses headers of other columns', () => {
    expect(() => dcScore([['Dupont', 1]], headers, null)).toThrow('headersWidth');
  });

  it('refuses a table that is no grid, naming its row', () => {
    expect(() =>
      dcScore([['Dupont', 1, 1, 1]], headers, [
        ['a', 'b'],
        [1, 2],
      ]),
    ).toThrow('gridUnreadable');
  });
});

describe('DCSCORE with the grid of a job', () => {
  const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
    fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
  const cents = known(fc.integer({ min: -5000, max: 3_000_000 }).map((value) => value / 100));
  const account = fc.record({
    turnover: cents,
    previousTurnover: cents,
    potential: cents,
    margin: cents,
    lastOrder: known(fc.integer({ min: 45000, max: 46000 })),
    employees: known(fc.integer({ min: 0, max: 600 })),
    projectDate: known(fc.integer({ min: 45900, max: 46500 })),
    latitude: known(fc.integer({ min: 4200, max: 5100 }).map((value) => value / 100)),
    longitude: known(fc.integer({ min: -400, max: 800 }).map((value) => value / 100)),
    status: fc.constantFrom(...STATUSES),
    payment: fc.constantFrom('', 'Retard', 'Impayé', 'Liquidation judiciaire', 'OK'),
    sector: fc.constantFrom('', 'BTP', 'Textile'),
    rep: fc.constantFrom('', 'Anne', 'Paul'),
    group: fc.constantFrom('', '', '', 'Réseau Nord'),
    typology: fc.constantFrom('', '', 'Grand compte', 'PME'),
  });
  const HEADERS = {
    turnover: 'CA',
    previousTurnover: 'CA N-1',
    potential: 'Potentiel',
    margin: 'Marge',
    lastOrder: 'Dernière commande',
    employees: 'Effectif',
    projectDate: 'Date projet',
    latitude: 'Latitude',
    longitude: 'Longitude',
    status: 'Statut',
    payment: 'Paiement',
    sector: 'Secteur d’activité',
    rep: 'Commercial',
    group: 'Groupe',
    typology: 'Typologie',
  } as const;
  const FIELDS = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
  const NUMBERS = [
    'turnover',
    'previousTurnover',
    'potential',
    'margin',
    'lastOrder',
    'employees',
    'projectDate',
    'latitude',
    'longitude',
  ] as const;
  const TEXTS = ['payment', 'sector', 'rep', 'group', 'typology'] as const;

  it('gives every account the score of the job, to the last digit, in either language', () => {
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (list, language) => {
          const table = sketchTable({
            numbers: Object.fromEntries(
              NUMBERS.map((field) => [field, list.map((one) => one[field] ?? NaN)]),
            ),
            texts: Object.fromEntries(TEXTS.map((field) => [field, list.map((one) => one[field])])),
            statuses: list.map(({ status }) => status),
          });
          const fields = FIELDS.map((field) => ({ field, header: HEADERS[field], occurrence: 1, scale: 1 }));
          const { scores, model } = scoreAccounts(table, { fields });
          const grid = gridTable(model, language).map((row) => row.map((cell) => cell ?? ''));
          const headers = [FIELDS.map((field) => HEADERS[field])];
          const cells = list.map((one) =>
            FIELDS.map((field) => (field === 'status' ? STATUS_NAMES[one.status].fr : (one[field] ?? ''))),
          );
          const expected = [...scores].map((score) => (Number.isNaN(score) ? '' : score));
          expect(cells.map((row) => dcScore([row], headers, grid)[0]?.[0])).toEqual(expected);
          expect(dcScore(cells, headers, grid).flat()).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('recognises columns by their headers where the grid names none, and reads amounts in k€ and as text', () => {
    const table = sketchTable({ numbers: { turnover: [500_000, 200_000, 100_000, 50_000, 10_000] } });
    const { model, scores } = scoreAccounts(table);
    const grid = gridTable(model, 'fr');
    const headers = [['Client', 'CA (k€)']];
    const cells = [
      ['A', 500],
      ['B', '200'],
      ['C', '100,0'],
      ['D', '50 k€'],
      ['E', 10],
    ];
    expect(dcScore(cells, headers, grid).flat()).toEqual([...scores]);
  });

  it('finds a column again by its header and number where the same header comes twice', () => {
    const table = sketchTable({ numbers: { turnover: [500, 200, 100] } });
    const fields = [{ field: 'turnover', header: 'Montant', occurrence: 2, scale: 1 }] as const;
    const { model, scores } = scoreAccounts(table, { fields });
    const rows = [
      ['A', 1, 500],
      ['B', 1, 200],
      ['C', 1, 100],
    ];
    expect(dcScore(rows, [['Client', 'Montant', 'Montant']], gridTable(model, 'fr')).flat()).toEqual([
      ...scores,
    ]);
  });

  it('scores a changed cell by the same cuts, without the other accounts', () => {
    const { model, scores } = scoreAccounts(sketchTable({ numbers: { turnover: [500, 200, 100] } }));
    expect(dcScore([['C', 550]], [['Client', 'CA']], gridTable(model, 'fr'))).toEqual([[scores[0]]]);
  });
});
