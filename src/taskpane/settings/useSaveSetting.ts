import { usePaneContext, usePaneState } from '../paneReact';
import { isBusy } from '../store/paneState';
import { changeSetting } from './settingJobs';

/** Writes a setting; nothing while something else is written. */
export const useSaveSetting = (key: string) => {
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const save = (value: string): void => {
    if (!isHeld) void changeSetting(context, key, value);
  };
  return { isHeld, save };
};
