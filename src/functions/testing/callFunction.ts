/** Calls functions as Excel does, for tests. */
import type { Language } from '../../words/language';
import { associateFunctions } from '../associateFunctions';
import { FUNCTIONS } from '../functionEntries';

export class CellError extends Error {
  constructor(
    readonly code: string,
    readonly reason: string,
  ) {
    super(`${code} ${reason}`);
  }
}

let language: Language = 'fr';
const works = new Map<string, (...args: unknown[]) => unknown[][]>();
associateFunctions((id, work) => works.set(id, work), {
  language: () => language,
  error: (code, reason) => new CellError(code === 'value' ? '#VALUE!' : '#N/A', reason),
});

/** The user's language from now on. */
export const speak = (chosen: Language): void => void (language = chosen);

export const registered = (): string[] => [...works.keys()];

/** Ranges as rows of cells, omitted arguments null, an object about the call last. */
export function call(id: string, ...args: unknown[]): unknown[][] {
  const work = works.get(id);
  const entry = FUNCTIONS.find((one) => one.id === id);
  if (!work || !entry) throw new Error(`No function ${id}.`);
  return work(...entry.parameters.map((_, i) => args[i] ?? null), { address: 'Feuil1!B2' });
}

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
