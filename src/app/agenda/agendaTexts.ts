/** Sentences of the sheets of appointments, and the mails made ready. */
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { fromSerial } from '../../domain/calendar/serialDate';
import { clockText } from '../../domain/settings/valueText';
import type { Language } from '../../words/language';
import { shortDay } from '../tours/tourTexts';

/** "lun. 14/12 à 09:30", "Mon 14/12 at 09:30". */
export const momentText = (
  { day, startMinute }: { readonly day: number; readonly startMinute: number | null },
  language: Language,
): string => {
  const date = shortDay(day, language);
  if (startMinute === null) return date;
  return language === 'fr' ? `${date} à ${clockText(startMinute)}` : `${date} at ${clockText(startMinute)}`;
};

export interface PreparedMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** mailto: with all of it; nothing is sent by it. */
  readonly href: string;
}

const greeting = (visit: AgendaVisit, language: Language): { subject: string; body: string } => {
  const when = momentText(visit, language);
  const { year } = fromSerial(visit.day);
  const isFirm = visit.status === 'confirmed';
  if (language === 'fr')
    return {
      subject: isFirm ? `Notre rendez-vous du ${when}` : `Proposition de rendez-vous : ${when}`,
      body: isFirm
        ? `Bonjour,\n\nJe vous confirme notre rendez-vous du ${when} (${year}), durée prévue ${visit.durationMinutes} min.\n\nBien à vous,\n${visit.rep}`
        : `Bonjour,\n\nJe vous propose de passer vous voir ${when} (${year}), durée prévue ${visit.durationMinutes} min. Cette date vous convient-elle ?\n\nBien à vous,\n${visit.rep}`,
    };
  return {
    subject: isFirm ? `Our appointment on ${when}` : `Suggested appointment: ${when}`,
    body: isFirm
      ? `Hello,\n\nThis is to confirm our appointment on ${when} (${year}), about ${visit.durationMinutes} min.\n\nKind regards,\n${visit.rep}`
      : `Hello,\n\nMay I visit you on ${when} (${year}), for about ${visit.durationMinutes} min? Would that suit you?\n\nKind regards,\n${visit.rep}`,
  };
};

/** Never a header or a second recipient from a cell. */
const cleanAddress = (email: string): string =>
  /^[^\s@,;:?&<>"]+@[^\s@,;:?&<>"]+$/.test(email.trim()) ? email.trim() : '';

export const mailOf = (visit: AgendaVisit, email: string, language: Language): PreparedMail => {
  const to = cleanAddress(email);
  const { subject, body } = greeting(visit, language);
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return { to, subject, body, href: `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query}` };
};
