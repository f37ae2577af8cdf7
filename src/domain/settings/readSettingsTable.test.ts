import { CHECK_COLUMN, LAST_GOOD_COLUMN, SETTING_COLUMNS } from '../../words/settings/tableWords';
import type { RawTable } from './rawTable';
import { readSettingsTable, settingsOfRows } from './readSettingsTable';
import type { RawValue } from './readValue';

const HEADERS = [
  SETTING_COLUMNS.key.fr,
  SETTING_COLUMNS.value.fr,
  SETTING_COLUMNS.status.fr,
  LAST_GOOD_COLUMN.fr,
];
const table = (...rows: RawValue[][]): RawTable => ({ headers: HEADERS, rows });

test('values are read by key, in any order of rows and columns', () => {
  const moved: RawTable = {
    headers: ['Ma colonne', 'Value', CHECK_COLUMN.en, 'Key'],
    rows: [
      ['', 218, '', 'workDays'],
      ['?', 0.4, '', 'fieldShare'],
    ],
  };
  const { rows, faults } = readSettingsTable(moved);
  expect([settingsOfRows(rows), faults]).toEqual([{ workDays: 218, fieldShare: 0.4 }, []]);
});

test('a default is a hypothesis, another value is changed, a confirmed one stays confirmed', () => {
  const { rows } = readSettingsTable(
    table(
      ['workDays', 226, '', ''],
      ['hoursPerDay', 8, '', ''],
      ['fieldShare', 0.5, 'Confirmé', ''],
      ['annualCost', 90000, 'confirmed', ''],
      ['marginRate', '', 'modifié', ''],
    ),
  );
  expect(rows.map(({ status }) => status)).toEqual([
    'hypothesis',
    'changed',
    'confirmed',
    'confirmed',
    'hypothesis',
  ]);
});

test('a wrong value is told with its bounds and the last good one is used; without one, the default', () => {
  const { rows, faults } = readSettingsTable(
    table(
      ['fieldShare', 'la moitié', '', '40 %'],
      ['workDays', 0, '', ''],
      ['hoursPerDay', '#REF!', '', 'abîmé'],
      ['workedWeeks', '', '', '40'],
    ),
  );
  expect(settingsOfRows(rows)).toEqual({ fieldShare: 0.4, workDays: 226, hoursPerDay: 7, workedWeeks: 47 });
  expect(faults).toEqual([
    {
      code: 'SETTING_UNREADABLE',
      row: 0,
      column: 1,
      subject: 'fieldShare',
      value: 'la moitié',
      expected: '1 % – 100 %',
      used: '40 %',
    },
    {
      code: 'SETTING_OUT_OF_BOUNDS',
      row: 1,
      column: 1,
      subject: 'workDays',
      value: '0',
      expected: '1 – 366',
      used: '226',
    },
    {
      code: 'SETTING_UNREADABLE',
      row: 2,
      column: 1,
      subject: 'hoursPerDay',
      value: '#REF!',
      expected: '0.5 – 24',
      used: '7',
    },
  ]);
});

test('a mistyped key and a key given twice are told; rows without a key are the user’s', () => {
  const { rows, faults } = readSettingsTable(
    table(
      ['workdays', 200, '', ''],
      ['workDays', 200, '', ''],
      ['workDays', 210, '', ''],
      ['', 'à revoir', '', ''],
    ),
  );
  expect(settingsOfRows(rows)).toEqual({ workDays: 200 });
  expect(faults.map(({ code, row }) => [code, row])).toEqual([
    ['SETTING_KEY_UNKNOWN', 0],
    ['ROW_TWICE', 2],
  ]);
});

test('without its value column the sheet says nothing, and that is told', () => {
  const { rows, faults } = readSettingsTable({ headers: ['Clé', 'Montant'], rows: [['workDays', 200]] });
  expect([rows, faults.map(({ code, value }) => [code, value])]).toEqual([
    [],
    [['HEADER_MISSING', 'Valeur']],
  ]);
});
