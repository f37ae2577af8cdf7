export interface Store<State> {
  getState(): State;
  /** Replaces parts of the state and tells the listeners. */
  update(change: Partial<State>): void;
  /** @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** A state that can be listened to; it knows nothing of React. */
export const createStore = <State extends object>(initial: State): Store<State> => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    update: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
