import type { SettingsReport } from '../../app/report';
import type { Failure } from '../../domain/result';
import type { SliceKey } from '../store/slices';

/** What the pane knows of the settings sheets; null until they are read. */
export interface SettingsState {
  readonly report: SettingsReport | null;
  /** The setting just written, and why it could not be. */
  readonly savedKey: string;
  readonly failure: Failure | null;
}

export const SETTINGS_SLICE: SliceKey<SettingsState> = {
  initial: { report: null, savedKey: '', failure: null },
};
