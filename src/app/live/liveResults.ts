/**
 * Which result columns are written as formulas (design: values and formulas agree to the last digit). Whether a column
 * can be is not argued from settings and headers: what its formula will show is worked out, by the same domain code the
 * function runs, and held against the value of every account. One that differs keeps the column as values, and the
 * report says so. Refused: writing formulas and reading them back, since Excel calculates them when it likes.
 */
import type { ColumnWrite } from '../../sheet/writePlan';
import type { ResultColumnId } from '../../words/resultColumns';
import type { LiveReason } from '../../words/liveWords';
import type { ResultSource } from '../resultSource';
import type { LiveColumn, LivePart, LiveSource } from './liveColumn';
import type { LivePlace } from './livePlace';

/** Above, a workbook of formulas is slow to open. */
const MOST_LIVE_ROWS = 20_000;

export interface ValueColumn {
  readonly id: ResultColumnId;
  readonly why: LiveReason;
  /** Accounts whose formula would show something else. */
  readonly accounts?: number;
}

export interface LiveOutcome {
  readonly live: ReadonlyMap<ResultColumnId, LiveColumn>;
  readonly values: readonly ValueColumn[];
}

/** All columns as values, for one reason. */
export const allAsValues = (ids: readonly ResultColumnId[], why: LiveReason): LiveOutcome => ({
  live: new Map(),
  values: ids.map((id) => ({ id, why })),
});

export interface LiveResultsInput {
  readonly results: ResultSource;
  readonly source: LiveSource;
  readonly place: LivePlace;
}

const partOf = ({ results, source, place }: LiveResultsInput, id: ResultColumnId): LivePart | ValueColumn => {
  const part = source(id, place);
  if (typeof part === 'string') return part;
  const value = results.cell(id, 'fr');
  let accounts = 0;
  for (let i = 0; i < place.sheet.accounts.count; i++) if (part.answer(i) !== value(i)) accounts++;
  return accounts === 0 ? part : { id, why: 'differs', accounts };
};

export const liveResults = (input: LiveResultsInput): LiveOutcome => {
  const { columns, sheet } = input.place;
  const ids = [...columns.keys()];
  if (sheet.accounts.count > MOST_LIVE_ROWS) return allAsValues(ids, 'tooManyRows');
  const live = new Map<ResultColumnId, LiveColumn>();
  const values: ValueColumn[] = [];
  for (const id of ids) {
    const part = partOf(input, id);
    if (typeof part === 'string') values.push({ id, why: part });
    else if ('why' in part) values.push(part);
    else live.set(id, part);
  }
  return { live, values };
};

/** The column as formulas: rows that are no account stay as the plan has them. */
export const asLive = (column: ColumnWrite, { live, formula }: LiveColumn, place: LivePlace): ColumnWrite => {
  const isAccount = new Set(place.sheet.accounts.rows);
  return {
    ...column,
    live,
    cell: (row) => {
      if (!isAccount.has(row)) return column.cell(row);
      return live === 'perRow' || row === place.firstRow ? { formula: formula(row) } : '';
    },
  };
};
