/**
 * The rows of a tour tab: its stops in the order they are driven, and the user's rows that are no stop, each after the
 * row it stood after. What was typed beside a visit follows it, into another week's tab too.
 */
import type { ScheduledWeek } from '../../domain/tours/schedule/scheduleRep';
import { GONE_SENTENCE, KEPT_SENTENCES } from './edit/faultTexts';
import type { KeptRow } from './edit/standingTours';
import type { TourTab, TourTabRow } from './parseTourTab';
import { isOwnHeader } from './tabHeaders';
import type { OldRow, TabLine } from './tabLine';
import type { StopNote, ToursResult } from './tourResult';
import { visitId } from './tourResult';
import type { TabPlace } from './tabPlaces';
import type { Language } from '../../words/language';

const NOTHING_TO_SAY: StopNote = { check: '' };

/** Where every visit stood. A row kept for its notes gives them back when its visit is planned again. */
const oldRows = ({ standing }: ToursResult): ReadonlyMap<string, OldRow> =>
  new Map([
    ...(standing?.kept ?? [])
      .filter(({ why, row }) => why === 'left' && row.visitId !== '')
      .map(({ tab, row }) => [row.visitId, { tab, row }] as const),
    ...(standing?.stops ?? []).map(({ id, tab, row }) => [id, { tab, row }] as const),
  ]);

const idsOf = (result: ToursResult): ReadonlySet<string> =>
  new Set(
    result.reps.flatMap(({ schedule }) =>
      schedule.weeks.flatMap(({ days }) =>
        days.flatMap(({ stops }) => stops.map((stop) => visitId(result.accounts, stop))),
      ),
    ),
  );

const ROUTINE: ReadonlySet<string | null> = new Set(['toBook', 'proposed']);

/** Is there something on the row that only the user knows? */
const isWorthKeeping = ({ own }: TourTab, row: TourTabRow): boolean =>
  row.note !== '' ||
  !ROUTINE.has(row.status) ||
  own.headers.some((header, at) => !isOwnHeader(header) && String(own.values[row.row]?.[at] ?? '') !== '');

const keptLine = ({ tab, row, why }: KeptRow, language: Language): TabLine => {
  const check = why === 'left' ? GONE_SENTENCE[language] : KEPT_SENTENCES[why][language];
  return { stop: null, old: { tab, row }, note: { check }, isGone: why === 'left' };
};

/** Rows of the tab before this one, nearest first. */
const rowsBefore = ({ tab, row }: OldRow): readonly TourTabRow[] => tab.rows.slice(0, row.row).reverse();

/** After the row it stood after, where that is still here; else on top. */
const insertInPlace = (lines: readonly TabLine[], line: TabLine): TabLine[] => {
  const places = new Map(lines.map(({ old }, at) => [old?.row, at] as const));
  const before = line.old ? rowsBefore(line.old).find((row) => places.has(row)) : undefined;
  return lines.toSpliced(before === undefined ? 0 : (places.get(before) ?? -1) + 1, 0, line);
};

export interface TabLines {
  readonly of: (place: TabPlace) => readonly TabLine[];
}

const stopLines = (
  result: ToursResult,
  { days }: ScheduledWeek,
  old: ReadonlyMap<string, OldRow>,
): TabLine[] =>
  days.flatMap(({ day, stops }) =>
    stops.map((stop): TabLine => {
      const id = visitId(result.accounts, stop);
      const note = result.notes.get(id) ?? NOTHING_TO_SAY;
      return { stop: { day, stop }, old: old.get(id) ?? null, note, isGone: false };
    }),
  );

/** The rows of every tab of a result. */
export const tabLines = (result: ToursResult): TabLines => {
  const [old, planned] = [oldRows(result), idsOf(result)];
  const { standing, language } = result;
  return {
    of: ({ week, tab }) => {
      const kept = (standing?.kept ?? []).filter(
        (one) => one.tab === tab && !(one.why === 'left' && planned.has(one.row.visitId)),
      );
      const inPlace = kept.filter(({ why }) => why !== 'left');
      const lines = inPlace
        .map((one) => keptLine(one, language))
        .reduce<readonly TabLine[]>(insertInPlace, stopLines(result, week, old));
      const gone = (standing?.stops ?? [])
        .filter((stop) => stop.tab === tab && !planned.has(stop.id) && isWorthKeeping(stop.tab, stop.row))
        .map((stop): KeptRow => ({ tab: stop.tab, row: stop.row, why: 'left' }));
      const atTheEnd = [...kept.filter(({ why }) => why === 'left'), ...gone];
      return [...lines, ...atTheEnd.map((one) => keptLine(one, language))];
    },
  };
};
