import fc from 'fast-check';
import { bookSeries } from './bookSeries';
import { rhythmOf } from './stableSeries';

test('monthly visits with a holiday or two moved are stable', () => {
  const rhythm = rhythmOf([46000, 46030, 46062, 46091, 46120]);
  expect(rhythm).toMatchObject({ visits: 5, meanGapDays: 30, isStable: true });
  expect(rhythm.variation).toBeCloseTo(Math.sqrt((0 + 4 + 1 + 1) / 4) / 30, 12);
});

test.each([
  ['three visits are too few', [46000, 46030, 46060]],
  ['gaps of a week and of two months are no rhythm', [46000, 46007, 46067, 46074, 46140]],
  ['no visit', []],
])('%s', (_name, days) => {
  expect(rhythmOf(days).isStable).toBe(false);
});

test('exactly a quarter of variation is still stable', () => {
  const rhythm = rhythmOf([0, 3, 8, 11, 16]);
  expect(rhythm).toMatchObject({ meanGapDays: 4, variation: 0.25, isStable: true });
});

/** Serial 46000 is a Tuesday (2025-12-09). */
const isWorkDay = (day: number): boolean => ![0, 1].includes(day % 7);

test('a due day that is not free moves to the nearest free one and leaves the next due day alone', () => {
  const dates = bookSeries({
    firstDue: 46000,
    intervalDays: 14,
    until: 46030,
    minSpacing: 0.5,
    tolerance: 0.2,
    isFree: (day) => isWorkDay(day) && day !== 46014,
  });
  expect(dates).toEqual([
    { due: 46000, day: 46000 },
    { due: 46014, day: 46013 },
    { due: 46028, day: 46028 },
  ]);
});

test('where nobody can meet near the due day the date stays open', () => {
  const isFree = (day: number): boolean => day < 46010 || day > 46020;
  const dates = bookSeries({
    firstDue: 46000,
    intervalDays: 15,
    until: 46031,
    minSpacing: 0.5,
    tolerance: 0.2,
    isFree,
  });
  expect(dates.map(({ day }) => day)).toEqual([46000, null, 46030]);
});

test('booked days are free, spaced, within reach of their due day, and do not drift', () => {
  const request = fc.record({
    firstDue: fc.integer({ min: 46000, max: 46400 }),
    intervalDays: fc.double({ min: 2, max: 120, noNaN: true }),
    until: fc.integer({ min: 46400, max: 46800 }),
    minSpacing: fc.constantFrom(0.5, 0.8),
    tolerance: fc.constantFrom(0.2, 0.3),
  });
  fc.assert(
    fc.property(request, fc.integer({ min: 2, max: 9 }), (input, closed) => {
      const isFree = (day: number): boolean => day % closed !== 0;
      const dates = bookSeries({ ...input, isFree });
      dates.forEach(({ due, day }, at) => {
        expect(due).toBe(Math.round(input.firstDue + at * input.intervalDays));
        if (day === null) return;
        expect(isFree(day)).toBe(true);
        expect(Math.abs(day - due)).toBeLessThanOrEqual(input.intervalDays * input.tolerance);
      });
      const booked = dates.flatMap(({ day }) => day ?? []);
      booked
        .slice(1)
        .forEach((day, at) =>
          expect(day - (booked[at] ?? 0)).toBeGreaterThanOrEqual(input.intervalDays * input.minSpacing),
        );
    }),
  );
});
