/**
 * What several steps of one run look at, worked out once: columns of measures and the company's cumulative turnover.
 * A run makes one and drops it; nothing is kept between runs.
 */
import { cumulate, type Cumulative } from './cumulative';
import { knownAmounts } from './knownAmounts';
import { measureColumn, type AccountColumns, type MeasureColumn, type MeasureContext } from './measures';
import type { Measure } from './types';

/** Columns of measures under one context; null where the table has nothing to work one out from. */
export type MeasureLookup = (measure: Measure) => MeasureColumn | null;

interface Known {
  readonly context: MeasureContext;
  readonly column: MeasureColumn | null;
}

const differs = (measure: Measure, a: MeasureContext, b: MeasureContext): boolean => {
  if (measure === 'sectorAffinity') return a.sectors !== b.sectors;
  if (measure === 'kmToRep') return a.homes !== b.homes;
  return a.referenceDate !== b.referenceDate;
};

export class Workings {
  private readonly known = new Map<Measure, Known>();
  private cumulativeTurnover: Cumulative | null = null;

  constructor(readonly table: AccountColumns) {}

  measuresFor(context: MeasureContext): MeasureLookup {
    return (measure) => {
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
