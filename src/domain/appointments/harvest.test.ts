import { harvest, nearestOpen } from './harvest';
import type { SeenVisit } from './harvest';
import { anyVisit } from './testing/anyVisit';

const seen = (more: Partial<SeenVisit> = {}): SeenVisit => ({
  ...{ id: 'C01#1', account: 0, accountKey: 'C01', name: 'Ateliers Morvan', rep: 'Anne', day: 46_363 },
  ...{ startMinute: 570, minutes: 60, status: 'confirmed', note: '', origin: 'tour', isMoved: false },
  ...more,
});

test('a status goes forward only', () => {
  expect(harvest(anyVisit({ status: 'toBook', firmness: 'day' }), seen())).toEqual({
    kind: 'change',
    change: { status: 'confirmed', firmness: 'time' },
  });
  expect(harvest(anyVisit(), seen({ status: 'toBook' }))).toEqual({ kind: 'same' });
  expect(harvest(anyVisit(), seen({ status: 'done', note: 'vu' }))).toEqual({
    kind: 'change',
    change: { status: 'done', note: 'vu' },
  });
});

test('a tour moves what is only proposed, and what is confirmed only where the user moved it', () => {
  const later = seen({ status: 'toBook', day: 46_364 });
  expect(harvest(anyVisit({ status: 'proposed' }), later)).toEqual({
    kind: 'change',
    change: { day: 46_364, startMinute: 570 },
  });
  expect(harvest(anyVisit(), later)).toEqual({ kind: 'same' });
  expect(harvest(anyVisit(), { ...later, isMoved: true }).kind).toBe('change');
});

test('two different ends are a contradiction, the same end is none', () => {
  const done = anyVisit({ status: 'done' });
  expect(harvest(done, seen({ status: 'missed' }))).toEqual({ kind: 'contradiction' });
  expect(harvest(done, seen({ status: 'done' }))).toEqual({ kind: 'same' });
});

test('a line means the nearest open visit of its account within its reach', () => {
  const visits = [
    anyVisit({ id: 'C01#1', day: 46_360, status: 'done' }),
    anyVisit({ id: 'C01#2', day: 46_365 }),
    anyVisit({ id: 'C01#3', day: 46_362 }),
    anyVisit({ id: 'C02#1', day: 46_363, account: 1 }),
  ];
  expect(nearestOpen(visits, { account: 0, day: 46_363 }, 3)?.id).toBe('C01#3');
  expect(nearestOpen(visits, { account: 0, day: 46_370 }, 3)).toBeNull();
});
