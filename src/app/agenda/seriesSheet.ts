/** `DC Séries`: the test of stability in figures, and the tick that books. */
import type { Problem } from '../../domain/accounts/types';
import type { SeriesCandidate } from '../../domain/appointments/seriesPlan';
import { SERIES_SPEC } from '../../domain/appointments/seriesTable';
import type { SeriesReading } from '../../domain/appointments/seriesTable';
import { isOpen } from '../../domain/appointments/types';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import type { RecordValues } from '../../domain/settings/readRecords';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { SeriesColumnId } from '../../words/agendaWords';
import type { Bilingual } from '../../words/language';
import { accountName } from '../accountFields';
import { planLineSheet } from '../followup/lineSheet';
import type { LineSheetWords } from '../followup/lineSheets';
import { checkTexts } from '../settings/checkTexts';
import type { AgendaRows } from './agendaRows';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';
import { isKept } from './bookSeriesRows';

const SHOWN_DATES = 6;

const LINES: readonly Bilingual[] = [
  {
    fr: 'Stable : au moins 4 visites datées, écart-type ÷ moyenne des écarts de 0,25 au plus. Ces comptes sont réservés à leur propre rythme ; écrivez « non » pour arrêter.',
    en: 'Stable: at least 4 dated visits, deviation ÷ mean of the gaps of 0.25 at most. These accounts are booked at their own rhythm; write “no” to stop.',
  },
  {
    fr: 'Par règle : comptes A et B sans assez d’historique, et comptes irréguliers. Rien n’est réservé avant que vous écriviez « oui ».',
    en: 'By rule: A and B accounts without enough history, and irregular ones. Nothing is booked before you write “yes”.',
  },
];

const tenth = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);
const hundredth = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

const aheadOf = (rows: AgendaRows, today: number): Map<number, number[]> => {
  const ahead = new Map<number, number[]>();
  for (const visit of rows.visits)
    if (visit.account >= 0 && isOpen(visit) && visit.day >= today)
      ahead.set(visit.account, [...(ahead.get(visit.account) ?? []), visit.day]);
  return ahead;
};

const valuesOf = (
  { inForce }: AgendaGround,
  candidate: SeriesCandidate,
  ahead: readonly number[],
): Omit<RecordValues<SeriesColumnId>, 'keep' | 'account'> => {
  const { account, kind, intervalDays, rhythm, days } = candidate;
  return {
    rep: repNameOf(inForce.work, account),
    ...{ rhythm: kind, interval: tenth(intervalDays), visits: rhythm.visits },
    ...{ gap: tenth(rhythm.meanGapDays), variation: hundredth(rhythm.variation) },
    dates: days.slice(-SHOWN_DATES).map(formatIsoDay).join(' · '),
    booked: ahead.length,
    next: ahead.length > 0 ? Math.min(...ahead) : null,
  };
};

/** An account that is no longer a candidate keeps its row, without figures. */
const GONE: Omit<RecordValues<SeriesColumnId>, 'keep' | 'account'> = {
  ...{ rep: '', rhythm: null, interval: null, visits: null, gap: null },
  ...{ variation: null, dates: '', booked: null, next: null },
};

export interface SeriesSheetInput {
  readonly ground: AgendaGround;
  readonly rows: AgendaRows;
  readonly reading: SeriesReading | null;
  /** Ticks the user sets in the pane. */
  readonly ticks: ReadonlyMap<number, boolean>;
  readonly problems: readonly Problem[];
}

export const planSeriesSheet = (
  { ground, rows, reading, ticks, problems }: SeriesSheetInput,
  words: LineSheetWords,
): OwnSheetWrite => {
  const existing = ground.result.ownTables.series ?? null;
  const { accounts } = ground.result.sheet;
  const ahead = aheadOf(rows, ground.today);
  const byAccount = new Map(ground.candidates.map((candidate) => [candidate.account, candidate]));
  const listed = new Set(reading?.accounts.values());
  const figuresOf = (account: number) => {
    const candidate = byAccount.get(account);
    return candidate ? valuesOf(ground, candidate, ahead.get(account) ?? []) : GONE;
  };
  return planLineSheet<SeriesColumnId>({
    ...{ id: 'series', existing, language: words.language, lines: LINES, columns: SERIES_SPEC },
    title: { fr: 'Séries de visites', en: 'Series of visits' },
    widths: { account: 170, rep: 100, dates: 330, variation: 110, booked: 110, next: 90 },
    ours: {
      ...{ rep: 'shown', rhythm: 'shown', interval: 'shown', visits: 'shown', gap: 'shown' },
      ...{ variation: 'shown', dates: 'shown', booked: 'shown', next: 'shown' },
    },
    check: checkTexts(existing, problems, words),
    keyOf: (row) => accounts.keys[reading?.accounts.get(row) ?? -1] ?? null,
    changed: (row) => {
      const account = reading?.accounts.get(row);
      if (account === undefined) return {};
      const keep = ticks.get(account);
      return { ...figuresOf(account), ...(keep === undefined ? {} : { keep }) };
    },
    added: ground.candidates
      .filter(({ account }) => !listed.has(account))
      .map((candidate) => ({
        key: accounts.keys[candidate.account] ?? '',
        values: {
          ...figuresOf(candidate.account),
          account: accountName(accounts, candidate.account),
          keep: isKept(candidate, ticks),
        },
      })),
  });
};
