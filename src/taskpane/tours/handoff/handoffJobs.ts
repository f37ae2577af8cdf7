import type { HandoffChoices } from '../../../app/handoff/handoffTypes';
import { detect } from '../../store/detect';
import { attempt, type PaneContext } from '../../store/paneContext';
import { currentSheet } from '../../store/paneState';
import { beginRun, endFailed, readTraces } from '../../store/running';
import { copyMade, madeOf, openMade } from '../../shared/sentBook/madeBook';
import type { SendState } from '../../shared/sentBook/madeBook';
import { HANDOFF } from './handoffSlice';

const NOBODY: HandoffChoices = { reps: [], active: null, accounts: null };

const choicesOf = async ({ pilot }: PaneContext): Promise<HandoffChoices> => {
  const found = await attempt(() => pilot.handoffReps());
  return found.ok ? found.value : NOBODY;
};

/** Who has a tour in the workbook: read when the card opens, and again after each write. */
export const readReps = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(HANDOFF);
  const { reps, active } = await choicesOf(context);
  const { rep } = slice.getState();
  slice.update({ reps, rep: reps.includes(rep) ? rep : (active ?? reps[0] ?? '') });
};

/** The ribbon's *Envoyer sa tournée*: the card, open, with the rep whose tab is looked at; nothing is made yet. */
export const askHandoff = async (context: PaneContext): Promise<void> => {
  const { firstRun, slice, store } = context;
  const { reps, active, accounts } = await choicesOf(context);
  const state = slice(HANDOFF).getState();
  const rep = active ?? (reps.includes(state.rep) ? state.rep : (reps[0] ?? ''));
  const send: SendState = rep === state.rep ? state.send : { kind: 'idle' };
  slice(HANDOFF).update({ isOpen: true, asked: state.asked + 1, reps, rep, send });
  firstRun.markSeen();
  store.update({ place: 'tours' });
  const shown = currentSheet(store.getState());
  const isAtHand = shown !== undefined && shown.inspection.report.kind !== 'none';
  if (store.getState().phase.kind === 'firstRun' || !isAtHand) await detect(context, accounts ?? undefined);
};

export const makeHandoff = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(HANDOFF);
  const { rep } = slice.getState();
  slice.update({ send: { kind: 'making' } });
  const { language } = context.store.getState();
  slice.update({ send: await madeOf(() => context.pilot.handoff({ language, rep })) });
};

export const openHandoff = (context: PaneContext): Promise<void> => openMade(context, context.slice(HANDOFF));

export const copyHandoff = ({ slice }: PaneContext): Promise<void> => copyMade(slice(HANDOFF));

/** What a returned file would change; nothing is written. */
export const readReturned = async (context: PaneContext, file: Blob): Promise<void> => {
  const slice = context.slice(HANDOFF);
  slice.update({ back: { kind: 'reading' } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { language } = context.store.getState();
  const preview = await attempt(() => context.pilot.previewTakeback({ language, bytes }));
  slice.update({
    back: preview.ok
      ? { kind: 'read', report: preview.value.report, bytes }
      : { kind: 'failed', failure: preview.failure },
  });
};

export const takeOver = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(HANDOFF);
  const { back } = slice.getState();
  if (back.kind !== 'read') return;
  const controls = beginRun(context, 'takeback');
  if (controls === null) return;
  const { bytes } = back;
  const { language } = context.store.getState();
  const written = await attempt(() => context.pilot.takeback({ language, bytes }, controls));
  if (!written.ok) return endFailed(context, 'takeback', written.failure);
  slice.update({ back: { kind: 'written', report: written.value, bytes } });
  context.store.update({ phase: { kind: 'ready' } });
  await readTraces(context);
};
