/**
 * Several rows per account become one: amounts are added up over the period, dates keep the latest, orders are counted,
 * texts and places keep the first that is filled. One row per account and year counts one year.
 */
import { AMOUNT_FIELDS, NUMBER_FIELDS } from '../../words/fields';
import type { FieldId, NumberField, TextField } from '../../words/fields';
import { addMonths, yearOf } from '../calendar/serialDate';
import { normaliseText } from './normalise';
import type { RawColumns } from './rawColumns';
import type { ReadSettings } from './readSettings';
import { TextColumnBuilder, textAt } from './typedCells/readTextColumn';
import { MISSING, VALUE } from './types';
import type { Aggregation, LineSummary, NumberColumn, TextColumn } from './types';

export interface LineGroups {
  readonly count: number;
  /** Account of each line, −1 when the line names none. */
  readonly accountOfLine: Int32Array;
  /** Position (in bodyRows) of each account's first line. */
  readonly firstLine: Int32Array;
  readonly lineCounts: Int32Array;
}

/** Lines with the same code or name, in order of first appearance. */
export const groupLines = (key: TextColumn): LineGroups => {
  const accountOfText = new Map<string, number>();
  const accountOfIndex = Int32Array.from(key.dictionary, () => -1);
  const accountOfLine = new Int32Array(key.indices.length).fill(-1);
  const firstLine: number[] = [];
  const lineCounts: number[] = [];
  for (let line = 0; line < key.indices.length; line++) {
    const index = key.indices[line] ?? -1;
    if (index < 0) continue;
    let account = accountOfIndex[index] ?? -1;
    if (account < 0) {
      const text = normaliseText(key.dictionary[index] ?? '');
      account = accountOfText.get(text) ?? firstLine.push(line) - 1;
      accountOfText.set(text, account);
      accountOfIndex[index] = account;
      lineCounts[account] ??= 0;
    }
    accountOfLine[line] = account;
    lineCounts[account] = (lineCounts[account] ?? 0) + 1;
  }
  return {
    count: firstLine.length,
    accountOfLine,
    firstLine: Int32Array.from(firstLine),
    lineCounts: Int32Array.from(lineCounts),
  };
};

/** Which lines count: the whole file, the last 12 months to the latest line, or one year. */
export interface LinePeriod {
  readonly kind: LineSummary['period'];
  readonly from: number | null;
  readonly to: number | null;
  readonly year: number | null;
  readonly counts: (line: number) => boolean;
  /** The same stretch before it, for growth; null where there is none. */
  readonly countsBefore: ((line: number) => boolean) | null;
}

const extent = (column: NumberColumn | undefined): { from: number; to: number } | null => {
  let from = Infinity;
  let to = -Infinity;
  if (!column) return null;
  for (let i = 0; i < column.values.length; i++) {
    if (column.kinds[i] !== VALUE) continue;
    from = Math.min(from, column.values[i] ?? from);
    to = Math.max(to, column.values[i] ?? to);
  }
  return to === -Infinity ? null : { from, to };
};

const within =
  (column: NumberColumn, from: number, to: number) =>
  (line: number): boolean =>
    column.kinds[line] === VALUE && (column.values[line] ?? 0) >= from && (column.values[line] ?? 0) <= to;

const wholeFile = (dates: NumberColumn | undefined): LinePeriod => {
  const span = extent(dates);
  return {
    kind: 'wholeFile',
    from: span?.from ?? null,
    to: span?.to ?? null,
    year: null,
    counts: () => true,
    countsBefore: null,
  };
};

const last12Months = (dates: NumberColumn): LinePeriod => {
  const to = extent(dates)?.to ?? 0;
  const from = addMonths(to, -12) + 1;
  const before = addMonths(to, -24) + 1;
  return {
    kind: 'last12Months',
    from,
    to,
    year: null,
    counts: within(dates, from, to),
    countsBefore: within(dates, before, from - 1),
  };
};

/** The newest year that is over; the newest at all where none is. */
const lastCompleteYear = (years: readonly number[], thisYear: number): number => {
  const complete = years.filter((year) => year < thisYear);
  return Math.max(...(complete.length > 0 ? complete : years));
};

const oneYear = (years: NumberColumn, year: number): LinePeriod => ({
  kind: 'year',
  from: null,
  to: null,
  year,
  counts: within(years, year, year),
  countsBefore: within(years, year - 1, year - 1),
});

const yearsOfDates = ({ values, kinds }: NumberColumn): NumberColumn => ({
  kinds,
  values: values.map((value, i) => (kinds[i] === VALUE ? yearOf(value) : 0)),
});

const distinctYears = (years: NumberColumn): number[] => [
  ...new Set(years.values.filter((_, i) => years.kinds[i] === VALUE)),
];

/** The period asked for, as far as the lines allow it: dates for 12 months, a year column or dates for a year. */
export const choosePeriod = (raw: RawColumns, settings: ReadSettings): LinePeriod => {
  const dates = raw.numbers.lastOrder;
  const years = raw.year ?? (dates ? yearsOfDates(dates) : undefined);
  const wanted = settings.period ?? (dates === undefined && years !== undefined ? 'year' : 'wholeFile');
  const known = years ? distinctYears(years) : [];
  if (wanted === 'last12Months' && dates && extent(dates)) return last12Months(dates);
  if (wanted === 'year' && years && known.length > 0)
    return oneYear(years, settings.year ?? lastCompleteYear(known, yearOf(settings.today)));
  return wholeFile(dates);
};

const emptyNumbers = (count: number): { values: Float64Array; kinds: Uint8Array } => ({
  values: new Float64Array(count),
  kinds: new Uint8Array(count).fill(MISSING),
});

const sumOf = (column: NumberColumn, groups: LineGroups, counts: (line: number) => boolean): NumberColumn => {
  const { values, kinds } = emptyNumbers(groups.count);
  for (let line = 0; line < column.values.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    if (account < 0 || column.kinds[line] !== VALUE || !counts(line)) continue;
    values[account] = (values[account] ?? 0) + (column.values[line] ?? 0);
    kinds[account] = VALUE;
  }
  return { values, kinds };
};

const latestOf = (column: NumberColumn, groups: LineGroups): NumberColumn => {
  const { values, kinds } = emptyNumbers(groups.count);
  for (let line = 0; line < column.values.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    if (account < 0 || column.kinds[line] !== VALUE) continue;
    values[account] =
      kinds[account] === VALUE
        ? Math.max(values[account] ?? 0, column.values[line] ?? 0)
        : (column.values[line] ?? 0);
    kinds[account] = VALUE;
  }
  return { values, kinds };
};

const firstNumberOf = (column: NumberColumn, groups: LineGroups): NumberColumn => {
  const { values, kinds } = emptyNumbers(groups.count);
  for (let line = 0; line < column.values.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    if (account < 0 || column.kinds[line] !== VALUE || kinds[account] === VALUE) continue;
    values[account] = column.values[line] ?? 0;
    kinds[account] = VALUE;
  }
  return { values, kinds };
};

const firstTextOf = (column: TextColumn, groups: LineGroups): TextColumn => {
  const builder = new TextColumnBuilder(groups.count);
  const done = new Uint8Array(groups.count);
  for (let line = 0; line < column.indices.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    if (account < 0 || done[account] === 1 || (column.indices[line] ?? -1) < 0) continue;
    done[account] = 1;
    builder.set(account, textAt(column, line));
  }
  return builder.build();
};

/** Orders in the period: different order numbers, else lines. */
const countOrders = (
  orderId: TextColumn | undefined,
  groups: LineGroups,
  counts: (line: number) => boolean,
): NumberColumn => {
  const values = new Float64Array(groups.count);
  const seen = new Set<number>();
  const texts = orderId?.dictionary.length ?? 0;
  for (let line = 0; line < groups.accountOfLine.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    if (account < 0 || !counts(line)) continue;
    const order = orderId?.indices[line] ?? -1;
    if (order >= 0) {
      const pair = account * (texts + 1) + order;
      if (seen.has(pair)) continue;
      seen.add(pair);
    }
    values[account] = (values[account] ?? 0) + 1;
  }
  return { values, kinds: new Uint8Array(groups.count).fill(VALUE) };
};

/** Different product categories bought in the period; missing where no line of the account names one. */
const countFamilies = (
  category: TextColumn,
  groups: LineGroups,
  counts: (line: number) => boolean,
): NumberColumn => {
  const { values, kinds } = emptyNumbers(groups.count);
  const names = new Map<string, number>();
  const families = category.dictionary.map((text) => {
    const name = normaliseText(text);
    names.set(name, names.get(name) ?? names.size);
    return names.get(name) ?? 0;
  });
  const seen = new Set<number>();
  for (let line = 0; line < category.indices.length; line++) {
    const account = groups.accountOfLine[line] ?? -1;
    const index = category.indices[line] ?? -1;
    if (account < 0 || index < 0 || !counts(line)) continue;
    kinds[account] = VALUE;
    const pair = account * names.size + (families[index] ?? 0);
    if (seen.has(pair)) continue;
    seen.add(pair);
    values[account] = (values[account] ?? 0) + 1;
  }
  return { values, kinds };
};

const SUMMED: readonly string[] = AMOUNT_FIELDS.filter((field) => field === 'turnover' || field === 'margin');
const DATES: readonly string[] = ['lastOrder', 'lastVisit', 'projectDate', 'visitFrom', 'visitUntil'];

const ratioOf = (margin: NumberColumn, turnover: NumberColumn): NumberColumn => {
  const kinds = turnover.kinds.map((kind, i) =>
    kind === VALUE && margin.kinds[i] === VALUE && (turnover.values[i] ?? 0) > 0 ? VALUE : MISSING,
  );
  return {
    kinds,
    values: turnover.values.map((value, i) => (kinds[i] === VALUE ? (margin.values[i] ?? 0) / value : 0)),
  };
};

export interface AggregatedLines {
  readonly numbers: Partial<Record<NumberField, NumberColumn>>;
  readonly texts: Partial<Record<TextField, TextColumn>>;
  readonly summary: LineSummary;
}

/** One entry per account of `groups`, and how each field came about. */
export const aggregateLines = (raw: RawColumns, groups: LineGroups, period: LinePeriod): AggregatedLines => {
  const numbers: Partial<Record<NumberField, NumberColumn>> = {};
  const texts: Partial<Record<TextField, TextColumn>> = {};
  const aggregation: Partial<Record<FieldId, Aggregation>> = {};
  for (const field of NUMBER_FIELDS) {
    const column = raw.numbers[field];
    if (!column) continue;
    aggregation[field] = SUMMED.includes(field) ? 'sum' : DATES.includes(field) ? 'latest' : 'first';
    numbers[field] = SUMMED.includes(field)
      ? sumOf(column, groups, period.counts)
      : DATES.includes(field)
        ? latestOf(column, groups)
        : firstNumberOf(column, groups);
  }
  for (const [field, column] of Object.entries(raw.texts)) {
    if (!column || field === 'status') continue;
    texts[field as TextField] = firstTextOf(column, groups);
    aggregation[field as TextField] = 'first';
  }
  if (raw.numbers.turnover && period.countsBefore && !raw.numbers.previousTurnover) {
    numbers.previousTurnover = sumOf(raw.numbers.turnover, groups, period.countsBefore);
    aggregation.previousTurnover = 'sum';
  }
  if (!raw.numbers.orders && (raw.orderId || raw.numbers.lastOrder)) {
    numbers.orders = countOrders(raw.orderId, groups, period.counts);
    aggregation.orders = 'count';
  }
  if (raw.texts.category && !raw.numbers.productFamilies) {
    numbers.productFamilies = countFamilies(raw.texts.category, groups, period.counts);
    aggregation.productFamilies = 'count';
  }
  if (numbers.margin && numbers.turnover) {
    numbers.marginRate = ratioOf(numbers.margin, numbers.turnover);
    aggregation.marginRate = 'ratio';
  }
  return { numbers, texts, summary: { ...summarise(groups, period), aggregation } };
};

const summarise = (groups: LineGroups, period: LinePeriod): Omit<LineSummary, 'aggregation'> => {
  let leftOut = 0;
  for (let line = 0; line < groups.accountOfLine.length; line++)
    if ((groups.accountOfLine[line] ?? -1) < 0 || !period.counts(line)) leftOut++;
  return {
    lineCount: groups.accountOfLine.length,
    leftOut,
    period: period.kind,
    from: period.from,
    to: period.to,
    year: period.year,
  };
};
