import type { Problem } from '../domain/accounts/types';
import type { Failure } from '../domain/result';
import type { Language } from '../words/language';

/** The words the use cases put into reports and sheets; the interface owns the wording and hands it in. */
export interface Sentences {
  failure(failure: Failure, language: Language): string;
  problem(problem: Problem, language: Language): { readonly what: string; readonly remedy: string };
}
