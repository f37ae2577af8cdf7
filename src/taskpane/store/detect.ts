import type { Inspection, MappingChoice, RunControls } from '../../app/dcPilot';
import type { UnitKey } from '../../app/unitSettings';
import type { Result } from '../../domain/result';
import type { FieldId } from '../../words/fields';
import { attempt, changeSheet, type PaneContext } from './paneContext';
import type { SheetMemory } from './paneState';

/** Starts a reading and ends the one before: the latest wins. */
const beginReading = ({ stops, store }: PaneContext): RunControls & { readonly signal: AbortSignal } => {
  stops.reading?.abort();
  const stop = new AbortController();
  stops.reading = stop;
  return {
    signal: stop.signal,
    onProgress: (stage, share) => {
      if (stop.signal.aborted || store.getState().phase.kind !== 'detecting') return;
      store.update({ phase: { kind: 'detecting', stage, share } });
    },
  };
};

const rememberInspection = (context: PaneContext, inspection: Inspection, choices: MappingChoice): void => {
  const { store } = context;
  const { sheets } = store.getState();
  const { sheet } = inspection.report;
  const known = sheets[sheet];
  const memory: SheetMemory = {
    inspection,
    choices,
    report: known?.report ?? null,
    isStale: known?.isStale ?? false,
    isChanged: false,
  };
  store.update({ sheet, sheets: { ...sheets, [sheet]: memory }, isRereading: false });
};

const endReading = (context: PaneContext, result: Result<Inspection>, choices: MappingChoice): void => {
  const { store } = context;
  if (result.ok) {
    rememberInspection(context, result.value, choices);
    store.update({ phase: { kind: 'ready' } });
    return;
  }
  store.update({ isRereading: false, phase: { kind: 'failed', job: 'inspect', failure: result.failure } });
};

/** Reads a sheet (the active one when none is named) and shows what was found there. */
export const detect = async (context: PaneContext, sheet?: string): Promise<void> => {
  const { pilot, store } = context;
  const controls = beginReading(context);
  const { language, sheets } = store.getState();
  const choices = (sheet === undefined ? undefined : sheets[sheet]?.choices) ?? {};
  store.update({ phase: { kind: 'detecting', stage: null, share: 0 }, insight: null, isMappingOpen: false });
  const result = await attempt(() =>
    pilot.inspect({ language, mapping: choices, ...(sheet === undefined ? {} : { sheet }) }, controls),
  );
  if (controls.signal.aborted) return;
  endReading(context, result, choices);
  if (!result.ok) store.update({ sheet: sheet ?? '' });
};

/** Shows a sheet: as remembered while its cells have not changed, else read anew. */
export const showSheet = async (context: PaneContext, sheet: string): Promise<void> => {
  const { store } = context;
  const known = store.getState().sheets[sheet];
  if (known === undefined || known.isChanged) return detect(context, sheet);
  context.stops.reading?.abort();
  store.update({ sheet, phase: { kind: 'ready' }, insight: null, isMappingOpen: false, isRereading: false });
};

/** Takes the user's word for a field ("" = no column), remembers it in the workbook and reads the sheet again. */
export const chooseColumn = async (context: PaneContext, field: FieldId, choice: string): Promise<void> => {
  const { pilot, store } = context;
  const { sheet, sheets, language } = store.getState();
  const known = sheets[sheet];
  if (!known) return;
  const choices = { ...known.choices, [field]: choice };
  const controls = beginReading(context);
  store.update({ sheets: { ...sheets, [sheet]: { ...known, choices } }, isRereading: true });
  const result = await attempt(() => pilot.inspect({ language, sheet, mapping: choices }, controls));
  if (controls.signal.aborted) return;
  endReading(context, result, choices);
  if (result.ok) await attempt(() => pilot.rememberMapping(sheet, choices));
};

/** Takes the user's word for the unit of an amount, remembers it in the workbook and reads the sheet again. */
export const chooseUnit = async (context: PaneContext, key: UnitKey, value: string): Promise<void> => {
  const { pilot, store } = context;
  const { sheet, sheets, language } = store.getState();
  const known = sheets[sheet];
  if (!known) return;
  const controls = beginReading(context);
  store.update({ isRereading: true });
  const kept = await attempt(() => pilot.rememberUnits(sheet, { [key]: value }));
  const result = kept.ok
    ? await attempt(() => pilot.inspect({ language, sheet, mapping: known.choices }, controls))
    : kept;
  if (controls.signal.aborted) return;
  endReading(context, result, known.choices);
  if (result.ok && known.report !== null) changeSheet(store, sheet, { isStale: true });
};
