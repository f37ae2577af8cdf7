/**
 * Appointments as an iCalendar file (RFC 5545), by ical-generator. A visit fixed to a day or a week is an all-day event
 * that leaves the time free. The same visit always has the same UID, so that a later file updates or cancels it.
 */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ICalCalendar } from 'ical-generator';
import { europeanTimeZone } from './europeanTimeZone';
import { WallTime } from './wallTime';
import type { Visit } from './types';

const UID_DOMAIN = 'dc-pilot.visits';
const DAYS_OF_WEEK = 5;
/** The library writes the stamp without its Z where the event has a zone; RFC 5545 §3.8.7.2 wants UTC. */
const STAMP_WITHOUT_ZONE = /^(DTSTAMP:\d{8}T\d{6})(?=\r)/gm;

export interface Appointment {
  readonly visit: Visit;
  readonly title: string;
  readonly place: string;
  readonly notes: string;
  /** Decimal degrees, where known. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

export interface CalendarRequest {
  readonly name: string;
  /** IANA name. Visits are written in its wall time where it keeps European summer time, else as floating local time. */
  readonly timeZone: string;
  /** The moment the file is made, milliseconds since 1970. */
  readonly madeAt: number;
  readonly alarmMinutes: readonly number[];
  /** `cancel` withdraws invitations sent before. */
  readonly purpose: 'publish' | 'cancel';
  readonly appointments: readonly Appointment[];
}

const statusOf = ({ status }: Visit, { purpose }: CalendarRequest): ICalEventStatus => {
  if (purpose === 'cancel' || status === 'cancelled') return ICalEventStatus.CANCELLED;
  return status === 'confirmed' || status === 'done' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
};

const timesOf = ({ day, startMinute, durationMinutes, firmness }: Visit) => {
  if (startMinute === null || firmness !== 'time') {
    const length = firmness === 'week' ? DAYS_OF_WEEK : 1;
    return { start: WallTime.at(day, 0), end: WallTime.at(day + length, 0), allDay: true };
  }
  return {
    start: WallTime.at(day, startMinute),
    end: WallTime.at(day, startMinute + durationMinutes),
    allDay: false,
  };
};

const addAppointment = (calendar: ICalCalendar, request: CalendarRequest, appointment: Appointment): void => {
  const { visit, title, place, notes, position } = appointment;
  const times = timesOf(visit);
  const event = calendar.createEvent({
    id: `${visit.id}@${UID_DOMAIN}`,
    sequence: visit.sequence,
    stamp: WallTime.ofInstant(request.madeAt),
    ...times,
    ...(europeanTimeZone(request.timeZone) === null ? { floating: true } : { timezone: request.timeZone }),
    summary: title,
    status: statusOf(visit, request),
    transparency: times.allDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(notes === '' ? {} : { description: notes }),
  });
  if (place !== '')
    event.location(
      position
        ? { title: place, geo: { lat: position.latitude, lon: position.longitude } }
        : { title: place },
    );
  if (event.status() === ICalEventStatus.CANCELLED || times.allDay) return;
  for (const minutes of request.alarmMinutes)
    event.createAlarm({ type: ICalAlarmType.display, trigger: minutes * 60, description: title });
};

/** The text of an .ics file; equal requests give equal bytes. */
export function writeCalendar(request: CalendarRequest): string {
  const definition = europeanTimeZone(request.timeZone);
  const calendar = ical({
    name: request.name,
    prodId: { company: 'DC Pilot', product: 'DC Pilot for Excel', language: 'FR' },
    method: request.purpose === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  if (definition !== null) calendar.timezone({ name: request.timeZone, generator: () => definition });
  for (const appointment of request.appointments) addAppointment(calendar, request, appointment);
  return calendar.toString().replace(STAMP_WITHOUT_ZONE, '$1Z');
}
