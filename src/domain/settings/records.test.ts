import { LAST_GOOD_COLUMN } from '../../words/settings/tableWords';
import { ABSENCE_COLUMNS, FREQUENCY_COLUMNS, REP_COLUMNS } from '../../words/settings/recordColumns';
import type { Bilingual } from '../../words/language';
import { readAbsenceTable } from './absenceTable';
import { DEFAULT_FREQUENCIES } from '../visits/defaultFrequencies';
import { DEFAULT_SETTINGS } from './defaultSettings';
import { DEFAULT_RULE_ROWS, readFrequencyTable, RULE_SPEC } from './frequencyTable';
import type { RawTable } from './rawTable';
import { lastGoodText } from './readRecords';
import type { RawValue } from './readValue';
import { readRepTable, unknownRep } from './repTable';

const french = (columns: Readonly<Record<string, Bilingual>>): string[] =>
  Object.values(columns).map(({ fr }) => fr);

const FREQUENCY_HEADERS = [...french(FREQUENCY_COLUMNS), LAST_GOOD_COLUMN.fr];
const frequencies = (...rows: RawValue[][]) =>
  readFrequencyTable({ headers: FREQUENCY_HEADERS, rows }, DEFAULT_SETTINGS);
const ruleOf = ({ table }: ReturnType<typeof frequencies>, ...[status, typology, letter]: string[]) =>
  table.rules.find((rule) => rule.status === status && rule.typology === typology && rule.class === letter);

describe('DC Fréquences', () => {
  test('without the sheet, or with the rows it is made with, the defaults hold', () => {
    expect(readFrequencyTable(null, DEFAULT_SETTINGS).table).toEqual(DEFAULT_FREQUENCIES);
    const rows = DEFAULT_RULE_ROWS.map(
      ({ status, typology, class: letter, count, minutes, calls }) =>
        [status, typology, letter, '', count, 'an', minutes, calls, '', ''] as RawValue[],
    );
    const { table, faults } = frequencies(...rows);
    expect([table.rules, faults, rows.length]).toEqual([DEFAULT_FREQUENCIES.rules, [], 20]);
  });

  test('rows replace the defaults of their kind; a row for one typology goes before one for both', () => {
    const reading = frequencies(
      ['client', '', 'A', '', 2, 'mois', 45, '', ''],
      ['Client', 'Grand compte', 'a', '', '1', 'semaine', '', 4, ''],
    );
    expect(reading.faults).toEqual([]);
    const [small, key] = [ruleOf(reading, 'client', 'small', 'A'), ruleOf(reading, 'client', 'key', 'A')];
    expect(small).toMatchObject({ count: 2, unit: 'month', minutes: 45, calls: 0 });
    expect(key).toMatchObject({ count: 1, unit: 'week', minutes: 90, calls: 4 });
  });

  test('−3 and “souvent” are told; the last good value holds, else the default', () => {
    const reading = frequencies(
      ['client', 'petit compte', 'A', '', -3, 'an', 60, 0, ''],
      [
        'client',
        'petit compte',
        'B',
        '',
        'souvent',
        'an',
        60,
        0,
        '',
        '',
        'client | small | B | 8 | year | 60 | 0',
      ],
    );
    expect(reading.faults.map(({ code, row, used }) => [code, row, used])).toEqual([
      ['SETTING_OUT_OF_BOUNDS', 0, '12'],
      ['SETTING_UNREADABLE', 1, '8'],
    ]);
    const counts = ['A', 'B'].map((letter) => ruleOf(reading, 'client', 'small', letter)?.count);
    expect(counts).toEqual([12, 8]);
  });

  test('counts in words are understood; “3/5” that became a date is told as one, and the last good value holds', () => {
    const reading = frequencies(
      ['client', 'petit compte', 'A', '', '2 par mois', '', 60, 0],
      ['client', 'petit compte', 'B', '', 'hebdomadaire', 'an', 60, 0],
      ['client', 'petit compte', 'C', '', '3/5', 'an', 60, 0],
      ['client', 'petit compte', 'D', '', 46_145, 'an', 60, 0],
      ['client', 'grand compte', 'A', '', 'biweekly', 'an', 60, 0],
    );
    const inForce = ['A', 'B', 'C', 'D'].map((letter) => ruleOf(reading, 'client', 'small', letter));
    expect(inForce.map((rule) => [rule?.count, rule?.unit])).toEqual([
      [2, 'month'],
      [1, 'week'],
      [0.6, 'day'],
      [0, 'year'],
    ]);
    expect(ruleOf(reading, 'client', 'key', 'A')).toMatchObject({ count: 1, unit: 'fortnight' });
    expect(reading.faults.map(({ code, row, value, expected }) => [code, row, value, expected])).toEqual([
      ['FREQUENCY_IS_DATE', 3, '2026-05-03', '3/5'],
      ['FREQUENCY_DOUBTFUL', 4, 'biweekly', undefined],
    ]);
  });

  test('video meetings stand beside calls', () => {
    const reading = frequencies(['client', 'petit compte', 'D', '', 0, 'an', 30, 2, '', 1]);
    expect(ruleOf(reading, 'client', 'small', 'D')).toMatchObject({ calls: 2, videos: 1 });
  });

  test('an empty frequency, an unknown class and a second row for the same accounts do not count', () => {
    const reading = frequencies(
      ['prospect', '', 'A', '', '', 'an', 60, 0],
      ['prospect', '', 'E', '', 3, 'an', 60, 0],
      ['prospect', '', 'B', '', 3, 'an', 60, 0],
      ['prospect', '', 'B', '', 4, 'an', 60, 0],
      ['', '', '', '', '', ''],
    );
    expect(reading.faults.map(({ code, row }) => [code, row])).toEqual([
      ['ROW_INCOMPLETE', 0],
      ['SETTING_UNREADABLE', 1],
      ['ROW_TWICE', 3],
    ]);
    expect(ruleOf(reading, 'prospect', 'key', 'B')?.count).toBe(3);
  });

  test('a category has a multiplier, and one that cannot be read is told', () => {
    const { table, faults } = frequencies(
      ['', '', '', 'pièces', '', '', '', '', 2],
      ['', '', '', 'contrats', '', '', '', '', 'beaucoup'],
    );
    expect(table.categories).toEqual([{ category: 'pièces', multiplier: 2 }]);
    expect(faults).toEqual([
      expect.objectContaining({ code: 'SETTING_UNREADABLE', row: 1, subject: 'contrats' }),
    ]);
  });

  test('the grey cell of a row holds what the row says', () => {
    const [row] = DEFAULT_RULE_ROWS;
    expect(row && lastGoodText(RULE_SPEC.columns, row)).toBe('client | small | A | 12 | year | 60 | 0 | 0');
  });
});

describe('DC Commerciaux', () => {
  const headers = [
    REP_COLUMNS.name.fr,
    REP_COLUMNS.monday.fr,
    REP_COLUMNS.friday.fr,
    REP_COLUMNS.hoursPerDay.fr,
  ];
  const reps = (...rows: RawValue[][]) => readRepTable({ headers, rows });

  test('what is not said is not known', () => {
    expect(reps(['Martin', '', '', '']).reps).toEqual([unknownRep('Martin')]);
  });

  test('ticked days are field days', () => {
    expect(reps(['Martin', 'x', true, 8]).reps[0]).toMatchObject({
      fieldDays: [true, false, false, false, true, false, false],
      hoursPerDay: 8,
    });
  });

  test('hours of a rep out of bounds are told, and the setting holds', () => {
    const { reps: read, faults } = reps(['Martin', '', '', 0]);
    expect(read[0]?.hoursPerDay).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ code: 'SETTING_OUT_OF_BOUNDS', subject: 'Martin' })]);
  });
});

describe('DC Absences', () => {
  const table = (...rows: RawValue[][]): RawTable => ({ headers: french(ABSENCE_COLUMNS), rows });

  test('one day without an end, everybody without a rep, leave without a reason', () => {
    expect(
      readAbsenceTable(table(['', 46022, '', ''], ['Martin', 46023, 46030, 'formation']), null),
    ).toMatchObject({
      absences: [
        { rep: '', from: 46022, to: 46022, kind: 'leave' },
        { rep: 'Martin', from: 46023, to: 46030, kind: 'training' },
      ],
      faults: [],
    });
  });

  test('an end before the beginning does not count; a rep nobody knows is told', () => {
    const { absences, faults } = readAbsenceTable(
      table(['Martin', 46030, 46023, ''], ['Durand', 46023, '', '']),
      [unknownRep('MARTIN')],
    );
    expect(absences).toEqual([{ rep: 'Durand', from: 46023, to: 46023, kind: 'leave' }]);
    expect(faults.map(({ code, row }) => [code, row])).toEqual([
      ['DATES_REVERSED', 0],
      ['REP_UNKNOWN', 1],
    ]);
  });

  test('overlapping absences of a rep are told on the later one, with the other one’s days; of two reps they are none', () => {
    const { absences, faults } = readAbsenceTable(
      table(['Martin', 46022, 46030, ''], ['martin', 46029, 46040, ''], ['Durand', 46025, 46026, '']),
      null,
    );
    expect(absences).toHaveLength(3);
    expect(faults).toEqual([
      { code: 'ABSENCES_OVERLAP', row: 1, column: 1, value: '2025-12-31 – 2026-01-08', subject: 'martin' },
    ]);
  });
});
