import { FUNCTIONS, type FunctionEntry } from './functionEntries';
import type { FunctionHost } from './functionHost';
import { excelError, Refusal } from './refusal';

/** Excel adds an object about the call behind the arguments: it is left off. */
function bind({ parameters, work }: FunctionEntry, host: FunctionHost): (...args: unknown[]) => unknown[][] {
  return (...args) => {
    const given = parameters.map((_, i) => args[i] ?? null);
    try {
      return work(...given);
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
