/**
 * Functions registered by their names alone. The first cell that calls one fetches them all, and is answered by a promise, as
 * Excel allows; from then on cells are answered at once. The page is painted without them: they were a third of its weight.
 */
import { keepFrenchSigns } from '../words/keepFrenchSigns';
import type { Answered, FunctionWork } from './associateFunctions';
import type { FunctionHost } from './functionHost';
import { FUNCTION_IDS } from './functionIds';

const MISSING = {
  fr: 'Les fonctions de DC Pilot n’ont pas pu être chargées ; recalculez plus tard.',
  en: 'The functions of DC Pilot could not be loaded; recalculate later.',
} as const;

export type FunctionWorks = ReadonlyMap<string, FunctionWork>;

const missing = ({ language, error }: FunctionHost): Error => {
  const spoken = language();
  return error('notAvailable', spoken === 'fr' ? keepFrenchSigns(MISSING.fr) : MISSING.en);
};

/** Registers every function; `fetchWorks` is called until it has answered once. */
export function lateFunctions(
  associate: (id: string, work: FunctionWork) => void,
  host: FunctionHost,
  fetchWorks: () => Promise<FunctionWorks>,
): void {
  let works: FunctionWorks | null = null;
  const answerLater = async (id: string, given: readonly unknown[]): Promise<unknown[][]> => {
    try {
      works = await fetchWorks();
    } catch {
      throw missing(host);
    }
    return answer(id, given);
  };
  const answer = (id: string, given: readonly unknown[]): Answered =>
    works?.get(id)?.(...given) ?? answerLater(id, given);
  for (const id of FUNCTION_IDS) associate(id, (...given) => answer(id, given));
}
