import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseIsoDay } from '../calendar/serialDate';
import type { Visit } from './types';
import { writeCalendar } from './writeCalendar';
import type { Appointment, CalendarRequest } from './writeCalendar';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;

const visit = (changes: Partial<Visit> = {}): Visit => ({
  id: 'V000123',
  accountKey: 'C001',
  rep: 'Martin',
  day: day('2026-12-01'),
  startMinute: 9 * 60 + 30,
  durationMinutes: 45,
  status: 'confirmed',
  firmness: 'time',
  sequence: 0,
  ...changes,
});
const appointment = (changes: Partial<Visit> = {}, others: Partial<Appointment> = {}): Appointment => ({
  visit: visit(changes),
  title: 'Laiterie Morvan',
  place: '12 rue des Halles, 44000 Nantes',
  notes: 'Tél. 02 40 00 00 00',
  position: { latitude: 47.218, longitude: -1.554 },
  ...others,
});
const request = (changes: Partial<CalendarRequest> = {}): CalendarRequest => ({
  name: 'Tournée Martin',
  timeZone: 'Europe/Paris',
  madeAt: Date.UTC(2026, 10, 25, 8),
  alarmMinutes: [24 * 60, 60],
  purpose: 'publish',
  appointments: [appointment()],
  ...changes,
});

/** Read back by an independent library. */
const readBack = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};

test('a visit is read back at its time, place and zone, with both alarms', () => {
  const [event] = readBack(writeCalendar(request()));
  expect(event?.summary).toBe('Laiterie Morvan');
  expect(event?.location).toBe('12 rue des Halles, 44000 Nantes');
  expect(event?.startDate.zone.tzid).toBe('Europe/Paris');
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-01T08:30:00.000Z');
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-01T09:15:00.000Z');
  const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT1H']);
});

test.each([
  ['2027-03-28', 9 * 60, '2027-03-28T07:00:00.000Z'],
  ['2027-03-27', 9 * 60, '2027-03-27T08:00:00.000Z'],
  ['2027-10-31', 9 * 60, '2027-10-31T08:00:00.000Z'],
  ['2027-10-30', 9 * 60, '2027-10-30T07:00:00.000Z'],
  ['2028-02-29', 14 * 60, '2028-02-29T13:00:00.000Z'],
])('on %s the wall time is kept through the clock change', (iso, startMinute, instant) => {
  const text = writeCalendar(request({ appointments: [appointment({ day: day(iso), startMinute })] }));
  expect(readBack(text)[0]?.startDate.toJSDate().toISOString()).toBe(instant);
});

test('the hour that a clock-change night does not have is written as it stands', () => {
  const night = appointment({ day: day('2027-03-28'), startMinute: 150 });
  expect(writeCalendar(request({ appointments: [night] }))).toContain(
    'DTSTART;TZID=Europe/Paris:20270328T023000',
  );
});

test('a later file updates the same event, another withdraws it', () => {
  const [first] = readBack(writeCalendar(request()));
  const [moved] = readBack(
    writeCalendar(request({ appointments: [appointment({ sequence: 1, startMinute: 600 })] })),
  );
  const [gone] = readBack(
    writeCalendar(request({ purpose: 'cancel', appointments: [appointment({ sequence: 2 })] })),
  );
  expect([moved?.uid, gone?.uid]).toEqual([first?.uid, first?.uid]);
  expect([first?.sequence, moved?.sequence, gone?.sequence]).toEqual([0, 1, 2]);
  expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(gone?.component.getAllSubcomponents('valarm')).toEqual([]);
});

test('a visit fixed to its day or week leaves the time free', () => {
  const inDay = appointment({ firmness: 'day', startMinute: null });
  const inWeek = appointment({ firmness: 'week', startMinute: null, day: day('2026-11-30') });
  const [one, five] = readBack(writeCalendar(request({ appointments: [inDay, inWeek] })));
  expect(one?.startDate.isDate).toBe(true);
  expect(one?.duration.toSeconds()).toBe(86_400);
  expect(five?.duration.toSeconds()).toBe(5 * 86_400);
  expect(one?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('text of a cell cannot add lines to the file', () => {
  const hostile = 'Dupont\r\nEND:VEVENT\nATTENDEE:mailto:x@y.z; a,b';
  const text = writeCalendar(
    request({ appointments: [appointment({}, { title: hostile, notes: hostile, place: hostile })] }),
  );
  const events = readBack(text);
  expect(events).toHaveLength(1);
  expect(events[0]?.component.getAllProperties('attendee')).toEqual([]);
  expect(events[0]?.summary.replace(/\r?\n/g, '\n')).toBe(hostile.replace(/\r?\n/g, '\n'));
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('lines end with CRLF, have 75 octets at most and cut no character, whatever the title', () => {
  const titles = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .filter((text) => text.trim() === text);
  fc.assert(
    fc.property(titles, (title) => {
      const text = writeCalendar(request({ appointments: [appointment({}, { title })] }));
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      expect(readBack(text)[0]?.summary).toBe(title);
    }),
  );
});

/** A component as jCal (RFC 7265): name, properties, components. */
type Parsed = readonly [string, readonly (readonly [string, object, string, string])[], unknown];

test('five thousand events are read back, each once', () => {
  const appointments = Array.from({ length: 5000 }, (_, at) =>
    appointment(
      { id: `C${at}#1`, day: day('2026-12-01') + (at % 364) },
      { title: `Établissements n° ${at}` },
    ),
  );
  const [, , components] = ICAL.parse(writeCalendar(request({ appointments }))) as [string, [], Parsed[]];
  const uids = components.flatMap(([, properties]) => properties.find(([name]) => name === 'uid')?.[3] ?? []);
  expect([uids.length, new Set(uids).size]).toEqual([5000, 5000]);
});

test('equal requests give equal bytes', () => {
  expect(writeCalendar(request())).toBe(writeCalendar(request()));
});
