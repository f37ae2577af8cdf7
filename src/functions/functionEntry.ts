import type { Geocode } from '../domain/geo/types';
import type { Bilingual } from '../words/language';

export interface FunctionParameter {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly isOptional?: true;
}

interface FunctionDescription {
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly FunctionParameter[];
}

/** Answers at once: arguments in the order of `parameters`, null where omitted; rows of cells, a refusal in its own cell. */
export interface PlainFunction extends FunctionDescription {
  readonly work: (...args: unknown[]) => unknown[][];
}

/** Answers once the table of places is loaded. */
export interface PlaceFunction extends FunctionDescription {
  readonly workWithPlaces: (geocode: Geocode, ...args: unknown[]) => unknown[][];
}

export type FunctionEntry = PlainFunction | PlaceFunction;
