import type { Bilingual } from '../words/language';

export interface FunctionParameter {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly isOptional?: true;
}

export interface FunctionEntry {
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  /** Arguments in the order of `parameters`; null where omitted. Answers rows of cells; a refusal stands in its own cell. */
  readonly work: (...args: unknown[]) => unknown[][];
}
