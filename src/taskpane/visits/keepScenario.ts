import { scenarioTexts } from '../../app/visits/scenarioTexts';
import { OWN_SHEETS } from '../../words/ownSheets';
import { readSettings } from '../settings/settingJobs';
import { markResultsStale } from '../store/markResultsStale';
import { attempt, type PaneContext } from '../store/paneContext';
import { beginRun, readTraces } from '../store/running';
import { VISITS } from './visitsSlice';

/** Writes the scenario tried into `DC Scénarios`, in the place of one of its name; the sheet is made where it is not there. */
export const keepScenario = async (context: PaneContext): Promise<void> => {
  const { pilot, store } = context;
  const slice = context.slice(VISITS);
  const { scenarioName, change } = slice.getState();
  const { language } = store.getState();
  const controls = beginRun(context, 'settings');
  if (controls === null) return;
  const scenarios = [scenarioTexts({ name: scenarioName.trim(), ...change })];
  const result = await attempt(() =>
    pilot.writeSettings({ language, sheets: ['scenarios'], scenarios }, controls),
  );
  store.update({ phase: { kind: 'ready' } });
  if (!result.ok) return slice.update({ whatIfFailure: result.failure });
  markResultsStale(context);
  const { tables } = result.value;
  const keptIn = tables.find(({ id }) => id === 'scenarios')?.sheet ?? OWN_SHEETS.scenarios.name[language];
  slice.update({ keptIn, whatIfFailure: null });
  await readSettings(context);
  await readTraces(context);
};
