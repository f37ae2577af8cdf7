import type { Steps } from '../domain/steps';
import type { AppContext } from './appContext';

/** Long work with a breath between its steps: the pane answers meanwhile. */
export const breatheThrough = async <Value>(
  { breathe }: Pick<AppContext, 'breathe'>,
  steps: Steps<Value>,
): Promise<Value> => {
  let step = steps.next();
  while (!step.done) {
    await breathe();
    step = steps.next();
  }
  return step.value;
};
