/**
 * From the columns of an account table to the columns criteria look at. Columns that exist are handed on as they are;
 * only what has to be worked out is computed, once.
 */
import { numberAt } from '../accounts/columnAccess';
import { VALUE, type AccountTable, type NumberColumn, type TextColumn } from '../accounts/types';
import type { NumberField } from '../../words/fields';
import { foldText } from './foldText';
import { growthOf, marginRateOf, roadKm, wholeDays } from './measureValues';
import { onceFor } from '../onceFor';
import type { OtherColumns } from './otherColumns';
import type { ColumnMeasure, CriterionRule, NamedMeasure, RepHome, ScoringModel } from './types';

/** What measures need of an account table; the function `DCSCORE` makes one of a single row. */
export type AccountColumns = Pick<AccountTable, 'count' | 'numbers' | 'texts'> & {
  /** Columns that are no field, where a grid asks for them. */
  readonly others?: OtherColumns;
};

/** What measures need beside the columns. */
export type MeasureContext = Pick<ScoringModel, 'referenceDate' | 'homes' | 'sectors'>;

export type MeasureColumn =
  | { readonly kind: 'number'; readonly column: NumberColumn }
  | { readonly kind: 'label'; readonly column: TextColumn };

/** A column of `figure`; NaN: none. */
function figureColumn(count: number, figure: (account: number) => number): NumberColumn {
  const values = new Float64Array(count);
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const value = figure(i);
    if (Number.isNaN(value)) continue;
    values[i] = value;
    kinds[i] = VALUE;
  }
  return { values, kinds };
}

/** From two columns, where both have a value. */
function combine(
  table: AccountColumns,
  fields: readonly [NumberField, NumberField],
  work: (first: number, second: number) => number,
): NumberColumn | null {
  const [first, second] = [table.numbers[fields[0]], table.numbers[fields[1]]];
  if (!first || !second) return null;
  return figureColumn(table.count, (i) => work(numberAt(first, i), numberAt(second, i)));
}

function marginRates(table: AccountColumns): NumberColumn | null {
  const rates = table.numbers.marginRate;
  const worked = combine(table, ['margin', 'turnover'], marginRateOf);
  if (!rates || !worked) return rates ?? worked;
  for (let i = 0; i < table.count; i++) {
    if (rates.kinds[i] !== VALUE) continue;
    worked.values[i] = rates.values[i] ?? 0;
    worked.kinds[i] = VALUE;
  }
  return worked;
}

/** Days from `reference` to the dates of a column, or from the dates to it. */
function daysColumn(
  dates: NumberColumn | undefined,
  reference: number,
  direction: 'since' | 'until',
): NumberColumn | null {
  if (!dates) return null;
  const sign = direction === 'since' ? 1 : -1;
  return figureColumn(dates.values.length, (i) => sign * wholeDays(numberAt(dates, i), reference));
}

/** Since the last order or the last visit, whichever is nearer; those known. */
function daysSinceContact(table: AccountColumns, reference: number): NumberColumn | null {
  const { lastOrder, lastVisit } = table.numbers;
  const known = [lastOrder, lastVisit].filter((dates) => dates !== undefined);
  if (known.length === 0) return null;
  return figureColumn(table.count, (i) => {
    const days = known.map((dates) => wholeDays(numberAt(dates, i), reference));
    const nearest = Math.min(...days.filter((one) => !Number.isNaN(one)));
    return nearest === Infinity ? NaN : nearest;
  });
}

const affinityByName = onceFor(
  (sectors: MeasureContext['sectors']) =>
    new Map(sectors.map(({ sector, affinity }) => [foldText(sector), affinity])),
);
const homeByName = onceFor(
  (homes: MeasureContext['homes']) => new Map(homes.map((home) => [foldText(home.rep), home])),
);

function sectorAffinities(table: AccountColumns, { sectors }: MeasureContext): NumberColumn | null {
  const column = table.texts.sector;
  if (!column || sectors.length === 0) return null;
  const known = affinityByName(sectors);
  const byIndex = Float64Array.from(column.dictionary, (sector) => known.get(foldText(sector)) ?? NaN);
  return figureColumn(table.count, (i) => byIndex[column.indices[i] ?? -1] ?? NaN);
}

function kmToRep(table: AccountColumns, { homes }: MeasureContext): NumberColumn | null {
  const { latitude, longitude } = table.numbers;
  if (!latitude || !longitude || homes.length === 0) return null;
  const reps = table.texts.rep;
  const known = homeByName(homes);
  const byIndex = reps?.dictionary.map((rep) => known.get(foldText(rep)));
  const homeOf = (i: number): RepHome | undefined =>
    (reps ? byIndex?.[reps.indices[i] ?? 0] : undefined) ?? known.get('');
  return figureColumn(table.count, (i) => {
    const home = homeOf(i);
    return home ? roadKm(home, numberAt(latitude, i), numberAt(longitude, i)) : NaN;
  });
}

const numberColumn = (
  table: AccountColumns,
  measure: NamedMeasure,
  context: MeasureContext,
): NumberColumn | null => {
  const { referenceDate } = context;
  switch (measure) {
    case 'turnover':
    case 'potential':
    case 'employees':
    case 'productFamilies':
    case 'appetite':
    case 'orders':
    case 'satisfaction':
      return table.numbers[measure] ?? null;
    case 'marginRate':
      return marginRates(table);
    case 'growth':
      return combine(table, ['turnover', 'previousTurnover'], growthOf);
    case 'daysSinceLastOrder':
      return referenceDate === null ? null : daysColumn(table.numbers.lastOrder, referenceDate, 'since');
    case 'daysSinceContact':
      return referenceDate === null ? null : daysSinceContact(table, referenceDate);
    case 'daysToProject':
      return referenceDate === null ? null : daysColumn(table.numbers.projectDate, referenceDate, 'until');
    case 'sectorAffinity':
      return sectorAffinities(table, context);
    case 'kmToRep':
      return kmToRep(table, context);
    default:
      return null;
  }
};

/** What a rule looks at: numbers, or texts. */
export const measureKind = ({ kind }: CriterionRule): MeasureColumn['kind'] =>
  kind === 'labels' || kind === 'yesNo' ? 'label' : 'number';

/** A column that is no field, as numbers or texts; null where it is not there. */
export const otherColumn = (
  { others }: AccountColumns,
  measure: ColumnMeasure,
  kind: MeasureColumn['kind'],
): MeasureColumn | null => {
  const column = others?.[measure];
  if (!column) return null;
  return kind === 'label' ? { kind, column: column.texts } : { kind, column: column.numbers };
};

/** The column a criterion looks at, or null when the table has nothing to work it out from. */
export function measureColumn(
  table: AccountColumns,
  measure: NamedMeasure,
  context: MeasureContext,
): MeasureColumn | null {
  if (measure === 'payment') {
    const column = table.texts.payment;
    return column ? { kind: 'label', column } : null;
  }
  const column = numberColumn(table, measure, context);
  return column && { kind: 'number', column };
}
