/** A column's cells as serial days of the 1900 system: a value, missing, or a problem. */
import { DAYS_FROM_1904_TO_1900, formatIsoDay } from '../../calendar/serialDate';
import type { ProblemLog } from '../problemLog';
import { CELL_BLANK, CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT, storedColumn } from '../tableSource';
import type { TableSource } from '../tableSource';
import { MISSING, PROBLEM, VALUE } from '../types';
import type { NumberColumn } from '../types';
import { decideDayOrder, parseDateText } from './dateText';
import type { DateReading, DayOrder } from './dateText';
import { columnTexts } from './readNumberColumn';

/** 1950-01-01 to 2099-12-31: no order or visit lies outside. */
const FIRST_DAY = 18264;
const LAST_DAY = 73050;

const isPlausible = (serial: number): boolean => serial >= FIRST_DAY && serial <= LAST_DAY;

/** A number as a day: a serial of the workbook's date system, or yyyymmdd. */
const dayOfNumber = (number: number, dateSystem: 1900 | 1904): DateReading => {
  const serial = Math.floor(number) + (dateSystem === 1904 ? DAYS_FROM_1904_TO_1900 : 0);
  if (isPlausible(serial)) return { kind: 'value', value: serial };
  return number >= 19500101 && number <= 20991231
    ? parseDateText(String(number), 'dayFirst')
    : { kind: 'unreadable' };
};

/** The likelier of two meanings, by the workbook's habit: what a repair would put in. */
const likelyDay = (reading: Extract<DateReading, { kind: 'ambiguous' }>, localeTag: string): string =>
  formatIsoDay(/^en-(us|ph)$/i.test(localeTag) ? reading.monthFirst : reading.dayFirst);

const readDateText = (text: string, order: DayOrder): DateReading => {
  const reading = parseDateText(text, order);
  return reading.kind === 'value' && !isPlausible(reading.value) ? { kind: 'unreadable' } : reading;
};

interface OddCell {
  readonly kind: number;
  readonly value: string;
  readonly reading: DateReading;
}

/** The kind of a cell that says no day; what is not merely missing is told. */
const tellOdd = (
  { log, locale, column }: { log: ProblemLog; locale: TableSource['locale']; column: number },
  row: number,
  { kind, value, reading }: OddCell,
): number => {
  if (kind === CELL_ERROR) log.add('CELL_ERROR', { row, column, value });
  else if (reading.kind === 'missing' && kind !== CELL_BOOLEAN) return MISSING;
  else if (reading.kind === 'ambiguous')
    log.add('DATE_AMBIGUOUS', { row, column, value, repair: likelyDay(reading, locale.tag) });
  else log.add('DATE_UNREADABLE', { row, column, value });
  return PROBLEM;
};

const NO_DAY: DateReading = { kind: 'missing' };

/** Reads one column of a table; index = position in `bodyRows`. Each text is read once. */
export const readDateColumn = (source: TableSource, column: number, log: ProblemLog): NumberColumn => {
  const { bodyRows } = source.table;
  const { locale } = source;
  const stored = storedColumn(source, column);
  const order = decideDayOrder(columnTexts(source, column));
  const values = new Float64Array(bodyRows.length);
  const kinds = new Uint8Array(bodyRows.length);
  const texts = stored?.texts ?? [];
  const readings: (DateReading | undefined)[] = [];
  for (let i = 0; i < bodyRows.length; i++) {
    const row = bodyRows[i] ?? 0;
    const index = row - source.cells.rect.top;
    const data = stored?.data[index] ?? 0;
    const kind = stored?.kinds[index] ?? CELL_BLANK;
    if (kind === CELL_BLANK) continue;
    const reading =
      kind === CELL_NUMBER
        ? dayOfNumber(data, locale.dateSystem)
        : kind === CELL_TEXT
          ? (readings[data] ??= readDateText(texts[data] ?? '', order))
          : NO_DAY;
    if (reading.kind === 'value') {
      values[i] = reading.value;
      kinds[i] = VALUE;
    } else {
      const value = kind === CELL_NUMBER ? String(data) : (texts[data] ?? '');
      kinds[i] = tellOdd({ log, locale, column }, row, { kind, value, reading });
    }
  }
  return { values, kinds };
};
