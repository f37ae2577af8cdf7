import type { Language } from '../words/language';

/** Codes of Excel errors a function may answer with. */
export type FunctionErrorCode = 'value' | 'notAvailable';

/** What functions need of Excel: an error a cell can show, and the user's language. */
export interface FunctionHost {
  /** The exception Excel turns into #VALUE! or #N/A with its reason. */
  readonly error: (code: FunctionErrorCode, reason: string) => Error;
  readonly language: () => Language;
}
