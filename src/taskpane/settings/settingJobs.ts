import type { SettingsReport } from '../../app/report';
import { markResultsStale } from '../store/markResultsStale';
import { attempt, type PaneContext } from '../store/paneContext';
import { quoteSheet } from '../store/a1Address';
import { beginRun, readTraces, showFailure } from '../store/running';
import { SETTINGS_SLICE } from './settingsSlice';

type SettingsSheet = SettingsReport['tables'][number];

/** Reads what is set now. */
export const readSettings = async (context: PaneContext): Promise<void> => {
  const { language } = context.store.getState();
  const result = await attempt(() => context.pilot.settings({ language }));
  if (result.ok) context.slice(SETTINGS_SLICE).update({ report: result.value });
};

/** Writes a setting into its cell of DC Paramètres, which is made where it is not there; "" empties it. */
export const changeSetting = async (context: PaneContext, key: string, value: string): Promise<void> => {
  const { pilot, store } = context;
  const slice = context.slice(SETTINGS_SLICE);
  const { language } = store.getState();
  const controls = beginRun(context, 'settings');
  if (controls === null) return;
  const result = await attempt(() => pilot.writeSettings({ language, settings: { [key]: value } }, controls));
  store.update({ phase: { kind: 'ready' } });
  if (!result.ok) return slice.update({ failure: result.failure, savedKey: key });
  slice.update({ failure: null, savedKey: key });
  markResultsStale(context);
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

/** Shows a settings sheet by its name in the catalogue. */
export const openSheetOf = async (context: PaneContext, id: SettingsSheet['id']): Promise<void> => {
  await readSettings(context);
  const table = context
    .slice(SETTINGS_SLICE)
    .getState()
    .report?.tables.find((one) => one.id === id);
  if (table) await openSettingsSheet(context, table);
};
