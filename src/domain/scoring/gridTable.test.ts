import fc from 'fast-check';
import { applyModel } from './applyModel';
import { checkGrids } from './checkGrid';
import { DEFAULT_GRIDS } from './defaultGrids';
import { fitModel } from './fitModel';
import { gridTable, type GridCell } from './gridTable';
import { gridsToFit, parseGridTable } from './parseGridTable';
import { present, sketchTable } from './tableForTests';
import type { ScoringModel } from './types';

const TURNOVER = Array.from({ length: 40 }, (_, i) => Math.round(2e5 / (i + 1)) / 10);
const TABLE = sketchTable({
  numbers: {
    turnover: [...TURNOVER, 0, 0, 0],
    previousTurnover: [...TURNOVER.map((value, i) => value * (0.9 + (i % 5) / 20)), 0, 0, 0],
    potential: [...TURNOVER.map((value) => value * 2), 900, 500, 10],
    marginRate: [...TURNOVER.map((_, i) => 0.05 * (i % 8) - 0.05), NaN, NaN, NaN],
    projectDate: [...TURNOVER.map(() => NaN), 46000, NaN, 46500],
    latitude: [...TURNOVER.map((_, i) => 45 + i / 40), 45, 46, 47],
    longitude: [...TURNOVER.map((_, i) => 4 + i / 40), 4, 4, 4],
  },
  texts: {
    payment: ['retard', ...new Array<string>(42).fill('')],
    sector: [...TURNOVER.map((_, i) => (i < 12 ? 'Bâtiment' : 'Textile')), 'Bâtiment', 'Textile', ''],
    rep: [...TURNOVER.map((_, i) => (i % 2 ? 'Anne' : 'Paul')), 'Anne', 'Paul', ''],
  },
});
const FIELDS = [{ field: 'turnover', header: 'CA 2025', scale: 1000, occurrence: 1 }] as const;
const MODEL = fitModel(TABLE, { fields: FIELDS });

/** Reasons are kept in the language of the table. */
const withoutWhy = (model: ScoringModel | null): unknown =>
  JSON.parse(JSON.stringify(model, (key, value: unknown) => (key === 'why' ? undefined : value)));

const edit = (rows: readonly (readonly GridCell[])[], change: (row: GridCell[]) => void): GridCell[][] =>
  rows.map((row) => {
    const copy = [...row];
    change(copy);
    return copy;
  });
const COLUMN = { criterion: 3, rule: 4, from: 5, to: 6, label: 7, points: 8 };

describe('gridTable', () => {
  it.each(['fr', 'en'] as const)('in %s is read back as the same model', (language) => {
    const { model, problems, flags } = parseGridTable(gridTable(MODEL, language));
    expect(problems).toEqual([]);
    expect(flags).toEqual([]);
    expect(withoutWhy(model)).toEqual(withoutWhy(MODEL));
  });

  it('shows a cut as people read it', () => {
    const rows = gridTable(MODEL, 'fr');
    expect(rows[0]).toEqual([
      'Barème',
      'Statut',
      'Typologie',
      'Critère',
      'Règle',
      'De',
      'À (exclu)',
      'Libellé',
      'Points',
      'Coefficient',
      'Maximum',
      'Groupe',
      'Date',
      'Pourquoi',
    ]);
    expect(rows[1]).toEqual([
      'Client',
      'client, inactif, exclu',
      'petit compte',
      'Chiffre d’affaires',
      'Pareto',
      4000,
      null,
      '< 50 %',
      10,
      3,
      10,
      null,
      45992,
      DEFAULT_GRIDS[0]?.criteria[0]?.why?.fr,
    ]);
    expect(rows.at(-4)?.slice(0, 9)).toEqual([
      '(commun)',
      null,
      null,
      'turnover',
      'colonne (facteur, n°)',
      1000,
      1,
      'CA 2025',
      null,
    ]);
  });

  it('keeps relative rules, so that the next run fits new cuts', () => {
    const { model } = parseGridTable(gridTable(MODEL, 'fr'));
    const again = fitModel(TABLE, { grids: gridsToFit(present(model)), fields: FIELDS });
    expect(withoutWhy(again)).toEqual(withoutWhy(MODEL));
  });

  it('scores alike before and after its passage through the table', () => {
    const { model } = parseGridTable(gridTable(MODEL, 'en'));
    expect([...applyModel(TABLE, present(model)).scores]).toEqual([...applyModel(TABLE, MODEL).scores]);
  });

  it('reads columns in any order, with columns of the user’s own between', () => {
    const rows = gridTable(MODEL, 'fr').map((row, i) => [i === 0 ? 'Ma note' : 'x', ...row].reverse());
    const { model, problems } = parseGridTable(rows);
    expect(problems).toEqual([]);
    expect(withoutWhy(model)).toEqual(withoutWhy(MODEL));
  });

  it('takes edited points and numbers typed as text', () => {
    const rows = edit(gridTable(MODEL, 'fr'), (row) => {
      if (row[COLUMN.label] === '< 50 %') row[COLUMN.points] = '9,5';
    });
    const { model, problems } = parseGridTable(rows);
    expect(problems).toEqual([]);
    expect(model?.grids[0]?.criteria[0]?.bands.at(-1)).toEqual({ from: 4000, to: null, points: 9.5 });
  });

  it.each([
    ['RULE_UNKNOWN', COLUMN.rule, 'parreto', 'rule'],
    ['CRITERION_UNKNOWN', COLUMN.criterion, 'Chifre', 'criterion'],
    ['NUMBER_UNREADABLE', COLUMN.points, 'dix', 'points'],
    ['NUMBER_UNREADABLE', COLUMN.points, null, 'points'],
    ['LABEL_UNREADABLE', COLUMN.label, 'beaucoup', 'label'],
  ] as const)('flags %s and uses the last good criterion', (code, place, value, column) => {
    const rows = edit(gridTable(MODEL, 'fr'), () => undefined);
    present(rows[2])[place] = value;
    const { model, problems } = parseGridTable(rows, MODEL);
    expect(problems).toEqual([{ code, row: 3, column, value: value === null ? '' : value }]);
    expect(model?.grids[0]?.criteria.find(({ measure }) => measure === 'turnover')).toEqual(
      MODEL.grids[0]?.criteria[0],
    );
  });

  it('names the columns it misses', () => {
    const { model, problems } = parseGridTable([
      ['Barème', 'Points'],
      ['Client', 3],
    ]);
    expect(model).toBeNull();
    expect(problems.map(({ column }) => column)).toEqual(
      [null, 'criterion', 'rule', 'from', 'to', 'label', 'coefficient', 'maximum'].sort((a, b) =>
        a === null ? 1 : b === null ? -1 : 0,
      ),
    );
  });

  it('never throws, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('Pareto', 'Potentiel', '< 50 %', 'tranche', 'Client'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }), (rows) => {
        parseGridTable([present(gridTable(MODEL, 'fr')[0]), ...rows]);
        parseGridTable(rows);
      }),
    );
  });
});

describe('checkGrids', () => {
  it('finds nothing wrong with the default grids', () => {
    expect(checkGrids(DEFAULT_GRIDS)).toEqual([]);
  });

  it('flags the overlap of a printed course grid that gives 1,000 € both 4 points and 1', () => {
    const bands = [
      { from: null, to: 1001, points: 1 },
      { from: 1000, to: 6500, points: 4 },
      { from: 6600, to: null, points: 6 },
    ];
    const criterion = {
      measure: 'turnover',
      coefficient: 3,
      maximum: 6,
      label: { fr: 'CA', en: 'Turnover' },
      rule: { kind: 'bands', bands },
    } as const;
    const grid = { ...present(DEFAULT_GRIDS[0]), criteria: [criterion, { ...criterion, maximum: 8 }] };
    expect(checkGrids([grid, grid]).map(({ code, at }) => [code, at ?? null])).toEqual([
      ['BAND_OVERLAP', 1000],
      ['BAND_HOLE', 6500],
      ['BAND_OVERLAP', 1000],
      ['BAND_HOLE', 6500],
      ['MAXIMUM_UNREACHABLE', null],
      ['CRITERION_TWICE', null],
      ['GRID_UNREACHABLE', null],
      ['BAND_OVERLAP', 1000],
      ['BAND_HOLE', 6500],
      ['BAND_OVERLAP', 1000],
      ['BAND_HOLE', 6500],
      ['MAXIMUM_UNREACHABLE', null],
      ['CRITERION_TWICE', null],
    ]);
  });
});
