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

type Answered = unknown[][] | Promise<unknown[][]>;

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
function bind(entry: FunctionEntry, host: FunctionHost): (...args: unknown[]) => Answered {
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

/** Registers every function of the catalogue, for instance with `CustomFunctions.associate`. */
export function associateFunctions(
  associate: (id: string, work: (...args: unknown[]) => Answered) => void,
  host: FunctionHost,
): void {
  for (const entry of FUNCTIONS) associate(entry.id, bind(entry, host));
}
