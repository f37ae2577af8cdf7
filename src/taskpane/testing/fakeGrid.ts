import type { ShownCriterion, ShownGridRow } from '../../app/grid/gridReportTypes';
import type { GridReport } from '../../app/report';

let line = -1;
const row = (
  rule: ShownGridRow['rule'],
  cells: Partial<Omit<ShownGridRow, 'line' | 'row' | 'rule'>>,
): ShownGridRow => {
  line += 1;
  return { line, row: line + 4, rule, from: null, to: null, label: '', points: 0, ...cells };
};

const criterion = (
  name: string,
  coefficient: number,
  rows: readonly ShownGridRow[],
  more: Partial<ShownCriterion> = {},
): ShownCriterion => ({
  ...{ name, coefficient, rows, maximum: 10, group: '', best: 10, isRead: true, isAbsent: false },
  ...more,
});

/** A grid as it is edited: relative cuts, bands with a hole, labels, a criterion without a column, a cap. */
export const fakeGrid: GridReport = {
  ...{ job: 'grid', version: 1, ok: true, sheet: 'DC Barème', table: 'A3:P24', mapping: {} },
  ...{ isWritten: true, written: [], problemCount: 1 },
  problems: [
    {
      ...{ code: 'GRID_BAND_HOLE', sheet: 'DC Barème', row: 8, column: 'G', header: 'À (exclu)' },
      ...{ value: '0,05', subject: 'Évolution du CA' },
    },
  ],
  grids: [
    {
      ...{ name: 'Client', statuses: 'client, inactif, exclu', typologies: 'petit compte', maximum: 60 },
      criteria: [
        criterion('Chiffre d’affaires', 3, [
          row('pareto', { label: '< 50 %', from: 152_000, points: 10 }),
          row('pareto', { label: '< 80 %', from: 48_500, to: 152_000, points: 8 }),
          row('pareto', { label: 'reste', from: 0, to: 48_500, points: 1 }),
          row('pareto', { label: '≤ 0', to: 0, points: 0 }),
        ]),
        criterion('Évolution du CA', 1, [
          row('band', { from: 0.1, points: 10 }),
          row('band', { from: 0.06, to: 0.1, points: 7 }),
          row('band', { from: -0.05, to: 0.05, points: 5 }),
          row('band', { to: -0.05, points: 3 }),
        ]),
        criterion(
          'Paiement',
          0,
          [row('label', { label: 'retard', points: -5 }), row('label', { label: 'impayé', points: -15 })],
          { maximum: 0, best: -5 },
        ),
        criterion('Familles de produits', 2, [row('band', { from: 3, points: 10 })], { isAbsent: true }),
      ],
      caps: [{ line: 20, row: 24, group: '', points: 50 }],
    },
    {
      ...{ name: 'Prospect', statuses: 'prospect', typologies: 'petit compte, grand compte', maximum: 40 },
      criteria: [
        criterion(
          'Potentiel',
          4,
          [row('band', { from: 100_000, points: 10 }), row('band', { to: 100_000, points: 'beaucoup' })],
          { isRead: false, best: null },
        ),
      ],
      caps: [],
    },
  ],
};
