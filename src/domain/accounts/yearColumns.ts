/**
 * The same amount in several years ("CA 2023", "CA 2024", "CA 2025"): the last complete year is the turnover, the year
 * before it the previous turnover, the others are left alone (method R4). A year that is not over, or a column that says
 * "cumul" or YTD, is never taken beside full years.
 */
import type { FieldId } from '../../words/fields';
import { CONTENT_FITS } from './contentFit';
import type { ColumnEvidence } from './columnEvidence';

export interface YearChoice {
  readonly claims: readonly {
    readonly field: FieldId;
    readonly column: number;
    readonly header: string;
    readonly confidence: number;
  }[];
  /** Columns whose field was decided here. */
  readonly claimed: ReadonlySet<number>;
  /** Columns of other years: they are no turnover. */
  readonly dropped: ReadonlySet<number>;
}

const NONE: YearChoice = { claims: [], claimed: new Set(), dropped: new Set() };
/** More columns of years than this are a cross-tab, not an account list. */
const MOST_YEARS = 6;
const BARE_YEAR_WEIGHT = 0.62;

interface YearColumn {
  readonly source: ColumnEvidence;
  readonly year: number;
  readonly weight: number;
}

const weightOf = (column: ColumnEvidence): number => {
  const { matches, stem } = column.evidence;
  if (/^(19|20)\d\d$/.test(stem)) return BARE_YEAR_WEIGHT;
  const turnover = matches.find(({ field }) => field === 'turnover')?.weight ?? 0;
  const best = Math.max(0, ...matches.map(({ weight }) => weight));
  return turnover === best ? turnover : 0;
};

const yearColumns = (columns: readonly ColumnEvidence[]): YearColumn[] =>
  columns.flatMap((source) => {
    const year = source.evidence.year;
    const fit = CONTENT_FITS.turnover(source.profile);
    const weight = year === null || fit === 0 ? 0 : weightOf(source) * (0.55 + 0.45 * fit);
    return year === null || weight === 0 ? [] : [{ source, year, weight }];
  });

const byStem = (columns: readonly YearColumn[]): YearColumn[][] => {
  const groups = new Map<string, YearColumn[]>();
  for (const column of columns) {
    const stem = /^(19|20)\d\d$/.test(column.source.evidence.stem) ? '' : column.source.evidence.stem;
    groups.set(stem, [...(groups.get(stem) ?? []), column]);
  }
  return [...groups.values()];
};

const isComplete = (column: YearColumn, thisYear: number): boolean =>
  column.year < thisYear && column.source.evidence.period !== 'yearToDate';

/** The turnover and previous turnover among columns of years; empty where there are fewer than two years of one amount. */
export const chooseYears = (columns: readonly ColumnEvidence[], thisYear: number): YearChoice => {
  const groups = byStem(yearColumns(columns)).filter(
    (group) => new Set(group.map(({ year }) => year)).size === group.length,
  );
  const best = groups
    .filter((group) => group.length >= 2 && group.length <= MOST_YEARS)
    .sort((a, b) => (b[0]?.weight ?? 0) - (a[0]?.weight ?? 0))[0];
  if (!best) return NONE;
  const newestFirst = [...best].sort((a, b) => b.year - a.year);
  const complete = newestFirst.filter((column) => isComplete(column, thisYear));
  const [turnover, ...older] = complete.length > 0 ? complete : newestFirst;
  if (!turnover) return NONE;
  const previous = older.find(({ year }) => year === turnover.year - 1);
  const claim = (field: FieldId, { source, weight }: YearColumn): YearChoice['claims'][number] => ({
    field,
    column: source.column,
    header: source.header,
    confidence: Math.round(weight * 1000) / 1000,
  });
  const claims = [claim('turnover', turnover), ...(previous ? [claim('previousTurnover', previous)] : [])];
  return {
    claims,
    claimed: new Set(claims.map(({ column }) => column)),
    dropped: new Set(best.map(({ source }) => source.column)),
  };
};
