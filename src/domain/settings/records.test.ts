import { LAST_GOOD_COLUMN } from '../../words/settings/tableWords';
import { ABSENCE_COLUMNS, FREQUENCY_COLUMNS, REP_COLUMNS } from '../../words/settings/recordColumns';
import type { Bilingual } from '../../words/language';
import { readAbsenceTable } from './absenceTable';
import { DEFAULT_FREQUENCIES } from './defaultFrequencies';
import { FREQUENCY_SPEC, frequencyValues, readFrequencyTable } from './frequencyTable';
import type { RawTable } from './rawTable';
import { lastGoodText } from './readRecords';
import type { RawValue } from './readValue';
import { readRepTable, unknownRep } from './repTable';

const french = (columns: Readonly<Record<string, Bilingual>>): string[] =>
  Object.values(columns).map(({ fr }) => fr);

const FREQUENCY_HEADERS = [...french(FREQUENCY_COLUMNS), LAST_GOOD_COLUMN.fr];
const frequencies = (...rows: RawValue[][]) => readFrequencyTable({ headers: FREQUENCY_HEADERS, rows });
const ruleOf = (reading: ReturnType<typeof frequencies>, group: string, letter: string) =>
  reading.rules.find((rule) => rule.group === group && rule.classLetter === letter);

describe('DC Fréquences', () => {
  test('rows replace the defaults of their group and class', () => {
    const reading = frequencies(
      ['client', 'A', 2, 'mois', 45, ''],
      ['Grand compte', 'b', '1', 'semaine', '', 4],
    );
    expect(reading.faults).toEqual([]);
    expect(ruleOf(reading, 'client', 'A')).toEqual({
      group: 'client',
      classLetter: 'A',
      visits: 2,
      unit: 'month',
      minutes: 45,
      callsPerYear: 0,
    });
    expect(ruleOf(reading, 'keyAccount', 'B')).toMatchObject({
      visits: 1,
      unit: 'week',
      minutes: 75,
      callsPerYear: 4,
    });
    expect(reading.rules).toHaveLength(DEFAULT_FREQUENCIES.length);
  });

  test('−3 and “souvent” are told; the last good value holds, else the default', () => {
    const reading = frequencies(
      ['client', 'A', -3, 'an', 60, 0, ''],
      ['client', 'B', 'souvent', 'an', 60, 0, 'client | B | 8 | year | 60 | 0'],
    );
    expect(reading.faults.map(({ code, row, used }) => [code, row, used])).toEqual([
      ['SETTING_OUT_OF_BOUNDS', 0, '12'],
      ['SETTING_UNREADABLE', 1, '8'],
    ]);
    expect([ruleOf(reading, 'client', 'A')?.visits, ruleOf(reading, 'client', 'B')?.visits]).toEqual([12, 8]);
  });

  test('an empty frequency, an unknown class and a second row for the same accounts do not count', () => {
    const reading = frequencies(
      ['client', 'A', '', 'an', 60, 0],
      ['client', 'E', 3, 'an', 60, 0],
      ['client', 'B', 3, 'an', 60, 0],
      ['client', 'B', 4, 'an', 60, 0],
      ['', '', '', '', '', ''],
    );
    expect(reading.faults.map(({ code, row }) => [code, row])).toEqual([
      ['ROW_INCOMPLETE', 0],
      ['SETTING_UNREADABLE', 1],
      ['ROW_TWICE', 3],
    ]);
    expect(ruleOf(reading, 'client', 'B')?.visits).toBe(3);
  });

  test('the grey cell of a row holds what the row says', () => {
    const [rule] = DEFAULT_FREQUENCIES;
    expect(rule && lastGoodText(FREQUENCY_SPEC.columns, frequencyValues(rule))).toBe(
      'client | A | 12 | year | 60 | 0',
    );
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
});
