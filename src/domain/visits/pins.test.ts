import fc from 'fast-check';
import { MISSING, PROBLEM, VALUE } from '../accounts/types';
import { parseIsoDay } from '../calendar/serialDate';
import { NO_CLASS } from '../scoring/types';
import { classesWithPins, PIN_STATE, readPins } from './pins';
import type { PinCell } from './pins';

const TODAY = parseIsoDay('2026-11-25') ?? 0;
const options = { today: TODAY, months: 12 };

/** Rows of class, visits, day. */
const pinned = (...rows: readonly (readonly [PinCell, PinCell, PinCell])[]) =>
  readPins(
    {
      pinnedClass: rows.map(([letter]) => letter),
      pinnedVisits: rows.map(([, visits]) => visits),
      pinnedOn: rows.map(([, , day]) => day),
    },
    options,
  );

test('a class and a number of visits are pinned, from today where no day is written', () => {
  const pins = pinned(['a', null, null], [null, '2 par mois', TODAY - 30], [null, null, null]);
  expect([...pins.classes]).toEqual([0, NO_CLASS, NO_CLASS]);
  expect([...pins.visits.kinds]).toEqual([MISSING, VALUE, MISSING]);
  expect(pins.visits.values[1]).toBe(24);
  expect(pins.intervals[1]).toBeCloseTo(365 / 24, 9);
  expect([...pins.since]).toEqual([TODAY, TODAY - 30, NaN]);
  expect([...pins.states]).toEqual([PIN_STATE.inForce, PIN_STATE.inForce, PIN_STATE.none]);
  expect(pins.findings).toEqual([]);
});

test('a decision no longer holds at the next yearly review, and is told', () => {
  const pins = pinned(['A', 12, '25/11/2025'], ['B', null, '26/11/2025']);
  expect([...pins.states]).toEqual([PIN_STATE.expired, PIN_STATE.inForce]);
  expect([...pins.classes]).toEqual([NO_CLASS, 1]);
  expect(pins.visits.kinds[0]).toBe(MISSING);
  expect(pins.findings).toEqual([{ code: 'PIN_EXPIRED', account: 0, part: 'pinnedOn', value: '2025-11-25' }]);
});

test('what cannot be read is told and decides nothing', () => {
  const pins = pinned(['E', 'souvent', null], ['B', 46_145, 'hier']);
  expect([...pins.classes]).toEqual([NO_CLASS, 1]);
  expect([...pins.visits.kinds]).toEqual([PROBLEM, PROBLEM]);
  expect(pins.findings.map(({ code, account, expected }) => [code, account, expected])).toEqual([
    ['CLASS_UNREADABLE', 0, undefined],
    ['FREQUENCY_UNREADABLE', 0, undefined],
    ['FREQUENCY_IS_DATE', 1, '3/5'],
    ['DATE_UNREADABLE', 1, undefined],
  ]);
  expect(pins.since[1]).toBe(TODAY);
});

test('classes that nobody pinned stay what the score says', () => {
  const classes = fc.array(fc.constantFrom(0, 1, 2, 3, NO_CLASS), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(classes, (letters) => {
      const rows = letters.map((_, at) => [at % 3 === 0 ? 'D' : null, null, null] as const);
      const mixed = classesWithPins(Uint8Array.from(letters), pinned(...rows));
      expect([...mixed]).toEqual(letters.map((letter, at) => (at % 3 === 0 ? 3 : letter)));
    }),
  );
});
