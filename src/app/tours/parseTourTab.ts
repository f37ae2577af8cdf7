/**
 * A tour tab as the user left it. Columns are found by their headers, rows by the visit they carry: neither the tab's
 * name, nor its place, nor the order of its rows and columns means anything here.
 */
import { mondayOf } from '../../domain/calendar/isoWeek';
import type { IsoWeek } from '../../domain/calendar/isoWeek';
import type { VisitStatus } from '../../domain/appointments/types';
import { foldText } from '../../domain/scoring/foldText';
import { dayOfCell, timeOfCell } from '../../domain/tours/tabs/dayAndTime';
import type { Typed } from '../../domain/tours/tabs/dayAndTime';
import { parsePlanned } from '../../domain/tours/tabs/plannedText';
import type { PlannedMoment } from '../../domain/tours/tabs/plannedText';
import type { RawCell } from '../../sheet/cellGrid';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import type { Bilingual, Language } from '../../words/language';
import { KEY_COLUMN } from '../../words/resultColumns';
import { PIN_LETTERS, TOUR_COLUMNS } from '../../words/tourWords';
import type { PinId, TourColumnId } from '../../words/tourWords';
import type { OwnTable } from '../workbookPort';
import type { TourTableId } from './tabName';

export interface TourTabRow {
  /** Zero-based row of the table's body. */
  readonly row: number;
  /** "" on a row the user added. */
  readonly visitId: string;
  readonly accountKey: string;
  /** As it stands: "Garage du Lac – Nantes". */
  readonly accountText: string;
  /** Serial day; null: none is written; undefined: it cannot be read. */
  readonly day: Typed;
  /** Seconds from midnight; as `day`. */
  readonly begins: Typed;
  /** Serial day in the cell of the time, as people type it on a phone; null where it holds none. */
  readonly timeDay: number | null;
  /** Whose row it was made as; its tab may be another's now. */
  readonly rep: string;
  /** Where the last job put the visit; null on a row the user added. */
  readonly planned: PlannedMoment | null;
  /** null where the word is none of the list. */
  readonly status: VisitStatus | null;
  /** null: no pin; undefined: no such letter. */
  readonly pin: PinId | null | undefined;
  readonly note: string;
}

export interface TourTab {
  /** "DcTour_2026_49_1". */
  readonly table: string;
  /** As the tab is called now. */
  readonly sheetName: string;
  readonly week: IsoWeek;
  readonly repNumber: number;
  /** "" where the tab no longer says whose it is. */
  readonly rep: string;
  /** Tabs keep the language they were made in. */
  readonly language: Language;
  /** Every row of the table, in the order it stands. */
  readonly rows: readonly TourTabRow[];
  /** The table itself, with the user's own columns. */
  readonly own: OwnTable;
  /** Place of each column of ours in the table; −1 where the user took it away. */
  readonly columns: Readonly<Record<TourColumnId | 'key', number>>;
}

const COLUMN_IDS = Object.keys(TOUR_COLUMNS) as TourColumnId[];

/** "Note" is a score in French and a remark in English: the tab's language decides. */
const languageOf = ({ headers }: OwnTable): Language => {
  const shown = new Set(headers.map(foldText));
  const count = (language: Language): number =>
    COLUMN_IDS.filter((id) => shown.has(foldText(TOUR_COLUMNS[id][language]))).length;
  return count('en') > count('fr') ? 'en' : 'fr';
};

const columnsOf = ({ headers }: OwnTable, language: Language): TourTab['columns'] => {
  const shown = headers.map(foldText);
  const at = (name: Bilingual): number => shown.indexOf(foldText(name[language]));
  const places = COLUMN_IDS.map((id) => [id, at(TOUR_COLUMNS[id])] as const);
  return { ...Object.fromEntries(places), key: at(KEY_COLUMN) } as TourTab['columns'];
};

const wordOf = <Id extends string>(words: Readonly<Record<Id, Bilingual>>, text: string): Id | null => {
  const folded = foldText(text);
  const ids = Object.keys(words) as Id[];
  return ids.find((id) => [words[id].fr, words[id].en].some((word) => foldText(word) === folded)) ?? null;
};

/** A blank status is that of a visit nobody has asked for yet. */
const statusOf = (text: string): VisitStatus | null =>
  text === '' ? 'toBook' : wordOf(VISIT_STATUS_WORDS, text);

/** "J", "j", "J – jour": the first letter counts. */
const pinOf = (text: string): PinId | null | undefined =>
  text === '' ? null : (wordOf(PIN_LETTERS, text.charAt(0)) ?? undefined);

/** A text, unless Excel took it for a date in a row it made itself. */
const plannedOf = (cell: RawCell | undefined): PlannedMoment | null => {
  const [day, begins] = [dayInTime(cell), timeOfCell(cell)];
  return day !== null && typeof begins === 'number'
    ? { day, begins }
    : parsePlanned(String(cell ?? '').trim());
};

const dayInTime = (cell: RawCell | undefined): number | null =>
  typeof cell === 'number' && cell >= 1 ? Math.floor(cell) : null;

export const parseTourTab = (table: string, { week, repNumber }: TourTableId, own: OwnTable): TourTab => {
  const language = languageOf(own);
  const columns = columnsOf(own, language);
  const monday = mondayOf(week);
  const rows = own.values.map((cells, row): TourTabRow => {
    const text = (id: TourColumnId | 'key'): string => String(cells[columns[id]] ?? '').trim();
    return {
      ...{ row, visitId: text('visit'), accountKey: text('key'), accountText: text('account') },
      day: dayOfCell(cells[columns.day], monday),
      begins: timeOfCell(cells[columns.time]),
      timeDay: dayInTime(cells[columns.time]),
      rep: text('rep'),
      planned: plannedOf(cells[columns.planned]),
      ...{ status: statusOf(text('status')), pin: pinOf(text('pin')), note: text('note') },
    };
  });
  return {
    ...{ table, sheetName: own.sheetName, week, repNumber, language, rows, own, columns },
    rep: mostFrequent(rows.map(({ rep }) => rep).filter((rep) => rep !== '')),
  };
};

/** A row pasted from another tab does not change whose tab it is. */
const mostFrequent = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};
