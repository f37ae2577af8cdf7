/** Calls functions as Excel does, for tests. */
import type { Geocode } from '../../domain/geo/types';
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
type Answered = unknown[][] | Promise<unknown[][]>;
const works = new Map<string, (...args: unknown[]) => Answered>();
associateFunctions((id, work) => works.set(id, work), {
  language: () => language,
  loadPlaces: () => places,
  error: (code, reason) => new CellError(code === 'value' ? '#VALUE!' : '#N/A', reason),
});

let places: Promise<Geocode> = Promise.reject(new Error('no places'));
places.catch(() => undefined);

/** What the table of places answers from now on. */
export const settle = (geocode: Geocode): void => void (places = Promise.resolve(geocode));

/** The user's language from now on. */
export const speak = (chosen: Language): void => void (language = chosen);

export const registered = (): string[] => [...works.keys()];

/** Ranges as rows of cells, omitted arguments null, an object about the call last. */
function invoke(id: string, args: readonly unknown[]): Answered {
  const work = works.get(id);
  const entry = FUNCTIONS.find((one) => one.id === id);
  if (!work || !entry) throw new Error(`No function ${id}.`);
  return work(...entry.parameters.map((_, i) => args[i] ?? null), { address: 'Feuil1!B2' });
}

export function call(id: string, ...args: unknown[]): unknown[][] {
  const answer = invoke(id, args);
  if (answer instanceof Promise) throw new Error(`${id} answers later: use callLater.`);
  return answer;
}

/** For functions that wait for the table of places. */
export const callLater = async (id: string, ...args: unknown[]): Promise<unknown[][]> => invoke(id, args);

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
