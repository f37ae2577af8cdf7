import { keepFrenchSigns } from '../words/keepFrenchSigns';
import type { Language } from '../words/language';
import type { FunctionErrorCode, FunctionHost } from './functionHost';
import { REASONS, type ReasonId } from './reasons';

/** Thrown inside functions, before Excel's own error is known. */
export class Refusal extends Error {
  constructor(
    readonly reason: ReasonId,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly code: FunctionErrorCode = 'value',
  ) {
    super(reason);
  }
}

/** 1.4 is "1,4" to a French reader. */
const shown = (value: string | number, language: Language): string =>
  typeof value === 'number' && language === 'fr' ? String(value).replace('.', ',') : String(value);

/** The Excel error of a refusal, its reason in the user's language. */
export function excelError(refusal: Refusal, host: FunctionHost): Error {
  const language = host.language();
  const sentence = REASONS[refusal.reason][language];
  const text = sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    shown(refusal.values[name] ?? whole, language),
  );
  return host.error(refusal.code, language === 'fr' ? keepFrenchSigns(text) : text);
}
