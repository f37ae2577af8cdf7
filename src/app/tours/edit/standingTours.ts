/**
 * The tours as they stand in the workbook, edits included: whose visit each row is, on which day, at which place of the
 * day, and what the user fixed. Rows nobody can place stay in their tab and are told; nothing is dropped here.
 */
import { visitNumber } from '../../../domain/appointments/agendaVisit';
import type { AccountTable, Problem, ProblemCode } from '../../../domain/accounts/types';
import { mondayOf } from '../../../domain/calendar/isoWeek';
import { columnLetters } from '../../../domain/accounts/columnLetters';
import { accountFinder } from '../../../domain/followup/accountFinder';
import type { PlannedMoment } from '../../../domain/tours/tabs/plannedText';
import type { TourColumnId } from '../../../words/tourWords';
import type { TourTab, TourTabRow } from '../parseTourTab';
import type { NightAway } from '../nightTypes';
import type { PlanMemory } from './planMemory';
import { accountFinderOf, nameAndTown } from '../../accountTexts';

export interface StandingStop {
  /** "C10#1". */
  readonly id: string;
  readonly number: number;
  readonly account: number;
  readonly tab: TourTab;
  readonly row: TourTabRow;
  readonly rep: string;
  /** Serial day it is to be on. */
  readonly day: number;
  /** Seconds from midnight, where a time was typed since it was written. */
  readonly typedBegins: number | null;
  /** False: only its day was given, its place in the day is free. */
  readonly isPlaced: boolean;
}

/** A row that stays as it is, without a time. */
export interface KeptRow {
  readonly tab: TourTab;
  readonly row: TourTabRow;
  /** `left`: a visit that lost its place and is here for its notes; a day typed into it makes it a stop again. */
  readonly why: 'unknown' | 'shared' | 'gone' | 'skipped' | 'past' | 'nowhere' | 'left';
}

/** A visit that was written into a tour and is not driven to any more, or by another rep. */
export interface GoneVisit extends PlannedMoment {
  /** `dropped`: taken out before the last write. */
  readonly kind: 'deleted' | 'cancelled' | 'postponed' | 'lent' | 'dropped';
  readonly id: string;
  readonly number: number;
  readonly account: number;
  readonly rep: string;
}

export interface StandingNight extends NightAway {
  readonly rep: string;
}

export interface StandingTours {
  /** Tabs of this list of accounts, past ones too. */
  readonly tabs: readonly TourTab[];
  /** Visits from the first day on, in the order they are driven. */
  readonly stops: readonly StandingStop[];
  readonly kept: readonly KeptRow[];
  readonly gone: readonly GoneVisit[];
  /** Nights away as they were planned, from the first day on. */
  readonly nights: readonly StandingNight[];
  /** Highest number of a visit of each account in any tab. */
  readonly lastNumbers: ReadonlyMap<number, number>;
  /** Numbers that tables of other lists bear, and what their tabs are called, in lower case. */
  readonly takenNumbers: ReadonlySet<number>;
  readonly foreignNames: readonly string[];
  readonly problems: readonly Problem[];
}

export interface StandingInput {
  readonly tabs: readonly TourTab[];
  readonly accounts: AccountTable;
  readonly memory: PlanMemory | null;
  /** Serial day the plan begins: what stands before it stays as it is. */
  readonly from: number;
}

const WEEK = 7;
/** Further ahead a day is a slip of the hand. */
const MOST_WEEKS = 13;

/** "C10#1" → "C10". */
export const keyOfVisit = (id: string): string => id.replace(/#\d+$/, '');

const isBlankRow = ({ own }: TourTab, { row }: TourTabRow): boolean =>
  (own.values[row] ?? []).every((cell) => String(cell ?? '').trim() === '');

const SKIPPED: ReadonlySet<string | null> = new Set(['cancelled', 'postponed']);

class Reading {
  readonly problems: Problem[] = [];
  readonly kept: KeptRow[] = [];
  readonly stops: StandingStop[] = [];
  readonly taken = new Set<string>();
  readonly lastNumbers = new Map<number, number>();
  readonly byKey: ReadonlyMap<string, number>;
  readonly find;
  readonly findShown;

  constructor(readonly input: StandingInput) {
    const { accounts } = input;
    this.byKey = new Map(accounts.keys.map((key, account) => [key, account]));
    this.find = accountFinderOf(accounts);
    this.findShown = accountFinder(accounts.keys, (account) => nameAndTown(accounts, account));
  }

  report(
    code: ProblemCode,
    { tab, row, column }: { tab: TourTab; row: TourTabRow; column: TourColumnId },
  ): void {
    const at = tab.columns[column];
    const { rect, headers, values, sheetName } = tab.own;
    this.problems.push({
      ...{ code, sheet: sheetName, row: rect.top + row.row + 2 },
      column: at < 0 ? '' : columnLetters(rect.left + at),
      header: headers[at] ?? '',
      value: String(values[row.row]?.[at] ?? ''),
    });
  }

  keep(tab: TourTab, row: TourTabRow, why: KeptRow['why']): null {
    this.kept.push({ tab, row, why });
    return null;
  }

  /** The account of a row: by what is written as the account, where that is another one's name; else by its key. */
  accountOf(tab: TourTab, row: TourTabRow): number | null {
    const own = this.byKey.get(row.accountKey || keyOfVisit(row.visitId));
    const { accounts } = this.input;
    if (own !== undefined && row.accountText === nameAndTown(accounts, own)) return own;
    const shown = this.findShown({ key: '', name: row.accountText });
    if (shown.kind === 'account') return shown.account;
    const found = this.find({ key: row.accountKey, name: row.accountText });
    if (found.kind === 'account') return found.account;
    if (own !== undefined) return own;
    const why = found.kind === 'shared' ? 'shared' : found.kind === 'gone' ? 'gone' : 'unknown';
    const codes = { shared: 'TOUR_ROW_SHARED', gone: 'ACCOUNT_GONE', unknown: 'TOUR_ROW_UNKNOWN' } as const;
    this.report(codes[why], { tab, row, column: 'account' });
    return this.keep(tab, row, why);
  }

  /** The day a row is to be on; null where neither it nor its neighbour says. */
  dayOf(tab: TourTab, row: TourTabRow, neighbour: number | null): number | null {
    const { day, timeDay, planned } = row;
    if (day === undefined) this.report('TOUR_DAY_UNREADABLE', { tab, row, column: 'day' });
    const typed = day ?? null;
    const isSame = planned !== null && (typed === null || typed === planned.day);
    const said =
      isSame && timeDay !== null && timeDay !== planned.day ? timeDay : (typed ?? planned?.day ?? null);
    if (said === null) return timeDay ?? neighbour;
    const monday = mondayOf(tab.week);
    const isElsewhere = said < monday || said >= monday + WEEK;
    return isElsewhere && said === planned?.day && neighbour !== null ? neighbour : said;
  }

  noteNumber(account: number, number: number): void {
    this.lastNumbers.set(account, Math.max(number, this.lastNumbers.get(account) ?? 0));
  }

  /** Its own id where it still is this account's and no other row bears it; "" otherwise: a new visit. */
  idOf(account: number, { visitId }: TourTabRow): string {
    const isOwn = keyOfVisit(visitId) === this.input.accounts.keys[account] && visitNumber(visitId) > 0;
    if (!isOwn || this.taken.has(visitId)) return '';
    this.taken.add(visitId);
    return visitId;
  }
}

interface PlacedRow {
  readonly row: TourTabRow;
  readonly account: number;
  readonly day: number;
  readonly id: string;
}

/** Rows still stand as they were driven where the days of those that were not moved ascend. */
const isInOrder = (rows: readonly PlacedRow[]): boolean => {
  const days = rows.flatMap(({ row: { planned }, day }) => (planned?.day === day ? [day] : []));
  return days.every((day, at) => at === 0 || day >= (days[at - 1] ?? 0));
};

const byPlanned = (a: PlacedRow, b: PlacedRow): number =>
  a.day - b.day || (a.row.planned?.begins ?? 0) - (b.row.planned?.begins ?? 0) || a.row.row - b.row.row;

const typedOf = (reading: Reading, tab: TourTab, row: TourTabRow): number | null => {
  if (row.begins === undefined) reading.report('TOUR_TIME_UNREADABLE', { tab, row, column: 'time' });
  if (row.pin === undefined) reading.report('TOUR_PIN_UNKNOWN', { tab, row, column: 'pin' });
  if (row.status === null) reading.report('TOUR_STATUS_UNKNOWN', { tab, row, column: 'status' });
  const begins = row.begins ?? null;
  return begins === null || begins === row.planned?.begins ? null : begins;
};

const readRow = (
  reading: Reading,
  tab: TourTab,
  { row, neighbour }: { readonly row: TourTabRow; readonly neighbour: number | null },
): PlacedRow | null => {
  if (isBlankRow(tab, row)) return null;
  const account = reading.accountOf(tab, row);
  if (account === null) return null;
  const id = reading.idOf(account, row);
  if (id !== '') reading.noteNumber(account, visitNumber(id));
  if (row.visitId !== '' && !row.planned && (row.day ?? row.begins ?? null) === null)
    return reading.keep(tab, row, 'left');
  if (SKIPPED.has(row.status)) return reading.keep(tab, row, 'skipped');
  const { from } = reading.input;
  const day = reading.dayOf(tab, row, neighbour) ?? Math.max(from, mondayOf(tab.week));
  const { planned } = row;
  const isFar = planned?.day !== day && day >= from + MOST_WEEKS * WEEK;
  if (day >= from && !isFar) return { row, account, day, id };
  if (planned?.day === day || (planned && planned.day < from)) return reading.keep(tab, row, 'past');
  reading.report('TOUR_DAY_OUTSIDE', { tab, row, column: 'day' });
  return { row, account, day: planned?.day ?? neighbour ?? from, id };
};

const readTab = (reading: Reading, tab: TourTab): void => {
  const rows: PlacedRow[] = [];
  let neighbour: number | null = tab.rows.find(({ planned }) => planned)?.planned?.day ?? null;
  for (const row of tab.rows) {
    const placed = readRow(reading, tab, { row, neighbour });
    if (!placed) continue;
    rows.push(placed);
    neighbour = placed.day;
  }
  const isOrdered = isInOrder(rows);
  const ordered = isOrdered ? rows : rows.toSorted(byPlanned);
  ordered.forEach((placed, at) => {
    const { row, account, day, id } = placed;
    const isMoved = row.planned?.day !== day;
    const isAmong = ordered[at - 1]?.day === day || ordered[at + 1]?.day === day;
    reading.stops.push({
      ...{ id, number: visitNumber(id), account, tab, row, rep: tab.rep, day },
      typedBegins: typedOf(reading, tab, row),
      isPlaced: !isMoved || (isOrdered && isAmong),
    });
  });
};

/** Rows without a visit get the next number of their account. */
const withNumbers = (reading: Reading): StandingStop[] =>
  reading.stops.map((stop) => {
    if (stop.id !== '') return stop;
    const number = (reading.lastNumbers.get(stop.account) ?? 0) + 1;
    reading.noteNumber(stop.account, number);
    return { ...stop, number, id: `${reading.input.accounts.keys[stop.account] ?? ''}#${number}` };
  });

/** Written into a tab, deleted or still there, and driven to no more; visits in another rep's tab are gone from their own. */
const goneVisits = (reading: Reading, stops: readonly StandingStop[]): GoneVisit[] => {
  const { memory, from } = reading.input;
  const visit = (
    kind: GoneVisit['kind'],
    id: string,
    left: { rep: string; moment: PlannedMoment },
  ): GoneVisit[] => {
    const account = reading.byKey.get(keyOfVisit(id));
    return account === undefined || left.moment.day < from
      ? []
      : [{ kind, id, number: visitNumber(id), account, rep: left.rep, ...left.moment }];
  };
  const rowsLeft = reading.kept.filter(({ why }) => why !== 'skipped').map(({ row }) => row.visitId);
  const driven = new Set([...stops.map(({ id }) => id), ...rowsLeft]);
  const skipped = new Map(
    reading.kept.flatMap(({ row, why }) => (why === 'skipped' ? [[row.visitId, row.status] as const] : [])),
  );
  const kindOf = (id: string): GoneVisit['kind'] => {
    const status = skipped.get(id);
    if (status === undefined) return 'deleted';
    return status === 'postponed' ? 'postponed' : 'cancelled';
  };
  const left = [...(memory?.tabs.values() ?? [])].flatMap(({ rep, visits }) =>
    [...visits].flatMap(([id, moment]) => (driven.has(id) ? [] : visit(kindOf(id), id, { rep, moment }))),
  );
  const earlier = [...(memory?.dropped ?? [])].flatMap(([id, moment]) =>
    driven.has(id) ? [] : visit('dropped', id, { rep: '', moment }),
  );
  const lent = stops.flatMap(({ id, rep, row }) =>
    row.visitId === id && row.planned && row.rep !== '' && row.rep !== rep
      ? visit('lent', id, { rep: row.rep, moment: row.planned })
      : [],
  );
  return [...left, ...earlier, ...lent];
};

const nightsOf = ({ byKey, input: { memory, from } }: Reading, tabs: readonly TourTab[]): StandingNight[] =>
  tabs.flatMap(({ table, rep }) =>
    (memory?.tabs.get(table)?.nights ?? []).flatMap(({ day, key }) => {
      const account = byKey.get(key);
      return account === undefined || day < from ? [] : [{ rep, day, account }];
    }),
  );

/** A tab is of this list where one of its rows is, or where it has none. */
const isOfList = (keys: ReadonlySet<string>, { rows }: TourTab): boolean => {
  const keyed = rows.filter(({ accountKey }) => accountKey !== '');
  return keyed.length === 0 || keyed.some(({ accountKey }) => keys.has(accountKey));
};

/**
 * A sheet that was copied with its tab: a table nobody wrote, more than half of whose visits stand, or stood when they were
 * written last, in a tab of its week before it. The first one made counts, whatever was edited in either since.
 */
const isCopy = (
  { table, week, rows }: TourTab,
  earlier: readonly TourTab[],
  memory: PlanMemory | null,
): boolean => {
  const ids = rows.map(({ visitId }) => visitId).filter((id) => id !== '');
  if (ids.length < 2 || memory?.tabs.has(table)) return false;
  return earlier
    .filter((one) => one.week.year === week.year && one.week.week === week.week)
    .some((one) => {
      const known = new Set([
        ...one.rows.map(({ visitId }) => visitId),
        ...(memory?.tabs.get(one.table)?.visits.keys() ?? []),
      ]);
      return ids.filter((id) => known.has(id)).length > ids.length / 2;
    });
};

export function standingTours(input: StandingInput): StandingTours {
  const reading = new Reading(input);
  const keys = new Set(input.accounts.keys);
  const own = input.tabs
    .filter((tab) => isOfList(keys, tab))
    .map((tab) => ({ ...tab, rep: tab.rep || (input.memory?.tabs.get(tab.table)?.rep ?? '') }));
  const tabs: TourTab[] = [];
  for (const tab of own) {
    const [first] = tab.rows;
    if (first && isCopy(tab, tabs, input.memory)) {
      reading.report('TOUR_TAB_COPY', { tab, row: { ...first, row: -1 }, column: 'time' });
      continue;
    }
    tabs.push(tab);
  }
  for (const tab of tabs) readTab(reading, tab);
  const stops = withNumbers(reading);
  const tables = new Set(tabs.map(({ table }) => table));
  const foreign = input.tabs.filter(({ table }) => !tables.has(table));
  return {
    ...{ tabs, stops, kept: reading.kept, problems: reading.problems, lastNumbers: reading.lastNumbers },
    gone: goneVisits(reading, stops),
    nights: nightsOf(reading, tabs),
    takenNumbers: new Set(foreign.map(({ repNumber }) => repNumber)),
    foreignNames: foreign.map(({ sheetName }) => sheetName.toLowerCase()),
  };
}
