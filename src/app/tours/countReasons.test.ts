import { countReasons } from './countReasons';

test('reasons are counted, the most frequent first, equals in order', () => {
  expect(countReasons(['b', 'a', 'c', 'c'].map((reason) => ({ reason })))).toEqual([
    { reason: 'c', count: 2 },
    { reason: 'a', count: 1 },
    { reason: 'b', count: 1 },
  ]);
});
