/** Calendar files of the visits, and what of them is kept in `DC Agenda` so that a later file updates or withdraws them. */
import { textAt } from '../../domain/accounts/columnAccess';
import { VALUE } from '../../domain/accounts/types';
import { calendarFiles } from '../../domain/appointments/invitations';
import type { CalendarFile } from '../../domain/appointments/invitations';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { writeCalendar } from '../../domain/appointments/writeCalendar';
import type { Appointment } from '../../domain/appointments/writeCalendar';
import type { Language } from '../../words/language';
import type { CalendarText } from '../agendaReportTypes';
import type { AgendaRequest } from '../agendaRequest';
import type { AgendaRows } from './agendaRows';
import { addressOf } from '../accountTexts';
import type { AgendaGround } from './agendaWork';

const FORBIDDEN = /[^\p{L}\p{N}. -]+/gu;
const LONGEST_NAME = 80;

const fileName = ({ name, purpose }: CalendarFile, language: Language): string => {
  const end = purpose === 'publish' ? '' : { fr: ' (annulations)', en: ' (cancelled)' }[language];
  const safe = name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return `${safe || 'DC Pilot'}${end}.ics`;
};

const notesOf = (visit: AgendaVisit, phone: string, language: Language): string => {
  const told = language === 'fr' ? `Tél. : ${phone}` : `Phone: ${phone}`;
  return [phone === '' ? '' : told, visit.note].filter((part) => part !== '').join('\n');
};

const appointmentOf =
  ({ result }: AgendaGround, language: Language) =>
  ({ visit }: CalendarFile['invitations'][number]): Appointment => {
    const { accounts } = result.sheet;
    const { latitude, longitude } = accounts.numbers;
    const { account } = visit;
    const isPlaced = latitude?.kinds[account] === VALUE && longitude?.kinds[account] === VALUE;
    const phone = account < 0 ? '' : textAt(accounts.texts.phone, account);
    return {
      visit,
      title: visit.name,
      place: account < 0 ? '' : addressOf(accounts, account),
      notes: notesOf(visit, phone, language),
      position: isPlaced
        ? { latitude: latitude.values[account] ?? 0, longitude: longitude.values[account] ?? 0 }
        : null,
    };
  };

/** Two reps or accounts may come to the same file name: a number tells them apart. */
const distinct = (names: readonly string[]): string[] => {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const count = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), count);
    return count === 1 ? name : name.replace(/\.ics$/, ` ${count}.ics`);
  });
};

/** The files asked for; the rows keep what went into them. */
export const calendarTexts = (
  ground: AgendaGround,
  rows: AgendaRows,
  request: AgendaRequest,
  madeAt: number,
): readonly CalendarText[] => {
  if (request.calendars === undefined) return [];
  const { language, calendarOf, calendars: per } = request;
  const { alarmMinutes, timeZone } = ground.inForce.work.settings.values;
  const wanted = rows.visits.filter(({ id }) => calendarOf === undefined || id === calendarOf);
  const files = calendarFiles(wanted, { per, today: ground.today });
  const names = distinct(files.map((file) => fileName(file, language)));
  return files.map((file, at): CalendarText => {
    for (const { visit, sent } of file.invitations) rows.change(visit.id, { sent, sequence: sent.sequence });
    return {
      file: names[at] ?? '',
      rep: file.rep,
      purpose: file.purpose,
      events: file.invitations.length,
      text: writeCalendar({
        ...{ name: file.rep, timeZone, madeAt, alarmMinutes, purpose: file.purpose },
        appointments: file.invitations.map(appointmentOf(ground, language)),
      }),
    };
  });
};
