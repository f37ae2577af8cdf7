/** Sentences and times of the tour sheets. */
import { fromSerial } from '../../domain/calendar/serialDate';
import { isoWeekday } from '../../domain/calendar/weekdays';
import { clockText } from '../../domain/settings/valueText';
import type { DayLink } from '../../domain/tours/navigation';
import type { ScheduledDay, ScheduledStop } from '../../domain/tours/schedule/scheduleRep';
import { agreeEn, agreeFr } from '../../words/agreement';
import type { Language } from '../../words/language';

const DAYS = {
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** 34200 → "09:30"; whole minutes passed, as a cell shows a time. */
export const clock = (seconds: number): string => clockText(Math.floor(seconds / 60));

/** "lun. 30/11", "Mon 30/11". */
export const shortDay = (serial: number, language: Language): string => {
  const { month, day } = fromSerial(serial);
  return `${DAYS[language][isoWeekday(serial) - 1]} ${two(day)}/${two(month)}`;
};

/** "Itinéraire lun. 30/11 (1–10)": which stops, where one link does not take all of them. */
export const dayRouteText = (
  day: number,
  { from, to }: DayLink,
  links: number,
  language: Language,
): string => {
  const range = links > 1 ? ` (${from}–${to})` : '';
  return `${language === 'fr' ? 'Itinéraire' : 'Route'} ${shortDay(day, language)}${range}`;
};

/** Days by name in the language of the sheet, whatever that of the Excel that opens it. */
export const dayFormat = (rest: 'dd/mm' | 'hh:mm', language: Language): string =>
  `[$-${language === 'fr' ? '40C' : '809'}]ddd ${rest}`;

/** 8100 → "2 h 15". */
export const duration = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${two(minutes % 60)}`;
};

/** How the day ends: at home, or where the night is spent. */
const endOfDay = (returns: number, night: string | null, language: Language): string => {
  const isFrench = language === 'fr';
  if (night === null) return `${isFrench ? 'retour' : 'back'} ${clock(returns)}`;
  return isFrench ? `nuit à ${night} dès ${clock(returns)}` : `night in ${night} from ${clock(returns)}`;
};

/** The day's totals, one line above the table. `night`: the town he stays in; null where he goes home. */
export const dayLine = (
  { day, stops, leaves, returns, driveSeconds, km }: ScheduledDay,
  night: string | null,
  language: Language,
): string => {
  const n = stops.length;
  const date = shortDay(day, language);
  const end = endOfDay(returns, night, language);
  return language === 'fr'
    ? agreeFr`${date} : ${n} visite(s), départ ${clock(leaves)}, ${end}, route ${duration(driveSeconds)}, ${Math.round(km)} km`
    : agreeEn`${date}: ${n} visit(s), leave ${clock(leaves)}, ${end}, driving ${duration(driveSeconds)}, ${Math.round(km)} km`;
};

/** Why a visit is in this week. */
export const whyNow = ({ due }: ScheduledStop, from: number, language: Language): string => {
  const isFrench = language === 'fr';
  if (due.isAdded) return isFrench ? 'ajoutée à la main' : 'added by hand';
  if (due.lateDays)
    return isFrench
      ? agreeFr`en retard de ${due.lateDays} jour(s)`
      : agreeEn`overdue by ${due.lateDays} day(s)`;
  const day = shortDay(from + due.dueDay, language);
  if (due.isFirstKnown)
    return isFrench ? `aucune visite connue, à voir d’ici au ${day}` : `no visit known, to be seen by ${day}`;
  return isFrench ? `prévue le ${day}` : `due on ${day}`;
};
