import { RFM_SEGMENT_ORDER, rfmSegment } from './rfmSegments';

test.each([
  [5, 5, 5, 'champions'],
  [3, 4, 3, 'loyal'],
  [5, 1, 1, 'new'],
  [3, 1, 1, 'promising'],
  [4, 1, 2, 'potentialLoyal'],
  [2, 2, 3, 'needsAttention'],
  [2, 1, 1, 'aboutToSleep'],
  [1, 5, 5, 'cannotLose'],
  [1, 3, 3, 'atRisk'],
  [1, 1, 1, 'lost'],
  [1, 1, 2, 'hibernating'],
  [3, 2, 4, 'others'],
] as const)('%d-%d-%d is %s', (r, f, m, segment) => {
  expect(rfmSegment(r, f, m)).toBe(segment);
});

test('every segment has a score that leads to it, and more of everything never makes a client lost', () => {
  const marks = [1, 2, 3, 4, 5];
  const all = marks.flatMap((r) => marks.flatMap((f) => marks.map((m) => rfmSegment(r, f, m))));
  expect([...new Set(all)].sort()).toEqual([...RFM_SEGMENT_ORDER].sort());
  expect(all.filter((one) => one === 'lost')).toHaveLength(1);
});
