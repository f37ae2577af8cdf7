import { normaliseText } from '../accounts/normalise';
import type { NumberReader } from '../accounts/readSettings';
import { CELL_ERROR, cellValue, storedColumn } from '../accounts/tableSource';
import { formatIsoDay } from '../calendar/serialDate';
import { readFrequencies, textBeforeDate } from './frequencyColumn';
import type { FrequencyFinding } from './frequencyColumn';
import { frequencyUnitOf } from './frequencyText';
import type { FrequencyUnit, WorkedYear } from './frequencyUnits';

const PER = /(?:\/|\bpar\b|\bper\b|\ba\b)\s*(\p{L}+)[^\p{L}]*$/u;

/** What a number alone is per, where the header says so: "Visites par mois", "Visits / week". */
export const unitOfHeader = (header: string): FrequencyUnit => {
  const unit = PER.exec(normaliseText(header))?.[1];
  return (unit && frequencyUnitOf(unit)) || 'year';
};

/** A day as people write it, and "3/5" where that was meant. */
const shown = ({ code, value, likely }: Pick<FrequencyFinding, 'code' | 'value' | 'likely'>) => {
  const day = code === 'FREQUENCY_IS_DATE' && value.trim() !== '' ? Number(value) : NaN;
  return {
    value: Number.isNaN(day) ? value : formatIsoDay(day),
    ...(code === 'FREQUENCY_IS_DATE' ? { expected: textBeforeDate(likely) } : {}),
  };
};

/**
 * Reads the user's column of visits, whatever he writes in it, as visits a year: what `readAccounts` takes as `readVisits`.
 * Cells that say no frequency, or say it doubtfully, are logged with the codes of `readFrequencies`.
 */
export const visitReader =
  (year: WorkedYear): NumberReader =>
  (source, column, log) => {
    const { bodyRows } = source.table;
    const kinds = storedColumn(source, column)?.kinds;
    const cells = Array.from(bodyRows, (row) => {
      const value = cellValue(source, row, column);
      if (kinds?.[row - source.cells.rect.top] !== CELL_ERROR)
        return typeof value === 'boolean' ? String(value) : value;
      log.add('CELL_ERROR', { row, column, value: String(value) });
      return null;
    });
    const units = unitOfHeader(source.table.headers[column] ?? '');
    const { visits, findings } = readFrequencies({ cells, units, year });
    for (const { code, index, value, likely } of findings)
      log.add(code, { row: bodyRows[index] ?? 0, column, ...shown({ code, value, likely }) });
    return visits;
  };
