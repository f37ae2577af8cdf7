/**
 * Rows of cells as accounts to score, for `DCSCORE`: by the columns the model names, else by headers alone. A cell is
 * read as the job reads it; what cannot be read is missing, never zero.
 */
import { marginKindOfHeader, scaleOfHeader, toMarginRate } from '../accounts/amountUnits';
import { readHeader } from '../accounts/headerEvidence';
import { readStatuses } from '../accounts/statuses';
import { parseDateText } from '../accounts/typedCells/dateText';
import { DAYS_FROM_1904_TO_1900 } from '../calendar/serialDate';
import { VALUE, type NumberColumn, type TextColumn } from '../accounts/types';
import {
  AMOUNT_FIELDS,
  DATE_FIELDS,
  NUMBER_FIELDS,
  type FieldId,
  type NumberField,
  type TextField,
} from '../../words/fields';
import type { ScorableAccounts } from './applyModel';
import { numberReader, scaled, textOfCell, type CellToNumber, type RowCell } from './cellReaders';
import { columnsAskedFor } from './columnMeasure';
import { foldText } from './foldText';
import { readOtherColumns } from './otherColumns';
import { SCORED_FIELDS } from './sourceFields';
import type { ColumnMeasure, ReadingHabits, ScoringModel, SourceField } from './types';

interface Source {
  readonly columns: readonly number[];
  readonly read: readonly CellToNumber[];
}

export interface RowReader {
  readonly numbers: readonly (Source & { readonly field: NumberField })[];
  readonly texts: readonly { readonly field: TextField; readonly column: number }[];
  /** Columns the grids ask for by header. */
  readonly asked: readonly ColumnMeasure[];
  readonly headers: readonly string[];
  readonly habits: ReadingHabits;
}

const FIRST_DAY = 18264;
const LAST_DAY = 73050;
/** A header alone must name its field this surely. */
const SURE_ENOUGH = 0.5;
/** A rate above is a percentage, where no model says. */
const SURELY_A_PERCENTAGE = 1.5;

const isNumberField = (field: FieldId): field is NumberField =>
  (NUMBER_FIELDS as readonly string[]).includes(field);
const isIn = (fields: readonly FieldId[], field: FieldId): boolean => fields.includes(field);

const dateReader = ({ dayOrder, dateSystem }: ReadingHabits): CellToNumber => {
  const added = dateSystem === 1904 ? DAYS_FROM_1904_TO_1900 : 0;
  const day = (text: string): number => {
    const reading = parseDateText(text, dayOrder);
    return reading.kind === 'value' ? reading.value : NaN;
  };
  return (cell) => {
    const serial =
      typeof cell === 'number' ? Math.floor(cell) + added : typeof cell === 'string' ? day(cell) : NaN;
    if (serial >= FIRST_DAY && serial <= LAST_DAY) return serial;
    return typeof cell === 'number' && cell >= 19500101 && cell <= 20991231 ? day(String(cell)) : NaN;
  };
};

const rateReader = (header: string, scale: number | null, habits: ReadingHabits): CellToNumber => {
  const kind = marginKindOfHeader(header);
  const plain = numberReader('marginRate', 1, habits);
  return (cell) => {
    const value = plain(cell);
    const isPercentText = typeof cell === 'string' && cell.includes('%');
    const isLarge = kind !== 'coefficient' && Math.abs(value) > SURELY_A_PERCENTAGE;
    const factor = isPercentText ? 1 : (scale ?? (isLarge ? 0.01 : 1));
    return toMarginRate(scaled(value, factor), kind);
  };
};

interface Placed {
  readonly field: FieldId;
  readonly header: string;
  readonly column: number;
  readonly scale: number | null;
  readonly habits: ReadingHabits;
}

const readerOf = ({ field, header, scale, habits }: Placed): CellToNumber => {
  if (isIn(DATE_FIELDS, field)) return dateReader(habits);
  if (field === 'marginRate') return rateReader(header, scale, habits);
  return numberReader(field, scale ?? (isIn(AMOUNT_FIELDS, field) ? scaleOfHeader(header) : 1), habits);
};

/** Where the columns the model names are now. */
function placeNamed(
  headers: readonly string[],
  fields: readonly SourceField[],
  habits: ReadingHabits,
): Placed[] {
  const folded = headers.map(foldText);
  return fields.flatMap(({ field, header, occurrence, scale, decimalSign, dayOrder }) => {
    const wanted = foldText(header);
    const places = folded.flatMap((other, column) => (other === wanted ? [column] : []));
    const column = places[occurrence - 1] ?? places[0];
    if (column === undefined) return [];
    const own = { ...habits, ...(decimalSign ? { decimalSign } : {}), ...(dayOrder ? { dayOrder } : {}) };
    return [{ field, header, column, scale, habits: own }];
  });
}

/** Each field at the column whose header names it most surely, the first of equals. */
function placeByHeaders(headers: readonly string[], habits: ReadingHabits): Placed[] {
  const best = new Map<string, { readonly column: number; readonly weight: number }>();
  headers.forEach((header, column) => {
    for (const { field, weight } of readHeader(header).matches)
      if (weight >= SURE_ENOUGH && weight > (best.get(field)?.weight ?? 0))
        best.set(field, { column, weight });
  });
  return SCORED_FIELDS.flatMap((field) => {
    const found = best.get(field);
    return found
      ? [{ field, header: headers[found.column] ?? '', column: found.column, scale: null, habits }]
      : [];
  });
}

/** Settles once per headers and model which cell is which field. */
export function planRowReader(
  headers: readonly string[],
  model: Pick<ScoringModel, 'fields' | 'habits' | 'grids'>,
): RowReader {
  const placed =
    model.fields.length > 0
      ? placeNamed(headers, model.fields, model.habits)
      : placeByHeaders(headers, model.habits);
  const numbers = new Map<NumberField, { columns: number[]; read: CellToNumber[] }>();
  const texts: { field: TextField; column: number }[] = [];
  for (const one of placed) {
    if (!isNumberField(one.field)) texts.push({ field: one.field as TextField, column: one.column });
    else {
      const source = numbers.get(one.field) ?? { columns: [], read: [] };
      numbers.set(one.field, source);
      source.columns.push(one.column);
      source.read.push(readerOf(one));
    }
  }
  return {
    numbers: [...numbers].map(([field, source]) => ({ field, ...source })),
    ...{ texts, headers, asked: columnsAskedFor(model.grids), habits: model.habits },
  };
}

/** Columns of one field added up; a row where none has a value is missing. */
function readNumbers(rows: readonly (readonly RowCell[])[], { columns, read }: Source): NumberColumn {
  const values = new Float64Array(rows.length);
  const kinds = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    read.forEach((toNumber, k) => {
      const value = toNumber(row[columns[k] ?? -1]);
      if (Number.isNaN(value)) return;
      values[i] = kinds[i] === VALUE ? (values[i] ?? 0) + value : value;
      kinds[i] = VALUE;
    });
  });
  return { values, kinds };
}

function readTexts(rows: readonly (readonly RowCell[])[], column: number): TextColumn {
  const dictionary: string[] = [];
  const indices = new Int32Array(rows.length).fill(-1);
  for (let i = 0; i < rows.length; i++) {
    const text = textOfCell(rows[i]?.[column]);
    if (text !== '') indices[i] = dictionary.push(text) - 1;
  }
  return { indices, dictionary };
}

/** The rows as accounts. */
export function readRows(reader: RowReader, rows: readonly (readonly RowCell[])[]): ScorableAccounts {
  const numbers: Partial<Record<NumberField, NumberColumn>> = {};
  const texts: Partial<Record<TextField, TextColumn>> = {};
  for (const source of reader.numbers) numbers[source.field] = readNumbers(rows, source);
  for (const { field, column } of reader.texts) texts[field] = readTexts(rows, column);
  const { turnover, previousTurnover, orders, lastOrder } = numbers;
  const { statuses } = readStatuses({
    count: rows.length,
    column: texts.status,
    turnover,
    previousTurnover,
    bought: turnover ? undefined : (orders ?? lastOrder),
    onUnknown: () => undefined,
  });
  const others = readOtherColumns(reader.asked, {
    ...{ headers: reader.headers, count: rows.length, habits: reader.habits },
    cell: (row, column) => rows[row]?.[column],
  });
  return { count: rows.length, numbers, texts, statuses, others };
}
