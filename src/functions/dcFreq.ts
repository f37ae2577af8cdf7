import { statusOfText } from '../domain/accounts/statuses';
import { typologyOfText } from '../domain/accounts/typologyOfText';
import { CLASSES, type ClassLetter } from '../domain/scoring/types';
import { ruleFrequency } from '../domain/visits/defaultFrequencies';
import { answerEach } from './answerCells';
import { isBlank, type AnswerCell } from './cells';
import { frequencyTableIn } from './frequencyTables';
import { Refusal } from './refusal';
import type { ReasonId } from './reasons';

const textIn = (cell: unknown): string => (isBlank(cell) ? '' : String(cell).trim());

const isClass = (text: string): text is ClassLetter => (CLASSES as readonly string[]).includes(text);

function classIn(cell: unknown): ClassLetter {
  const letter = textIn(cell).toUpperCase();
  if (!isClass(letter)) throw new Refusal('classLetter', { value: textIn(cell) });
  return letter;
}

/** What a word means; null where the cell is blank. */
function meaningOf<T>(cell: unknown, read: (text: string) => T | null, reason: ReasonId): T | null {
  const text = textIn(cell);
  const meaning = text === '' ? null : read(text);
  if (text !== '' && meaning === null) throw new Refusal(reason, { value: text });
  return meaning;
}

/** class; [status]; [typology]; [category]; [table] → visits a year by the rule. */
export function dcFreq(...given: readonly unknown[]): AnswerCell[][] {
  const table = frequencyTableIn(given[4]);
  return answerEach(given.slice(0, 4), ([letter, status, typology, category]) => {
    const visits = ruleFrequency(
      {
        class: classIn(letter),
        status: meaningOf(status, statusOfText, 'status') ?? 'client',
        typology: meaningOf(typology, typologyOfText, 'typology') ?? 'small',
        category: textIn(category),
      },
      table,
    );
    return visits ?? '';
  });
}
