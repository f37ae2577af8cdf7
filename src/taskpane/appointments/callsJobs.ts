/** The assistant's list out of the workbook, and its results back into it. */
import { copyMade, madeOf, openMade } from '../shared/sentBook/madeBook';
import { attempt, type PaneContext } from '../store/paneContext';
import { sheetRequest } from '../store/sheetRequest';
import { writeAgenda } from './agendaJobs';
import { CALLS } from './callsSlice';

export const makeCalls = async ({ slice, store, pilot }: PaneContext): Promise<void> => {
  slice(CALLS).update({ send: { kind: 'making' } });
  const { language } = store.getState();
  slice(CALLS).update({ send: await madeOf(() => pilot.handoff({ language, to: 'assistant' })) });
};

export const openCalls = (context: PaneContext): Promise<void> => openMade(context, context.slice(CALLS));

export const copyCalls = ({ slice }: PaneContext): Promise<void> => copyMade(slice(CALLS));

/** What the returned list would enter; nothing is written. */
export const readCalls = async ({ slice, store, pilot }: PaneContext, file: Blob): Promise<void> => {
  slice(CALLS).update({ back: { kind: 'reading' } });
  const returned = new Uint8Array(await file.arrayBuffer());
  const preview = await attempt(() => pilot.previewAgenda({ ...sheetRequest(store.getState()), returned }));
  slice(CALLS).update({
    back: preview.ok
      ? { kind: 'read', assistant: preview.value.report.assistant, returned }
      : { kind: 'failed', failure: preview.failure },
  });
};

export const forgetCalls = ({ slice }: PaneContext): void => slice(CALLS).update({ back: { kind: 'idle' } });

export const enterCalls = async (context: PaneContext): Promise<void> => {
  const { back } = context.slice(CALLS).getState();
  if (back.kind !== 'read') return;
  forgetCalls(context);
  await writeAgenda(context, { returned: back.returned });
};
