import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane, PaneActions } from './store/createPane';
import type { PaneContext } from './store/paneContext';
import type { PaneState } from './store/paneState';
import type { SliceKey } from './store/slices';

const PaneReactContext = createContext<Pane | null>(null);

export const PaneProvider = PaneReactContext.Provider;

const usePane = (): Pane => {
  const pane = useContext(PaneReactContext);
  if (pane === null) throw new Error('The component stands outside PaneProvider.');
  return pane;
};

export const useActions = (): PaneActions => usePane().actions;

export const usePaneContext = (): PaneContext => usePane().context;

/** A part of a place's own state. */
export const useSlice = <State extends object, Part>(
  key: SliceKey<State>,
  select: (state: State) => Part,
): Part => {
  const store = usePane().context.slice(key);
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
};

/** `select` must return a part of the state, not something made on the spot. */
export const usePaneState = <Part,>(select: (state: PaneState) => Part): Part => {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
};
