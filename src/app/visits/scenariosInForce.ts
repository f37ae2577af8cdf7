/** Which scenarios a run works out: those of `DC Scénarios`, else the ones to begin with; its own beside them. */
import type { Problem } from '../../domain/accounts/types';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { readValue } from '../../domain/settings/readValue';
import {
  LONGEST_SCENARIO_NAME,
  MOST_SCENARIOS,
  SCENARIO_FIELDS,
  SCENARIO_KINDS,
} from '../../domain/settings/scenarioTable';
import type { NamedScenario, ScenarioChange } from '../../domain/settings/types';
import { expectedText } from '../../domain/settings/valueText';
import { foldText } from '../../domain/scoring/foldText';
import type { Language } from '../../words/language';
import { SCENARIO_COLUMNS } from '../../words/settings/scenarioWords';
import type { ScenarioField } from '../../words/settings/scenarioWords';
import { columnOf } from '../../domain/settings/rawTable';
import type { AllSettings } from '../settings/allSettings';
import { startingScenarios } from '../settings/startingScenarios';
import { problemOfFault } from '../settings/tableProblems';
import type { OwnTable } from '../workbookPort';
import type { ScenarioInForce, ScenarioText } from './scenarioTypes';
import { repsOf } from './scenarioWork';
import type { VisitWork } from './visitWork';

const isField = (key: string): key is ScenarioField => (SCENARIO_FIELDS as readonly string[]).includes(key);

const changesOf = (texts: ScenarioText['changes']): Result<ScenarioChange> => {
  const changes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts)) {
    if (!isField(key)) return fail('SETTING_UNKNOWN', { setting: key, known: SCENARIO_FIELDS.join(', ') });
    const reading = readValue(SCENARIO_KINDS[key], value);
    if (reading.kind === 'blank') continue;
    if (reading.kind !== 'value')
      return fail('SETTING_INVALID', { setting: key, value, expected: expectedText(SCENARIO_KINDS[key]) });
    changes[key] = reading.value;
  }
  return succeed(changes as ScenarioChange);
};

/** Scenarios as texts; SETTING_UNKNOWN and SETTING_INVALID say which part is wrong. */
export const parseScenarios = (texts: readonly ScenarioText[] = []): Result<readonly NamedScenario[]> => {
  if (texts.length > MOST_SCENARIOS)
    return fail('SETTING_INVALID', {
      setting: 'scenario',
      value: String(texts.length),
      expected: `≤ ${MOST_SCENARIOS}`,
    });
  const scenarios: NamedScenario[] = [];
  for (const text of texts) {
    const name = text.name.trim();
    if (name === '' || name.length > LONGEST_SCENARIO_NAME)
      return fail('SETTING_INVALID', {
        setting: 'scenario',
        value: name,
        expected: `1 – ${LONGEST_SCENARIO_NAME}`,
      });
    const changes = changesOf(text.changes);
    if (!changes.ok) return changes;
    scenarios.push({ name, ...changes.value });
  }
  return succeed(scenarios);
};

/** A scenario of the run takes the place of one of its name. */
export const scenariosInForce = (
  { scenarios, settings }: AllSettings,
  run: readonly NamedScenario[],
  language: Language,
): readonly ScenarioInForce[] => {
  const own = new Map(run.map((scenario) => [foldText(scenario.name), scenario]));
  const standing = (scenarios?.scenarios ?? []).map(({ row, scenario }): ScenarioInForce => {
    const other = own.get(foldText(scenario.name));
    own.delete(foldText(scenario.name));
    return other ? { scenario: other, source: 'run', row: null } : { scenario, source: 'sheet', row };
  });
  const added = [...own.values()].map((scenario): ScenarioInForce => ({
    scenario,
    source: 'run',
    row: null,
  }));
  const all = [...standing, ...added];
  return scenarios || all.length > 0
    ? all
    : startingScenarios(settings.values, language).map((scenario) => ({
        ...{ scenario, source: 'start', row: null },
      }));
};

/** Scenarios of the sheet that leave fewer reps than none; nothing can be worked out for them. */
export const scenarioProblems = (
  work: VisitWork,
  inForce: readonly ScenarioInForce[],
  table: OwnTable | undefined,
): Problem[] =>
  inForce.flatMap(({ scenario, row }): Problem[] => {
    if (!table || row === null || repsOf(work, scenario) >= 0) return [];
    const fault = {
      ...({ code: 'SCENARIO_NO_REPS', row, value: scenario.name, subject: scenario.name } as const),
      column: columnOf(table, SCENARIO_COLUMNS.extraReps),
      expected: String(repsOf(work, {})),
    };
    return [problemOfFault(fault, table)];
  });
