import type { WhatIfChange } from '../../app/visits/visitAnswers';
import type { ScenarioReport } from '../../app/visits/scenarioTypes';
import { attempt, type PaneContext } from '../store/paneContext';
import { sheetRequest } from '../store/sheetRequest';
import { VISITS } from './visitsSlice';

/** Explains the visits of the selected row, once those of the sheet were worked out. */
export const explainSelected = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(VISITS);
  const { sheet } = context.store.getState();
  if (slice.getState().reports[sheet] === undefined) return;
  const result = await attempt(() => context.pilot.explainVisits(sheetRequest(context.store.getState())));
  if (context.store.getState().sheet !== sheet) return;
  slice.update({ insight: result.ok ? result.value : null });
};

/** Tries a change beside what holds now; the latest wins. */
export const tryChange = async (context: PaneContext, change: WhatIfChange): Promise<void> => {
  const slice = context.slice(VISITS);
  slice.update({ change });
  const result = await attempt(() => context.pilot.whatIf(sheetRequest(context.store.getState()), change));
  if (slice.getState().change !== change) return;
  slice.update(result.ok ? { whatIf: result.value, whatIfFailure: null } : { whatIfFailure: result.failure });
};

/** Opens the what-if with the values of a scenario, to be tried further and kept. */
export const tryScenario = (context: PaneContext, { name, changes }: ScenarioReport): Promise<void> => {
  context.slice(VISITS).update({ isTrying: true, scenarioName: name, keptIn: null });
  return tryChange(context, changes);
};
