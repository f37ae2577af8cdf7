import type { Language } from '../words/language';
import { appointments as appointmentsEn } from './en/appointments';
import { appointments as appointmentsFr } from './fr/appointments';

/** What the place of the appointments says: it comes with the place. */
export const APPOINTMENTS_RESOURCES = { fr: appointmentsFr, en: appointmentsEn } satisfies Record<
  Language,
  unknown
>;
