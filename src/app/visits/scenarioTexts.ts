import {
  changesNothing,
  LONGEST_SCENARIO_NAME,
  SCENARIO_FIELDS,
  SCENARIO_KINDS,
} from '../../domain/settings/scenarioTable';
import type { NamedScenario } from '../../domain/settings/types';
import { valueText } from '../../domain/settings/valueText';
import type { ScenarioText } from './scenarioTypes';

/** A scenario as a request carries it; what is as today is left out. */
export const scenarioTexts = ({ name, ...change }: NamedScenario): ScenarioText => ({
  name,
  changes: Object.fromEntries(
    SCENARIO_FIELDS.flatMap((id) => {
      const value = change[id];
      return value === undefined ? [] : [[id, valueText(SCENARIO_KINDS[id], value)]];
    }),
  ),
});

/** What the pane asks before it sends one. */
export { changesNothing, LONGEST_SCENARIO_NAME };
