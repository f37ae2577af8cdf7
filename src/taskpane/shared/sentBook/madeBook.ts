/** A workbook made for someone else, on its way out: opened in a window of its own, else copied as text. */
import type { Handoff } from '../../../app/handoff/handoffTypes';
import type { Failure } from '../../../domain/result';
import { attempt, type PaneContext } from '../../store/paneContext';

export interface MadeBook {
  readonly kind: 'made';
  readonly handoff: Handoff;
  /** What became of the file. */
  readonly outcome: 'none' | 'opened' | 'notOpened' | 'copied';
}

export type SendState =
  { readonly kind: 'idle' | 'making' } | { readonly kind: 'failed'; readonly failure: Failure } | MadeBook;

/** The state after making it. */
export const madeOf = async (call: Parameters<typeof attempt<Handoff>>[0]): Promise<SendState> => {
  const made = await attempt(call);
  return made.ok
    ? { kind: 'made', handoff: made.value, outcome: 'none' }
    : { kind: 'failed', failure: made.failure };
};

interface Sending {
  getState(): { readonly send: SendState };
  update(part: { readonly send: SendState }): void;
}

/** What was chosen or made meanwhile is left as it is. */
const tell = async (
  slice: Sending,
  outcomeOf: (handoff: Handoff) => Promise<MadeBook['outcome']>,
): Promise<void> => {
  const { send } = slice.getState();
  if (send.kind !== 'made') return;
  const outcome = await outcomeOf(send.handoff);
  if (slice.getState().send === send) slice.update({ send: { ...send, outcome } });
};

export const openMade = ({ pilot }: PaneContext, slice: Sending): Promise<void> =>
  tell(slice, async ({ bytes }) => {
    const opened = await attempt(() => pilot.openBook(bytes));
    return opened.ok ? 'opened' : 'notOpened';
  });

/** Where the clipboard is closed to the pane the text stands there to be selected. */
export const copyMade = (slice: Sending): Promise<void> =>
  tell(slice, ({ text }) =>
    navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'notOpened' as const,
    ),
  );
