import type { SettingsReport } from '../../app/report';
import { attempt, type PaneContext } from '../store/paneContext';
import { quoteSheet } from '../store/a1Address';
import { beginRun, readTraces, showFailure } from '../store/running';
import { VISITS } from './visitsSlice';

type SettingsSheet = SettingsReport['tables'][number];

/** Reads what is set now. */
export const readSettings = async (context: PaneContext): Promise<void> => {
  const { language } = context.store.getState();
  const result = await attempt(() => context.pilot.settings({ language }));
  if (result.ok) context.slice(VISITS).update({ settings: result.value });
};

/** Results worked out before a setting changed are to be worked out again. */
const markStale = (context: PaneContext): void => {
  const visits = context.slice(VISITS);
  visits.update({ stale: Object.keys(visits.getState().reports), whatIf: null });
};

/** Writes a setting into its cell of DC Paramètres, which is made where it is not there. */
export const changeSetting = async (context: PaneContext, key: string, value: string): Promise<void> => {
  const { pilot, store } = context;
  const visits = context.slice(VISITS);
  const { language } = store.getState();
  const controls = beginRun(context, 'settings');
  if (controls === null) return;
  const result = await attempt(() => pilot.writeSettings({ language, settings: { [key]: value } }, controls));
  store.update({ phase: { kind: 'ready' } });
  if (!result.ok) return visits.update({ settingFailure: result.failure, savedKey: key });
  visits.update({ settingFailure: null, savedKey: key });
  markStale(context);
  await readSettings(context);
  await readTraces(context);
};

/** Shows a settings sheet, made first where it is not there. */
export const openSettingsSheet = async (
  context: PaneContext,
  { id, rows, sheet }: SettingsSheet,
): Promise<void> => {
  const { pilot, store } = context;
  if (rows === null) {
    const { language, sheet: shown } = store.getState();
    const controls = beginRun(context, 'settings');
    if (controls === null) return;
    const result = await attempt(() =>
      pilot.writeSettings({ language, sheet: shown, sheets: [id] }, controls),
    );
    if (!result.ok) return showFailure(context, 'settings', result.failure);
    store.update({ phase: { kind: 'ready' } });
    await readSettings(context);
    await readTraces(context);
  }
  await pilot.reveal(`${quoteSheet(sheet)}!A1`).catch(() => undefined);
};

/** Shows DC Fréquences, where the number of visits is decided. */
export const openFrequencies = async (context: PaneContext): Promise<void> => {
  await readSettings(context);
  const table = context
    .slice(VISITS)
    .getState()
    .settings?.tables.find(({ id }) => id === 'frequencies');
  if (table) await openSettingsSheet(context, table);
};
