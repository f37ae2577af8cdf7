/** A column's cells as serial days of the 1900 system: a value, missing, or a problem. */
import { DAYS_FROM_1904_TO_1900, formatIsoDay } from '../../calendar/serialDate';
import type { ProblemLog } from '../problemLog';
import { CELL_BOOLEAN, CELL_ERROR, CELL_NUMBER, CELL_TEXT, storedColumn } from '../tableSource';
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

const readCell = (
  source: TableSource,
  kind: number | undefined,
  data: number,
  order: DayOrder,
): DateReading => {
  if (kind === CELL_NUMBER) return dayOfNumber(data, source.locale.dateSystem);
  if (kind !== CELL_TEXT) return { kind: 'missing' };
  const reading = parseDateText(source.cells.texts.texts[data] ?? '', order);
  return reading.kind === 'value' && !isPlausible(reading.value) ? { kind: 'unreadable' } : reading;
};

/** Reads one column of a table; index = position in `bodyRows`. */
export const readDateColumn = (source: TableSource, column: number, log: ProblemLog): NumberColumn => {
  const { bodyRows } = source.table;
  const stored = storedColumn(source, column);
  const order = decideDayOrder(columnTexts(source, column));
  const values = new Float64Array(bodyRows.length);
  const kinds = new Uint8Array(bodyRows.length);
  const texts = source.cells.texts.texts;
  for (let i = 0; i < bodyRows.length; i++) {
    const row = bodyRows[i] ?? 0;
    const index = row - source.cells.rect.top;
    const data = stored?.data[index] ?? 0;
    const kind = stored?.kinds[index];
    const reading = readCell(source, kind, data, order);
    const value = kind === CELL_NUMBER ? String(data) : (texts[data] ?? '');
    if (reading.kind === 'value') {
      values[i] = reading.value;
      kinds[i] = VALUE;
    } else if (kind === CELL_ERROR) {
      kinds[i] = PROBLEM;
      log.add('CELL_ERROR', { row, column, value });
    } else if (reading.kind === 'missing' && kind !== CELL_BOOLEAN) kinds[i] = MISSING;
    else {
      kinds[i] = PROBLEM;
      if (reading.kind === 'ambiguous')
        log.add('DATE_AMBIGUOUS', { row, column, value, repair: likelyDay(reading, source.locale.tag) });
      else log.add('DATE_UNREADABLE', { row, column, value });
    }
  }
  return { values, kinds };
};
