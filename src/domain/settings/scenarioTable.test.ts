import fc from 'fast-check';
import { LAST_GOOD_COLUMN } from '../../words/settings/tableWords';
import { SCENARIO_COLUMNS, type ScenarioColumnId } from '../../words/settings/scenarioWords';
import type { RawValue } from './readValue';
import {
  changesNothing,
  MOST_SCENARIOS,
  readScenarioTable,
  SCENARIO_SPEC,
  scenarioValues,
} from './scenarioTable';
import type { NamedScenario } from './types';
import { valueCell } from './valueText';

const IDS = Object.keys(SCENARIO_COLUMNS) as ScenarioColumnId[];
const HEADERS = [...IDS.map((id) => SCENARIO_COLUMNS[id].fr), LAST_GOOD_COLUMN.fr];
const row = (cells: Partial<Record<ScenarioColumnId, RawValue>>, lastGood = ''): RawValue[] => [
  ...IDS.map((id) => cells[id] ?? ''),
  lastGood,
];
const read = (...rows: RawValue[][]) => readScenarioTable({ headers: HEADERS, rows });
const scenarios = (...rows: RawValue[][]) => read(...rows).scenarios.map(({ scenario }) => scenario);

test('a cell that says nothing stays as today; words and per cents are understood', () => {
  expect(
    scenarios(
      row({ name: 'Terrain', fieldShare: '60 %' }),
      row({ name: 'Moins', visitsC: -1, decisions: 'téléphone / réduire' }),
    ),
  ).toEqual([
    { name: 'Terrain', fieldShare: 0.6 },
    { name: 'Moins', visitsC: -1, decisions: ['phone', 'reduce'] },
  ]);
});

test('a scenario with a cell nobody can read is left out, told on its row, and the others are kept', () => {
  const reading = read(
    row({ name: 'Faux', fieldShare: 'beaucoup' }),
    row({ name: 'Trop', fieldShare: 1.4 }),
    row({ name: 'Bon', extraReps: 1 }),
    row({ name: 'Gardé', fieldShare: 'beaucoup' }, 'Gardé | 60 %'),
    row({ fieldShare: 0.6 }),
    row({ name: 'Bon', extraReps: 2 }),
    row({ name: 'Rien' }),
  );
  expect(reading.scenarios.map(({ row: at, scenario: { name } }) => [at, name])).toEqual([
    [2, 'Bon'],
    [3, 'Gardé'],
    [6, 'Rien'],
  ]);
  expect(reading.faults.map(({ code, row: at }) => [at, code]).sort()).toEqual([
    [0, 'SCENARIO_LEFT_OUT'],
    [0, 'SETTING_UNREADABLE'],
    [1, 'SCENARIO_LEFT_OUT'],
    [1, 'SETTING_OUT_OF_BOUNDS'],
    [3, 'SETTING_UNREADABLE'],
    [4, 'ROW_INCOMPLETE'],
    [5, 'ROW_TWICE'],
    [6, 'SCENARIO_SAME'],
  ]);
});

test('a thirteenth scenario is told and not worked out', () => {
  const rows = Array.from({ length: MOST_SCENARIOS + 1 }, (_, at) =>
    row({ name: `S${at}`, extraReps: at + 1 }),
  );
  const { scenarios: kept, faults } = read(...rows);
  expect(kept).toHaveLength(MOST_SCENARIOS);
  expect(faults.map(({ code, row: at }) => [at, code])).toEqual([[MOST_SCENARIOS, 'SCENARIO_TOO_MANY']]);
});

const figure = (min: number, max: number) =>
  fc.option(
    fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toFixed(3))),
    {
      nil: undefined,
    },
  );
const anyScenario: fc.Arbitrary<NamedScenario> = fc
  .record({
    name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,40}[a-z]$/),
    fieldShare: figure(0.01, 1),
    extraReps: figure(-100, 100),
    visitsB: figure(-365, 365),
    travelMinutes: figure(0, 600),
    durationShare: figure(0.1, 3),
    annualCost: figure(1000, 1_000_000),
    marginPoints: figure(-100, 100),
    decisions: fc.option(fc.constantFrom(['phone'] as const, ['phone', 'reduce'] as const), {
      nil: undefined,
    }),
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as NamedScenario);

test('what is written into a row is read back from it', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const values = scenarioValues(scenario);
      const cells = SCENARIO_SPEC.columns.map(({ id, kind }) => valueCell(kind, values[id], 'fr'));
      const reading = read([...cells, '']);
      expect(reading.scenarios.map(({ scenario: one }) => one)).toEqual([scenario]);
      expect(reading.faults.map(({ code }) => code)).toEqual(
        changesNothing(scenario) ? ['SCENARIO_SAME'] : [],
      );
    }),
  );
});
