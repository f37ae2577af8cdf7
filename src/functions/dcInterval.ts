import { frequencyUnitOf, parseFrequency } from '../domain/visits/frequencyText';
import { frequencyInterval, wholeInterval, type FrequencyUnit } from '../domain/visits/frequencyUnits';
import { answerEach } from './answerCells';
import { isBlank, type AnswerCell } from './cells';
import { Refusal } from './refusal';

function unitIn(cell: unknown): FrequencyUnit {
  if (isBlank(cell)) return 'year';
  const unit = frequencyUnitOf(String(cell));
  if (!unit) throw new Refusal('unit', { value: String(cell) });
  return unit;
}

/** count (a number, or words: "2 par mois"); [unit] → whole days between two visits; "" where there are none. */
export const dcInterval = (...given: readonly unknown[]): AnswerCell[][] =>
  answerEach(given, ([count, unit]) => {
    const reading = parseFrequency(typeof count === 'number' ? count : String(count), unitIn(unit));
    if (reading.kind === 'missing') return '';
    if (reading.kind !== 'value') throw new Refusal('frequency', { value: String(count) });
    return wholeInterval(frequencyInterval(reading.frequency));
  });
