import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../settings/defaultSettings';
import { usualDay } from '../availability/usualHours';
import type { Place } from '../geo/types';
import { bestSlots } from './bestSlots';
import type { DayStop, OpenDay, SlotRequest } from './bestSlots';

const LYON: Place = { latitude: 45.76, longitude: 4.84 };
const VIENNE: Place = { latitude: 45.52, longitude: 4.87 };
const PARIS: Place = { latitude: 48.86, longitude: 2.35 };
const HOURS = usualDay(DEFAULT_SETTINGS);
const HOUR = 3600;
/** Monday 2026-12-07. */
const MONDAY = 46_363;

/** Agreed at its time. */
const stop = (place: Place, startMinute: number): DayStop => ({
  ...{ place, startMinute, minutes: 60 },
  windows: [{ open: startMinute * 60, close: startMinute * 60 + HOUR }],
});
const day = (offset: number, stops: readonly DayStop[] = []): OpenDay => ({
  ...{
    day: MONDAY + offset,
    rep: 0,
    rules: DEFAULT_SETTINGS,
    home: LYON,
    evening: LYON,
    windows: HOURS,
    stops,
  },
});
const request = (days: readonly OpenDay[], more: Partial<SlotRequest> = {}): SlotRequest => ({
  ...{ place: VIENNE, minutes: 60, dueDay: MONDAY + 2, days, count: 3 },
  ...more,
});

test('the day whose tour passes next door adds nothing but the stop; an empty day costs the way there and back', () => {
  const slots = bestSlots(request([day(0), day(1, [stop(VIENNE, 570)]), day(2), day(3), day(4)]));
  const near = slots.find(({ day: at }) => at === MONDAY + 1);
  expect(near?.extraMinutes).toBeLessThanOrEqual(15);
  const alone = slots.find(({ day: at }) => at !== MONDAY + 1);
  expect(alone?.extraMinutes).toBeGreaterThan(40);
});

test('three different days, a morning and an afternoon at least, on quarters of an hour', () => {
  const slots = bestSlots(request([0, 1, 2, 3, 4].map((offset) => day(offset))));
  expect(new Set(slots.map(({ day: at }) => at)).size).toBe(3);
  expect(new Set(slots.map(({ half }) => half))).toEqual(new Set(['morning', 'afternoon']));
  expect(slots.every(({ startMinute }) => startMinute % 15 === 0)).toBe(true);
});

test('a customer open in the afternoon only gets afternoons', () => {
  const afternoons = [0, 1, 2].map((offset) => ({ ...day(offset), windows: HOURS.slice(1) }));
  const slots = bestSlots(request(afternoons));
  expect(slots.map(({ half }) => half)).toEqual(['afternoon', 'afternoon', 'afternoon']);
});

test('a day that is full, or too far to drive, gives no slot', () => {
  const full = [510, 570, 630, 810, 870, 930, 990].map((start) => stop(LYON, start));
  expect(bestSlots(request([day(0, full)]))).toEqual([]);
  expect(bestSlots(request([day(0)], { place: PARIS }))).toEqual([]);
});

test('a rep’s own hours, and where his day ends, are those of the slots', () => {
  const short = { ...DEFAULT_SETTINGS, dayStart: 8.5, dayEnd: 12, lunchMinutes: 0 };
  const slots = bestSlots(request([0, 1, 2].map((offset) => ({ ...day(offset), rules: short }))));
  expect(slots.map(({ half }) => half)).toEqual(['morning', 'morning', 'morning']);
  const passing = { ...day(0), home: VIENNE, evening: LYON };
  const between = bestSlots(request([passing], { place: VIENNE }));
  const [there] = bestSlots(request([day(0)], { place: VIENNE }));
  expect(between[0]?.extraKm).toBeLessThan(there?.extraKm ?? 0);
});

test('a slot leaves room for lunch', () => {
  const allDay = [{ open: 0, close: 86_400 }];
  const slots = bestSlots(request([0, 1, 2, 3].map((offset) => ({ ...day(offset), windows: allDay }))));
  expect(slots.length).toBe(3);
  for (const { startMinute } of slots)
    expect(startMinute + 60 <= 13 * 60 || startMinute >= 13 * 60).toBe(true);
});

test('no slot overlaps an agreed visit, lies outside the customer’s hours, or breaks the limits of the day', () => {
  const starts = fc.uniqueArray(fc.constantFrom(510, 600, 660, 810, 900, 990), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(starts, { minLength: 1, maxLength: 5 }), (weeks) => {
      const days = weeks.map((begins, offset) =>
        day(
          offset,
          begins.map((start) => stop(start % 2 === 0 ? LYON : VIENNE, start)),
        ),
      );
      for (const slot of bestSlots(request(days))) {
        const end = slot.startMinute + 60;
        expect(HOURS.some(({ open, close }) => slot.startMinute * 60 >= open && end * 60 <= close)).toBe(
          true,
        );
        const stops = days.find(({ day: at }) => at === slot.day)?.stops ?? [];
        for (const { startMinute } of stops)
          expect(end <= (startMinute ?? 0) || slot.startMinute >= (startMinute ?? 0) + 60).toBe(true);
        expect(stops.length + 1).toBeLessThanOrEqual(DEFAULT_SETTINGS.maxVisitsPerDay);
        expect(slot.extraMinutes).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});
