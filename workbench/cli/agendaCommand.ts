/** What the command line adds to the jobs on visits: which visit is closed, and calendar files as files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgendaRequest } from '../../src/app/agendaRequest';
import type { JobReport } from '../../src/app/report';
import { fail, succeed } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import type { CalendarPer } from '../../src/domain/appointments/invitations';
import type { FileCommand } from './parseCommand';

const PER: ReadonlySet<string> = new Set(['rep', 'week', 'visit'] satisfies CalendarPer[]);

const perOf = (text: string | undefined): CalendarPer =>
  text !== undefined && PER.has(text) ? (text as CalendarPer) : 'rep';

/** `close` closes the visit or the account named by `--set`; `--ics` asks for calendar files. */
export const agendaOptions = ({
  job,
  settings,
  ics,
}: FileCommand): Pick<AgendaRequest, 'actions' | 'calendars'> => {
  const { visit, account, icsPer } = settings;
  const named = { ...(visit === undefined ? {} : { visit }), ...(account === undefined ? {} : { account }) };
  return {
    ...(job === 'close' ? { actions: [{ kind: 'close', outcome: 'done', ...named }] } : {}),
    ...(ics === undefined ? {} : { calendars: perOf(icsPer) }),
  };
};

/** Writes the calendar files into the folder; the report then names them without their text. */
export const saveCalendars = async (
  report: JobReport,
  folder: string | undefined,
): Promise<Result<JobReport>> => {
  if (report.job !== 'agenda' || folder === undefined) return succeed(report);
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, text } of report.calendars) await writeFile(join(folder, file), text);
  } catch (error) {
    return fail('USAGE', { reason: `--ics ${folder}: ${(error as NodeJS.ErrnoException).code ?? ''}` });
  }
  return succeed({ ...report, calendars: report.calendars.map((one) => ({ ...one, text: '' })) });
};

/** A folder asked for and left empty is explained. */
export const calendarLines = (report: JobReport, { ics, language }: FileCommand): readonly string[] => {
  if (report.job !== 'agenda' || ics === undefined || report.calendars.length > 0) return [];
  return [
    language === 'fr'
      ? 'Aucun fichier de calendrier : aucune visite n’est proposée ou confirmée (statut dans DC Agenda ou dans l’onglet de tournée).'
      : 'No calendar file: no visit is proposed or confirmed (status in DC Appointments or in the tour tab).',
  ];
};
