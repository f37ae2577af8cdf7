import type { RawCell } from '../../sheet/cellGrid';
import { sourceOfRows, TODAY } from '../../sheet/testing/pictureOfRows';
import { readAccounts } from './readAccounts';
import type { ReadSettings } from './readSettings';
import { recogniseColumns } from './recogniseColumns';
import { VALUE } from './types';

const familiesOf = (rows: readonly (readonly RawCell[])[], settings: Partial<ReadSettings> = {}) => {
  const source = sourceOfRows(rows, {});
  const result = readAccounts(source, recogniseColumns(source, { today: TODAY }), {
    today: TODAY,
    ...settings,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const { numbers, lines, count } = result.value;
  const { productFamilies } = numbers;
  const families = Array.from({ length: count }, (_, i) =>
    productFamilies?.kinds[i] === VALUE ? productFamilies.values[i] : null,
  );
  return { families, how: lines?.aggregation.productFamilies };
};

const LINES: RawCell[][] = [
  ['Client', 'Date commande', 'Montant (€)', 'Famille de produits'],
  ['Morvan', '15/01/2024', 10, 'Vis'],
  ['Morvan', '15/02/2025', 10, 'Vis'],
  ['Morvan', '16/02/2025', 10, 'VIS'],
  ['Morvan', '17/02/2025', 10, 'Colles'],
  ['Vauban', '15/03/2025', 10, 'Colles'],
  ['Vauban', '16/03/2025', 10, null],
  ['Lemaire', '15/01/2024', 10, 'Joints'],
];

test('lines count the different product families bought in the period', () => {
  expect(familiesOf(LINES)).toEqual({ families: [2, 1, 1], how: 'count' });
  expect(familiesOf(LINES, { period: 'last12Months' }).families).toEqual([2, 1, null]);
});

test('a list of accounts has a column for it', () => {
  const rows = [
    ['Client', 'CA 2025 (€)', 'Nb familles'],
    ['Morvan', 1000, 3],
    ['Vauban', 500, null],
    ['Lemaire', 250, 1],
  ];
  expect(familiesOf(rows).families).toEqual([3, null, 1]);
});
