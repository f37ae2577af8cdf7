/**
 * A tour tab as its rep gets it (method R16): a list of what goes in, not of what stays out, so that a column added to the tabs
 * later, by us or by the user, is never in a file by accident.
 */
import { phoneLink } from '../accountTexts';
import { mondayOf } from '../../domain/calendar/isoWeek';
import { dayLinks, stopLink, targetOf } from '../../domain/tours/navigation';
import type { NavigationApp } from '../../domain/tours/navigation';
import type { RawCell } from '../../sheet/cellGrid';
import type { OwnSheetWrite, SheetColumn, SheetLine, WrittenCell } from '../../sheet/writePlan';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import { HANDOFF_COLUMNS, HANDOFF_WORDS } from '../../words/handoffWords';
import type { Language } from '../../words/language';
import { TOUR_COLUMNS } from '../../words/tourWords';
import type { TourColumnId } from '../../words/tourWords';
import type { TourTab, TourTabRow } from '../tours/parseTourTab';
import { dayFormat, dayRouteText, shortDay } from '../tours/tourTexts';
import { cellOf, cellText } from './repTabs';

export interface HandoffInput {
  readonly tab: TourTab;
  /** Links of the column *Y aller*, by row of the table. */
  readonly links: readonly string[];
  readonly language: Language;
  readonly navigation: NavigationApp;
}

export interface HandoffStop {
  /** Serial day and share of the day the visit begins; null where no time can be read. */
  readonly time: number | null;
  readonly target: string | null;
  readonly cell: (id: TourColumnId) => RawCell;
}

const SECONDS_A_DAY = 86_400;

const timeOf = ({ day, begins }: TourTabRow): number | null =>
  typeof day === 'number' && typeof begins === 'number' ? day + begins / SECONDS_A_DAY : null;

/** The stops of a tab by time; those without one come last. */
export const stopsOf = ({ tab, links }: HandoffInput): readonly HandoffStop[] =>
  tab.rows
    .filter(({ visitId, accountText }) => visitId !== '' || accountText !== '')
    .map((row): HandoffStop => ({
      ...{ time: timeOf(row), target: targetOf(links[row.row] ?? '') },
      cell: (id) => cellOf(tab, row, id),
    }))
    .sort((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity));

export interface HandoffDay {
  readonly day: number;
  readonly stops: readonly HandoffStop[];
}

export const daysOf = (stops: readonly HandoffStop[]): readonly HandoffDay[] => {
  const days = new Map<number, HandoffStop[]>();
  for (const stop of stops) {
    if (stop.time === null) continue;
    const day = Math.floor(stop.time);
    days.set(day, [...(days.get(day) ?? []), stop]);
  }
  return [...days].map(([day, all]) => ({ day, stops: all }));
};

/** A line per day that opens the day's stops on the phone; two where there are more than a link takes. */
const dayLines = (days: readonly HandoffDay[], { language, navigation }: HandoffInput): SheetLine[] =>
  days.flatMap(({ day, stops }) => {
    const links = dayLinks(
      stops.flatMap(({ target }) => target ?? []),
      navigation,
    );
    return links.map((one) => ({ text: dayRouteText(day, one, links.length, language), link: one.link }));
  });

/** What the rep was given, on three lines: his answer is told from it when it comes back. */
export const sentText = (table: string, status: string, note: string): string =>
  [table, status, note].join('\n');

const TEXT = '@';

interface HandoffColumn extends Omit<SheetColumn, 'header' | 'cell' | 'link'> {
  readonly id: TourColumnId;
  readonly of?: (stop: HandoffStop) => WrittenCell;
  readonly linkOf?: (stop: HandoffStop) => string;
}

/** Columns A–E fit a phone of 360 px (R18). */
const columnsOf = ({ language, navigation }: HandoffInput): readonly HandoffColumn[] => [
  {
    ...{ id: 'time', numberFormat: dayFormat('hh:mm', language), widthPoints: 50, align: 'Left' },
    of: ({ time }) => time ?? '',
  },
  { id: 'account', numberFormat: TEXT, widthPoints: 80 },
  {
    ...{ id: 'phone', numberFormat: TEXT, widthPoints: 58 },
    linkOf: ({ cell }) => phoneLink(cellText(cell('phone'))),
  },
  {
    ...{ id: 'route', numberFormat: TEXT, widthPoints: 34 },
    linkOf: ({ target }) => (target === null ? '' : stopLink(target, navigation)),
  },
  {
    ...{ id: 'status', numberFormat: TEXT, widthPoints: 48, style: 'input' },
    allowed: { kind: 'list', choices: Object.values(VISIT_STATUS_WORDS).map((name) => name[language]) },
  },
  { id: 'note', numberFormat: TEXT, widthPoints: 160, style: 'input' },
  { id: 'why', numberFormat: TEXT, widthPoints: 120 },
  { id: 'address', numberFormat: TEXT, widthPoints: 160 },
  { id: 'visit', numberFormat: TEXT, widthPoints: 40, isHidden: true },
];

const plain = (cell: RawCell): WrittenCell => (typeof cell === 'number' ? cell : cellText(cell));

/** null where the tab has no stop. */
export const handoffSheet = (input: HandoffInput): OwnSheetWrite | null => {
  const { tab, language } = input;
  const stops = stopsOf(input);
  if (stops.length === 0) return null;
  const column = ({ id, of, linkOf, ...look }: HandoffColumn): SheetColumn => ({
    ...look,
    header: TOUR_COLUMNS[id][language],
    cell: (row) => {
      const stop = stops[row];
      return stop === undefined ? '' : (of?.(stop) ?? plain(stop.cell(id)));
    },
    ...(linkOf ? { link: (row: number) => (stops[row] ? linkOf(stops[row]) : '') } : {}),
  });
  const sent: SheetColumn = {
    ...{ header: HANDOFF_COLUMNS.sent[language], numberFormat: TEXT, widthPoints: 40, isHidden: true },
    cell: (row) => {
      const text = (id: TourColumnId): string => cellText(stops[row]?.cell(id));
      return sentText(tab.table, text('status'), text('note'));
    },
  };
  const monday = shortDay(mondayOf(tab.week), language);
  return {
    ...{ id: 'tour', name: tab.sheetName, table: tab.table, rowCount: stops.length },
    title:
      language === 'fr'
        ? `${tab.rep} – semaine ${tab.week.week} (dès ${monday})`
        : `${tab.rep} – week ${tab.week.week} (from ${monday})`,
    lines: [HANDOFF_WORDS.how[language], ...dayLines(daysOf(stops), input)],
    columns: [...columnsOf(input).map(column), sent],
    look: { page: { orientation: 'landscape', repeatsHeader: true } },
  };
};
