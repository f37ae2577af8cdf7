/**
 * What several steps of one run look at, worked out once: columns of measures and the company's cumulative turnover.
 * A run makes one and drops it; nothing is kept between runs.
 */
import { cumulate, type Cumulative } from './cumulative';
import { knownAmounts } from './knownAmounts';
import { isColumnMeasure } from './columnMeasure';
import {
  measureColumn,
  otherColumn,
  type AccountColumns,
  type MeasureColumn,
  type MeasureContext,
} from './measures';
import type { Measure, NamedMeasure } from './types';

/**
 * Columns of measures under one context; null where the table has nothing to work one out from. `kind` is what the rule looks
 * at: a column that is no field comes as that, a measure as what it is.
 */
export type MeasureLookup = (measure: Measure, kind: MeasureColumn['kind']) => MeasureColumn | null;

interface Known {
  readonly context: MeasureContext;
  readonly column: MeasureColumn | null;
}

const differs = (measure: NamedMeasure, a: MeasureContext, b: MeasureContext): boolean => {
  if (measure === 'sectorAffinity') return a.sectors !== b.sectors;
  if (measure === 'kmToRep') return a.homes !== b.homes;
  return a.referenceDate !== b.referenceDate;
};

export class Workings {
  private readonly known = new Map<NamedMeasure, Known>();
  private cumulativeTurnover: Cumulative | null = null;

  constructor(readonly table: AccountColumns) {}

  measuresFor(context: MeasureContext): MeasureLookup {
    return (measure, kind) => {
      if (isColumnMeasure(measure)) return otherColumn(this.table, measure, kind);
      const known = this.known.get(measure);
      if (known && !differs(measure, known.context, context)) return known.column;
      const column = measureColumn(this.table, measure, context);
      this.known.set(measure, { context, column });
      return column;
    };
  }

  /** Positive turnover of all accounts, largest first, with running sums. */
  get companyTurnover(): Cumulative {
    this.cumulativeTurnover ??= cumulate(knownAmounts(this.table.numbers.turnover, this.table.count));
    return this.cumulativeTurnover;
  }
}
