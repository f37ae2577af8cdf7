import ICAL from 'ical.js';
import { calendarFiles } from './invitations';
import type { CalendarFile } from './invitations';
import { anyVisit } from './testing/anyVisit';
import { writeCalendar } from './writeCalendar';

const TODAY = 46_360;

const eventsOf = (file: CalendarFile | undefined) => {
  const text = writeCalendar({
    ...{ name: 'Anne', timeZone: 'Europe/Paris', madeAt: 0, alarmMinutes: [60, 1440] },
    purpose: file?.purpose ?? 'publish',
    appointments: (file?.invitations ?? []).map(({ visit }) => ({
      ...{ visit, title: visit.name, place: 'Lyon', notes: '', position: null },
    })),
  });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    begins: String(event.getFirstPropertyValue('dtstart')),
    alarms: event.getAllSubcomponents('valarm').length,
    method: calendar.getFirstPropertyValue('method'),
  }));
};

const filesOf = (...visits: Parameters<typeof calendarFiles>[0][number][]) =>
  calendarFiles(visits, { per: 'rep', today: TODAY });

test('what is sent again unchanged keeps its SEQUENCE, a moved visit counts one up, under the same UID', () => {
  const visit = anyVisit();
  const [first] = filesOf(visit);
  expect(eventsOf(first)).toEqual([
    {
      ...{ uid: 'C01#1@dc-pilot.visits', sequence: 0, status: 'CONFIRMED', begins: '2026-12-07T09:30:00' },
      ...{ alarms: 2, method: 'PUBLISH' },
    },
  ]);
  const sent = first?.invitations[0]?.sent ?? null;
  expect(eventsOf(filesOf({ ...visit, sent })[0])[0]?.sequence).toBe(0);
  const moved = { ...visit, sent, day: visit.day + 1 };
  expect(eventsOf(filesOf(moved)[0])[0]).toMatchObject({
    ...{ uid: 'C01#1@dc-pilot.visits', sequence: 1, begins: '2026-12-08T09:30:00' },
  });
});

test('a visit given up is withdrawn once, and only where it was sent', () => {
  const sent = filesOf(anyVisit())[0]?.invitations[0]?.sent ?? null;
  const [cancelled] = filesOf(anyVisit({ status: 'cancelled', sent }));
  expect(eventsOf(cancelled)).toEqual([
    expect.objectContaining({ sequence: 1, status: 'CANCELLED', method: 'CANCEL', alarms: 0 }),
  ]);
  const withdrawn = cancelled?.invitations[0]?.sent ?? null;
  expect(filesOf(anyVisit({ status: 'cancelled', sent: withdrawn }))).toEqual([]);
  expect(filesOf(anyVisit({ status: 'cancelled' }), anyVisit({ status: 'toBook' }))).toEqual([]);
});

test('one file per rep, per week or per appointment; what is past or done is in none', () => {
  const visits = [
    anyVisit({ id: 'a' }),
    anyVisit({ id: 'b', day: 46_370 }),
    anyVisit({ id: 'c', rep: 'Marc' }),
    anyVisit({ id: 'd', day: TODAY - 1 }),
    anyVisit({ id: 'e', status: 'done' }),
  ];
  const names = (per: 'rep' | 'week' | 'visit') =>
    calendarFiles(visits, { per, today: TODAY }).map(({ name, invitations }) => [name, invitations.length]);
  expect(names('rep')).toEqual([
    ['Anne', 2],
    ['Marc', 1],
  ]);
  expect(names('week')).toEqual([
    ['2026-W50 Anne', 1],
    ['2026-W50 Marc', 1],
    ['2026-W51 Anne', 1],
  ]);
  expect(names('visit')).toHaveLength(3);
});

test('wall times of a clock-change night and a 29 February come back as they were', () => {
  const night = anyVisit({ day: 46_474, startMinute: 150 });
  const leap = anyVisit({ id: 'C02#1', day: 46_812, startMinute: 600 });
  expect(eventsOf(filesOf(night, leap)[0]).map(({ begins }) => begins)).toEqual([
    '2027-03-28T02:30:00',
    '2028-02-29T10:00:00',
  ]);
});
