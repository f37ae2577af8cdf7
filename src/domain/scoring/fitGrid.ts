/**
 * Relative rules become fixed cuts (method R6). Turnover is shared out over the whole company, as in the ABC, so that a
 * score on turnover alone and the ABC agree; any other measure among the accounts the grid is for, key accounts and
 * small ones together (a handful of key accounts has no quartiles).
 */
import { MISSING, PROBLEM, STATUSES, VALUE, type AccountTable, type NumberColumn } from '../accounts/types';
import { cumulate } from './cumulative';
import { fitRule, type KnownValues } from './fitRule';
import { measureKind, type MeasureColumn, type MeasureContext } from './measures';
import { sortNumbers } from '../ranking/sortNumbers';
import type { Band, Criterion, FittedCriterion, FittedGrid, ScoringGrid } from './types';
import type { Workings } from './workings';
import { yesNoOf } from './yesNo';

const isProspecting = ({ statuses }: ScoringGrid): boolean =>
  statuses.includes('prospect') || statuses.includes('suspect');

/** By status index, 1: may such an account be measured against those the grid is for? Prospects and suspects are one pool, all others the other. */
const pool = (grid: ScoringGrid): Uint8Array =>
  Uint8Array.from(STATUSES, (status) =>
    Number((status === 'prospect' || status === 'suspect') === isProspecting(grid)),
  );

/** By kind of cell, 1: it holds a value. */
const IS_VALUE = Uint8Array.from([MISSING, VALUE, PROBLEM].sort(), (kind) => Number(kind === VALUE));

/** Every value is written and the next one overwrites it unless it counts: a choice per account would cost more. */
function valuesOf(column: NumberColumn, statuses: Uint8Array, accepted: Uint8Array): Float64Array {
  const { values, kinds } = column;
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    kept[count] = values[i] ?? 0;
    count += (IS_VALUE[kinds[i] ?? 0] ?? 0) & (accepted[statuses[i] ?? 0] ?? 0);
  }
  return kept.subarray(0, count);
}

const hasValue = ({ kind, column }: MeasureColumn): boolean =>
  kind === 'number' ? column.kinds.includes(VALUE) : column.indices.some((index) => index >= 0);

export interface FitOptions {
  readonly table: AccountTable;
  readonly workings: Workings;
  readonly context: MeasureContext;
  /** Statuses in force (index into STATUSES per account). */
  readonly statuses: Uint8Array;
  /** Serial day written beside the cuts. */
  readonly fittedOn: number;
  /** Cuts already fitted in this run: grids share them. */
  readonly fitted: Map<string, readonly Band[] | null>;
}

/** A running year is never compared with a full one (method R4). */
const isUnfair = ({ measure }: Criterion, { table }: FitOptions): boolean =>
  measure === 'growth' && table.units.turnover?.period === 'yearToDate';

const valuesFor = (
  criterion: Criterion,
  grid: ScoringGrid,
  options: FitOptions & { column: NumberColumn },
): KnownValues => {
  const values = (): Float64Array => valuesOf(options.column, options.statuses, pool(grid));
  return {
    cumulative: () =>
      criterion.measure === 'turnover' ? options.workings.companyTurnover : cumulate(values()),
    sorted: () => sortNumbers(values()),
  };
};

const columnOf = ({ measure, rule }: Criterion, { workings, context }: FitOptions): MeasureColumn | null =>
  workings.measuresFor(context)(measure, measureKind(rule));

/** Where a yes/no column is ticked or left blank, blank means no: said by a row of its own, which the user may take away or change. */
function withBlankAsNo(criterion: Criterion, options: FitOptions): Criterion {
  const { rule, blankPoints } = criterion;
  const measured = rule.kind === 'yesNo' && blankPoints === undefined ? columnOf(criterion, options) : null;
  if (rule.kind !== 'yesNo' || measured?.kind !== 'label') return criterion;
  const { dictionary, indices } = measured.column;
  const isTicked = dictionary.every((text) => yesNoOf(text) === 'yes') && indices.includes(-1);
  return isTicked ? { ...criterion, blankPoints: rule.no } : criterion;
}

function bandsOf(criterion: Criterion, grid: ScoringGrid, options: FitOptions): readonly Band[] | null {
  const measured = isUnfair(criterion, options) ? null : columnOf(criterion, options);
  if (!measured || !hasValue(measured)) return null;
  if (measured.kind !== measureKind(criterion.rule)) return null;
  if (measured.kind === 'label') return [];
  const key = `${criterion.measure} ${isProspecting(grid)} ${JSON.stringify(criterion.rule)}`;
  let bands = options.fitted.get(key);
  if (bands === undefined) {
    bands = fitRule(criterion.rule, valuesFor(criterion, grid, { ...options, column: measured.column }));
    if (criterion.rule.kind !== 'bands') options.fitted.set(key, bands);
  }
  return bands;
}

/** The grid with fixed cuts; criteria without a column, or whose column tells nobody apart, are set aside. */
export function fitGrid(grid: ScoringGrid, options: FitOptions): FittedGrid {
  const criteria: FittedCriterion[] = [];
  const absentCriteria: Criterion[] = [];
  for (const criterion of grid.criteria) {
    const bands = bandsOf(criterion, grid, options);
    if (bands) criteria.push({ ...withBlankAsNo(criterion, options), bands });
    else absentCriteria.push(criterion);
  }
  const absent = absentCriteria.map(({ measure }) => measure);
  return { ...grid, criteria, absentCriteria, absent, fittedOn: options.fittedOn };
}
