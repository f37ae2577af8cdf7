import { keepFrenchSigns } from '../words/keepFrenchSigns';
import type { Bilingual, Language } from '../words/language';
import { FUNCTIONS } from './functionEntries';
import type { FunctionEntry, FunctionParameter } from './functionEntry';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** What Excel reads to know the functions (Microsoft's custom functions metadata). */
export interface FunctionsMetadata {
  /** Error cells are handed over: an #N/A in a column no criterion looks at must not cost the score. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const wording = (text: Bilingual, language: Language): string =>
  language === 'fr' ? keepFrenchSigns(text.fr) : text.en;

const describeParameter = (
  { name, description, isOptional }: FunctionParameter,
  language: Language,
): ParameterMetadata => ({
  name: name[language],
  description: wording(description, language),
  type: 'any',
  dimensionality: 'matrix',
  ...(isOptional ? { optional: true } : {}),
});

const describe = ({ id, description, parameters }: FunctionEntry, language: Language): FunctionMetadata => ({
  id,
  name: id,
  description: wording(description, language),
  parameters: parameters.map((parameter) => describeParameter(parameter, language)),
  result: { type: 'any', dimensionality: 'matrix' },
});

/** The content of functions.json (French) or functions.en.json. Every argument may be a cell or a range; results spill where a range was given. */
export const functionsJson = (language: Language): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map((entry) => describe(entry, language)),
});
