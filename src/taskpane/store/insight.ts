import { attempt, type PaneContext } from './paneContext';
import { currentSheet } from './paneState';

/** Explains the account of the selected row, once the sheet has been scored. */
export const explainRow = async ({ pilot, store }: PaneContext): Promise<void> => {
  const { language, sheet } = store.getState();
  const memory = currentSheet(store.getState());
  if (!memory?.report) return;
  const result = await attempt(() => pilot.explain({ language, sheet, mapping: memory.choices }));
  const now = store.getState();
  if (now.sheet !== sheet || !currentSheet(now)?.report) return;
  store.update({ insight: result.ok ? result.value : null });
};
