/** Every mapped column of a table as typed cells, one entry per body row. */
import { AMOUNT_FIELDS, DATE_FIELDS, FIELD_IDS, NUMBER_FIELDS } from '../../words/fields';
import type { AmountField, FieldId, NumberField, TextField } from '../../words/fields';
import { applyScale, marginKindOfHeader, toMarginRate, unitOfAmount } from './amountUnits';
import { currencyOfPlaces } from './currencyOfPlaces';
import type { ProblemLog } from './problemLog';
import type { TableSource } from './tableSource';
import { readDateColumn } from './typedCells/readDateColumn';
import { readNumberColumn, readRange } from './typedCells/readNumberColumn';
import type { NumberColumnReading } from './typedCells/readNumberColumn';
import { readTextColumn, TextColumnBuilder, textAt } from './typedCells/readTextColumn';
import { mendPhones } from './typedCells/mendPhones';
import { repairPostcodes } from './typedCells/repairPostcodes';
import { MISSING, VALUE } from './types';
import { chosenScale, withUnitChoice } from './unitChoice';
import type { UnitChoice } from './unitChoice';
import type { ReadSettings } from './readSettings';
import type { AmountUnit, HelperId, Mapping, NumberColumn, TextColumn } from './types';

export interface RawColumns {
  readonly numbers: Partial<Record<NumberField, NumberColumn>>;
  readonly texts: Partial<Record<TextField, TextColumn>>;
  readonly units: Partial<Record<NumberField, AmountUnit>>;
  readonly year?: NumberColumn;
  readonly orderId?: TextColumn;
}

export const isNumberField = (field: FieldId): field is NumberField =>
  (NUMBER_FIELDS as readonly string[]).includes(field);
const isDateField = (field: FieldId): boolean => (DATE_FIELDS as readonly string[]).includes(field);
const isAmountField = (field: FieldId): field is AmountField =>
  (AMOUNT_FIELDS as readonly string[]).includes(field);

const SURELY_RATES = 1.5;

const largest = ({ values, kinds }: NumberColumn): number =>
  values.reduce((most, value, i) => (kinds[i] === VALUE ? Math.max(most, Math.abs(value)) : most), 0);

/** 30 in a rate column formatted as a number means 30 %; mark-ups and coefficients become rates on turnover. */
const readRate = (source: TableSource, column: number, log: ProblemLog): NumberColumn => {
  const reading = readNumberColumn(source, column, { log });
  const kind = marginKindOfHeader(source.table.headers[column] ?? '');
  const divisor = kind !== 'coefficient' && !reading.isPercent && largest(reading) > SURELY_RATES ? 100 : 1;
  for (let i = 0; i < reading.values.length; i++) {
    if (reading.kinds[i] === VALUE)
      reading.values[i] = toMarginRate((reading.values[i] ?? 0) / divisor, kind);
  }
  return reading;
};

/** Several columns added up; a row where none has a value is missing. */
const addUp = (readings: readonly NumberColumnReading[]): NumberColumnReading => {
  const [first, ...rest] = readings;
  if (!first) throw new RangeError('No column to add up.');
  for (const other of rest) {
    for (let i = 0; i < first.values.length; i++) {
      if (other.kinds[i] !== VALUE) continue;
      first.values[i] = (first.kinds[i] === VALUE ? (first.values[i] ?? 0) : 0) + (other.values[i] ?? 0);
      first.kinds[i] = VALUE;
    }
  }
  return first;
};

interface AmountColumns {
  readonly columns: readonly number[];
  readonly choice: UnitChoice | undefined;
}

const readAmount = (
  source: TableSource,
  { columns, choice }: AmountColumns,
  log: ProblemLog,
): { column: NumberColumn; unit: AmountUnit } => {
  const readings = columns.map((column) => {
    const reading = readNumberColumn(source, column, { log });
    applyScale(reading, source.table.headers[column] ?? '', chosenScale(choice, reading));
    return reading;
  });
  const reading = addUp(readings);
  const unit = unitOfAmount(source, columns[0] ?? 0, reading);
  const scale = chosenScale(choice, reading) ?? unit.scale;
  return { column: reading, unit: { ...withUnitChoice(unit, choice), scale } };
};

const readPlainNumber = (
  source: TableSource,
  field: NumberField,
  column: number,
  log: ProblemLog,
): NumberColumn =>
  readNumberColumn(source, column, field === 'employees' ? { log, otherwise: readRange } : { log });

const readText = (source: TableSource, field: FieldId, column: number, log: ProblemLog): TextColumn => {
  const read = readTextColumn(source, column, log);
  const rowAt = (position: number): number => source.table.bodyRows[position] ?? 0;
  if (field === 'phone') {
    const { column: mended, findings } = mendPhones(read, source.locale.tag);
    for (const { position, value, repair } of findings)
      if (repair === null) log.add('PHONE_UNREADABLE', { row: rowAt(position), column, value });
      else log.add('PHONE_AS_NUMBER', { row: rowAt(position), column, value, repair });
    return mended;
  }
  if (field !== 'postcode') return read;
  const { column: repaired, repairs } = repairPostcodes(read);
  for (const { position, value, repair } of repairs)
    log.add('POSTCODE_SHORT', { row: rowAt(position), column, value, repair });
  return repaired;
};

/** "Marie" and "Curie" in two columns are the name "Marie Curie". */
const composeName = (
  source: TableSource,
  { fields, helpers }: Mapping,
  log: ProblemLog,
): TextColumn | null => {
  const { firstName, lastName } = helpers ?? {};
  if (
    firstName === undefined ||
    lastName === undefined ||
    (fields.name !== undefined && fields.name !== lastName)
  )
    return null;
  const first = readTextColumn(source, firstName, log);
  const last = readTextColumn(source, lastName, log);
  const builder = new TextColumnBuilder(source.table.bodyRows.length);
  for (let i = 0; i < source.table.bodyRows.length; i++)
    builder.set(i, `${textAt(first, i)} ${textAt(last, i)}`.trim());
  return builder.build();
};

/** Price × quantity × (1 − discount) where lines carry no amount; missing where price or quantity is. */
const computeAmount = (
  source: TableSource,
  helpers: Readonly<Partial<Record<HelperId, number>>>,
  log: ProblemLog,
): NumberColumn | null => {
  if (helpers.unitPrice === undefined || helpers.quantity === undefined) return null;
  const price = readNumberColumn(source, helpers.unitPrice, { log });
  const quantity = readNumberColumn(source, helpers.quantity, { log });
  const discount = helpers.discount === undefined ? null : readRate(source, helpers.discount, log);
  const values = new Float64Array(price.values.length);
  const kinds = new Uint8Array(price.values.length);
  for (let i = 0; i < values.length; i++) {
    const isKnown = price.kinds[i] === VALUE && quantity.kinds[i] === VALUE;
    kinds[i] = isKnown ? VALUE : MISSING;
    if (isKnown)
      values[i] =
        (price.values[i] ?? 0) *
        (quantity.values[i] ?? 0) *
        (1 - (discount?.kinds[i] === VALUE ? (discount.values[i] ?? 0) : 0));
  }
  return { values, kinds };
};

const readHelpers = (
  source: TableSource,
  { helpers }: Mapping,
  log: ProblemLog,
): Pick<RawColumns, 'year' | 'orderId'> => ({
  ...(helpers?.year === undefined ? {} : { year: readNumberColumn(source, helpers.year, { log }) }),
  ...(helpers?.orderId === undefined ? {} : { orderId: readTextColumn(source, helpers.orderId, log) }),
});

/** Amounts that name no currency are in the one of the country the accounts are in, where that is not the euro's. */
const withSupposedCurrency = (
  units: RawColumns['units'],
  source: TableSource,
  mapping: Mapping,
): RawColumns['units'] => {
  const entries = Object.entries(units) as [AmountField, AmountUnit][];
  const isOpen = ({ currency }: AmountUnit): boolean => currency === 'unknown';
  if (!entries.some(([, unit]) => isOpen(unit))) return units;
  const currency = currencyOfPlaces(source, mapping);
  if (currency === null) return units;
  return Object.fromEntries(
    entries.map(([field, unit]) => [field, isOpen(unit) ? { ...unit, currency } : unit]),
  );
};

/** Reads all mapped columns of a table; index = position in `bodyRows`. */
export const readRawColumns = (
  source: TableSource,
  mapping: Mapping,
  log: ProblemLog,
  { units: choices = {}, readVisits }: Pick<ReadSettings, 'units' | 'readVisits'> = {},
): RawColumns => {
  const numbers: RawColumns['numbers'] = {};
  const texts: RawColumns['texts'] = {};
  const units: RawColumns['units'] = {};
  for (const field of FIELD_IDS) {
    const column = mapping.fields[field];
    if (column === undefined) continue;
    if (!isNumberField(field)) texts[field as TextField] = readText(source, field, column, log);
    else if (isDateField(field)) numbers[field] = readDateColumn(source, column, log);
    else if (field === 'visits' && readVisits) numbers[field] = readVisits(source, column, log);
    else if (field === 'marginRate') numbers[field] = readRate(source, column, log);
    else if (isAmountField(field))
      ({ column: numbers[field], unit: units[field] } = readAmount(
        source,
        { columns: mapping.sums?.[field] ?? [column], choice: choices[field] },
        log,
      ));
    else numbers[field] = readPlainNumber(source, field, column, log);
  }
  const name = composeName(source, mapping, log);
  if (name) texts.name = name;
  const computed = numbers.turnover ? null : computeAmount(source, mapping.helpers ?? {}, log);
  if (computed) {
    numbers.turnover = computed;
    units.turnover = { currency: 'unknown', scale: 1, tax: 'unknown', period: 'unknown' };
  }
  return {
    ...{ numbers, texts, units: withSupposedCurrency(units, source, mapping) },
    ...readHelpers(source, mapping, log),
  };
};
