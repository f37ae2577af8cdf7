/**
 * Long work in steps: whoever runs it may let others have a turn between two of them. A generator was taken rather than
 * promises, so that the domain stays free of them and the same work runs to its end at once in tests and on the command line.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** To the end, at once. */
export const runSteps = <Value>(steps: Steps<Value>): Value => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
