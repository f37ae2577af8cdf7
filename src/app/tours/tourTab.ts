/** One tab per rep and week: the days' totals, then the stops in order; columns A–E are enough on a phone (method R18). */
import { textAt } from '../../domain/accounts/columnAccess';
import { PRECISIONS } from '../../domain/geo/types';
import { CLASSES } from '../../domain/scoring/types';
import { stopLink } from '../../domain/tours/navigation';
import type { ScheduledStop } from '../../domain/tours/schedule/scheduleRep';
import { plannedText } from '../../domain/tours/tabs/plannedText';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import type { Language } from '../../words/language';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import { ESTIMATED_LEG, PIN_LETTERS, PRECISION_WORDS, TOUR_COLUMNS } from '../../words/tourWords';
import type { TourColumnId } from '../../words/tourWords';
import { keyColumn } from '../accountFields';
import type { OwnTable } from '../workbookPort';
import { addressOf, nameAndTown, phoneLink, targetOfAccount } from '../accountTexts';
import type { TourTab } from './parseTourTab';
import { isOwnHeader } from './tabHeaders';
import type { TabLine } from './tabLine';
import type { TabPlace } from './tabPlaces';
import type { RepTours, ToursResult } from './tourResult';
import { visitId } from './tourResult';
import { tabHeading } from './tabHeading';
import { tabPage } from './tabPage';
import { dayFormat, whyNow } from './tourTexts';

const SECONDS_A_DAY = 86_400;

export interface TourTabInput {
  readonly result: ToursResult;
  readonly place: TabPlace;
  readonly lines: readonly TabLine[];
}

interface Row {
  readonly day: number;
  readonly stop: ScheduledStop;
}

interface TourColumn extends Omit<SheetColumn, 'header' | 'cell' | 'link'> {
  readonly id: TourColumnId;
  readonly of: (row: Row) => WrittenCell;
  readonly linkOf?: (row: Row) => string;
}

const TEXT = '@';
export const USER_COLUMNS = ['status', 'pin', 'note'] as const satisfies readonly TourColumnId[];
type UserColumnId = (typeof USER_COLUMNS)[number];

const routeLink = (result: ToursResult, account: number): string =>
  stopLink(targetOfAccount(result.accounts, account), result.navigation);

/** The room of account, phone and link: a list without phones leaves more of it to the account. */
const [THREE_COLUMNS, PHONE, NO_PHONE] = [176, 68, 46];
/** « Y aller », “Go there”. */
const LINK_WIDTHS: Readonly<Record<Language, number>> = { fr: 34, en: 42 };

/** With the status they fit a phone of 360 px, panes frozen (method R18): narrow columns, texts that wrap. */
const phoneColumns = (result: ToursResult): TourColumn[] => {
  const { accounts, language } = result;
  const [phoneWidth, linkWidth] = [accounts.texts.phone ? PHONE : NO_PHONE, LINK_WIDTHS[language]];
  const accountWidth = THREE_COLUMNS - phoneWidth - linkWidth;
  const phoneOf = ({ stop }: Row): string => textAt(accounts.texts.phone, stop.account);
  return [
    {
      ...{ id: 'time', numberFormat: dayFormat('hh:mm', language), widthPoints: 50, align: 'Left' },
      of: ({ day, stop }) => day + stop.begins / SECONDS_A_DAY,
    },
    {
      ...{ id: 'account', numberFormat: TEXT, widthPoints: accountWidth, wraps: true },
      of: ({ stop }) => nameAndTown(accounts, stop.account),
    },
    {
      ...{ id: 'phone', numberFormat: TEXT, widthPoints: phoneWidth, wraps: true },
      of: phoneOf,
      linkOf: (row) => phoneLink(phoneOf(row)),
    },
    {
      ...{ id: 'route', numberFormat: TEXT, widthPoints: linkWidth, wraps: true },
      of: () => TOUR_COLUMNS.route[language],
      linkOf: ({ stop }) => routeLink(result, stop.account),
    },
  ];
};

/** What the times and places of a row rest on. */
const restsOnColumns = ({ language, precisions, roadService }: ToursResult): TourColumn[] => [
  {
    ...{ id: 'source', numberFormat: TEXT, widthPoints: 92, isGrouped: true },
    of: ({ stop }) => (stop.source === 'roads' ? (roadService ?? '') : ESTIMATED_LEG[language]),
  },
  {
    ...{ id: 'precision', numberFormat: TEXT, widthPoints: 84, isGrouped: true },
    of: ({ stop }) => {
      const precision = PRECISIONS[precisions[stop.account] ?? -1];
      return precision ? PRECISION_WORDS[precision][language] : '';
    },
  },
];

const detailColumns = (result: ToursResult, eurosPerHour: number): TourColumn[] => {
  const { scored, language, from } = result;
  return [
    { id: 'order', numberFormat: '0', widthPoints: 44, align: 'Center', of: ({ stop }) => stop.order },
    {
      ...{ id: 'leaves', numberFormat: 'hh:mm', widthPoints: 44, align: 'Left' },
      of: ({ stop }) => stop.ends / SECONDS_A_DAY,
    },
    {
      ...{ id: 'class', numberFormat: 'General', widthPoints: 48, align: 'Center' },
      of: ({ stop }) => CLASSES[scored.classes[stop.account] ?? -1] ?? '',
    },
    {
      ...{ id: 'score', numberFormat: '0.0', widthPoints: 44, align: 'Center' },
      of: ({ stop }) => scored.scores[stop.account] ?? '',
    },
    {
      ...{ id: 'why', numberFormat: TEXT, widthPoints: 126, wraps: true },
      of: ({ stop }) => whyNow(stop, from, language),
    },
    {
      ...{ id: 'address', numberFormat: TEXT, widthPoints: 120, wraps: true },
      of: ({ stop }) => addressOf(result.accounts, stop.account),
    },
    {
      ...{ id: 'drive', numberFormat: '0', widthPoints: 66, isGrouped: true },
      of: ({ stop }) => Math.round(stop.driveSeconds / 60),
    },
    { id: 'km', numberFormat: '0.0', widthPoints: 44, isGrouped: true, of: ({ stop }) => stop.km },
    {
      ...{ id: 'cost', numberFormat: '#,##0', widthPoints: 66, isGrouped: true },
      of: ({ stop }) => Math.round((stop.costSeconds / 3600) * eurosPerHour * 100) / 100,
    },
    {
      ...{ id: 'ownDrive', numberFormat: '0', widthPoints: 76, isGrouped: true },
      of: ({ stop }) => Math.round(stop.ownSeconds / 60),
    },
    {
      ...{ id: 'ownCost', numberFormat: '#,##0', widthPoints: 76, isGrouped: true },
      of: ({ stop }) =>
        Math.round(((stop.ownSeconds + stop.ends - stop.begins) / 3600) * eurosPerHour * 100) / 100,
    },
    ...restsOnColumns(result),
  ];
};

/** Status, pin and note: made once, then the user's; they travel with his rows. */
const userColumns = ({ language }: ToursResult): Readonly<Record<UserColumnId, TourColumn>> => ({
  status: {
    ...{ id: 'status', numberFormat: TEXT, widthPoints: 44, style: 'input', wraps: true },
    allowed: { kind: 'list', choices: Object.values(VISIT_STATUS_WORDS).map((name) => name[language]) },
    of: () => VISIT_STATUS_WORDS.toBook[language],
  },
  pin: {
    ...{ id: 'pin', numberFormat: TEXT, widthPoints: 48, style: 'input', align: 'Center' },
    allowed: { kind: 'list', choices: Object.values(PIN_LETTERS).map((letter) => letter[language]) },
    of: () => '',
  },
  note: {
    ...{ id: 'note', numberFormat: TEXT, widthPoints: 120, style: 'input', wraps: true },
    of: () => '',
  },
});

/** What a row is known by, whatever is done to it. */
const identityColumns = (result: ToursResult, rep: string): TourColumn[] => {
  const quiet = { numberFormat: TEXT, widthPoints: 40, isHidden: true } as const;
  return [
    { ...quiet, id: 'rep', of: () => rep },
    { ...quiet, id: 'planned', of: ({ day, stop: { begins } }) => plannedText({ day, begins }) },
    { ...quiet, id: 'visit', of: ({ stop }) => visitId(result.accounts, stop) },
  ];
};

const columnsOf = (result: ToursResult, { rep, eurosPerHour }: RepTours): TourColumn[] => {
  const { status, pin, note } = userColumns(result);
  const day: TourColumn = {
    ...{ id: 'day', numberFormat: dayFormat('dd/mm', result.language), widthPoints: 54, align: 'Left' },
    of: (row) => row.day,
  };
  const check: TourColumn = { id: 'check', numberFormat: TEXT, widthPoints: 110, wraps: true, of: () => '' };
  return [
    ...[...phoneColumns(result), status, day, pin, ...detailColumns(result, eurosPerHour), note, check],
    ...identityColumns(result, rep),
  ];
};

/** What a visit that lost its place still shows. */
const OF_GONE: ReadonlySet<TourColumnId> = new Set([
  'account',
  'phone',
  'address',
  'rep',
  'visit',
  'status',
  'pin',
  'note',
]);

const isUserColumn = (id: TourColumnId): id is UserColumnId =>
  (USER_COLUMNS as readonly string[]).includes(id);

const cellIn = (table: OwnTable, row: number, at: number): WrittenCell =>
  ((table.verbatim ?? table.rows)[row]?.[at] ?? '') as WrittenCell;

/** Our cell of a row that is no stop: as it stands, without the figures of a visit that is gone. */
const keptCell = ({ old, isGone }: TabLine, id: TourColumnId): WrittenCell => {
  if (!old || (isGone && !OF_GONE.has(id))) return '';
  return (old.tab.own.values[old.row.row]?.[old.tab.columns[id]] ?? '') as WrittenCell;
};

/** Cells of the user's columns go back as they were read, whatever tab they come from. */
const userCell = ({ old }: TabLine, id: UserColumnId): WrittenCell | undefined => {
  const at = old?.tab.columns[id] ?? -1;
  return old && at >= 0 ? cellIn(old.tab.own, old.row.row, at) : undefined;
};

const cellOf = ({ id, of }: TourColumn, line: TabLine, language: Language): WrittenCell => {
  if (id === 'check') return line.note.check;
  if (id === 'pin' && line.note.pin) return PIN_LETTERS[line.note.pin][language];
  const typed = isUserColumn(id) ? userCell(line, id) : undefined;
  const isNew = line.stop !== null && line.old?.row.visitId === '';
  if (typed !== undefined && !(isNew && typed === '')) return typed;
  return line.stop ? of(line.stop) : keptCell(line, id);
};

const asSheetColumn = (
  column: TourColumn,
  lines: readonly TabLine[],
  { language }: ToursResult,
): SheetColumn => {
  const { id, of: _, linkOf, ...look } = column;
  return {
    ...look,
    header: TOUR_COLUMNS[id][language],
    cell: (at) => {
      const line = lines[at];
      return line ? cellOf(column, line, language) : '';
    },
    ...(isUserColumn(id) ? { isInput: true } : {}),
    ...(linkOf
      ? {
          link: (at: number) => {
            const stop = lines[at]?.stop;
            return stop ? linkOf(stop) : '';
          },
        }
      : {}),
  };
};

/** A column of the user's own, each cell beside the row it was typed at. */
const ownColumn = (header: string, lines: readonly TabLine[]): SheetColumn => ({
  ...{ header, numberFormat: 'General', widthPoints: 100, isVerbatim: true },
  cell: (at) => {
    const old = lines[at]?.old;
    const column = old?.tab.own.headers.indexOf(header) ?? -1;
    return old && column >= 0 ? cellIn(old.tab.own, old.row.row, column) : '';
  },
});

/** Headers of the user's columns: those of this tab, and those of rows that come from another one with something in them. */
const userHeaders = (tab: TourTab | null, lines: readonly TabLine[]): readonly string[] => {
  const own = (tab?.own.headers ?? []).filter((header) => !isOwnHeader(header));
  const brought = lines.flatMap(({ old }) =>
    old && old.tab !== tab
      ? old.tab.own.headers.filter(
          (header, at) => !isOwnHeader(header) && cellIn(old.tab.own, old.row.row, at) !== '',
        )
      : [],
  );
  return [...new Set([...own, ...brought])];
};

/** Columns stay where they stand in the table; ours that are new come before the user's that are. */
const inOldOrder = (columns: readonly SheetColumn[], tab: TourTab | null): SheetColumn[] => {
  const places = new Map((tab?.own.headers ?? []).map((header, at) => [header, at]));
  const placeOf = ({ header }: SheetColumn): number => places.get(header) ?? places.size;
  return [...columns].sort((a, b) => placeOf(a) - placeOf(b));
};

/** The tab with its rows in order; in one that stands, the user's cells, columns and rows stay his. */
export function planTourTab({ result: given, place, lines }: TourTabInput): OwnSheetWrite {
  const { tab, tours, table, name } = place;
  const result = { ...given, language: tab?.language ?? given.language };
  const { language } = result;
  const own = columnsOf(result, tours).map((column) => asSheetColumn(column, lines, result));
  const key = keyColumn({
    accounts: result.accounts,
    at: (at) => lines[at]?.stop?.stop.account ?? -1,
    language,
  });
  const keyAt = (at: number): WrittenCell => {
    const line = lines[at];
    return line?.stop || !line?.old ? key.cell(at) : line.old.row.accountKey;
  };
  const users = userHeaders(tab, lines).map((header) => ownColumn(header, lines));
  const columns = inOldOrder([...own, { ...key, cell: keyAt, isHidden: true }, ...users], tab);
  const heading = tabHeading(result, place);
  const rowCount = lines.length;
  return {
    ...{ id: 'tour', name, table, columns, rowCount, ...heading },
    look: { page: tabPage({ columns, rowCount, lineCount: heading.lines.length }) },
  };
}
