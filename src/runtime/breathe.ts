/**
 * Lets the page, or the process, have a turn. One that was had a moment ago is enough: long work may then ask as often as its
 * steps are small, without paying for turns nobody needs. A message in the page, since timers wait four milliseconds from the
 * fifth on.
 */

/** Half a picture of a screen that draws sixty a second. */
const TURN_MILLISECONDS = 8;

let lastTurn = 0;
let line: MessageChannel | null = null;
const waiting: (() => void)[] = [];

const nextMessage = (resolve: () => void): void => {
  if (!line) {
    line = new MessageChannel();
    line.port1.onmessage = () => waiting.shift()?.();
  }
  waiting.push(resolve);
  line.port2.postMessage(0);
};

const turn = (resolve: () => void): void =>
  typeof setImmediate === 'function' ? void setImmediate(resolve) : nextMessage(resolve);

export const breathe = async (): Promise<void> => {
  if (performance.now() - lastTurn < TURN_MILLISECONDS) return;
  await new Promise<void>(turn);
  lastTurn = performance.now();
};
