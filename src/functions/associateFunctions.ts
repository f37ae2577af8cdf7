import { isErrorCell } from './cells';
import { FUNCTIONS } from './functionEntries';
import type { FunctionEntry } from './functionEntry';
import type { FunctionHost } from './functionHost';
import { excelError, Refusal } from './refusal';

/** A refusal or error alone is the error of the formula; among other cells it is the error of its own. */
function presented(cells: unknown[][], host: FunctionHost): unknown[][] {
  const isAlone = cells.length === 1 && cells[0]?.length === 1;
  if (isAlone && isErrorCell(cells[0]?.[0])) throw cells[0]?.[0];
  return cells.map((row) => row.map((cell) => (cell instanceof Refusal ? excelError(cell, host) : cell)));
}

/** Excel adds an object about the call behind the arguments: it is left off. */
function bind({ parameters, work }: FunctionEntry, host: FunctionHost): (...args: unknown[]) => unknown[][] {
  return (...args) => {
    const given = parameters.map((_, i) => args[i] ?? null);
    try {
      return presented(work(...given), host);
    } catch (error) {
      throw error instanceof Refusal ? excelError(error, host) : error;
    }
  };
}

/** Registers every function of the catalogue, for instance with `CustomFunctions.associate`. */
export function associateFunctions(
  associate: (id: string, work: (...args: unknown[]) => unknown[][]) => void,
  host: FunctionHost,
): void {
  for (const entry of FUNCTIONS) associate(entry.id, bind(entry, host));
}
