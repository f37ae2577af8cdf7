/** Days a rep is away, and what they take from his worked days. */
import type { AbsenceKind } from '../../words/settings/listWords';
import { isWorkedDay, type DaysOff } from './workedDays';

export interface Absence {
  /** Serial days, both included. */
  readonly from: number;
  readonly to: number;
  readonly kind: AbsenceKind;
}

export interface AbsenceReview {
  /** Disjoint periods in order of time; neighbouring ones of the same kind joined. */
  readonly merged: readonly Absence[];
  /** Indices, in the list given, of absences that overlap an earlier one: counted once. */
  readonly overlapping: readonly number[];
  /** Indices of absences that end before they begin: left out. */
  readonly reversed: readonly number[];
}

interface Placed extends Absence {
  readonly index: number;
}

const inTime = (a: Placed, b: Placed): number => a.from - b.from || a.to - b.to || a.index - b.index;

/** Merges absences, so that a day is never counted twice. Where two overlap, the days belong to the one that begins first. */
export function reviewAbsences(absences: readonly Absence[]): AbsenceReview {
  const placed = absences.map((absence, index): Placed => ({ ...absence, index }));
  const merged: Absence[] = [];
  const overlapping: number[] = [];
  for (const { from, to, kind, index } of placed.filter((one) => one.from <= one.to).sort(inTime)) {
    const last = merged.at(-1);
    if (last && from <= last.to) overlapping.push(index);
    const start = last ? Math.max(from, last.to + 1) : from;
    if (start > to) continue;
    if (last && last.kind === kind && start === last.to + 1) merged[merged.length - 1] = { ...last, to };
    else merged.push({ from: start, to, kind });
  }
  const reversed = placed.filter((one) => one.from > one.to).map(({ index }) => index);
  return { merged, overlapping: overlapping.sort((a, b) => a - b), reversed };
}

/** Days off with the absences among them. */
export function withAbsences(off: DaysOff, absences: readonly Absence[]): Set<number> {
  const days = new Set(off);
  for (const { from, to } of absences) for (let day = Math.floor(from); day <= to; day++) days.add(day);
  return days;
}

/** Worked days the absences take between two serial days, both included; of some kinds only, where told. */
export function absentDays(
  absences: readonly Absence[],
  period: { readonly from: number; readonly to: number; readonly off: DaysOff },
  kinds?: readonly AbsenceKind[],
): number {
  let days = 0;
  for (const { from, to, kind } of reviewAbsences(absences).merged) {
    if (kinds && !kinds.includes(kind)) continue;
    for (let day = Math.max(from, period.from); day <= Math.min(to, period.to); day++)
      if (isWorkedDay(day, period.off)) days++;
  }
  return days;
}
