/** The counts of `DC Fréquences` as people write them ("2 par mois", "hebdomadaire", "3/5"), put as a count and its unit. */
import { FREQUENCY_COLUMNS } from '../../words/settings/recordColumns';
import { formatIsoDay } from '../calendar/serialDate';
import { textBeforeDate } from '../visits/frequencyColumn';
import { frequencyUnitOf, parseFrequency } from '../visits/frequencyText';
import type { Frequency } from '../visits/frequencyUnits';
import { columnOf, textOfCell, type RawTable } from './rawTable';
import type { RawValue } from './readValue';
import type { TableFault } from './tableFault';

/** What is to be said of a count cell in place of "cannot be read". */
type WordFault = Pick<TableFault, 'code' | 'value' | 'expected'>;

export interface FrequencyWords {
  readonly table: RawTable;
  /** By row: cells that are no frequency but look like one. The last good value holds. */
  readonly wrong: ReadonlyMap<number, WordFault>;
  /** By row: cells with two meanings, of which the likelier holds. */
  readonly doubtful: ReadonlyMap<number, WordFault>;
}

const dateFault = (cell: string | number, likely: Frequency | null): WordFault => ({
  code: 'FREQUENCY_IS_DATE',
  value: typeof cell === 'number' ? formatIsoDay(cell) : cell,
  expected: textBeforeDate(likely),
});

interface Places {
  readonly count: number;
  readonly unit: number;
}

const withFrequency = (
  row: readonly RawValue[],
  { count: at, unit: unitAt }: Places,
  { count, unit, every }: Frequency,
): RawValue[] => row.map((cell, i) => (i === at ? count / every : i === unitAt ? unit : cell));

/** Without a column of units a count is a year's, so a text with another unit is left to be told as unreadable. */
export const withFrequencyWords = (table: RawTable): FrequencyWords => {
  const places = {
    count: columnOf(table, FREQUENCY_COLUMNS.count),
    unit: columnOf(table, FREQUENCY_COLUMNS.unit),
  };
  const wrong = new Map<number, WordFault>();
  const doubtful = new Map<number, WordFault>();
  const rows = table.rows.map((row, at) => {
    const cell = row[places.count] ?? null;
    if (places.unit < 0 || cell === null || typeof cell === 'boolean') return row;
    const reading = parseFrequency(cell, frequencyUnitOf(textOfCell(row[places.unit])) ?? 'year');
    if (reading.kind === 'value' && typeof cell === 'string')
      return withFrequency(row, places, reading.frequency);
    if (reading.kind !== 'doubtful') return row;
    if (reading.why === 'date') wrong.set(at, dateFault(cell, reading.likely));
    else doubtful.set(at, { code: 'FREQUENCY_DOUBTFUL', value: String(cell) });
    return reading.why === 'word' && reading.likely ? withFrequency(row, places, reading.likely) : row;
  });
  return { table: { headers: table.headers, rows }, wrong, doubtful };
};
