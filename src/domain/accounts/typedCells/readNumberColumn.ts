/** A column's cells as numbers: a value, missing, or a problem. Missing is never zero. */
import { CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT, cellValue, storedColumn } from '../tableSource';
import type { TableSource } from '../tableSource';
import type { ProblemLog } from '../problemLog';
import { MISSING, PROBLEM, VALUE } from '../types';
import type { NumberColumn } from '../types';
import { decideDecimalSign, parseNumberText } from './numberText';
import type { NumberReading } from './numberText';
import { formatOfColumn, isPercentFormat } from './numberFormat';

const HABIT_TEXTS = 5000;

export interface NumberColumnReading extends NumberColumn {
  /** The column shows percentages: by its format or by its texts. */
  readonly isPercent: boolean;
  /** The currency and the scale its texts name; null and 1 when they name none. */
  readonly currency: string | null;
  readonly scale: number;
}

/** Different texts of a column, at most 5,000: enough to tell its habit. */
export const columnTexts = (source: TableSource, column: number): string[] => {
  const stored = storedColumn(source, column);
  const seen = new Set<number>();
  for (const row of source.table.bodyRows) {
    const index = row - source.cells.rect.top;
    if (stored?.kinds[index] === CELL_TEXT) seen.add(stored.data[index] ?? 0);
    if (seen.size >= HABIT_TEXTS) break;
  }
  return [...seen].map((index) => stored?.texts[index] ?? '');
};

const fallbackSign = (source: TableSource): '.' | ',' => (source.locale.decimalSeparator === ',' ? ',' : '.');

const RANGE = /^\s*(?:de\s+)?(\d[\d\s]*)\s*(?:à|a|-|–|to|bis|et)\s*\d/i;

/** "10 à 19 salariés" counts as 10. */
export const readRange = (text: string): NumberReading => {
  const lower = RANGE.exec(text)?.[1];
  return lower === undefined
    ? { kind: 'unreadable' }
    : { kind: 'value', value: Number(lower.replace(/\s/g, '')), isPercent: false, currency: null, scale: 1 };
};

export interface NumberColumnOptions {
  readonly log: ProblemLog;
  /** Tried on texts that are no number. */
  readonly otherwise?: (text: string) => NumberReading;
}

/** Numbers are the column's habit: a text among them is an accident. A file of texts alone is nobody's mistake. */
const NUMBER_HABIT = 0.7;

interface NumberTexts {
  /** Positions of texts that are plain numbers. */
  readonly positions: readonly number[];
  readonly values: Float64Array;
  /** Cells that are numbers. */
  readonly numberCount: number;
}

const logNumberTexts = (
  {
    source,
    column,
    log,
  }: { readonly source: TableSource; readonly column: number; readonly log: ProblemLog },
  { positions, values, numberCount }: NumberTexts,
): void => {
  if (numberCount < NUMBER_HABIT * (numberCount + positions.length)) return;
  for (const position of positions) {
    const row = source.table.bodyRows[position] ?? 0;
    const value = String(cellValue(source, row, column) ?? '');
    log.add('NUMBER_AS_TEXT', { row, column, value, repair: String(values[position] ?? 0) });
  }
};

const isPlain = (reading: Extract<NumberReading, { kind: 'value' }>): boolean =>
  !reading.isPercent && reading.scale === 1;

/** Reads one column of a table; index = position in `bodyRows`. Each text is read once. */
export const readNumberColumn = (
  source: TableSource,
  column: number,
  { log, otherwise }: NumberColumnOptions,
): NumberColumnReading => {
  const { bodyRows } = source.table;
  const stored = storedColumn(source, column);
  const decimal = decideDecimalSign(columnTexts(source, column), fallbackSign(source));
  const texts = stored?.texts ?? [];
  const readings: (NumberReading | undefined)[] = [];
  const values = new Float64Array(bodyRows.length);
  const kinds = new Uint8Array(bodyRows.length);
  let isPercent = isPercentFormat(formatOfColumn(source, column));
  let currency: string | null = null;
  let scale = 1;
  let numberCount = 0;
  const textPositions: number[] = [];

  const readText = (text: string): NumberReading => {
    const first = parseNumberText(text, decimal);
    return first.kind === 'unreadable' && otherwise ? otherwise(text) : first;
  };

  for (let i = 0; i < bodyRows.length; i++) {
    const row = bodyRows[i] ?? 0;
    const index = row - source.cells.rect.top;
    const data = stored?.data[index] ?? 0;
    const kind = stored?.kinds[index];
    if (kind === CELL_NUMBER) {
      values[i] = data;
      kinds[i] = VALUE;
      numberCount++;
    } else if (kind === CELL_TEXT) {
      const reading = (readings[data] ??= readText(texts[data] ?? ''));
      kinds[i] = reading.kind === 'value' ? VALUE : reading.kind === 'missing' ? MISSING : PROBLEM;
      if (reading.kind === 'value') {
        values[i] = reading.value;
        isPercent ||= reading.isPercent;
        currency ??= reading.currency;
        if (reading.scale !== 1) scale = reading.scale;
        if (isPlain(reading) && !otherwise) textPositions.push(i);
      } else if (reading.kind === 'unreadable')
        log.add('NUMBER_UNREADABLE', { row, column, value: texts[data] ?? '' });
    } else if (kind === CELL_ERROR || kind === CELL_BOOLEAN) {
      kinds[i] = PROBLEM;
      if (kind === CELL_ERROR) log.add('CELL_ERROR', { row, column, value: texts[data] ?? '' });
      else log.add('NUMBER_UNREADABLE', { row, column, value: data === 1 ? 'TRUE' : 'FALSE' });
    }
  }
  logNumberTexts({ source, column, log }, { positions: textPositions, values, numberCount });
  return { values, kinds, isPercent, currency, scale };
};
