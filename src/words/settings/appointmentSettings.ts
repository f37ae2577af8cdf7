import { choice, number, share, steps, wholeNumber } from './entries';
import { UNITS } from './units';

/** Zones whose summer time is known; elsewhere calendars are written in floating local time. */
const ZONES = Object.fromEntries(
  [
    ...['Europe/Paris', 'Europe/Brussels', 'Europe/Luxembourg', 'Europe/Zurich', 'Europe/Monaco'],
    ...['Europe/London', 'Europe/Dublin', 'Europe/Lisbon', 'Europe/Madrid', 'Europe/Rome'],
    ...['Europe/Berlin', 'Europe/Vienna', 'Europe/Amsterdam', 'Europe/Warsaw', 'Europe/Prague'],
    ...['Europe/Athens', 'Europe/Bucharest', 'Europe/Helsinki', 'local'],
  ].map((zone) => [zone, { fr: zone, en: zone }]),
);

/** Series, slots, alerts and the assistant's list. */
export const APPOINTMENT_SETTINGS = {
  seriesWeeks: wholeNumber(13, [1, 53], {
    label: { fr: 'Séries : semaines réservées', en: 'Series: weeks booked' },
    unit: { fr: 'semaines', en: 'weeks' },
    why: {
      fr: 'Jusqu’où les visites d’une série sont inscrites dans DC Agenda.',
      en: 'How far ahead the visits of a series stand in DC Appointments.',
    },
  }),
  slotTolerance: share(0.2, [0, 1], {
    label: { fr: 'Écart permis à la date due', en: 'How far from the due date' },
    unit: { fr: 'part de l’intervalle', en: 'share of the interval' },
    why: {
      fr: 'Trois créneaux et séries : date due ± cette part de l’intervalle.',
      en: 'Three slots and series: due date ± this share of the interval.',
    },
  }),
  alertDays: wholeNumber(7, [1, 60], {
    label: { fr: 'Liste des rendez-vous', en: 'List of appointments' },
    unit: UNITS.days,
    why: { fr: 'Jours à venir montrés dans DC Alertes.', en: 'Days ahead shown in DC Alerts.' },
  }),
  alarmMinutes: steps([60, 1440], {
    label: { fr: 'Rappels du calendrier', en: 'Calendar alarms' },
    unit: { fr: 'minutes avant', en: 'minutes before' },
    why: { fr: 'Une heure et un jour avant.', en: 'One hour and one day before.' },
  }),
  timeZone: choice('Europe/Paris', ZONES, {
    label: { fr: 'Fuseau horaire', en: 'Time zone' },
    unit: UNITS.choice,
    why: {
      fr: 'Celui des heures de DC Agenda, dans les fichiers de calendrier.',
      en: 'That of the times in DC Appointments, in calendar files.',
    },
  }),
  bookingMinutes: number(10, [1, 120], {
    label: { fr: 'Prendre un rendez-vous', en: 'Booking an appointment' },
    unit: UNITS.minutes,
    why: {
      fr: 'Temps d’appel et de relance que l’assistant(e) épargne au commercial, par rendez-vous.',
      en: 'Calling and chasing the assistant spares the rep, per appointment.',
    },
  }),
} as const;
