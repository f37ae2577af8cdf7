import { DEFAULT_RULE_ROWS } from '../domain/settings/frequencyTable';
import { parseIsoDay } from '../domain/calendar/serialDate';
import { STATUSES, TYPOLOGIES } from '../domain/accounts/types';
import { STATUS_NAMES, TYPOLOGY_NAMES } from '../words/gridWords';
import { FREQUENCY_COLUMNS } from '../words/settings/recordColumns';
import { call, CellError, column, speak } from './testing/callFunction';

const day = (iso: string): number => parseIsoDay(iso) ?? NaN;

beforeEach(() => speak('fr'));

describe('DCFREQ', () => {
  it.each([
    [['A'], 12],
    [['b'], 6],
    [['C'], 2],
    [['D'], 0],
    [['A', 'client', 'Grand compte'], 24],
    [['D', '', 'GC'], 2],
    [['A', 'Prospect'], 4],
    [['C', 'prospect'], 1],
    [['A', 'suspect'], 0],
    [['B', 'inactif'], 1],
    [['A', 'exclu'], 0],
    [['A', '', '', 'Consommables'], 24],
    [['B', '', '', 'équipement'], 4],
    [['A', '', '', 'Projet ; service'], 12],
  ])('%p → %d visits a year (method, section 2)', (args, visits) => {
    expect(call('DCFREQ', ...args)).toEqual([[visits]]);
  });

  it('spills over a range of classes, blanks blank', () => {
    expect(call('DCFREQ', column('A', '', 'C'), column('client', 'client', 'prospect'))).toEqual(
      column(12, '', 1),
    );
  });

  it('says which word it does not know', () => {
    expect(() => call('DCFREQ', 'E')).toThrow(
      new CellError('#VALUE!', '«\u00a0E\u00a0» n’est pas une classe\u00a0: A, B, C ou D.'),
    );
    expect(() => call('DCFREQ', 'A', 'copain')).toThrow('n’est pas un statut');
    expect(() => call('DCFREQ', 'A', '', 'énorme')).toThrow('n’est pas une typologie');
  });

  /** The sheet as it is made: status, typology, class, category, visits, unit, minutes, calls, multiplier. */
  const sheet = (
    language: 'fr' | 'en',
    change: (row: unknown[]) => unknown[] = (row) => row,
  ): unknown[][] => [
    Object.values(FREQUENCY_COLUMNS).map((header) => header[language]),
    ...DEFAULT_RULE_ROWS.map(({ status, typology, class: letter, count, minutes, calls }) => {
      const statusName = STATUSES.find((one) => one === status);
      const typologyName = TYPOLOGIES.find((one) => one === typology);
      return change([
        statusName ? STATUS_NAMES[statusName][language] : '',
        typologyName ? TYPOLOGY_NAMES[typologyName][language] : '',
        ...[letter, '', count, '', minutes, calls, ''],
      ]);
    }),
  ];

  it.each(['fr', 'en'] as const)('reads the default sheet in %s as the rule it was made from', (language) => {
    for (const letter of ['A', 'B', 'C', 'D'])
      for (const status of ['client', 'prospect', 'suspect', 'inactive'])
        for (const typology of ['petit compte', 'grand compte'])
          expect(call('DCFREQ', letter, status, typology, '', sheet(language))).toEqual(
            call('DCFREQ', letter, status, typology),
          );
  });

  it('follows the user’s table: units converted, categories of his own', () => {
    const table = [
      ...sheet('fr', (row) => (row[2] === 'A' ? [row[0], row[1], 'A', '', 2, 'mois', 60, 0, ''] : row)),
      ['', '', '', 'Vrac', '', '', '', '', 2],
    ];
    expect(call('DCFREQ', column('A', 'B'), 'client', '', '', table)).toEqual(column(24, 6));
    expect(call('DCFREQ', 'B', 'client', '', 'vrac', table)).toEqual([[12]]);
  });

  it('refuses a table that holds no frequencies', () => {
    expect(() =>
      call('DCFREQ', 'A', '', '', '', [
        ['a', 'b'],
        [1, 2],
      ]),
    ).toThrow('DcFrequencies[#Tout]');
  });
});

describe('DCINTERVAL', () => {
  it.each([
    [[1, 'semaine'], 7],
    [[12], 30],
    [[1, 'jour'], 1],
    [[24], 15],
    [[1, 'quinzaine'], 14],
    [[1, 'month'], 30],
    [[1, 'trimestre'], 91],
    [['2 par mois'], 15],
    [['hebdomadaire'], 7],
    [[0], ''],
  ])('%p → %p days (method, section 3)', (args, days) => {
    expect(call('DCINTERVAL', ...args)).toEqual([[days]]);
  });

  it('spills, and refuses what is no frequency', () => {
    expect(call('DCINTERVAL', column(12, '', -3), '')).toEqual([[30], [''], [expect.any(CellError)]]);
    expect(() => call('DCINTERVAL', 'souvent')).toThrow('n’est pas une fréquence sûre');
    expect(() => call('DCINTERVAL', 2, 'lune')).toThrow('n’est pas une unité');
  });
});

describe('DCNEXT', () => {
  it('moves to the next worked day, past weekends and French holidays', () => {
    // 1 May 2026 is a Friday; 14 July 2026 a Tuesday.
    expect(call('DCNEXT', day('2026-04-24'), 7)).toEqual([[day('2026-05-04')]]);
    expect(call('DCNEXT', day('2026-07-07'), 7)).toEqual([[day('2026-07-15')]]);
    expect(call('DCNEXT', day('2026-11-18'), 7)).toEqual([[day('2026-11-25')]]);
    expect(call('DCNEXT', day('2026-12-24'), 8)).toEqual([[day('2027-01-04')]]);
  });

  it('takes the holidays given instead', () => {
    const holidays = column(day('2026-11-25'), day('2026-11-26'));
    expect(call('DCNEXT', day('2026-11-18'), 7, holidays)).toEqual([[day('2026-11-27')]]);
    expect(call('DCNEXT', day('2026-07-07'), 7, holidays)).toEqual([[day('2026-07-14')]]);
  });

  it('is blank without a last visit or an interval, row by row', () => {
    expect(call('DCNEXT', column('', day('2026-11-18'), day('2026-11-18')), column(7, '', 7))).toEqual(
      column('', '', day('2026-11-25')),
    );
  });

  it('refuses a text and a day that is no date', () => {
    expect(() => call('DCNEXT', 'hier', 7)).toThrow('Un nombre est attendu');
    expect(() => call('DCNEXT', 3_000_000, 7)).toThrow('n’est pas une date');
  });
});

describe('DCNPS', () => {
  it('is 10 for 80 / 60 / 60 of 200, 30 for 50 % less 20 %, blanks skipped', () => {
    const answers = (...counts: [number, number][]): unknown[][] =>
      column('', ...counts.flatMap(([answer, times]) => new Array<number>(times).fill(answer)));
    expect(call('DCNPS', answers([9, 80], [8, 60], [3, 60]))).toEqual([[10]]);
    expect(call('DCNPS', answers([10, 50], [7, 30], [6, 20]))).toEqual([[30]]);
    expect(call('DCNPS', column('', ''))).toEqual([['']]);
  });

  it('refuses answers outside 0–10', () => {
    expect(() => call('DCNPS', column(9, 11))).toThrow('11 n’est pas une réponse de 0 à 10.');
  });
});
