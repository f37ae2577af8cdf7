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

/** The Excel error of a refusal, its reason in the user's language. */
export function excelError(refusal: Refusal, host: FunctionHost): Error {
  const sentence = REASONS[refusal.reason][host.language()];
  const text = sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(refusal.values[name] ?? whole));
  return host.error(refusal.code, text);
}
