/** `DC Agenda`: the rows as the user left them, with what this run changes, adds and finds wrong. */
import { AGENDA_SPEC } from '../../domain/appointments/agendaTable';
import { sentText } from '../../domain/appointments/agendaVisit';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import type { Conflict } from '../../domain/appointments/conflicts';
import type { Problem } from '../../domain/accounts/types';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import type { RecordValues } from '../../domain/settings/readRecords';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { AgendaColumnId } from '../../words/agendaWords';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { planLineSheet } from '../followup/lineSheet';
import type { LineSheetWords } from '../followup/lineSheets';
import { checkTexts } from '../settings/checkTexts';
import type { OwnTable } from '../workbookPort';
import type { AgendaRow, VisitChange } from './agendaRows';

const LINES: readonly Bilingual[] = [
  {
    fr: 'La table des visites : une ligne par rendez-vous, tiré d’une série, d’une tournée, d’un appel ou écrit par vous. Changez date, heure, statut et fermeté ici ; les autres feuilles suivent.',
    en: 'The table of visits: one line per appointment, from a series, a tour, a call or written by you. Change date, time, status and firmness here; the other sheets follow.',
  },
  {
    fr: 'Un rendez-vous confirmé n’est jamais déplacé par les tournées. Un conflit (chevauchement, absence, férié, client fermé) est dit dans « Contrôle », jamais corrigé sans vous.',
    en: 'Tours never move a confirmed appointment. A conflict (overlap, absence, holiday, customer closed) is told under “Check”, never corrected without you.',
  },
];

/** Where the rows of the table stand, or will stand. */
export const agendaPlace = (
  existing: OwnTable | null,
  language: Language,
): Pick<OwnTable, 'sheetName' | 'rect'> =>
  existing ?? {
    sheetName: OWN_SHEETS.agenda.name[language],
    rect: { top: LINES.length + 2, left: 0, bottom: LINES.length + 2, right: 0 },
  };

/** Rows of the table's body of the rows of a run: those that come stand after those that are there. */
export const bodyRows = (rows: readonly AgendaRow[], existing: OwnTable | null): readonly number[] => {
  let next = existing?.rows.length ?? 0;
  return rows.map(({ row }) => row ?? next++);
};

/** Conflicts as problems on the rows of the visits. */
export const conflictProblems = (
  conflicts: readonly Conflict[],
  rows: readonly AgendaRow[],
  place: { readonly existing: OwnTable | null; readonly language: Language },
): Problem[] => {
  const { sheetName, rect } = agendaPlace(place.existing, place.language);
  const body = bodyRows(rows, place.existing);
  return conflicts.map(({ code, visit, other }): Problem => {
    const value = other < 0 ? formatIsoDay(rows[visit]?.visit.day ?? 0) : (rows[other]?.visit.name ?? '');
    return {
      ...{ code, value, sheet: sheetName, row: rect.top + 2 + (body[visit] ?? 0) },
      ...{ column: '', header: '', subject: rows[visit]?.visit.name ?? '' },
    };
  });
};

const valuesOf = (visit: AgendaVisit): RecordValues<AgendaColumnId> => ({
  ...{ day: visit.day, time: visit.startMinute, account: visit.name, rep: visit.rep },
  ...{ status: visit.status, firmness: visit.firmness, minutes: visit.durationMinutes, note: visit.note },
  ...{ origin: visit.origin, visit: visit.id, sent: sentText(visit.sent) },
});

const COLUMN_OF: Readonly<Record<keyof VisitChange, AgendaColumnId | null>> = {
  ...{ day: 'day', startMinute: 'time', status: 'status', firmness: 'firmness', note: 'note' },
  ...{ durationMinutes: 'minutes', rep: 'rep', sent: null, sequence: null },
};

/** Of a row that stands: our cells, and of the user's those that change. */
const changedValues = ({ visit, changed }: AgendaRow): Partial<RecordValues<AgendaColumnId>> => {
  const all = valuesOf(visit);
  const columns = (Object.keys(changed) as (keyof VisitChange)[]).flatMap((key) => COLUMN_OF[key] ?? []);
  const { origin, visit: id, sent } = all;
  return { origin, visit: id, sent, ...Object.fromEntries(columns.map((column) => [column, all[column]])) };
};

export interface AgendaSheetInput {
  readonly rows: readonly AgendaRow[];
  readonly existing: OwnTable | null;
  readonly problems: readonly Problem[];
}

export const planAgendaSheet = (
  { rows, existing, problems }: AgendaSheetInput,
  words: LineSheetWords,
): OwnSheetWrite => {
  const standing = new Map(rows.flatMap((one) => (one.row === null ? [] : [[one.row, one] as const])));
  return planLineSheet<AgendaColumnId>({
    ...{ id: 'agenda', existing, language: words.language, lines: LINES, columns: AGENDA_SPEC },
    title: { fr: 'Rendez-vous', en: 'Appointments' },
    widths: { account: 170, rep: 100, firmness: 100, note: 160, origin: 90, visit: 60, sent: 60 },
    ours: { origin: 'shown', visit: 'quiet', sent: 'quiet' },
    check: checkTexts(agendaPlace(existing, words.language), problems, words),
    keyOf: (row) => standing.get(row)?.visit.accountKey || null,
    changed: (row) => {
      const one = standing.get(row);
      return one ? changedValues(one) : {};
    },
    added: rows
      .filter(({ row }) => row === null)
      .map(({ visit }) => ({ values: valuesOf(visit), key: visit.accountKey })),
  });
};
