import type { Geocode } from '../domain/geo/types';
import type { Language } from '../words/language';

/** Codes of Excel errors a function may answer with. */
export type FunctionErrorCode = 'value' | 'notAvailable';

/** What functions need of Excel: an error a cell can show, the user's language, places. */
export interface FunctionHost {
  /** The exception Excel turns into #VALUE! or #N/A with its reason. */
  readonly error: (code: FunctionErrorCode, reason: string) => Error;
  readonly language: () => Language;
  /** Loads the table of places on the first call; rejects where it cannot be loaded. */
  readonly loadPlaces: () => Promise<Geocode>;
}
