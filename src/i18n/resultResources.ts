import type { Language } from '../words/language';
import { results as resultsEn } from './en/results';
import { results as resultsFr } from './fr/results';

/** What the results of a scoring say: it comes with the first of them. */
export const RESULT_RESOURCES = { fr: resultsFr, en: resultsEn } satisfies Record<Language, unknown>;
