/** One tab per rep and week: the days' totals, then the stops in order; columns A–E are enough on a phone (method R18). */
import { textAt } from '../../domain/accounts/columnAccess';
import { PRECISIONS } from '../../domain/geo/types';
import { CLASSES } from '../../domain/scoring/types';
import { stopLink } from '../../domain/tours/navigation';
import type { ScheduledStop, ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import { plannedText } from '../../domain/tours/tabs/plannedText';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import type { Bilingual } from '../../words/language';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import { ESTIMATED_LEG, PIN_LETTERS, PRECISION_WORDS, TOUR_COLUMNS } from '../../words/tourWords';
import type { TourColumnId } from '../../words/tourWords';
import { accountName, keyColumn } from '../accountFields';
import type { OwnTable } from '../workbookPort';
import { tabName, tourTableName } from './tabName';
import type { RepTours, ToursResult } from './tourResult';
import { visitId } from './tourResult';
import { dayLine, whyNow } from './tourTexts';

const SECONDS_A_DAY = 86_400;

/** How a tab is edited, in one line above it. */
const PIN_LEGEND: Bilingual = {
  fr: 'Déplacez, supprimez ou ajoutez des lignes, changez le jour ou l’heure, puis recalculez les horaires. Épingle : X garde l’arrêt ce jour, H à cette heure, J toute la journée, S toute la semaine.',
  en: 'Move, delete or add rows, change the day or the time, then recalculate times. Pin: X keeps the stop on its day, H at its time, D the whole day, W the whole week.',
};

export interface TourTabInput {
  readonly result: ToursResult;
  readonly tours: RepTours;
  /** Number of the rep, from 1: part of the table's name. */
  readonly repNumber: number;
  readonly shortName: string;
  readonly week: ScheduledWeek;
  readonly existing: OwnTable | null;
}

interface Row {
  readonly day: number;
  readonly stop: ScheduledStop;
}

interface TourColumn extends Omit<SheetColumn, 'header' | 'cell' | 'link'> {
  readonly id: keyof typeof TOUR_COLUMNS;
  readonly of: (row: Row) => WrittenCell;
  readonly linkOf?: (row: Row) => string;
}

const TEXT = '@';
export const USER_COLUMNS = ['status', 'pin', 'note'] as const satisfies readonly TourColumnId[];
type UserColumnId = (typeof USER_COLUMNS)[number];

const addressOf = ({ accounts }: ToursResult, account: number): string => {
  const { address, postcode, town } = accounts.texts;
  const place = `${textAt(postcode, account)} ${textAt(town, account)}`.trim();
  return [textAt(address, account), place].filter((part) => part !== '').join(', ');
};

const nameAndTown = ({ accounts }: ToursResult, account: number): string => {
  const town = textAt(accounts.texts.town, account);
  return town === '' ? accountName(accounts, account) : `${accountName(accounts, account)} – ${town}`;
};

const routeLink = (result: ToursResult, account: number): string => {
  const { address, town, postcode } = result.accounts.texts;
  const hasPlace = [address, town, postcode].some((column) => textAt(column, account) !== '');
  const { latitude, longitude } = result.accounts.numbers;
  const point = `${latitude?.values[account] ?? ''},${longitude?.values[account] ?? ''}`;
  const target = hasPlace ? addressOf(result, account) : point;
  return stopLink(target, result.navigation);
};

const phoneLink = (phone: string): string => {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.length >= 6 ? `tel:${digits}` : '';
};

const phoneColumns = (result: ToursResult): TourColumn[] => {
  const { accounts, language } = result;
  const phoneOf = ({ stop }: Row): string => textAt(accounts.texts.phone, stop.account);
  return [
    {
      ...{ id: 'time', numberFormat: 'ddd d hh:mm', widthPoints: 72, align: 'Left' },
      of: ({ day, stop }) => day + stop.begins / SECONDS_A_DAY,
    },
    {
      ...{ id: 'account', numberFormat: TEXT, widthPoints: 150 },
      of: ({ stop }) => nameAndTown(result, stop.account),
    },
    {
      ...{ id: 'phone', numberFormat: TEXT, widthPoints: 84 },
      of: phoneOf,
      linkOf: (row) => phoneLink(phoneOf(row)),
    },
    {
      ...{ id: 'route', numberFormat: TEXT, widthPoints: 56 },
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

const detailColumns = (result: ToursResult): TourColumn[] => {
  const { scored, language, from, hourlyCost } = result;
  return [
    { id: 'order', numberFormat: '0', widthPoints: 44, of: ({ stop }) => stop.order },
    { id: 'leaves', numberFormat: 'hh:mm', widthPoints: 44, of: ({ stop }) => stop.ends / SECONDS_A_DAY },
    {
      ...{ id: 'class', numberFormat: 'General', widthPoints: 48, align: 'Center' },
      of: ({ stop }) => CLASSES[scored.classes[stop.account] ?? -1] ?? '',
    },
    {
      id: 'score',
      numberFormat: '0.0',
      widthPoints: 44,
      of: ({ stop }) => scored.scores[stop.account] ?? '',
    },
    {
      ...{ id: 'why', numberFormat: TEXT, widthPoints: 150 },
      of: ({ stop }) => whyNow(stop, from, language),
    },
    {
      id: 'address',
      numberFormat: TEXT,
      widthPoints: 180,
      of: ({ stop }) => addressOf(result, stop.account),
    },
    {
      ...{ id: 'drive', numberFormat: '0', widthPoints: 66, isGrouped: true },
      of: ({ stop }) => Math.round(stop.driveSeconds / 60),
    },
    { id: 'km', numberFormat: '0.0', widthPoints: 44, isGrouped: true, of: ({ stop }) => stop.km },
    {
      ...{ id: 'cost', numberFormat: '#,##0', widthPoints: 66, isGrouped: true },
      of: ({ stop }) => Math.round((stop.costSeconds / 3600) * hourlyCost * 100) / 100,
    },
    ...restsOnColumns(result),
  ];
};

/** Status, pin and note: made once, then the user's; they travel with his rows. */
const userColumns = ({ language }: ToursResult): Readonly<Record<UserColumnId, TourColumn>> => ({
  status: {
    ...{ id: 'status', numberFormat: TEXT, widthPoints: 66, style: 'input' },
    allowed: { kind: 'list', choices: Object.values(VISIT_STATUS_WORDS).map((name) => name[language]) },
    of: () => VISIT_STATUS_WORDS.toBook[language],
  },
  pin: {
    ...{ id: 'pin', numberFormat: TEXT, widthPoints: 48, style: 'input', align: 'Center' },
    allowed: { kind: 'list', choices: Object.values(PIN_LETTERS).map((letter) => letter[language]) },
    of: () => '',
  },
  note: { ...{ id: 'note', numberFormat: TEXT, widthPoints: 140, style: 'input' }, of: () => '' },
});

/** What a row is known by, whatever is done to it. */
const identityColumns = (result: ToursResult, rep: string): TourColumn[] => {
  const quiet = { numberFormat: TEXT, widthPoints: 40, isQuiet: true } as const;
  return [
    { ...quiet, id: 'rep', of: () => rep },
    { ...quiet, id: 'planned', of: ({ day, stop: { begins } }) => plannedText({ day, begins }) },
    { ...quiet, id: 'visit', of: ({ stop }) => visitId(result.accounts, stop) },
  ];
};

const columnsOf = (result: ToursResult, rep: string): TourColumn[] => {
  const { status, pin, note } = userColumns(result);
  const day: TourColumn = { id: 'day', numberFormat: 'ddd dd/mm', widthPoints: 66, of: (row) => row.day };
  const check: TourColumn = { id: 'check', numberFormat: TEXT, widthPoints: 150, wraps: true, of: () => '' };
  return [
    ...[...phoneColumns(result), status, day, pin, ...detailColumns(result), note, check],
    ...identityColumns(result, rep),
  ];
};

const asSheetColumn = (
  { id, of, linkOf, ...look }: TourColumn,
  rows: readonly Row[],
  { language }: ToursResult,
): SheetColumn => ({
  ...look,
  header: TOUR_COLUMNS[id][language],
  cell: (at) => {
    const row = rows[at];
    return row ? of(row) : '';
  },
  ...(linkOf
    ? {
        link: (at: number) => {
          const row = rows[at];
          return row ? linkOf(row) : '';
        },
      }
    : {}),
});

const titleOf = ({ tours, week, result }: TourTabInput): string => {
  const number = week.week.week;
  return result.language === 'fr'
    ? `Tournée de ${tours.rep}, semaine ${number} de ${week.week.year}`
    : `Tour of ${tours.rep}, week ${number} of ${week.week.year}`;
};

/** The tab as it is made; what the user typed in an existing one is carried over by the caller. */
export function planTourTab(input: TourTabInput): OwnSheetWrite {
  const { result, week, repNumber, shortName, existing } = input;
  const rows = week.days.flatMap(({ day, stops }) => stops.map((stop): Row => ({ day, stop })));
  const kept = (id: keyof typeof TOUR_COLUMNS): boolean =>
    (USER_COLUMNS as readonly string[]).includes(id) &&
    (existing?.headers ?? []).some(
      (header) => header === TOUR_COLUMNS[id].fr || header === TOUR_COLUMNS[id].en,
    );
  const view = {
    accounts: result.accounts,
    at: (at: number) => rows[at]?.stop.account ?? -1,
    language: result.language,
  };
  return {
    id: 'tour',
    name: tabName(week.week, shortName, result.language),
    table: tourTableName(week.week, repNumber),
    title: titleOf(input),
    lines: [PIN_LEGEND[result.language], ...week.days.map((day) => dayLine(day, result.language))],
    columns: [
      ...columnsOf(result, input.tours.rep)
        .filter(({ id }) => !kept(id))
        .map((column) => asSheetColumn(column, rows, result)),
      keyColumn(view),
    ],
    rowCount: rows.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true } },
  };
}
