import { createStore, type Store } from './createStore';

/** A place's own state, apart from what all places share: made when the place is first asked for. */
export interface SliceKey<State extends object> {
  readonly initial: State;
}

/** The slices made so far, one store per key. */
export const createSlices = (): (<State extends object>(key: SliceKey<State>) => Store<State>) => {
  const stores = new Map<object, unknown>();
  return <State extends object>(key: SliceKey<State>): Store<State> => {
    const known = stores.get(key) as Store<State> | undefined;
    if (known) return known;
    const made = createStore(key.initial);
    stores.set(key, made);
    return made;
  };
};
