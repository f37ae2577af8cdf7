import type { PaneContext } from './paneContext';
import { isBusy } from './paneState';

/** Long enough to skip the rows passed while an arrow key is held. */
const SELECTION_PAUSE_MS = 200;

export interface Following {
  /** Cells changed while no job of ours ran. */
  readonly onChange: (context: PaneContext, sheet: string, address: string) => void;
  /** Another row of the sheet shown was selected. */
  readonly onSelection?: (context: PaneContext) => Promise<void>;
  /** A row of another sheet was selected. */
  readonly onElsewhere?: (context: PaneContext, sheet: string, address: string) => Promise<void>;
  /** The last write was taken back: nothing stands any more. Called at every change of the store while that is told. */
  readonly onRestored: (context: PaneContext) => void;
}

const listenTo = (
  context: PaneContext,
  { onChange, onSelection, onElsewhere }: Following,
): (() => void)[] => {
  const { pilot, store } = context;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const leave = pilot.subscribe((event) => {
    const state = store.getState();
    if (isBusy(state)) return;
    if (event.kind === 'dataChanged') onChange(context, event.sheet, event.address);
    if (event.kind !== 'selection') return;
    const { sheet, address } = event;
    clearTimeout(pause);
    pause = setTimeout(
      () => void (sheet === state.sheet ? onSelection?.(context) : onElsewhere?.(context, sheet, address)),
      SELECTION_PAUSE_MS,
    );
  });
  return [leave, () => clearTimeout(pause)];
};

/** Follows the workbook for a place, from its first use until the pane closes. */
export const placeFollower = (following: Following): ((context: PaneContext) => void) => {
  const followed = new WeakSet<PaneContext>();
  return (context) => {
    if (followed.has(context)) return;
    followed.add(context);
    const { store, closers } = context;
    closers.push(
      ...listenTo(context, following),
      store.subscribe(() => {
        if (store.getState().phase.kind === 'restored') following.onRestored(context);
      }),
    );
  };
};
