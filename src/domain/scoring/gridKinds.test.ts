/** Rows of `DC Barème` as a user types them: scales, yes/no, columns of his own, groups and caps. */
import fc from 'fast-check';
import { explainScore } from './explainScore';
import type { applyModel } from './applyModel';
import { checkLabels } from './checkLabels';
import type { GridCell } from './gridTable';
import { gridTable } from './gridTable';
import { gridsToFit, parseGridTable, type ParsedGridTable } from './parseGridTable';
import { scoreAccounts } from './scoreAccounts';
import { present, sketchTable } from './tableForTests';
import type { OtherColumn } from './otherColumns';
import type { ScoredAccounts } from './types';

const HEADERS = [
  ...['Barème', 'Critère', 'Règle', 'De', 'À (exclu)', 'Libellé'],
  ...['Points', 'Coefficient', 'Maximum', 'Groupe'],
];
type Row = Partial<Record<(typeof HEADERS)[number], GridCell>>;

const typed = (...rows: Row[]): GridCell[][] => [
  HEADERS,
  ...rows.map((row) => HEADERS.map((header) => (header === 'Barème' ? 'Maison' : (row[header] ?? null)))),
];
const parse = (...rows: Row[]): ParsedGridTable => parseGridTable(typed(...rows));
const codes = ({ problems, flags }: ParsedGridTable): string[] => [
  ...problems.map(({ code, row }) => `${code} ${row}`),
  ...flags.map(({ code, at, group }) => `${code} ${at ?? group ?? ''}`.trim()),
];

const TURNOVER = [0, 50, 100, 200];
const STATUSES = ['client', 'client', 'client', 'client'] as const;
const column = (texts: readonly string[]): OtherColumn => {
  const { texts: read } = sketchTable({ texts: { sector: texts } });
  const { numbers } = sketchTable({
    numbers: { orders: texts.map((text) => (text === '' ? NaN : Number(text))) },
  });
  return { texts: present(read.sector), numbers: present(numbers.orders) };
};
const scoreBy = (
  rows: readonly Row[],
  others: Readonly<Record<string, readonly string[]>> = {},
): ScoredAccounts & { readonly table: Parameters<typeof applyModel>[0] } => {
  const { model, problems } = parse(...rows);
  expect(problems).toEqual([]);
  const table = {
    ...sketchTable({ numbers: { turnover: TURNOVER, orders: [1, 2, 3, 4] }, statuses: STATUSES }),
    others: Object.fromEntries(Object.entries(others).map(([header, texts]) => [header, column(texts)])),
  };
  return { ...scoreAccounts(table, { grids: gridsToFit(present(model)) }), table };
};

const SCALE: Row[] = [
  { Critère: 'Chiffre d’affaires', Règle: 'échelle', De: 0, Points: 0, Coefficient: 1, Maximum: 10 },
  { Critère: 'Chiffre d’affaires', Règle: 'échelle', De: 100, Points: 10, Coefficient: 1, Maximum: 10 },
];
const yesNo = (criterion: string, points: number): Row[] => [
  { Critère: criterion, Règle: 'oui/non', Libellé: 'oui', Points: points },
  { Critère: criterion, Règle: 'oui/non', Libellé: 'non', Points: 0 },
];

describe('a scale', () => {
  it('scores between its two rows', () => {
    expect([...scoreBy(SCALE).scores]).toEqual([0, 50, 100, 100]);
  });

  it.each([
    ['one row', [SCALE[0]]],
    ['two rows of one value', [SCALE[0], { ...SCALE[1], De: 0 }]],
    ['an end', [SCALE[0], { ...SCALE[1], 'À (exclu)': 200 }]],
    ['no value', [SCALE[0], { ...SCALE[1], De: null }]],
  ])('with %s is not read, and stays as typed', (_, rows) => {
    const { problems, unused } = parse(...rows.map(present));
    expect(problems.map(({ code }) => code)).toContain('SCALE_UNREADABLE');
    expect(unused).toHaveLength(rows.length);
  });

  it('says when its points cannot reach the maximum', () => {
    expect(codes(parse(...SCALE.map((row) => ({ ...row, Maximum: 12 }))))).toEqual(['MAXIMUM_UNREACHABLE']);
  });
});

describe('yes/no on a column of the user’s own', () => {
  it('understands oui, x, 1, vrai and their contraries; other texts do not count', () => {
    const rows = [...SCALE, ...yesNo('[Décideur connu]', 10)];
    const { scores } = scoreBy(rows, { '[Décideur connu]': ['X', 'non', 'peut-être', 'TRUE'] });
    expect([...scores]).toEqual([50, 25, 100, 100]);
  });

  it('takes blank for no where the column is only ticked, and says so on a row', () => {
    const { scores, model } = scoreBy(yesNo('[Salon]', 10), { '[Salon]': ['x', '', '', 'x'] });
    expect([...scores]).toEqual([100, 0, 0, 100]);
    expect(gridTable(model, 'fr').some((row) => row[3] === '[Salon]' && row[4] === 'vide')).toBe(true);
  });

  it('leaves a blank unknown where the column also says no', () => {
    const { scores } = scoreBy([...SCALE, ...yesNo('[Salon]', 10)], { '[Salon]': ['x', '', 'non', 'x'] });
    expect([...scores]).toEqual([50, 50, 50, 100]);
  });

  it('is set aside, and kept, where the sheet has no such column', () => {
    const { scores, model } = scoreBy([...SCALE, ...yesNo('[Salon]', 10)]);
    expect([...scores]).toEqual([0, 50, 100, 100]);
    expect(model.grids[0]?.absent).toEqual(['[Salon]']);
    const again = parseGridTable(gridTable(model, 'en'));
    expect([again.problems, again.model?.grids[0]?.absent]).toEqual([[], ['[Salon]']]);
  });
});

describe('labels on a column of the user’s own', () => {
  const label = (text: string, points: number): Row => ({
    ...{ Critère: '[Secteur]', Règle: 'libellé', Libellé: text, Points: points },
  });

  it('give their points whatever the case; those without a row are told', () => {
    const { scores, table, ...scored } = scoreBy([label('BTP', 10), label('Négoce', 4)], {
      '[Secteur]': ['btp', 'NÉGOCE', 'Textile', ''],
    });
    expect([...scores]).toEqual([100, 40, NaN, NaN]);
    expect(checkLabels(table, { ...scored, gridIndices: Uint8Array.of(0, 0, 0, 0) })).toMatchObject([
      { code: 'LABEL_WITHOUT_POINTS', values: ['Textile'] },
    ]);
  });

  it('may not give one label two numbers of points', () => {
    expect(codes(parse(label('BTP', 10), label('btp', 4)))).toContain('LABEL_TWICE 3');
  });
});

describe('caps', () => {
  const cap = (group: string | null, maximum: number): Row => ({
    Règle: 'plafond',
    Groupe: group,
    Maximum: maximum,
  });
  const inGroup = (group: string, rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, Groupe: group }));
  const ORDERS: Row[] = [
    { Critère: 'Nombre de commandes', Règle: 'échelle', De: 0, Points: 0, Coefficient: 10, Maximum: 8 },
    { Critère: 'Nombre de commandes', Règle: 'échelle', De: 4, Points: 8, Coefficient: 10, Maximum: 8 },
  ];
  const FIT = SCALE.map((row) => ({ ...row, Coefficient: 5 }));

  it('let a group count no more than its cap: 60 for fit, 40 for engagement, 100 in all', () => {
    const rows = [
      ...inGroup('Profil', [...FIT, ...yesNo('[Salon]', 30)]),
      ...inGroup('Engagement', ORDERS),
      ...[cap('Profil', 60), cap('Engagement', 40)],
    ];
    const { scores, table, ...rest } = scoreBy(rows, { '[Salon]': ['oui', 'oui', 'oui', 'non'] });
    const profil = [30, 25 + 30, 60, 50];
    const engagement = [20, 40, 40, 40];
    expect([...scores]).toEqual(profil.map((points, i) => points + (engagement[i] ?? 0)));
    expect(explainScore(table, { scores, ...rest }, 2).caps).toEqual([
      { group: 'Profil', points: 60, earned: 80 },
      { group: 'Engagement', points: 40, earned: 60 },
    ]);
  });

  it('on the whole grid make it enough to earn the total', () => {
    const { scores } = scoreBy([...FIT, ...ORDERS, cap(null, 100)]);
    expect([...scores]).toEqual([20, 25 + 40, 100, 100]);
  });

  it('on a criterion are its maximum', () => {
    const rows = SCALE.map((row) => ({ ...row, Maximum: 8 }));
    expect([...scoreBy(rows).scores]).toEqual([0, 62.5, 100, 100]);
  });

  it('leave penalties alone: they come off the capped result', () => {
    const penalty: Row[] = [
      {
        Critère: '[Impayé]',
        Règle: 'oui/non',
        Libellé: 'oui',
        Points: -15,
        Coefficient: 0,
        Maximum: 0,
        Groupe: 'Profil',
      },
      {
        Critère: '[Impayé]',
        Règle: 'oui/non',
        Libellé: 'non',
        Points: 0,
        Coefficient: 0,
        Maximum: 0,
        Groupe: 'Profil',
      },
    ];
    const rows = [...inGroup('Profil', FIT), ...penalty, cap('Profil', 40)];
    const { scores } = scoreBy(rows, { '[Impayé]': ['oui', 'non', 'oui', 'oui'] });
    expect([...scores]).toEqual([0, 62.5, 85, 85]);
  });

  it('that nobody can run into, groups without a cap and caps on nothing are told', () => {
    const rows = [...inGroup('Profil', FIT), ...inGroup('Engagment', ORDERS)];
    const found = codes(parse(...rows, cap('Profil', 50), cap('Engagement', 40), cap(null, 500)));
    expect(found).toEqual([
      'CAP_NEVER_REACHED Profil',
      'CAP_WITHOUT_CRITERIA Engagement',
      'CAP_NEVER_REACHED',
      'GROUP_WITHOUT_CAP Engagment',
    ]);
  });

  it('are refused without a number, and twice for a group', () => {
    const found = parse(...inGroup('Profil', FIT), cap('Profil', 0), cap('profil', 40), cap('Profil', 30));
    expect(codes(found)).toEqual(['NUMBER_UNREADABLE 4', 'CAP_TWICE 6']);
    expect(found.model?.grids[0]?.caps).toEqual([{ group: 'profil', points: 40 }]);
  });

  it('keep scores between 0 and 100, and never give fewer for more, whatever they are', () => {
    const amount = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(amount, amount, amount, (profile, engagement, total) => {
        const rows = [...inGroup('Profil', FIT), ...inGroup('Engagement', ORDERS)];
        const { scores, completeness } = scoreBy([
          ...rows,
          ...[cap('Profil', profile), cap('Engagement', engagement), cap(null, total)],
        ]);
        const list = [...scores];
        expect(list).toEqual([...list].sort((a, b) => a - b));
        expect(list.every((score) => score >= 0 && score <= 100)).toBe(true);
        expect([...completeness]).toEqual([1, 1, 1, 1]);
      }),
    );
  });
});

describe('what is typed on one row of a criterion', () => {
  const band = (from: number | null, to: number | null, points: number): Row => ({
    ...{ Critère: 'Chiffre d’affaires', Règle: 'tranche', De: from, 'À (exclu)': to, Points: points },
    ...{ Coefficient: 3, Maximum: 6 },
  });
  const BANDS = [band(null, 10, 1), band(10, 20, 4), band(20, null, 6)];

  it('holds for all its rows, whichever row it is', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.integer({ min: 1, max: 9 }), (at, coefficient) => {
        const { model, problems } = parse(
          ...BANDS.map((row, i) => (i === at ? { ...row, Coefficient: coefficient } : row)),
        );
        expect([problems, model?.grids[0]?.criteria[0]?.coefficient]).toEqual([[], coefficient]);
      }),
    );
  });

  it('is asked for where two rows say two things', () => {
    const [low, high] = [band(null, 10, 1), band(10, null, 6)];
    const { problems } = parse(low, { ...high, Coefficient: 4 });
    expect(problems).toEqual([{ code: 'NUMBERS_DIFFER', row: 3, column: 'coefficient', value: '4' }]);
  });

  it('may be left out: coefficient 1, and the best points for maximum', () => {
    const bare = BANDS.map((row) => ({ ...row, Coefficient: null, Maximum: null }));
    expect(parse(...bare).model?.grids[0]?.criteria[0]).toMatchObject({ coefficient: 1, maximum: 6 });
  });

  it('leaves no value without points unsaid: under, above, between and twice', () => {
    const printed = [band(6500, null, 6), band(1000, 6499, 4), band(null, 1001, 1)];
    expect(codes(parse(...printed))).toEqual(['BAND_OVERLAP 1000', 'BAND_HOLE 6499']);
    expect(codes(parse(band(5, 10, 3), band(10, 20, 6)))).toEqual([
      'BAND_OPEN_BELOW 5',
      'BAND_OPEN_ABOVE 20',
    ]);
    expect(codes(parse(band(null, null, 6), band(10, 20, 1), band(50, 60, 2)))).toEqual([
      'BAND_OVERLAP 10',
      'BAND_OVERLAP 50',
    ]);
  });

  it('is nothing without the name of its grid', () => {
    const rows = typed(band(null, null, 6));
    present(rows[1])[0] = null;
    const { problems, unused } = parseGridTable(rows);
    expect(problems.map(({ code }) => code)).toEqual(['NO_GRID', 'GRID_UNNAMED']);
    expect(unused).toHaveLength(1);
  });
});

test('a grid of every kind comes back from the sheet as it was, in both languages', () => {
  const { model } = parse(
    ...SCALE.map((row) => ({ ...row, Groupe: 'Profil' })),
    ...yesNo('[Salon]', 10),
    { Critère: '[Secteur]', Règle: 'libellé', Libellé: 'BTP', Points: 3 },
    { Règle: 'plafond', Groupe: 'Profil', Maximum: 6 },
    { Règle: 'plafond', Maximum: 15 },
  );
  for (const language of ['fr', 'en'] as const) {
    const again = parseGridTable(gridTable(present(model), language));
    expect([again.problems, again.flags]).toEqual([[], []]);
    expect(again.model).toEqual(model);
  }
});
