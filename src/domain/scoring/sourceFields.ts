/** What `DCSCORE` must know to read a row as the job read the sheet: column, factor and habit of each field scoring looks at. */
import { scaleOfHeader, marginKindOfHeader, toMarginRate } from '../accounts/amountUnits';
import { decideDayOrder } from '../accounts/typedCells/dateText';
import { decideDecimalSign } from '../accounts/typedCells/numberText';
import { columnTexts } from '../accounts/typedCells/readNumberColumn';
import { cellValue, type TableSource } from '../accounts/tableSource';
import { VALUE, type AccountTable, type Mapping } from '../accounts/types';
import { AMOUNT_FIELDS, DATE_FIELDS, NUMBER_FIELDS, type FieldId } from '../../words/fields';
import type { ReadingHabits, SourceField } from './types';

/** Fields a score can depend on. */
export const SCORED_FIELDS = [
  'status',
  'typology',
  'turnover',
  'previousTurnover',
  'potential',
  'margin',
  'marginRate',
  'orders',
  'lastOrder',
  'lastVisit',
  'productFamilies',
  'employees',
  'projectDate',
  'appetite',
  'satisfaction',
  'rep',
  'sector',
  'group',
  'payment',
  'latitude',
  'longitude',
] as const satisfies readonly FieldId[];

const isIn = (fields: readonly FieldId[], field: FieldId): boolean => fields.includes(field);

/** 0.01 where "30" was read as 30 %: told from the first account whose cell holds a number. */
function rateScale(source: TableSource, column: number, accounts: AccountTable): number {
  const rates = accounts.numbers.marginRate;
  const kind = marginKindOfHeader(source.table.headers[column] ?? '');
  for (let i = 0; rates && i < accounts.count; i++) {
    const cell = cellValue(source, accounts.rows[i] ?? 0, column);
    if (rates.kinds[i] !== VALUE || typeof cell !== 'number' || cell === 0) continue;
    return toMarginRate(cell, kind) === rates.values[i] ? 1 : 0.01;
  }
  return 1;
}

function scaleOf(field: FieldId, column: number, { source, accounts }: SourceFieldOptions): number {
  if (field === 'marginRate') return rateScale(source, column, accounts);
  return isIn(AMOUNT_FIELDS, field) ? scaleOfHeader(source.table.headers[column] ?? '') : 1;
}

/** As the readers of number and date columns decide it; nothing where the column holds no text. */
function habitOf(
  field: FieldId,
  column: number,
  source: TableSource,
): Pick<SourceField, 'decimalSign' | 'dayOrder'> {
  if (!isIn(NUMBER_FIELDS, field)) return {};
  const texts = columnTexts(source, column);
  if (texts.length === 0) return {};
  if (isIn(DATE_FIELDS, field)) return { dayOrder: decideDayOrder(texts) };
  return { decimalSign: decideDecimalSign(texts, readingHabits(source).decimalSign) };
}

export interface SourceFieldOptions {
  readonly source: TableSource;
  readonly mapping: Mapping;
  /** As read from `source` by `mapping`, one row per account. */
  readonly accounts: AccountTable;
}

/** Rows about columns for the grid table; [] where lines were added up (no single row holds an account). */
export function sourceFields(options: SourceFieldOptions): readonly SourceField[] {
  const { source, mapping, accounts } = options;
  if (accounts.source === 'lines') return [];
  const { headers } = source.table;
  return SCORED_FIELDS.flatMap((field) => {
    const first = mapping.fields[field];
    const columns = first === undefined ? [] : (mapping.sums?.[field] ?? [first]);
    return columns.map((column): SourceField => {
      const header = headers[column] ?? '';
      const occurrence = headers.slice(0, column + 1).filter((other) => other === header).length;
      return {
        field,
        header,
        occurrence,
        scale: scaleOf(field, column, options),
        ...habitOf(field, column, source),
      };
    });
  });
}

/** Habits of the workbook for texts that leave a choice. */
export const readingHabits = ({ locale }: TableSource): ReadingHabits => ({
  decimalSign: locale.decimalSeparator === ',' ? ',' : '.',
  dayOrder: /^en-(us|ph)$/i.test(locale.tag) ? 'monthFirst' : 'dayFirst',
  dateSystem: locale.dateSystem,
});
