import type { DcPilot } from '../../app/dcPilot';
import { fail, type Result } from '../../domain/result';
import type { SeenFlag } from '../preferences';
import type { Store } from './createStore';
import type { PaneState, SheetMemory } from './paneState';
import type { createSlices } from './slices';

/** What the actions work with. */
export interface PaneContext {
  readonly pilot: DcPilot;
  readonly store: Store<PaneState>;
  readonly firstRun: SeenFlag;
  /** State of one place. */
  readonly slice: ReturnType<typeof createSlices>;
  /** Called when the pane closes. */
  readonly closers: (() => void)[];
  /** Stops what is running, and what is being read. */
  readonly stops: { run: AbortController | null; reading: AbortController | null };
}

/** Awaits a call of the pilot; what it throws becomes a failure the user can act on. */
export const attempt = async <T>(call: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await call();
  } catch (error) {
    return fail('HOST_FAILED', { reason: error instanceof Error ? error.message : String(error) });
  }
};

/** Changes what is remembered of a sheet; a sheet never read is left alone. */
export const changeSheet = (store: Store<PaneState>, sheet: string, change: Partial<SheetMemory>): void => {
  const { sheets } = store.getState();
  const known = sheets[sheet];
  if (known) store.update({ sheets: { ...sheets, [sheet]: { ...known, ...change } } });
};
