import type { EventEntry } from './eventHub';
import { EventHub } from './eventHub';

test('what waits goes out in messages that stay under the limit, in order', () => {
  const hub = new EventHub();
  const messages: (readonly EventEntry[])[] = [];
  hub.onEvents((entries) => messages.push(entries));
  for (let call = 0; call < 4; call++) hub.push([1, 1000, '', `[${call},"X",["${'x'.repeat(1_500_000)}"]]`]);
  hub.push([1, 1000, '', '[4,"X",[]]']);
  hub.deliver();
  expect(messages.map((message) => message.length)).toEqual([2, 3]);
  expect(messages.flat().map(([, , , text]) => Number(text.charAt(1)))).toEqual([0, 1, 2, 3, 4]);
});

test('an entry that is larger than a message goes alone', () => {
  const hub = new EventHub();
  const lengths: number[] = [];
  hub.onEvents((entries) => lengths.push(entries.length));
  for (const size of [10, 4_000_000, 10]) hub.push([1, 1000, '', 'x'.repeat(size)]);
  hub.deliver();
  expect(lengths).toEqual([1, 1, 1]);
});
