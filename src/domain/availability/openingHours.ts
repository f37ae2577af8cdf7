/**
 * Opening hours as people write them: « lun-ven 8h30-12h, 14h-17h30 ; sam 9h-12h », "Mon-Fri 9am-5pm", « fermé le lundi »,
 * « mardi et jeudi matin », « tous les jours sauf mercredi ». Days with hours close the days not named; hours without days
 * hold from Monday to Friday; days alone have the usual hours. Where a word is not understood, nothing is: the row is told.
 */
import type { Window } from './window';
import type { OpeningToken } from './openingTokens';
import { openingTokens } from './openingTokens';

/** Monday to Sunday: the windows of the day, [] where closed, 'usual' where nothing is said of its hours. */
export type WeekHours = readonly (readonly Window[] | 'usual')[];

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const WORKING_DAYS = [0, 1, 2, 3, 4];
const NOON = 43_200;
const MIDNIGHT = 86_400;

/** Days said together, with what is said of them. */
interface Group {
  days: number[];
  windows: Window[];
  isClosed: boolean;
  /** "closed" came before its days. */
  closesNext: boolean;
  /** Where the last run of days begins, within `days`. */
  lastRun: number;
  /** Its hours came before its days: "9-12 on Mondays". */
  hasHoursFirst: boolean;
  excepted: number[];
  isExcepting: boolean;
}

const newGroup = (): Group => ({
  days: [],
  windows: [],
  isClosed: false,
  closesNext: false,
  lastRun: 0,
  hasHoursFirst: false,
  excepted: [],
  isExcepting: false,
});

class Reader {
  readonly groups: Group[] = [];
  group = newGroup();
  at = 0;

  constructor(readonly tokens: readonly OpeningToken[]) {}

  flush(): void {
    const { days, windows, isClosed, excepted } = this.group;
    if (days.length + windows.length + excepted.length > 0 || isClosed) this.groups.push(this.group);
    this.group = newGroup();
  }

  /** The token after a dash, where there is one of the kind. */
  after<Kind extends OpeningToken['kind']>(kind: Kind): Extract<OpeningToken, { kind: Kind }> | null {
    const [dash, end] = [this.tokens[this.at + 1], this.tokens[this.at + 2]];
    return dash?.kind === 'range' && end?.kind === kind
      ? (end as Extract<OpeningToken, { kind: Kind }>)
      : null;
  }

  takeDays(days: readonly number[]): void {
    const last = days.length === 1 ? this.after('days') : null;
    const range = last ? daysBetween(days[0] ?? 0, last.days.at(-1) ?? 0) : days;
    if (last) this.at += 2;
    const { group } = this;
    if (group.isExcepting) group.excepted.push(...range);
    else {
      if (group.days.length === 0 && group.windows.length > 0) group.hasHoursFirst = true;
      const isDone = group.windows.length > 0 && !group.hasHoursFirst;
      if (isDone || (group.isClosed && !group.closesNext)) this.flush();
      this.group.days.push(...range);
    }
  }

  /** False where no later time follows. */
  takeTime(from: number): boolean {
    const to = this.after('time');
    if (!to) return false;
    this.at += 2;
    return to.seconds > from && this.addWindow({ open: from, close: to.seconds });
  }

  /** "Closed on Monday, Tuesday to Friday 9-12": the last run of days is what the hours are of. */
  addWindow(window: Window): boolean {
    if (this.group.hasHoursFirst) this.flush();
    const { group } = this;
    if (group.isClosed && group.closesNext && group.lastRun > 0) {
      const open = group.days.splice(group.lastRun);
      this.flush();
      this.group.days = open;
    } else if (group.isClosed) return false;
    this.group.isExcepting = false;
    this.group.windows.push(window);
    return true;
  }

  takeClosed(): void {
    if (this.group.windows.length > 0) this.flush();
    this.group.closesNext = this.group.days.length === 0;
    this.group.isClosed = true;
  }

  /** False where the token makes no sense there. */
  take(token: OpeningToken): boolean {
    switch (token.kind) {
      case 'days':
        this.takeDays(token.days);
        return true;
      case 'time':
        return this.takeTime(token.seconds);
      case 'half':
        return this.addWindow(
          token.half === 'morning' ? { open: 0, close: NOON } : { open: NOON, close: MIDNIGHT },
        );
      case 'allHours':
        return this.addWindow({ open: 0, close: MIDNIGHT });
      case 'closed':
        this.takeClosed();
        return true;
      case 'except':
        this.group.isExcepting = true;
        return true;
      case 'separator':
        this.group.lastRun = this.group.days.length;
        return true;
      case 'range':
        return false;
    }
  }

  read(): boolean {
    for (; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (token && !this.take(token)) return false;
    }
    this.flush();
    return this.groups.length > 0;
  }
}

/** Sunday to Tuesday goes over the week's end. */
const daysBetween = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);

const daysOf = ({ days, excepted }: Group): number[] =>
  (days.length > 0 ? days : WORKING_DAYS).filter((day) => !excepted.includes(day));

const inOrder = (windows: readonly Window[]): Window[] => [...windows].sort((a, b) => a.open - b.open);

/** null where the text is not understood. */
export function parseOpeningHours(written: string): WeekHours | null {
  const tokens = openingTokens(written);
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  if (!reader.read()) return null;
  const opened = reader.groups.filter(({ isClosed }) => !isClosed);
  const week: (readonly Window[] | 'usual')[] = DAYS.map((day) =>
    opened.length > 0 || !WORKING_DAYS.includes(day) ? [] : 'usual',
  );
  for (const group of opened)
    for (const day of daysOf(group)) {
      const known = week[day];
      const windows = [...(known === 'usual' || known === undefined ? [] : known), ...group.windows];
      week[day] = windows.length > 0 ? inOrder(windows) : 'usual';
    }
  for (const { days } of reader.groups.filter(({ isClosed }) => isClosed))
    for (const day of days) week[day] = [];
  return week;
}

/** What both of two windows allow. */
const overlap = (a: readonly Window[], b: readonly Window[]): Window[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({ open: Math.max(one.open, other.open), close: Math.min(one.close, other.close) }))
      .filter(({ open, close }) => open < close),
  );

/** The hours both allow; 'usual' is filled in by `usual`, morning and afternoon of an ordinary day. */
export const commonHours = (hours: readonly WeekHours[], usual: readonly Window[]): readonly Window[][] =>
  DAYS.map((day) =>
    hours.reduce<Window[]>(
      (windows, week) => {
        const said = week[day] ?? [];
        return overlap(windows, said === 'usual' ? usual : said);
      },
      [{ open: 0, close: MIDNIGHT }],
    ),
  );
