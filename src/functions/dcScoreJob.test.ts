/** From the cells of a sheet to the formula: what the job read and what `DCSCORE` reads must be the same. */
import { readAccounts } from '../domain/accounts/readAccounts';
import { recogniseColumns } from '../domain/accounts/recogniseColumns';
import type { TableSource } from '../domain/accounts/tableSource';
import { gridTable } from '../domain/scoring/gridTable';
import { scoreAccounts } from '../domain/scoring/scoreAccounts';
import { readingHabits, sourceFields } from '../domain/scoring/sourceFields';
import { CellGrid, type RawCell } from '../sheet/cellGrid';
import { dcScore } from './dcScore';

const TODAY = 45992;

function sourceOf(
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  dateSystem: 1900 | 1904 = 1900,
): TableSource {
  const rect = { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 };
  const cells = new CellGrid(rect);
  cells.fill(0, [headers, ...rows]);
  return {
    sheet: 'Clients',
    cells,
    table: { rect, headerRowCount: 1, headers, bodyRows: Int32Array.from(rows, (_, i) => i + 1) },
    formats: [],
    locale: { tag: 'fr-FR', decimalSeparator: ',', groupSeparator: ' ', dateSystem },
  };
}

/** Scores of the job and of the formula, and how many fields were recognised. */
function bothWays(
  source: TableSource,
  rows: readonly (readonly RawCell[])[],
): { job: unknown[]; formula: unknown[]; fields: string[] } {
  const mapping = recogniseColumns(source, { today: TODAY });
  const read = readAccounts(source, mapping, { today: TODAY });
  if (!read.ok) throw new Error(read.failure.code);
  const fields = sourceFields({ source, mapping, accounts: read.value });
  const { scores, model } = scoreAccounts(read.value, { fields, habits: readingHabits(source) });
  const grid = gridTable(model, 'fr');
  return {
    job: [...scores].map((score) => (Number.isNaN(score) ? '' : score)),
    formula: rows.map((row) => dcScore([row], [source.table.headers], grid)[0]?.[0]),
    fields: fields.map(({ field }) => field),
  };
}

const NAMES = [
  'Boulangerie Martin',
  'Garage du Port',
  'Menuiserie Legrand',
  'Hôtel des Alpes',
  'Imprimerie Nord',
  'Textiles Garnier',
  'Plomberie Roux',
  'Café de la Gare',
  'Scierie Blanc',
  'Transports Dubois',
  'Électricité Faure',
  'Pharmacie Morel',
];
const TOWNS = [
  'Lyon',
  'Brest',
  'Nantes',
  'Annecy',
  'Lille',
  'Troyes',
  'Lyon',
  'Dijon',
  'Épinal',
  'Rennes',
  'Nice',
  'Pau',
];

describe('DCSCORE beside the sheet a job scored', () => {
  it('agrees on amounts in k€, rates in points, dates and texts', () => {
    const headers = [
      'Code client',
      'Nom du client',
      'Ville',
      'CA 2024 (k€)',
      'CA 2023 (k€)',
      'Potentiel (k€)',
      'Taux de marge',
      'Dernière commande',
      'Paiement',
    ];
    const rows = NAMES.map((name, i): RawCell[] => [
      `C${String(i + 1).padStart(4, '0')}`,
      name,
      TOWNS[i] ?? '',
      i % 4 === 3 ? `${String(12 + i)},5` : 640 / (i + 1),
      i === 5 ? null : 600 / (i + 1.5),
      i % 3 === 0 ? null : 900 - i * 31,
      i === 2 ? '35 %' : 7 * (i % 6) + 14,
      i % 2 ? 45980 - i * 40 : '03/11/2025',
      i === 1 ? 'Retard' : '',
    ]);
    const { job, formula, fields } = bothWays(sourceOf(headers, rows), rows);
    expect(fields).toEqual(
      expect.arrayContaining(['turnover', 'previousTurnover', 'potential', 'marginRate', 'lastOrder']),
    );
    expect(job.filter((score) => typeof score === 'number')).toHaveLength(12);
    expect(formula).toEqual(job);
  });

  it('agrees in a workbook of the 1904 date system, with the margin as an amount', () => {
    const headers = ['Client', 'Ville', 'Chiffre d’affaires', 'Marge', 'Date dernière commande'];
    const rows = NAMES.map((name, i): RawCell[] => [
      name,
      TOWNS[i] ?? '',
      100000 / (i + 1),
      31000 / (i + 1.7),
      45992 - 1462 - i * 45,
    ]);
    const { job, formula, fields } = bothWays(sourceOf(headers, rows, 1904), rows);
    expect(fields).toEqual(['turnover', 'margin', 'lastOrder']);
    expect(formula).toEqual(job);
  });
});
