/**
 * Which visits are without a place once tours were edited: those the user took out or postponed, and, where only times are
 * given, those of `DC Non planifiées` with the reason they had. What stands in a tour is off the list; a row added by name
 * takes the place of its account's visit nearest to that day.
 */
import { LEAST_URGENCY, visitPoints } from '../../../domain/tours/demand/dueVisits';
import type { DueVisit } from '../../../domain/tours/demand/dueVisits';
import type { Language } from '../../../words/language';
import type { PreparedSheet } from '../prepareSheet';
import { BY_HAND_REMEDIES, REASON_SENTENCES } from '../reasonTexts';
import type { UnplannedVisit } from '../tourResult';
import { standingUnplanned } from './standingUnplanned';
import type { StandingUnplanned } from './standingUnplanned';
import type { GoneVisit } from './standingTours';

/** A visit that may be without a place. */
interface Candidate extends Pick<UnplannedVisit, 'account' | 'rep' | 'code' | 'reason' | 'remedy'> {
  readonly id: string;
  readonly number: number;
  /** Serial day it is due, or stood on. */
  readonly day: number;
}

type ByHand = 'TAKEN_OUT' | 'POSTPONED';

const BY_KIND: Readonly<Partial<Record<GoneVisit['kind'], ByHand>>> = {
  ...{ deleted: 'TAKEN_OUT', dropped: 'TAKEN_OUT', postponed: 'POSTPONED' },
};

/** Visits whose row is gone, or says that it is not driven to. */
const byHand = ({ standing }: PreparedSheet, language: Language, asked: readonly ByHand[]): Candidate[] => {
  const inRows = new Set((standing?.kept ?? []).map(({ row }) => row.visitId));
  return (standing?.gone ?? []).flatMap(({ kind, id, account, number, rep, day }): Candidate[] => {
    const code = BY_KIND[kind];
    if (code === undefined || !asked.includes(code) || (code === 'TAKEN_OUT' && inRows.has(id))) return [];
    const texts = { reason: REASON_SENTENCES[code][language], remedy: BY_HAND_REMEDIES[code][language] };
    return [{ ...{ id, account, number, rep, day, code }, ...texts }];
  });
};

/** Rows of `DC Non planifiées`; those taken out by hand are known from elsewhere. */
const listed = (
  { scored }: PreparedSheet,
  language: Language,
  rows: readonly StandingUnplanned[],
): Candidate[] => {
  const accounts = new Map(scored.sheet.accounts.keys.map((key, account) => [key, account]));
  return rows.flatMap(({ key, ...row }): Candidate[] => {
    const account = accounts.get(key);
    const { code } = row;
    if (account === undefined || code === 'TAKEN_OUT') return [];
    return [{ ...row, account, ...(code === 'OTHER' ? {} : { reason: REASON_SENTENCES[code][language] }) }];
  });
};

/** Without those that stand in a tour, and without the nearest one of each row that was added by name. */
const stillOut = ({ standing }: PreparedSheet, candidates: readonly Candidate[]): Candidate[] => {
  const stops = standing?.stops ?? [];
  const placed = new Set(stops.map(({ id }) => id));
  const left = new Map(candidates.filter(({ id }) => !placed.has(id)).map((one) => [one.id, one]));
  const known = new Set(candidates.map(({ id }) => id));
  for (const { id, account, day, row } of stops) {
    if (row.visitId === id || known.has(id)) continue;
    const [nearest] = [...left.values()]
      .filter((one) => one.account === account)
      .sort((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day));
    if (nearest) left.delete(nearest.id);
  }
  return [...left.values()];
};

const repsByAccount = (
  { prepared }: PreparedSheet,
  listedRows: readonly StandingUnplanned[],
): ((candidate: Candidate) => string) => {
  const rows = new Map(listedRows.map(({ id, rep }) => [id, rep] as const));
  const reps = new Map(
    prepared.reps.flatMap(({ rep, repModel }) =>
      repModel.accounts.map(({ account }) => [account, rep] as const),
    ),
  );
  return ({ id, rep, account }) => rep || rows.get(id) || reps.get(account) || '';
};

/** The due visit each one is, for its value; one nobody has to make counts least. */
const dueFinder = ({ prepared, from, scored }: PreparedSheet): ((candidate: Candidate) => DueVisit) => {
  const due = new Map<number, readonly DueVisit[]>();
  for (const { account, visits } of prepared.demands)
    due.set(account, [...(due.get(account) ?? []), ...visits]);
  return ({ account, number, day }) => {
    const at = day - from;
    const [nearest] = (due.get(account) ?? [])
      .filter(({ firstDay, lastDay, dueDay }) => dueDay === at || (firstDay <= at && at <= lastDay))
      .toSorted((a, b) => Math.abs(a.dueDay - at) - Math.abs(b.dueDay - at));
    if (nearest) return { ...nearest, number, dueDay: at };
    const points = visitPoints(scored.scored.scores[account] || 0, LEAST_URGENCY);
    return { ...{ number, dueDay: at, firstDay: at, lastDay: at }, urgency: LEAST_URGENCY, points };
  };
};

const asVisits = (
  given: PreparedSheet,
  candidates: readonly Candidate[],
  rows: readonly StandingUnplanned[],
): UnplannedVisit[] => {
  const [repOf, dueOf] = [repsByAccount(given, rows), dueFinder(given)];
  return stillOut(given, candidates).map((candidate) => {
    const { account, code, reason, remedy } = candidate;
    return { ...{ account, code, reason, remedy }, due: dueOf(candidate), rep: repOf(candidate) };
  });
};

const rowsOf = ({ scored }: PreparedSheet): readonly StandingUnplanned[] =>
  standingUnplanned(scored.ownTables.unplanned ?? null);

/** The most useful first. */
export const byWorth = (a: UnplannedVisit, b: UnplannedVisit): number =>
  b.due.points - a.due.points || a.account - b.account || a.due.number - b.due.number;

/** Visits an improvement leaves out because the user did. */
export const takenOutOf = (given: PreparedSheet, language: Language): UnplannedVisit[] =>
  asVisits(given, byHand(given, language, ['TAKEN_OUT']), rowsOf(given));

/** Every visit without a place once the tours that stand have got their times. */
export const unplannedAfterEdit = (given: PreparedSheet, language: Language): UnplannedVisit[] => {
  const edited = byHand(given, language, ['TAKEN_OUT', 'POSTPONED']);
  const ids = new Set(edited.map(({ id }) => id));
  const rows = rowsOf(given);
  const others = listed(given, language, rows).filter(({ id }) => !ids.has(id));
  return asVisits(given, [...edited, ...others], rows).sort(byWorth);
};
