/** Tour tabs and `DC Suivi` read into the one table of visits (method R15). */
import type { Problem } from '../../domain/accounts/types';
import { harvest, nearestOpen } from '../../domain/appointments/harvest';
import type { SeenVisit } from '../../domain/appointments/harvest';
import type { AgendaVisit } from '../../domain/appointments/agendaVisit';
import { isClosed } from '../../domain/appointments/agendaVisit';
import { isVisit } from '../../domain/followup/visitLine';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import type { Language } from '../../words/language';
import { accountName } from '../accountFields';
import type { TourTab, TourTabRow } from '../tours/parseTourTab';
import type { AgendaRows } from './agendaRows';
import { agendaPlace, bodyRows } from './agendaSheet';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';

/** A line of `DC Suivi` is the visit planned a few days around it. */
const SAME_VISIT_DAYS = 3;

/** The user typed another day or time than the plan's. */
const isMoved = ({ planned, day, begins }: TourTabRow): boolean => {
  if (planned === null) return false;
  const minuteOf = (seconds: number): number => Math.floor(seconds / 60);
  const otherTime = begins !== null && begins !== undefined && minuteOf(begins) !== minuteOf(planned.begins);
  return otherTime || (day !== null && day !== undefined && day !== planned.day);
};

const seenInTab = (ground: AgendaGround, tab: TourTab, row: TourTabRow): SeenVisit | null => {
  const { accounts } = ground.result.sheet;
  const account = accounts.keys.indexOf(row.accountKey);
  if (row.visitId === '' || account < 0 || row.status === null) return null;
  const day = row.day ?? row.planned?.day;
  if (day === undefined || day === null) return null;
  const begins = row.begins ?? row.planned?.begins ?? null;
  const { calendars, inForce } = ground;
  return {
    ...{ id: row.visitId, account, accountKey: row.accountKey, name: accountName(accounts, account) },
    ...{
      rep: tab.rep || repNameOf(inForce.work, account),
      day,
      status: row.status,
      note: row.note,
      origin: 'tour',
    },
    startMinute: begins === null ? null : Math.floor(begins / 60),
    minutes: calendars.minutesOf(account),
    isMoved: isMoved(row),
  };
};

const seenInFollowup = ({ followup, calendars, result }: AgendaGround): SeenVisit[] =>
  (followup?.lines ?? [])
    .filter((line) => line.account >= 0 && isVisit(line))
    .map((line): SeenVisit => {
      const { accounts } = result.sheet;
      return {
        ...{ id: '', account: line.account, accountKey: accounts.keys[line.account] ?? '' },
        ...{ name: accountName(accounts, line.account), rep: line.rep, day: line.day },
        ...{ startMinute: null, status: line.status, note: '', origin: 'followup', isMoved: false },
        minutes: calendars.minutesOf(line.account),
      };
    });

/** Which visit of the table a view means. */
const visitMeant = ({ inForce }: AgendaGround, rows: AgendaRows, seen: SeenVisit): AgendaVisit | null => {
  const visits = rows.visitsOf(seen.account);
  const known = visits.find(({ id }) => id === seen.id);
  if (known && !(isClosed(known) && !isClosed(seen) && known.day !== seen.day)) return known;
  const sameDay = visits.find(({ day }) => day === seen.day);
  if (sameDay) return sameDay;
  if (seen.origin === 'followup') return nearestOpen(visits, seen, SAME_VISIT_DAYS);
  const interval = inForce.work.frequencies.intervals[seen.account] ?? NaN;
  const within = Math.floor(interval * inForce.work.settings.values.minSpacing);
  return nearestOpen(visits, seen, Number.isFinite(within) ? within : SAME_VISIT_DAYS);
};

/** Identifier of the visit added. */
const addSeen = (rows: AgendaRows, seen: SeenVisit): string => {
  const { id, account, accountKey, name, rep, day, startMinute, status, note, origin, minutes } = seen;
  return rows.add({
    ...{ account, accountKey, name, rep, day, startMinute, status, note, origin },
    ...(id !== '' && rows.visit(id) === null ? { id } : {}),
    durationMinutes: minutes,
    firmness: status === 'confirmed' && startMinute !== null ? 'time' : 'day',
  }).id;
};

/** A visit a tour proposed and no tab holds any more: the plan dropped it. */
const dropLost = (rows: AgendaRows, seen: ReadonlySet<string>, today: number): void => {
  for (const { id, origin, status, day } of rows.visits)
    if (origin === 'tour' && status === 'toBook' && day >= today && !seen.has(id))
      rows.change(id, { status: 'cancelled' });
};

export interface HarvestWords {
  readonly language: Language;
}

/** Brings what the views say into the rows; contradictions are problems on the rows of the visits. */
export const harvestRows = (
  ground: AgendaGround,
  rows: AgendaRows,
  tabs: readonly TourTab[],
  { language }: HarvestWords,
): Problem[] => {
  const contradictions: { readonly id: string; readonly said: string }[] = [];
  const met = new Set<string>();
  const ofTabs = tabs.flatMap((tab) => tab.rows.flatMap((row) => seenInTab(ground, tab, row) ?? []));
  for (const seen of [...ofTabs, ...seenInFollowup(ground)]) {
    const visit = visitMeant(ground, rows, seen);
    if (!visit) {
      if (seen.origin === 'tour' || !isClosed(seen)) met.add(addSeen(rows, seen));
      continue;
    }
    met.add(visit.id);
    const outcome = harvest(visit, seen);
    if (outcome.kind === 'change') rows.change(visit.id, outcome.change);
    if (outcome.kind === 'contradiction')
      contradictions.push({ id: visit.id, said: VISIT_STATUS_WORDS[seen.status][language] });
  }
  if (tabs.length > 0) dropLost(rows, met, ground.today);
  const existing = ground.result.ownTables.agenda ?? null;
  const { sheetName, rect } = agendaPlace(existing, language);
  const body = bodyRows(rows.rows, existing);
  return contradictions.map(({ id, said }) => ({
    ...{ code: 'VISIT_SAID_TWICE', value: said, sheet: sheetName, column: '', header: '' },
    row: rect.top + 2 + (body[rows.placeOf(id)] ?? 0),
  }));
};
