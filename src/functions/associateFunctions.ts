import { isErrorCell } from './cells';
import { FUNCTIONS } from './functionEntries';
import type { FunctionEntry, PlaceFunction } from './functionEntry';
import type { FunctionHost } from './functionHost';
import { excelError, Refusal } from './refusal';

/** A refusal or error alone is the error of the formula; among other cells it is the error of its own. */
function presented(cells: unknown[][], host: FunctionHost): unknown[][] {
  const isAlone = cells.length === 1 && cells[0]?.length === 1;
  if (isAlone && isErrorCell(cells[0]?.[0])) throw cells[0]?.[0];
  return cells.map((row) => row.map((cell) => (cell instanceof Refusal ? excelError(cell, host) : cell)));
}

export type Answered = unknown[][] | Promise<unknown[][]>;

/** A function as Excel calls it. */
export type FunctionWork = (...args: unknown[]) => Answered;

async function answerWithPlaces(
  entry: PlaceFunction,
  host: FunctionHost,
  given: unknown[],
): Promise<unknown[][]> {
  const geocode = await host.loadPlaces().catch(() => {
    throw new Refusal('placesMissing', {}, 'notAvailable');
  });
  return entry.workWithPlaces(geocode, ...given);
}

/** Excel adds an object about the call behind the arguments: it is left off. */
function bind(entry: FunctionEntry, host: FunctionHost): FunctionWork {
  const refused = (error: unknown): never => {
    throw error instanceof Refusal ? excelError(error, host) : error;
  };
  return (...args) => {
    const given = entry.parameters.map((_, i) => args[i] ?? null);
    if ('workWithPlaces' in entry)
      return answerWithPlaces(entry, host, given)
        .then((cells) => presented(cells, host))
        .catch(refused);
    try {
      return presented(entry.work(...given), host);
    } catch (error) {
      return refused(error);
    }
  };
}

/** Every function of the catalogue by its id, as Excel calls it. */
export const functionWorks = (host: FunctionHost): ReadonlyMap<string, FunctionWork> =>
  new Map(FUNCTIONS.map((entry) => [entry.id, bind(entry, host)]));

/** Registers every function of the catalogue, for instance with `CustomFunctions.associate`. */
export function associateFunctions(
  associate: (id: string, work: FunctionWork) => void,
  host: FunctionHost,
): void {
  functionWorks(host).forEach((work, id) => associate(id, work));
}
