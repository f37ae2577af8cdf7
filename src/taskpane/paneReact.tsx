import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane, PaneActions } from './store/createPane';
import type { PaneState } from './store/paneState';

const PaneReactContext = createContext<Pane | null>(null);

export const PaneProvider = PaneReactContext.Provider;

const usePane = (): Pane => {
  const pane = useContext(PaneReactContext);
  if (pane === null) throw new Error('The component stands outside PaneProvider.');
  return pane;
};

export const useActions = (): PaneActions => usePane().actions;

/** `select` must return a part of the state, not something made on the spot. */
export const usePaneState = <Part,>(select: (state: PaneState) => Part): Part => {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
};
