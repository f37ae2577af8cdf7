import type { ValueKind } from '../../words/settings/entries';
import { SETTINGS } from '../../words/settings/catalogue';
import {
  SCENARIO_COLUMNS,
  SCENARIO_DECISIONS,
  type ScenarioColumnId,
  type ScenarioField,
} from '../../words/settings/scenarioWords';
import { asText } from './cellAs';
import { columnOf, type RawTable } from './rawTable';
import { readRecords, type RecordSpec, type RecordsReading, type RecordValues } from './readRecords';
import type { TableFault } from './tableFault';
import type { NamedScenario, ScenarioChange } from './types';

/** As many as stand side by side readably. */
export const MOST_SCENARIOS = 12;
export const LONGEST_SCENARIO_NAME = 60;

const VISITS: ValueKind = { kind: 'number', min: -365, max: 365 };

/** A figure has the kind of the setting it takes the place of. */
export const SCENARIO_KINDS: Readonly<Record<ScenarioField, ValueKind>> = {
  fieldShare: SETTINGS.fieldShare.kind,
  extraReps: { kind: 'number', min: -100, max: 100 },
  ...{ visitsA: VISITS, visitsB: VISITS, visitsC: VISITS, visitsD: VISITS },
  travelMinutes: SETTINGS.travelMinutes.kind,
  durationShare: { kind: 'share', min: 0.1, max: 3 },
  annualCost: SETTINGS.annualCost.kind,
  marginPoints: { kind: 'number', min: -100, max: 100 },
  decisions: { kind: 'choices', choices: SCENARIO_DECISIONS },
};
export const SCENARIO_FIELDS = Object.keys(SCENARIO_KINDS) as ScenarioField[];

export const SCENARIO_SPEC: RecordSpec<ScenarioColumnId> = {
  columns: [
    {
      ...{ id: 'name', header: SCENARIO_COLUMNS.name, role: 'key' },
      kind: { kind: 'text', longest: LONGEST_SCENARIO_NAME },
    },
    ...SCENARIO_FIELDS.map(
      (id) => ({ id, header: SCENARIO_COLUMNS[id], kind: SCENARIO_KINDS[id], role: 'optional' }) as const,
    ),
  ],
};

type Values = RecordValues<ScenarioColumnId>;

/** Cells that say nothing are left out. */
const scenarioOf = (values: Values): NamedScenario => ({
  name: asText(values.name),
  ...(Object.fromEntries(
    SCENARIO_FIELDS.filter((id) => values[id] !== null).map((id) => [id, values[id]]),
  ) as ScenarioChange),
});

/** A scenario as the values of its row. */
export const scenarioValues = (scenario: NamedScenario): Values => ({
  name: scenario.name,
  ...(Object.fromEntries(SCENARIO_FIELDS.map((id) => [id, scenario[id] ?? null])) as Omit<Values, 'name'>),
});

/** True where nothing differs from today, whatever today is. */
export const changesNothing = (change: ScenarioChange): boolean =>
  SCENARIO_FIELDS.every((id) => {
    const value = change[id];
    if (value === undefined) return true;
    if (id === 'durationShare') return value === 1;
    if (typeof value !== 'number') return value.length === 0;
    return id !== 'fieldShare' && id !== 'travelMinutes' && id !== 'annualCost' && value === 0;
  });

export interface ScenarioReading {
  /** With the row of the table's body each stands on. */
  readonly scenarios: readonly { readonly row: number; readonly scenario: NamedScenario }[];
  readonly faults: readonly TableFault[];
  readonly records: RecordsReading<ScenarioColumnId>;
}

/**
 * `DC Scénarios` read back, at most MOST_SCENARIOS of them. A scenario with a cell nobody can read, and no last good value to
 * stand in for it, is left out: without the cell it would be another scenario.
 */
export const readScenarioTable = (table: RawTable): ScenarioReading => {
  const records = readRecords(table, SCENARIO_SPEC);
  const unread = new Set(records.faults.filter(({ used }) => used === '').map(({ row }) => row));
  const column = columnOf(table, SCENARIO_COLUMNS.name);
  const faults: TableFault[] = [...records.faults];
  const scenarios = records.rows.flatMap(({ row, values }, at) => {
    const scenario = scenarioOf(values);
    const tell = (code: TableFault['code']): void =>
      void faults.push({ code, row, column, value: scenario.name, subject: scenario.name });
    if (at >= MOST_SCENARIOS) tell('SCENARIO_TOO_MANY');
    else if (unread.has(row)) tell('SCENARIO_LEFT_OUT');
    else if (changesNothing(scenario)) tell('SCENARIO_SAME');
    return at < MOST_SCENARIOS && !unread.has(row) ? [{ row, scenario }] : [];
  });
  return { scenarios, faults, records };
};
